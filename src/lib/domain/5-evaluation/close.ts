/** Step 5. Closing: lightly, when it turned out a squabble, or fully. Never waits for an absent person. Protocol §2.2.5; R-3. */
import type { ClosingElementId, LevelId, OutcomeId, Protocol, ReasonId } from '#protocol/schema.ts';
import type { Day } from '../calendar/day.ts';
import { placesWith, type Dossier } from '../dossier.ts';
import type { NewFact } from '../facts.ts';
import { gate, isOpen, reasonFor } from '../4-carrying-out/gate.ts';
import { refuse, type Refusal } from '../refusal.ts';

export interface Closing {
	readonly light: boolean;
	readonly outcome: OutcomeId | null;
	/** Per bullied pupil: the own answer to "did it stop?", or why it was not asked. */
	readonly answers: readonly { place: string; answer: string; reason: ReasonId | null }[];
	readonly check: { readonly on: Day | null; readonly reason: ReasonId | null };
	readonly why: string;
}

/** The levels at which a dossier may close with one form. */
export function mayCloseLightly(edition: Protocol, level: LevelId): boolean {
	return edition.approach.closing.light.levels.includes(level);
}

export function close(
	dossier: Dossier,
	closing: Closing,
	rules: { edition: Protocol; today: Day },
): NewFact[] | Refusal {
	const refused =
		unfit(dossier, closing, rules.edition) ??
		unanswered(dossier, closing, rules.edition) ??
		unchecked(closing, rules) ??
		unexplained(closing, rules.edition);
	if (refused) return refused;
	const payload = {
		light: closing.light,
		outcome: closing.outcome!,
		answers: closing.answers,
		check: { on: closing.check.on ?? rules.today, reason: closing.check.reason },
		why: closing.why.trim(),
	};
	return [{ kind: 'closed', part: 'shared', subject: null, happenedOn: rules.today, payload }];
}

function unfit(dossier: Dossier, closing: Closing, edition: Protocol): Refusal | null {
	if (dossier.closed) return refuse('alreadyClosed', '§2.2.5.1');
	if (!edition.approach.closing.outcomes.some((outcome) => outcome.id === closing.outcome)) {
		return refuse('outcomeMissing', '§2.2.5.2');
	}
	if (closing.outcome === 'notBullyingInOwnWord' && saidBullying(dossier))
		return refuse('outcomeMissing', '§1.2.17');
	if (closing.light) {
		return mayCloseLightly(edition, dossier.level) ? null : refuse('lightOnlyAtFirstLevel', '§2.2.5.1');
	}
	return lacking(dossier, edition).length > 0 ? refuse('gateOpen', '§2.2.5.1') : null;
}

/** The pupil's own word "bullying" binds: nobody else closes it as something smaller. */
function saidBullying(dossier: Dossier): boolean {
	return placesWith(dossier, 'bulliedPupil').some((place) => place.ownWord === 'bullying');
}

/** What a full closing still misses: open elements of the level, and agreements not told to both pupils and parents. */
export function lacking(dossier: Dossier, edition: Protocol): string[] {
	const open = gate(dossier, edition, dossier.level)
		.filter(isOpen)
		.map((item) => `${item.element.id}:${item.subject ?? 'dossier'}`);
	const untold = dossier.agreements.filter(
		({ id, shared }) =>
			!(['pupil', 'guardian'] as const).every((to) => shared.some((each) => each.to === to)) &&
			reasonFor(dossier, 'agreementsTold', id) === null,
	);
	return [...open, ...untold.map(({ id }) => `agreementsTold:${id}`)];
}

/** No closing without the bullied pupil's own answer, or the reason why it is not there (§2.2.5.2). */
function unanswered(dossier: Dossier, closing: Closing, edition: Protocol): Refusal | null {
	const listed = listedFor('pupilAnswer', closing, edition);
	for (const place of placesWith(dossier, 'bulliedPupil')) {
		const given = closing.answers.find((answer) => answer.place === place.id);
		if (!given || (given.answer.trim() === '' && !given.reason)) return refuse('answerMissing', '§2.2.5.2');
		if (given.reason && !listed.includes(given.reason)) return refuse('reasonNotListed', '§2.2.5.2');
	}
	return null;
}

function unchecked(closing: Closing, rules: { edition: Protocol; today: Day }): Refusal | null {
	const { on, reason } = closing.check;
	if (!on && !reason) return refuse('checkMissing', '§PM.5.1');
	if (reason && !listedFor('lastCheck', closing, rules.edition).includes(reason)) {
		return refuse('reasonNotListed', '§PM.5.1');
	}
	return on && on > rules.today ? refuse('checkMissing', '§PM.5.1') : null;
}

function listedFor(element: ClosingElementId, { light }: Closing, edition: Protocol): readonly ReasonId[] {
	const form = edition.approach.closing[light ? 'light' : 'full'];
	return form.gate.find((each) => each.id === element)?.reasons ?? [];
}

/** Some reasons alone could hide a child from sight; those ask for a word more. */
function unexplained(closing: Closing, edition: Protocol): Refusal | null {
	const given = [...closing.answers.map((answer) => answer.reason), closing.check.reason];
	const asksWhy = edition.approach.reasons.some(({ id, asksWhy }) => asksWhy && given.includes(id));
	return asksWhy && closing.why.trim() === '' ? refuse('whyMissing', '§2.2.5.2') : null;
}

export function reopen(dossier: Dossier, why: string, today: Day): NewFact[] | Refusal {
	if (!dossier.closed) return refuse('notClosed', '§PM.5.1');
	if (why.trim() === '') return refuse('whyMissing', '§PM.5.1');
	return [
		{ kind: 'reopened', part: 'shared', subject: null, happenedOn: today, payload: { why: why.trim() } },
	];
}
