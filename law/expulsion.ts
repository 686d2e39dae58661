/** Removing a pupil from school for good: what must have happened first, and the terms for an objection. */
import { DECREE_2020, act2020, takenOver } from './rule.ts';

const ARTICLES = { old: 'Inrichtingsbesluit WVO art. 14-15', now: DECREE_2020 };
const ARTICLE_27 = { old: 'WVO art. 27 lid 1', now: act2020() };

export const expulsion = {
	hearing: takenOver(
		ARTICLES,
		{ pupil: true, guardiansUntilAge: 18 },
		{
			nl: 'De leerling mag eerst zijn of haar kant vertellen. Is de leerling nog geen 18, dan mogen de ouders dat ook.',
			en: 'The pupil may first tell their side. If the pupil is not yet 18, the parents may do so too.',
		},
	),
	consultation: takenOver(
		ARTICLES,
		{ withInspectorateWhenOfSchoolAge: true, suspensionMeanwhile: true },
		{
			nl: 'Is de leerling leerplichtig, dan overlegt de school eerst met de Inspectie. Tot die tijd mag de leerling geschorst zijn.',
			en: 'If the pupil must attend school, the school first consults the Inspectorate. Until then the pupil may be suspended.',
		},
	),
	otherSchool: takenOver(
		ARTICLE_27,
		{ willingWhenOfSchoolAge: true },
		{
			nl: 'Een leerplichtige leerling mag pas weg als een andere school de leerling wil toelaten.',
			en: 'A pupil who must attend school may only be removed once another school is willing to admit them.',
		},
	),
	inspectorate: takenOver(
		ARTICLES,
		{ told: true, inWriting: true, withReasons: true },
		{
			nl: 'De school meldt een definitieve verwijdering met de redenen aan de Inspectie.',
			en: 'The school reports a final expulsion with the reasons to the Inspectorate.',
		},
	),
	inWriting: takenOver(
		ARTICLES,
		{ toPupil: true, toGuardiansUntilAge: 21, withReasons: true, namesObjection: true },
		{
			nl: 'Het besluit staat met de redenen in een brief. In die brief staat ook hoe je bezwaar maakt.',
			en: 'The decision is in a letter with the reasons. That letter also says how to object.',
		},
	),
	objectionWithin: takenOver(
		ARTICLES,
		{ days: 42 },
		{
			nl: 'Bezwaar maken kan tot zes weken na de brief.',
			en: 'An objection can be made until six weeks after the letter.',
		},
	),
	objectionDecidedWithin: takenOver(
		ARTICLES,
		{ days: 28, afterHearing: true, afterAccessToReports: true },
		{
			nl: 'De school besluit binnen vier weken over het bezwaar. Eerst mag je vertellen wat je vindt en de stukken lezen.',
			en: 'The school decides on the objection within four weeks. First you may say what you think and read the papers.',
		},
	),
	duringObjection: takenOver(
		ARTICLES,
		{ accessMayBeDenied: true },
		{
			nl: 'Zolang er over het bezwaar wordt besloten, mag de school de leerling de toegang weigeren.',
			en: 'While the objection is being decided, the school may refuse the pupil entry.',
		},
	),
	reasonsExcluded: takenOver(ARTICLES, ['insufficientProgressDuringYear'], {
		nl: 'Te weinig vooruitgang is tijdens het schooljaar geen reden om een leerling te verwijderen.',
		en: 'Too little progress is no reason to expel a pupil during the school year.',
	}),
} as const;
