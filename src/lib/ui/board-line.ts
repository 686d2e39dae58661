/** How a lane of the board is drawn: nothing before its first stop, solid up to where the work is, dotted after that. */
import type { StatusName } from './tracks.ts';

export type Line = 'off' | 'run' | 'half' | 'ahead';

type Cell = { status: StatusName } | null;

/** The line in each cell of one lane. `now` is the place (from 0) of the step the work is in. */
export function lineOf(cells: readonly Cell[], now: number): Line[] {
	const first = cells.findIndex((cell) => cell !== null);
	const lastDone = cells.findLastIndex((cell) => cell?.status === 'done' || cell?.status === 'busy');
	const reached = Math.max(now, lastDone);
	return cells.map((_, at) => lineIn(at, first, reached));
}

function lineIn(at: number, first: number, reached: number): Line {
	const started = first !== -1 && first <= reached;
	if (at > reached || (!started && at === reached)) return 'ahead';
	if (!started || at < first) return 'off';
	return at === reached ? 'half' : 'run';
}
