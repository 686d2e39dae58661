/** Question 2: own words first; the forms of bullying below them are optional, and nobody has to fit in one. */
import type { DraftView } from '#lib/server/doors/reporting/draft.ts';
import { reading, reporterIn } from '../reading.ts';
import type { PageVisit } from '../visit.ts';

export function storyPage(view: DraftView, visit: PageVisit) {
	const read = reading(view, 'verhaal', visit);
	const { bullying, reportChoices } = view.book;
	const reporter = reporterIn(read);
	const forms = bullying.forms.map(({ id, plain }) => ({ id, text: plain }));
	const hints = bullying.forms.flatMap((form) => form.hints).filter((hint) => hint.audience === 'pupil');
	return {
		frame: read.frame,
		words: { ...read.words.story, skipThis: read.words.skipThis },
		whoDecides: reporter ? read.say(reporter.whoDecides) : null,
		forms: read.options([...forms, ...reportChoices.formsBeside]),
		online: hints.map((hint) => read.say(hint.text)),
		filled: read.filled('story', 'forms'),
	};
}
