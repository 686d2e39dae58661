/** A guide as a row of questions to walk through, each with what to say before and after it. */
import type {
	AgreementMoment,
	ClosingEntry,
	Guide,
	Observation,
	Prompt,
	Question,
} from '#protocol/schema.ts';

/** What is asked or noticed, and gets an answer. */
export type Asked = Question | Observation | AgreementMoment;
/** What is said or done, and gets a tick. */
export type Said = Prompt | ClosingEntry;

export interface Step {
	/** The place of its part in the guide, from 0. */
	readonly part: number;
	readonly entry: Asked;
	readonly before: readonly Said[];
	/** Only at the last question of a part: what is said once all has been asked. */
	readonly after: readonly Said[];
}

/** What was noted so far, as the draft has it. */
export interface Notes {
	readonly answers: Readonly<Record<string, unknown>>;
	readonly said: readonly string[];
}

export function stepsOf(guide: Guide): Step[] {
	return guide.parts.flatMap((part, at) => {
		const steps: Step[] = [];
		let waiting: Said[] = [];
		for (const entry of part.entries) {
			if (entry.kind === 'prompt' || entry.kind === 'closing') {
				waiting = [...waiting, entry];
				continue;
			}
			steps.push({ part: at, entry, before: waiting, after: [] });
			waiting = [];
		}
		const last = steps.pop();
		return last ? [...steps, { ...last, after: waiting }] : [];
	});
}

/** The question asked for; else the first without an answer; else the first. */
export function currentStep(steps: readonly Step[], asked: string | null, notes: Notes): number {
	const wanted = steps.findIndex((step) => step.entry.id === asked);
	if (wanted >= 0) return wanted;
	return Math.max(
		steps.findIndex((step) => !isAnswered(step, notes)),
		0,
	);
}

export function isAnswered({ entry }: Step, { answers }: Notes): boolean {
	return Object.hasOwn(answers, entry.id);
}

/** How much of a part is done: answers and ticks together. */
export function progress(
	part: Guide['parts'][number],
	{ answers, said }: Notes,
): { done: number; all: number } {
	const done = part.entries.filter((entry) => Object.hasOwn(answers, entry.id) || said.includes(entry.id));
	return { done: done.length, all: part.entries.length };
}
