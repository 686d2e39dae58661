/** Terms: within how long something must be done. School days and weeks respect holidays; the law and acute terms never wait. */
import type { Day } from './day.ts';
import { addDays, monthsLater, yearsLater } from './day.ts';
import type { SchoolCalendar } from './school-calendar.ts';
import { addSchoolDays, schoolDayOnOrAfter } from './school-calendar.ts';

/** `weeks` lands on the first school day on or after; days, months and years are calendar time (law) and never shift. */
export type DayTerm =
	| { readonly schoolDays: number }
	| { readonly weeks: number }
	| { readonly days: number }
	| { readonly months: number }
	| { readonly years: number };

/** Acute: hours on the clock, also at night and in the holidays. A child who is not safe now cannot wait for Monday. */
export type HourTerm = { readonly hours: number };

export type Term = DayTerm | HourTerm;

type Unit = 'schoolDays' | 'weeks' | 'days' | 'months' | 'years' | 'hours';
type Words = { readonly one: string; readonly many: string; readonly none?: string };

/** More than this is a typing mistake, and it keeps every answer inside the calendar. */
const LARGEST = 1_000;
const HOUR_MS = 3_600_000;

const words: Readonly<Record<Unit, { readonly nl: Words; readonly en: Words }>> = {
	schoolDays: {
		nl: { one: 'schooldag', many: 'schooldagen', none: 'dezelfde schooldag' },
		en: { one: 'school day', many: 'school days', none: 'the same school day' },
	},
	weeks: { nl: { one: 'week', many: 'weken' }, en: { one: 'week', many: 'weeks' } },
	days: {
		nl: { one: 'dag', many: 'dagen', none: 'dezelfde dag' },
		en: { one: 'day', many: 'days', none: 'the same day' },
	},
	months: { nl: { one: 'maand', many: 'maanden' }, en: { one: 'month', many: 'months' } },
	years: { nl: { one: 'jaar', many: 'jaar' }, en: { one: 'year', many: 'years' } },
	hours: { nl: { one: 'uur', many: 'uur' }, en: { one: 'hour', many: 'hours' } },
};

/** The last day on which it is still in time. The day it starts from does not count. */
export function dueDay(term: DayTerm, from: Day, calendar: SchoolCalendar): Day {
	if ('schoolDays' in term) return addSchoolDays(calendar, from, term.schoolDays);
	if ('weeks' in term) return schoolDayOnOrAfter(calendar, addDays(from, term.weeks * 7));
	if ('days' in term) return addDays(from, term.days);
	if ('months' in term) return monthsLater(from, term.months);
	if ('years' in term) return yearsLater(from, term.years);
	throw new TypeError('a term in hours has a due instant, not a due day');
}

/** Real hours: when the clock is set forward or back, the term does not become shorter or longer. */
export function dueInstant(term: HourTerm, from: number): number {
	return from + term.hours * HOUR_MS;
}

/** Exactly one known unit with a whole number from 0 to 1,000; settings from outside pass here before they are used. */
export function isTerm(value: unknown): value is Term {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
	const entries = Object.entries(value);
	const [unit, amount] = entries[0] ?? [];
	if (entries.length !== 1 || unit === undefined || !Object.hasOwn(words, unit)) return false;
	return Number.isInteger(amount) && amount >= 0 && amount <= LARGEST;
}

/** '3 schooldagen', '2 weken', '1 maand'. */
export function describeTerm(term: Term): { nl: string; en: string } {
	const [unit, amount] = Object.entries(term)[0] as [Unit, number];
	return { nl: inWords(amount, words[unit].nl), en: inWords(amount, words[unit].en) };
}

function inWords(amount: number, { one, many, none }: Words): string {
	if (amount === 0 && none !== undefined) return none;
	return `${amount} ${amount === 1 ? one : many}`;
}
