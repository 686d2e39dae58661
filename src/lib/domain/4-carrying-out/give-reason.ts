/** A gate never traps: what cannot be met gets a reason from the list of its element. Protocol §PM; R-3. */
import type { GateElementId, Protocol, ReasonId } from '#protocol/schema.ts';
import type { Day } from '../calendar/day.ts';
import type { Dossier } from '../dossier.ts';
import type { NewFact } from '../facts.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { gate, type GateItem } from './gate.ts';

export interface GivenReason {
	readonly element: GateElementId;
	readonly subject: string | null;
	readonly reason: ReasonId;
	readonly why: string;
}

export function giveReason(
	dossier: Dossier,
	given: GivenReason,
	rules: { edition: Protocol; today: Day },
): NewFact[] | Refusal {
	const item = gate(dossier, rules.edition, dossier.level).find(
		(each) => each.element.id === given.element && each.subject === given.subject,
	);
	if (!item) return refuse('unknownPlace', '§PM.2.2');
	const refused = notAllowed(item, given, rules.edition);
	if (refused) return refused;
	const { element, reason } = given;
	return [
		{
			kind: 'reasonGiven',
			part: 'shell',
			subject: given.subject,
			happenedOn: rules.today,
			payload: { element, reason, why: given.why.trim() },
		},
	];
}

function notAllowed(item: GateItem, given: GivenReason, edition: Protocol): Refusal | null {
	if (!item.element.reasons.includes(given.reason)) return refuse('reasonNotListed', item.element.because);
	const asksWhy = edition.approach.reasons.find((reason) => reason.id === given.reason)?.asksWhy;
	return asksWhy && given.why.trim() === '' ? refuse('whyMissing', item.element.because) : null;
}
