/** The days without lessons, merged once per calendar, so that counting school days (§2.2.6) never walks every period. */
import type { Day } from './day.ts';
import { dayNumber, weekdayNumbered } from './day.ts';

/** A stretch without lessons; both ends are free. `advisory` marks government advice a school may depart from. */
export interface FreePeriod {
	readonly from: Day;
	readonly to: Day;
	readonly name: string;
	readonly kind: 'holiday' | 'publicHoliday' | 'studyDay';
	readonly advisory?: boolean;
}

/** Day numbers, both ends inclusive. */
type Stretch = { readonly from: number; readonly to: number };

const merged = new WeakMap<readonly FreePeriod[], readonly Stretch[]>();

/** The last free day of the stretch this day lies in, or null when the day lies in none. */
export function freeUntil(free: readonly FreePeriod[], number: number): number | null {
	const found = stretchAround(free, number);
	return found === null ? null : found.to;
}

/** The first free day of the stretch this day lies in, or null. */
export function freeSince(free: readonly FreePeriod[], number: number): number | null {
	const found = stretchAround(free, number);
	return found === null ? null : found.from;
}

/** Mondays to Fridays after `a`, up to and including `b`, that are not free. */
export function countSchoolDays(free: readonly FreePeriod[], a: number, b: number): number {
	let count = weekdaysThrough(b) - weekdaysThrough(a);
	for (const { from, to } of stretchesOf(free)) {
		const first = Math.max(from, a + 1);
		const last = Math.min(to, b);
		if (first <= last) count -= weekdaysThrough(last) - weekdaysThrough(first - 1);
	}
	return count;
}

function stretchAround(free: readonly FreePeriod[], number: number): Stretch | null {
	const stretches = stretchesOf(free);
	let low = 0;
	let high = stretches.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (stretches[middle]!.to < number) low = middle + 1;
		else high = middle;
	}
	const candidate = stretches[low];
	return candidate && candidate.from <= number ? candidate : null;
}

function stretchesOf(free: readonly FreePeriod[]): readonly Stretch[] {
	const known = merged.get(free);
	if (known) return known;
	const stretches = merge(free);
	merged.set(free, stretches);
	return stretches;
}

// A period that ends before it begins frees nobody: it falls out here.
function merge(free: readonly FreePeriod[]): Stretch[] {
	const sorted = free
		.map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }))
		.filter(({ from, to }) => from <= to)
		.sort((a, b) => a.from - b.from);
	const stretches: { from: number; to: number }[] = [];
	for (const next of sorted) {
		const last = stretches.at(-1);
		if (last && next.from <= last.to + 1) last.to = Math.max(last.to, next.to);
		else stretches.push({ ...next });
	}
	return stretches;
}

/** Mondays to Fridays since Monday 29 December 1969, this day included. Only differences of it mean anything. */
function weekdaysThrough(number: number): number {
	const weeks = Math.floor((number + 3) / 7);
	return weeks * 5 + Math.min(weekdayNumbered(number), 5);
}
