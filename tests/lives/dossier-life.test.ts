/** Thousands of dossiers in which people do sensible and senseless things; after each act all that must hold is looked at. */
import fc from 'fast-check';
import { test } from 'vitest';
import { addDays, type Day } from '#lib/domain/calendar/day.ts';
import { derived, type StaffedRules } from '#lib/domain/derived.ts';
import { foldDossier, type Dossier } from '#lib/domain/dossier.ts';
import { appended, covered, rules, staffing, today, withoutRole } from '#lib/domain/fixtures/small-school.ts';
import type { Fact, NewFact } from '#lib/domain/facts.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import type { Staffing } from '#lib/domain/staffing.ts';
import { openDossier } from '#lib/domain/2-analysis/open-dossier.ts';
import { sisLimit, sisText } from '#lib/domain/5-evaluation/sis-record.ts';
import { acts, names, play, pupilNumbered, pupils, type Act } from './acts.ts';
import {
	closes,
	dutiesMakeSense,
	isInBook,
	neverSilent,
	reasonsForAll,
	rowsKeepTheirLimits,
} from './what-holds.ts';

const lives = Number(process.env.LIVES ?? 2_000);
const record = { id: 'record', kind: 'dossier' } as const;

/** The school as it should be, with an absent mentor, without a coordinator, and with an administrator in the wrong seats. */
const schools: readonly Staffing[] = [
	staffing,
	covered('visser', 'mulder', { from: '2026-11-16', to: '2026-12-04' }),
	withoutRole('pupilCoordinator'),
	{
		...covered('mulder', 'beheer', { from: '2026-11-16', to: '2027-02-01' }),
		mentors: [
			...staffing.mentors,
			{ person: 'beheer', homeGroup: '2B', main: false, from: null, until: null },
		],
	},
];

class Course {
	facts: readonly Fact[];
	day: Day = today;
	readonly rules: StaffedRules;

	constructor(numbers: readonly number[], school: Staffing) {
		this.rules = { ...rules, staffing: school };
		const named = numbers.map((number, index) => ({ id: `pupil-${index}`, named: pupilNumbered(number) }));
		const opening = { reports: ['report'], homeGroup: '2B', lead: 'visser', pupils: named };
		this.facts = frozen(appended([], openDossier(opening, today) as NewFact[]));
	}

	get dossier(): Dossier {
		return foldDossier(record.id, this.facts);
	}

	/** Whether anything changed; time may have passed. */
	does(act: Act): boolean {
		if (act.what === 'wait') this.day = addDays(this.day, act.a % 45);
		const decided = play({ dossier: this.dossier, facts: this.facts, today: this.day }, act);
		if (isRefusal(decided)) {
			if (!isInBook(decided.because, this.rules.edition))
				throw new Error(`${decided.refused} rests on ${decided.because}`);
			return false;
		}
		this.facts = frozen(appended(this.facts, decided, { at: Date.parse(this.day) }));
		return decided.length > 0 || act.what === 'wait';
	}
}

/** Whoever would change a fact afterwards, fails here. */
function frozen(facts: readonly Fact[]): readonly Fact[] {
	const deep = (value: unknown): void => {
		if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
		Object.freeze(value);
		Object.values(value).forEach(deep);
	};
	facts.forEach(deep);
	return Object.freeze(facts);
}

function everythingHolds(course: Course): void {
	const { dossier, facts, rules: at, day } = course;
	const rows = derived(record, facts, at, day);
	const stored = JSON.parse(JSON.stringify(facts)) as Fact[];
	if (JSON.stringify(derived(record, stored, at, day)) !== JSON.stringify(rows))
		throw new Error('derived twice, told twice');
	if (dossier.head !== facts.length) throw new Error(`at ${dossier.head} of ${facts.length}`);
	neverSilent(dossier, rows, at);
	dutiesMakeSense(rows.duties, at);
	rowsKeepTheirLimits(rows.access, at.staffing);
	wayOut(course, dossier);
}

/** from here the dossier can be closed, lightly at once and fully with reasons alone. */
function wayOut({ facts, rules: at, day }: Course, dossier: Dossier): void {
	if (dossier.closed) return;
	closes(dossier, at, { light: true, today: day });
	const explained = foldDossier(record.id, appended(facts, reasonsForAll(dossier, at, day)));
	closes(explained, at, { light: false, today: day });
}

/** S-2.2.5.4, for every pupil in it. */
function textsNameNobodyElse(dossier: Dossier): void {
	for (const place of dossier.places) {
		const { agreements } = sisText(dossier, place, 'Noor Visser');
		const text = agreements.join('\n');
		if (text.length > sisLimit) throw new Error(`the text of ${place.name} is too long`);
		const others = names
			.slice(0, 6)
			.filter((name) => name !== place.name && dossier.places.some((each) => each.name === name));
		for (const name of others)
			if (text.includes(name)) throw new Error(`the text of ${place.name} names ${name}`);
	}
}

function ownWords(dossier: Dossier): Map<string, string | null> {
	return new Map(dossier.places.map((place) => [place.id, place.ownWord]));
}

/** S-1.2.17: only a talk with the pupil, or taking it back, changes what the pupil called it. */
function wordStands(act: Act, before: Dossier, after: Dossier): void {
	if (act.what === 'talk' || act.what === 'withdraw') return;
	const now = ownWords(after);
	for (const [id, word] of ownWords(before))
		if (now.get(id) !== word) throw new Error(`${act.what} changed the own word of ${id}`);
}

function live(course: Course, story: readonly Act[]): void {
	everythingHolds(course);
	for (const act of story) {
		const before = course.dossier;
		if (!course.does(act)) continue;
		wordStands(act, before, course.dossier);
		everythingHolds(course);
	}
	textsNameNobodyElse(course.dossier);
}

test(
	`I1, I2, I6, I12, R-3, S-1.1.6: ${lives} dossiers keep what must hold, whatever people do in them`,
	{ timeout: 600_000 },
	() => {
		const school = fc.constantFrom(...schools);
		fc.assert(
			fc.property(pupils, school, acts, (numbers, at, story) => live(new Course(numbers, at), story)),
			{ numRuns: lives },
		);
	},
);
