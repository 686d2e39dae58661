/** Step 5. What stands in SOM: one text per pupil that names no other pupil, copied by a person and confirmed. Protocol §2.2.5.4, §PM.2.3. */
import type { LevelId, ReasonId } from '#protocol/schema.ts';
import type { Day } from '../calendar/day.ts';
import { placeOf, type Agreement, type Dossier, type PupilPlace } from '../dossier.ts';
import type { NewFact } from '../facts.ts';
import { refuse, type Refusal } from '../refusal.ts';

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

/** What the text of one pupil is made of: the pupil's own agreements and dates, no words from the talk. */
export function sisText(dossier: Dossier, place: PupilPlace, writer: string): SisText {
	const own = dossier.agreements.filter((agreement) => concerns(agreement, place.id));
	const checks = dossier.appointments
		.filter((each) => each.purpose === 'check' && !each.done)
		.map((each) => each.on);
	return {
		level: dossier.level,
		talkOn: dossier.talks.find((talk) => talk.subject === place.id)?.happenedOn ?? null,
		pupil: place.name,
		writer,
		reference: place.id,
		about: place.role,
		agreements: own.map((agreement) => agreement.made.text),
		nextCheck: checks.sort()[0] ?? null,
		otherNames: dossier.places.filter((other) => other.id !== place.id).map((other) => other.name),
	};
}

function concerns(agreement: Agreement, place: string): boolean {
	return agreement.made.who.length === 0 || agreement.made.who.includes(place);
}

/** Names of other pupils never enter a pupil's own file: they become "een leerling". */
export function withoutNames(text: string, names: readonly string[]): string {
	const parts = names.flatMap((name) => [name, ...name.split(/\s+/)]).filter((part) => part.length > 2);
	const longestFirst = [...new Set(parts)].sort((a, b) => b.length - a.length);
	return longestFirst.reduce(
		(safe, part) =>
			safe.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escape(part)}(?![\\p{L}\\p{N}])`, 'giu'), 'een leerling'),
		text,
	);
}

function escape(part: string): string {
	return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
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
