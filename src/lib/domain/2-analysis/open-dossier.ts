/** Step 2. A report becomes a dossier with a lead: the mentor of the bullied pupil investigates. Protocol §PM.2.1; R-15. */
import type { OwnWord } from '#protocol/schema.ts';
import type { Day } from '../calendar/day.ts';
import { placeOf, tookPlace, type Dossier } from '../dossier.ts';
import type { NewFact } from '../facts.ts';
import type { Payloads, PupilRole } from '../payloads.ts';
import { refuse, type Refusal } from '../refusal.ts';

export type Named = Payloads['pupilNamed'];

export interface Opening {
	readonly reports: readonly string[];
	readonly homeGroup: string | null;
	readonly lead: string;
	readonly pupils: readonly { id: string; named: Named }[];
}

export function openDossier(opening: Opening, today: Day): NewFact[] | Refusal {
	const named = opening.pupils.map(({ id, named }) => namePupil(id, named, today));
	const refused = named.find((result) => !Array.isArray(result));
	if (refused) return refused;
	return [
		shell('dossierOpened', { reports: opening.reports, homeGroup: opening.homeGroup }, today),
		shell('leadSet', { person: opening.lead }, today),
		...(named as NewFact[][]).flat(),
	];
}

function shell<K extends 'dossierOpened' | 'leadSet'>(kind: K, payload: Payloads[K], today: Day): NewFact {
	return { kind, part: 'shell', subject: null, happenedOn: today, payload } as NewFact;
}

/** Gives a pupil a place. Before a talk a pupil is only "named by": reported, never established (§2.2.2.5). */
export function namePupil(id: string, named: Named, today: Day): NewFact[] | Refusal {
	if (named.name.trim() === '') return refuse('nameMissing', '§2.2.2.1');
	const role = named.role === 'bullyingPupil' ? 'reportedPupil' : named.role;
	const payload = { ...named, role, name: named.name.trim() };
	return [{ kind: 'pupilNamed', part: 'shell', subject: id, happenedOn: today, payload }];
}

/** Someone decides that it was so: after a talk, or with the reason why it is clear without one. */
export function setPupilRole(
	dossier: Dossier,
	place: string,
	role: PupilRole,
	why: { text: string; today: Day },
): NewFact[] | Refusal {
	if (!placeOf(dossier, place)) return refuse('unknownPlace', '§1.3.7');
	const spoken = dossier.talks.some((talk) => talk.subject === place && tookPlace(talk));
	if (role === 'bullyingPupil' && !spoken && why.text.trim() === '') return refuse('whyMissing', '§2.2.2.5');
	const payload = { role, why: why.text.trim() };
	return [{ kind: 'pupilRoleSet', part: 'shell', subject: place, happenedOn: why.today, payload }];
}

/** The pupil's own word stands apart from what staff think; only "bullying" binds (§1.2.17, R-6). */
export function judge(place: string, word: OwnWord | 'noAnswer', today: Day): NewFact {
	return { kind: 'pupilJudged', part: `talk:${place}`, subject: place, happenedOn: today, payload: { word } };
}

/** Supervision or another seat cannot wait for a plan. */
export function takeMeasure(text: string, until: Day | null, today: Day): NewFact[] | Refusal {
	if (text.trim() === '') return refuse('textMissing', '§2.2.3.4');
	return [
		{
			kind: 'measureNow',
			part: 'shared',
			subject: null,
			happenedOn: today,
			payload: { text: text.trim(), until },
		},
	];
}
