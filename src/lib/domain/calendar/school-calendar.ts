/** School days and the hours in which somebody reads: terms run in school days, and a suspension is counted in them (§2.2.6). */
import type { Day } from './day.ts';
import { dayNumber, dayNumbered, dayOf, timeOf, weekdayNumbered } from './day.ts';
import type { FreePeriod } from './free-days.ts';
import { countSchoolDays, freeSince, freeUntil } from './free-days.ts';

export type { FreePeriod } from './free-days.ts';

/**
 * The school's own calendar. Monday to Friday are school days unless a free period covers them.
 * Values are never changed in place: another calendar is a new object with a new `free` list.
 */
export interface SchoolCalendar {
	readonly free: readonly FreePeriod[];
	/** 'HH:MM' in Amsterdam; open from `opens` until just before `closes`. */
	readonly hours: { readonly opens: string; readonly closes: string };
}

/**
 * A calendar with no school day within this many days is a mistake. Then plain weekdays count as school days for that one
 * step: a wrong calendar may make a duty come early, but it must never make a child's report wait for ever.
 */
const LONGEST_WAIT = 400;

/** Fifty school years: a larger number of school days is a mistake of the caller. */
const MOST_SCHOOL_DAYS = 10_000;

export function isSchoolDay(calendar: SchoolCalendar, day: Day): boolean {
	return isSchoolDayNumbered(calendar, dayNumber(day));
}

/** The first school day strictly after this day. */
export function nextSchoolDay(calendar: SchoolCalendar, day: Day): Day {
	return dayNumbered(stepForward(calendar, dayNumber(day)));
}

export function schoolDayOnOrAfter(calendar: SchoolCalendar, day: Day): Day {
	return isSchoolDay(calendar, day) ? day : nextSchoolDay(calendar, day);
}

/** The last school day strictly before this day. */
export function lastSchoolDayBefore(calendar: SchoolCalendar, day: Day): Day {
	return dayNumbered(stepBack(calendar, dayNumber(day)));
}

/**
 * The nth school day strictly after `day` (n > 0) or strictly before it (n < 0); the day itself never counts.
 * n = 0 is the day itself, or the first school day after it when it is none. So from a Saturday 0 and 1 are both Monday.
 */
export function addSchoolDays(calendar: SchoolCalendar, day: Day, n: number): Day {
	if (!Number.isInteger(n) || Math.abs(n) > MOST_SCHOOL_DAYS)
		throw new RangeError('expected at most 10,000 school days');
	if (n === 0) return schoolDayOnOrAfter(calendar, day);
	const step = n > 0 ? stepForward : stepBack;
	let number = dayNumber(day);
	for (let left = Math.abs(n); left > 0; left--) number = step(calendar, number);
	return dayNumbered(number);
}

/** School days after `a` up to and including `b`. When b lies before a: the same count the other way round, negative. */
export function schoolDaysBetween(calendar: SchoolCalendar, a: Day, b: Day): number {
	const [from, to] = [dayNumber(a), dayNumber(b)];
	if (from === to) return 0;
	return from < to ? countSchoolDays(calendar.free, from, to) : -countSchoolDays(calendar.free, to, from);
}

/** Somebody at school reads now. Weekends, holidays and study days are closed: promise too little, not too much. */
export function isOpen(calendar: SchoolCalendar, instant: number): boolean {
	const time = timeOf(instant);
	const { opens, closes } = calendar.hours;
	return opens <= time && time < closes && isSchoolDay(calendar, dayOf(instant));
}

/** The first opening strictly after this instant: later today when school has yet to open, otherwise a next school day. */
export function opensNext(calendar: SchoolCalendar, instant: number): { day: Day; time: string } {
	const today = dayOf(instant);
	const time = calendar.hours.opens;
	const laterToday = timeOf(instant) < time && isSchoolDay(calendar, today);
	return { day: laterToday ? today : nextSchoolDay(calendar, today), time };
}

function isSchoolDayNumbered(calendar: SchoolCalendar, number: number): boolean {
	return isWeekday(number) && freeUntil(calendar.free, number) === null;
}

function stepForward(calendar: SchoolCalendar, start: number): number {
	let number = start + 1;
	while (number - start <= LONGEST_WAIT) {
		if (isSchoolDayNumbered(calendar, number)) return number;
		number = (freeUntil(calendar.free, number) ?? number) + 1;
	}
	return nearestWeekday(start, 1);
}

function stepBack(calendar: SchoolCalendar, start: number): number {
	let number = start - 1;
	while (start - number <= LONGEST_WAIT) {
		if (isSchoolDayNumbered(calendar, number)) return number;
		number = (freeSince(calendar.free, number) ?? number) - 1;
	}
	return nearestWeekday(start, -1);
}

function nearestWeekday(start: number, direction: 1 | -1): number {
	let number = start + direction;
	while (!isWeekday(number)) number += direction;
	return number;
}

function isWeekday(number: number): boolean {
	return weekdayNumbered(number) <= 5;
}
