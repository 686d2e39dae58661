/** Question 1: who tells. It decides what we ask next and what we may promise. */
import type { DraftView } from '#lib/server/doors/reporting/draft.ts';
import { reading } from '../reading.ts';
import type { PageVisit } from '../visit.ts';

export function fromPage(view: DraftView, visit: PageVisit) {
	const { frame, words, say, options, draft } = reading(view, 'wat', visit);
	const { reporters, noSnitching } = view.book.reportChoices;
	// The four doors of the first page pass a number on, so that nobody is asked twice.
	const door = reporters[Number(visit.url.searchParams.get('van')) - 1]?.id;
	return {
		frame,
		heading: words.from.heading,
		options: options(reporters),
		filled: { from: draft.from ?? door },
		note: [say(view.book.bullying.definition.decidingWord.text), words.from.notSure, say(noSnitching.text)],
	};
}
