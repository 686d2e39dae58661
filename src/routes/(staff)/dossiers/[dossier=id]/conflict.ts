/** Someone else was here after this form was opened: both versions are shown, and nothing is overwritten. */
import type { Conflict } from '#lib/server/doors/record-door.ts';

export interface Meanwhile {
	/** The newest fact: a form that is sent again is based on that. */
	readonly head: number;
	/** The numbers of the newer facts about the same, to find them in the timeline. */
	readonly theirs: readonly number[];
}

export function meanwhile(answer: unknown): Meanwhile | null {
	const conflict = answer as Partial<Conflict>;
	if (conflict.refused !== 'changedMeanwhile' || !conflict.theirs) return null;
	return { head: conflict.head ?? 0, theirs: conflict.theirs.map((fact) => fact.seq) };
}
