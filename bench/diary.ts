/** Facts of one record in the order in which they were written down, each by its writer. */
import { instantAt } from '../src/lib/domain/calendar/day.ts';
import { foldDossier, type Dossier } from '../src/lib/domain/dossier.ts';
import { versionOf, type Fact, type NewFact } from '../src/lib/domain/facts.ts';

export interface Written {
	readonly decided: NewFact;
	readonly fact: Fact;
}

export class Diary {
	readonly pages: Written[] = [];
	readonly #record: string;

	constructor(record: string) {
		this.#record = record;
	}

	get facts(): Fact[] {
		return this.pages.map((page) => page.fact);
	}

	get state(): Dossier {
		return foldDossier(this.#record, this.facts);
	}

	write(by: string, decided: readonly NewFact[]): void {
		for (const each of decided) {
			const place = { record: this.#record, seq: this.pages.length + 1, version: versionOf(each.kind) };
			const fact = { ...each, ...place, recordedAt: instantAt(each.happenedOn, '10:00'), by } as Fact;
			this.pages.push({ decided: each, fact });
		}
	}
}
