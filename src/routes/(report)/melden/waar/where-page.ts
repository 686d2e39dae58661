/** Question 3: where it happens and how often. */
import type { DraftView } from '#lib/server/doors/reporting/draft.ts';
import { reading } from '../reading.ts';
import type { PageVisit } from '../visit.ts';

export function wherePage(view: DraftView, visit: PageVisit) {
	const { frame, words, options, filled } = reading(view, 'waar', visit);
	const { places, frequencies } = view.book.reportChoices;
	return {
		frame,
		words: { ...words.where, skipThis: words.skipThis },
		places: options(places.options),
		frequencies: options(frequencies.options),
		filled: filled('places', 'frequency'),
	};
}
