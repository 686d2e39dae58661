/** The school year, 1 August to 31 July: the window in which recurrence is looked for (§2, PM-2). */
import type { Day } from './day.ts';
import { isDay } from './day.ts';

export type SchoolYear = { readonly from: Day; readonly to: Day; readonly name: string };

export function schoolYearOf(day: Day): SchoolYear {
	if (!isDay(day)) throw new RangeError('expected a calendar day as YYYY-MM-DD');
	const year = Number(day.slice(0, 4));
	return startingIn(day.slice(5) >= '08-01' ? year : year - 1);
}

/** The school year called '2026-2027'; null when no school year has that name. */
export function schoolYearNamed(name: string): SchoolYear | null {
	const years = /^(\d{4})-(\d{4})$/.exec(name);
	if (!years || Number(years[1]) + 1 !== Number(years[2])) return null;
	return startingIn(Number(years[1]));
}

function startingIn(year: number): SchoolYear {
	const [first, second] = [year, year + 1].map((y) => String(y).padStart(4, '0'));
	return { from: `${first}-08-01`, to: `${second}-07-31`, name: `${first}-${second}` };
}
