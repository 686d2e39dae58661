/** Medians and percentiles of what was measured. */

export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const place = Math.ceil(share * sorted.length) - 1;
	return sorted[Math.min(Math.max(place, 0), sorted.length - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
	return percentile(values, 0.5);
}

/** Two decimals: more would suggest that a run on a shared machine knows more. */
export function rounded(value: number): number {
	return Math.round(value * 100) / 100;
}
