/** Dutch public holidays, computed: a term in school days (§2.2.6) must know them in years nobody has entered yet. */
import type { Day } from './day.ts';
import { addDays, weekday } from './day.ts';
import type { FreePeriod } from './free-days.ts';

/** `freeAtSchool` is the default only: the school's own calendar decides. */
export type PublicHoliday = {
	readonly day: Day;
	readonly name: { readonly nl: string; readonly en: string };
	readonly freeAtSchool: boolean;
};

/** Easter Sunday by the Gregorian rule (the anonymous computus). */
export function easterSunday(year: number): Day {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const skippedLeapDays = century - Math.floor(century / 4);
	const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
	const epact = (19 * golden + skippedLeapDays - moonCorrection + 15) % 30;
	const yearInCentury = year % 100;
	const leaps = 2 * (century % 4) + 2 * Math.floor(yearInCentury / 4) - (yearInCentury % 4);
	const toSunday = (32 + leaps - epact) % 7;
	const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
	return addDays(dateIn(year, '03-22'), epact + toSunday - 7 * lateMoon);
}

/** All of one calendar year, in order. King's Day as it is kept since 2014: 27 April, or 26 when the 27th is a Sunday. */
export function publicHolidays(year: number): PublicHoliday[] {
	const easter = easterSunday(year);
	return [
		holiday(dateIn(year, '01-01'), { nl: 'Nieuwjaarsdag', en: "New Year's Day" }),
		// Not a general day off: schools differ, so the school adds it itself.
		holiday(addDays(easter, -2), { nl: 'Goede Vrijdag', en: 'Good Friday' }, false),
		holiday(easter, { nl: 'Eerste paasdag', en: 'Easter Sunday' }),
		holiday(addDays(easter, 1), { nl: 'Tweede paasdag', en: 'Easter Monday' }),
		holiday(kingsDay(year), { nl: 'Koningsdag', en: "King's Day" }),
		holiday(dateIn(year, '05-05'), { nl: 'Bevrijdingsdag', en: 'Liberation Day' }),
		holiday(addDays(easter, 39), { nl: 'Hemelvaartsdag', en: 'Ascension Day' }),
		holiday(addDays(easter, 49), { nl: 'Eerste pinksterdag', en: 'Whit Sunday' }),
		holiday(addDays(easter, 50), { nl: 'Tweede pinksterdag', en: 'Whit Monday' }),
		holiday(dateIn(year, '12-25'), { nl: 'Eerste kerstdag', en: 'Christmas Day' }),
		holiday(dateIn(year, '12-26'), { nl: 'Tweede kerstdag', en: 'Boxing Day' }),
	].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The public holidays on which school is closed by default, from `from` up to and including `to`, as free periods. */
export function freePublicHolidays(span: { readonly from: Day; readonly to: Day }): FreePeriod[] {
	const [first, last] = [Number(span.from.slice(0, 4)), Number(span.to.slice(0, 4))];
	return Array.from({ length: last - first + 1 }, (_, i) => publicHolidays(first + i))
		.flat()
		.filter(({ day, freeAtSchool }) => freeAtSchool && span.from <= day && day <= span.to)
		.map(({ day, name }) => ({ from: day, to: day, name: name.nl, kind: 'publicHoliday' }));
}

function holiday(day: Day, name: PublicHoliday['name'], freeAtSchool = true): PublicHoliday {
	return { day, name, freeAtSchool };
}

function kingsDay(year: number): Day {
	const birthday = dateIn(year, '04-27');
	return weekday(birthday) === 7 ? addDays(birthday, -1) : birthday;
}

function dateIn(year: number, monthAndDate: string): Day {
	return `${String(year).padStart(4, '0')}-${monthAndDate}`;
}
