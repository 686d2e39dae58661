/** Question 6: with or without a name, and who may read it. What nameless means is said before it is chosen. */
import type { DraftView } from '#lib/server/doors/reporting/draft.ts';
import { callNow } from '../../call-now.ts';
import { readersFor } from '../readers.ts';
import { reading } from '../reading.ts';
import type { PageVisit } from '../visit.ts';

export function reachPage(view: DraftView, visit: PageVisit) {
	const read = reading(view, 'bereiken', visit);
	const { draft, frame, words, filled } = read;
	const usual = view.book.reportChoices.readers.find((reader) => reader.isDefault)?.role;
	return {
		frame,
		words: words.reach,
		optional: words.optional,
		call: callNow(draft, view.book, { words, language: visit.language, atOnce: true }),
		names: [
			{ value: 'ja', label: words.reach.withName, hint: words.reach.withNameHint },
			{ value: 'nee', label: words.reach.withoutName, hint: words.reach.withoutNameHint },
		],
		readers: readersFor(read),
		filled: { reader: usual as string | undefined, ...filled('named', 'name', 'reachedBy', 'reader') },
	};
}
