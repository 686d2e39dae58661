/** The gate of a level: every element is met, or has a reason. It never waits for one person. Protocol §PM; R-3. */
import type { GateElement, GateElementId, LevelId, Protocol, ReasonId } from '#protocol/schema.ts';
import { placesWith, tookPlace, type Dossier } from '../dossier.ts';
import type { FactOf, Part } from '../facts.ts';
import type { ExplainedElement } from '../payloads.ts';

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
			reason:
				reasonFor(dossier, element.id, subject) ??
				saidElsewhere(dossier, edition, { element, subject, level }),
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
			return dossier.talks.some((talk) => talk.subject === subject && tookPlace(talk));
		case 'agreement':
			return dossier.agreements.length > 0;
		case 'nextDate':
			return dossier.appointments.some((appointment) => appointment.purpose === 'check');
		case 'sisRecord':
			return sisOf(dossier, subject, level)?.payload.notBecause === null;
		default:
			return false;
	}
}

/** What stands in SOM about this pupil at this level, or why it deliberately does not. */
function sisOf(dossier: Dossier, subject: string | null, level: LevelId): FactOf<'sisRecorded'> | undefined {
	return dossier.sis.findLast((record) => record.subject === subject && record.payload.level === level);
}

interface Asked {
	readonly element: GateElement;
	readonly subject: string | null;
	readonly level: LevelId;
}

/** A reason nobody has to give twice: it was chosen at the SOM desk, or it is how the talk ended. */
function saidElsewhere(
	dossier: Dossier,
	edition: Protocol,
	{ element, subject, level }: Asked,
): ReasonId | null {
	if (element.id === 'sisRecord') return sisOf(dossier, subject, level)?.payload.notBecause ?? null;
	if (element.id !== 'talkBullied' && element.id !== 'talkBullying') return null;
	const talk = dossier.talks.findLast((held) => held.subject === subject)?.payload;
	const guide = edition.guides.find((each) => each.id === talk?.guide);
	return guide?.endings.find((ending) => ending.id === talk?.ending)?.reason ?? null;
}

/** Where an element and its reason are kept: a reason often says something about one pupil. */
export function partOf(element: ExplainedElement, subject: string | null): Part {
	if (element === 'sisRecord' || element === 'agreementsTold') return 'level';
	if ((element === 'talkBullied' || element === 'talkBullying') && subject) return `talk:${subject}`;
	return element === 'agreement' || element === 'nextDate' ? 'shared' : 'shell';
}

/** The reason given last; one that is given for a place counts for that place alone. */
export function reasonFor(
	dossier: Dossier,
	element: ExplainedElement,
	subject: string | null,
): ReasonId | null {
	return (
		dossier.reasons.findLast((given) => given.element === element && given.subject === subject)?.reason ??
		null
	);
}
