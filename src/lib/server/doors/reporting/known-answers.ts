/** A choice counts only when the school offers it: a form that was tampered with must not choose who reads a child's story. */
import type { ReportDraft } from '#lib/domain/1-reporting/report-draft.ts';
import type { Protocol } from '#protocol/schema.ts';

const abouts: readonly ReportDraft['about'][] = ['pupil', 'staff', 'mentor', 'outside', 'dontKnow'];

export function knownAnswers(
	draft: ReportDraft,
	{ book, homeGroups }: { book: Protocol; homeGroups: { has(id: string): boolean } },
): ReportDraft {
	const { reporters, formsBeside, places, frequencies, safety, concerns, readers } = book.reportChoices;
	const offered = (choices: readonly { id: string }[]) => (id: string | undefined) =>
		choices.some((choice) => choice.id === id);
	return {
		...draft,
		from: kept(draft.from, offered(reporters)),
		forms: draft.forms?.filter(offered([...book.bullying.forms, ...formsBeside])),
		places: draft.places?.filter(offered(places.options)),
		frequency: kept(draft.frequency, offered(frequencies.options)),
		about: kept(draft.about, (about) => abouts.includes(about as ReportDraft['about'])),
		homeGroup: kept(draft.homeGroup, (id) => homeGroups.has(id)),
		safe: kept(draft.safe, offered(safety.options)),
		concerns: draft.concerns?.filter(offered(concerns)),
		reader: kept(draft.reader, (role) => readers.some((reader) => reader.role === role)),
	};
}

function kept<T extends string>(choice: T | undefined, isOffered: (choice: T) => boolean): T | undefined {
	return choice !== undefined && isOffered(choice) ? choice : undefined;
}
