/** Step 5. What stands in SOM: one text per pupil that names no other pupil, copied by a person and confirmed. Protocol §2.2.5.4, §PM.2.3. */
import type { LevelId, ReasonId } from '#protocol/schema.ts';
import type { Day } from '../calendar/day.ts';
import { placeOf, tookPlace, type Agreement, type Dossier, type PupilPlace } from '../dossier.ts';
import type { NewFact } from '../facts.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { withoutNames } from './without-names.ts';

/** SOM takes about this many characters in one note. */
export const sisLimit = 2000;

export interface SisText {
	readonly level: LevelId;
	readonly talkOn: Day | null;
	readonly pupil: string;
	readonly writer: string;
	readonly reference: string;
	readonly about: PupilPlace['role'];
	readonly agreements: readonly string[];
	readonly nextCheck: Day | null;
	readonly otherNames: readonly string[];
}

/** What the text of one pupil is made of: the pupil's own agreements and dates, no words from the talk, no other pupil's name. */
export function sisText(dossier: Dossier, place: PupilPlace, writer: string): SisText {
	const otherNames = dossier.places.filter((other) => !isSamePupil(other, place)).map((other) => other.name);
	const own = dossier.agreements.filter((agreement) => concerns(agreement, place.id));
	const checks = dossier.appointments
		.filter((each) => each.purpose === 'check' && !each.done)
		.map((each) => each.on);
	return {
		level: dossier.level,
		talkOn:
			dossier.talks.findLast((talk) => talk.subject === place.id && tookPlace(talk))?.happenedOn ?? null,
		pupil: place.name,
		writer,
		reference: place.id,
		about: place.role,
		agreements: fitting(own.map(({ made }) => withoutNames(made.text, otherNames, place.name))),
		nextCheck: checks.sort()[0] ?? null,
		otherNames,
	};
}

/** A pupil who is bullied and bullies holds two places under one name (§1.3). */
function isSamePupil(other: PupilPlace, place: PupilPlace): boolean {
	return (
		other.id === place.id ||
		other.name === place.name ||
		(other.person !== null && other.person === place.person)
	);
}

function concerns(agreement: Agreement, place: string): boolean {
	return agreement.made.who.length === 0 || agreement.made.who.includes(place);
}

/** What the heading, the dates and the names of a text may take. */
const headingTakes = 600;

/** Shortens long agreements evenly, so that the whole text fits into one note of SOM. */
function fitting(agreements: readonly string[]): string[] {
	const most = Math.floor((sisLimit - headingTakes) / Math.max(agreements.length, 1));
	return agreements.map((text) => (text.length <= most ? text : `${text.slice(0, most - 1)}…`));
}

export interface SisConfirmation {
	readonly place: string;
	readonly hash: string;
	readonly notBecause: ReasonId | null;
	readonly why: string;
}

/** "Vastgelegd in SOM", or deliberately not, with a reason. Confirming the same text twice changes nothing. */
export function recordInSis(
	dossier: Dossier,
	confirmation: SisConfirmation,
	today: Day,
): NewFact[] | Refusal {
	const place = placeOf(dossier, confirmation.place);
	if (!place) return refuse('unknownPlace', '§2.2.5.4');
	if (confirmation.notBecause && confirmation.why.trim() === '') return refuse('whyMissing', '§PM.2.3');
	const latest = dossier.sis.findLast(
		(each) => each.subject === place.id && each.payload.level === dossier.level,
	);
	const same =
		latest?.payload.hash === confirmation.hash && latest.payload.notBecause === confirmation.notBecause;
	if (same) return refuse('alreadyRecorded', '§PM.2.3');
	const { hash, notBecause, why } = confirmation;
	const payload = { level: dossier.level, hash, notBecause, why: why.trim() };
	return [{ kind: 'sisRecorded', part: 'level', subject: place.id, happenedOn: today, payload }];
}
