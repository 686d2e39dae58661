/** The only now. Everything else takes an instant (ms since 1970) as an argument. */
const offset = startOffset(process.env.VIJFSPOOR_NOW);

/** Now in ms; in demo and tests the clock may start elsewhere (VIJFSPOOR_NOW) and then runs on. */
export function now(): number {
	return Date.now() + offset;
}

/** The machine's own time, for what must agree with other machines: how long a signature is valid. */
export function machineTime(): number {
	return Date.now();
}

function startOffset(start: string | undefined): number {
	if (!start) return 0;
	const instant = Date.parse(start);
	if (Number.isNaN(instant)) throw new Error(`VIJFSPOOR_NOW is not an instant: ${start}`);
	return instant - Date.now();
}
