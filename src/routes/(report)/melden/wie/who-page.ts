/**
 * Question 4: who is bullied, when that is someone else, and who does it. Names are free text: a form that anyone
 * can open must not tell who goes to this school.
 */
import type { DraftView } from '#lib/server/doors/reporting/draft.ts';
import { reading } from '../reading.ts';
import type { PageVisit } from '../visit.ts';

const abouts = ['pupil', 'staff', 'mentor', 'outside', 'dontKnow'] as const;

export function whoPage(view: DraftView, visit: PageVisit) {
	const { frame, words, filled, draft } = reading(view, 'wie', visit);
	const self = draft.from === 'bulliedSelf';
	const aboutLabels = { ...words.who.aboutChoices, ...(self && { mentor: words.who.ownMentor }) };
	return {
		frame,
		words: { ...words.who, skipThis: words.skipThis },
		askBulliedPupil: !self,
		homeGroup: self ? words.who.ownHomeGroup : words.who.homeGroup,
		homeGroups: view.homeGroups.map(({ id, title }) => ({ value: id, label: title })),
		abouts: abouts.map((about) => ({ value: about, label: aboutLabels[about] })),
		filled: filled('bulliedPupil', 'homeGroup', 'about', 'who'),
	};
}
