/** Step 5. Closing: lightly, when it turned out a squabble, or fully. Never waits for an absent person. Protocol §2.2.5; R-3. */
import type { LevelId, OutcomeId, Protocol, ReasonId } from '#protocol/schema.ts';
import type { Day } from '../calendar/day.ts';
import { placesWith, type Dossier } from '../dossier.ts';
import type { NewFact } from '../facts.ts';
import { gate, isOpen } from '../4-carrying-out/gate.ts';
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
		unchecked(closing, rules);
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
	if (closing.light) {
		return mayCloseLightly(edition, dossier.level) ? null : refuse('lightOnlyAtFirstLevel', '§2.2.5.1');
	}
	return lacking(dossier, edition).length > 0 ? refuse('gateOpen', '§2.2.5.1') : null;
}

/** What a full closing still misses: open elements of the level, and agreements nobody told the pupils or parents. */
export function lacking(dossier: Dossier, edition: Protocol): string[] {
	const open = gate(dossier, edition, dossier.level)
		.filter(isOpen)
		.map((item) => `${item.element.id}:${item.subject ?? 'dossier'}`);
	const untold = dossier.agreements.flatMap((agreement) =>
		agreement.shared.length === 0 && !dossier.reasons.some((reason) => reason.subject === agreement.id)
			? [`agreementsTold:${agreement.id}`]
			: [],
	);
	return [...open, ...untold];
}

/** No closing without the bullied pupil's own answer, or the reason why it is not there (§2.2.5.2). */
function unanswered(dossier: Dossier, closing: Closing, edition: Protocol): Refusal | null {
	const listed =
		edition.approach.closing.light.gate.find((element) => element.id === 'pupilAnswer')?.reasons ?? [];
	for (const place of placesWith(dossier, 'bulliedPupil')) {
		const given = closing.answers.find((answer) => answer.place === place.id);
		if (!given || (given.answer.trim() === '' && !given.reason)) return refuse('answerMissing', '§2.2.5.2');
		if (given.reason && !listed.includes(given.reason)) return refuse('reasonNotListed', '§2.2.5.2');
	}
	return null;
}

function unchecked(closing: Closing, rules: { today: Day }): Refusal | null {
	if (!closing.check.on && !closing.check.reason) return refuse('checkMissing', '§PM.5.1');
	return closing.check.on && closing.check.on > rules.today ? refuse('checkMissing', '§PM.5.1') : null;
}

export function reopen(dossier: Dossier, why: string, today: Day): NewFact[] | Refusal {
	if (!dossier.closed) return refuse('notClosed', '§PM.5.1');
	if (why.trim() === '') return refuse('whyMissing', '§PM.5.1');
	return [
		{ kind: 'reopened', part: 'shared', subject: null, happenedOn: today, payload: { why: why.trim() } },
	];
}
