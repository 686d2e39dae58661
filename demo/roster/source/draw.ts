/** Chance that falls the same way every time, so that the demo school is the same school on every machine. */
export interface Draw {
	/** A whole number from 0 up to, not including, `limit`. */
	below(limit: number): number;
	pick<T>(items: readonly T[]): T;
	chance(share: number): boolean;
	shuffle<T>(items: readonly T[]): T[];
}

export function makeDraw(seed: number): Draw {
	const next = mulberry32(seed);
	const below = (limit: number) => Math.floor(next() * limit);
	return {
		below,
		pick: (items) => items[below(items.length)]!,
		chance: (share) => next() < share,
		shuffle: (items) => {
			const order = [...items];
			for (let i = order.length - 1; i > 0; i -= 1) {
				const j = below(i + 1);
				[order[i], order[j]] = [order[j]!, order[i]!];
			}
			return order;
		},
	};
}

function mulberry32(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
