/** The gate of a level: every element is met, or has a reason. It never waits for one person. Protocol §PM; R-3. */
import type { GateElement, GateElementId, LevelId, Protocol, ReasonId } from '#protocol/schema.ts';
import { placesWith, type Dossier } from '../dossier.ts';

export interface GateItem {
	readonly element: GateElement;
	/** The pupil's place it is about; null for the dossier as a whole, or while the pupil is unknown. */
	readonly subject: string | null;
	readonly met: boolean;
	readonly reason: ReasonId | null;
}

export function gate(dossier: Dossier, edition: Protocol, level: LevelId): GateItem[] {
	const elements = edition.approach.levels.find((entry) => entry.id === level)?.gate ?? [];
	return elements.flatMap((element) =>
		subjects(dossier, element.per).map((subject) => ({
			element,
			subject,
			met: met(dossier, element.id, subject, level),
			reason: reasonFor(dossier, element.id, subject),
		})),
	);
}

export function isOpen(item: GateItem): boolean {
	return !item.met && item.reason === null;
}

/** A kind of pupil that nobody knows yet still asks its element once, until a reason is given. */
function subjects(dossier: Dossier, per: GateElement['per']): (string | null)[] {
	const bullied = placesWith(dossier, 'bulliedPupil').map((place) => place.id);
	const bullying = placesWith(dossier, 'reportedPupil', 'bullyingPupil').map((place) => place.id);
	if (per === 'bulliedPupil') return bullied.length > 0 ? bullied : [null];
	if (per === 'bullyingPupil') return bullying.length > 0 ? bullying : [null];
	if (per === 'involvedPupil') return [...bullied, ...bullying];
	return [null];
}

function met(dossier: Dossier, element: GateElementId, subject: string | null, level: LevelId): boolean {
	switch (element) {
		case 'talkBullied':
		case 'talkBullying':
			return dossier.talks.some((talk) => talk.subject === subject);
		case 'agreement':
			return dossier.agreements.length > 0;
		case 'nextDate':
			return dossier.appointments.some((appointment) => appointment.purpose === 'check');
		case 'sisRecord':
			return dossier.sis.some((record) => record.subject === subject && record.payload.level === level);
		default:
			return false;
	}
}

/** The reason given last; one that is given for a place counts for that place alone. */
export function reasonFor(dossier: Dossier, element: GateElementId, subject: string | null): ReasonId | null {
	return (
		dossier.reasons.findLast((given) => given.element === element && given.subject === subject)?.reason ??
		null
	);
}
