/** Suspending a pupil: how long at most, who is told, in what form. */
import { DECREE_2020, since, takenOver } from './rule.ts';

const ARTICLE_13 = { old: 'Inrichtingsbesluit WVO art. 13', now: DECREE_2020 };

export const suspension = {
	/** The law says one week. Schools read that as five school days; more than seven calendar days asks for a warning. */
	longest: takenOver(
		ARTICLE_13,
		{ schoolDays: 5, warnAboveDays: 7 },
		{
			nl: 'Een schorsing duurt ten hoogste een week. Scholen rekenen dat als vijf schooldagen.',
			en: 'A suspension lasts one week at most. Schools count that as five school days.',
		},
	),
	reasons: takenOver(
		ARTICLE_13,
		{ required: true },
		{
			nl: 'De school zegt waarom een leerling geschorst wordt.',
			en: 'The school says why a pupil is suspended.',
		},
	),
	inWriting: takenOver(
		ARTICLE_13,
		{ toPupil: true, toGuardiansUntilAge: 21 },
		{
			nl: 'De leerling krijgt het besluit in een brief. Is de leerling nog geen 21, dan krijgen de ouders die brief ook.',
			en: 'The pupil gets the decision in a letter. If the pupil is not yet 21, the parents get that letter too.',
		},
	),
	inspectorate: takenOver(
		ARTICLE_13,
		{ toldAboveSchoolDays: 1, inWriting: true, withReasons: true },
		{
			nl: 'Duurt een schorsing langer dan één dag, dan meldt de school dat met de redenen aan de Inspectie.',
			en: 'If a suspension lasts more than one day, the school reports it with the reasons to the Inspectorate.',
		},
	),
	decidedBy: takenOver(
		ARTICLE_13,
		{ by: 'schoolBoard', mayBeMandatedTo: 'schoolLeader' },
		{
			nl: 'Het schoolbestuur besluit over een schorsing, of de schoolleider namens het bestuur.',
			en: 'The school board decides on a suspension, or the school leader on its behalf.',
		},
	),
	objection: since(
		{ from: '2019-01-01', read: 'Staat niet in de wet; gewoonte op scholen (onderwijsconsument.nl)' },
		{ byLaw: false },
		{
			nl: 'De wet regelt geen bezwaar tegen een schorsing. Veel scholen bieden het toch aan.',
			en: 'The law has no objection procedure against a suspension. Many schools offer one all the same.',
		},
	),
} as const;
