/** A gate never traps: what cannot be met gets a reason from the list of its element. Protocol §PM; R-3. */
import type { Protocol, ReasonId } from '#protocol/schema.ts';
import type { Day } from '../calendar/day.ts';
import type { Dossier } from '../dossier.ts';
import type { NewFact } from '../facts.ts';
import type { ExplainedElement } from '../payloads.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { gate, partOf } from './gate.ts';

export interface GivenReason {
	readonly element: ExplainedElement;
	/** The pupil's place or the agreement it is about; null for the dossier as a whole. */
	readonly subject: string | null;
	readonly reason: ReasonId;
	readonly why: string;
}

export function giveReason(
	dossier: Dossier,
	given: GivenReason,
	rules: { edition: Protocol; today: Day },
): NewFact[] | Refusal {
	const asked = askedOf(dossier, given, rules.edition);
	if (!asked) return refuse('unknownPlace', '§PM.2.2');
	const refused = notAllowed(asked, given, rules.edition);
	if (refused) return refused;
	const { element, subject, reason } = given;
	return [
		{
			kind: 'reasonGiven',
			part: partOf(element, subject),
			subject,
			happenedOn: rules.today,
			payload: { element, reason, why: given.why.trim() },
		},
	];
}

interface Explicable {
	readonly reasons: readonly ReasonId[];
	readonly because: string;
}

/** What is asked here: by the gate of the level, or at closing about an agreement. */
function askedOf(
	dossier: Dossier,
	{ element, subject }: GivenReason,
	edition: Protocol,
): Explicable | undefined {
	if (element !== 'agreementsTold') {
		const items = gate(dossier, edition, dossier.level);
		return items.find((item) => item.element.id === element && item.subject === subject)?.element;
	}
	if (!dossier.agreements.some((agreement) => agreement.id === subject)) return undefined;
	return edition.approach.closing.full.gate.find((each) => each.id === element);
}

function notAllowed(asked: Explicable, given: GivenReason, edition: Protocol): Refusal | null {
	if (!asked.reasons.includes(given.reason)) return refuse('reasonNotListed', asked.because);
	const asksWhy = edition.approach.reasons.find((reason) => reason.id === given.reason)?.asksWhy;
	return asksWhy && given.why.trim() === '' ? refuse('whyMissing', asked.because) : null;
}
