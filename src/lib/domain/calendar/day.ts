/** Plain calendar days and the Amsterdam clock: the ground under every date and term of the protocol (§2.2.5, §2.2.6). */

/** 'YYYY-MM-DD'. Plain text on purpose: it sorts, compares and is stored as it is. */
export type Day = string;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const DAY_SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const TIME_SHAPE = /^([01]\d|2[0-3]):[0-5]\d$/;

const amsterdam = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/Amsterdam',
	calendar: 'gregory',
	numberingSystem: 'latn',
	hourCycle: 'h23',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit',
	second: '2-digit',
});

/** True for a day that exists; 2026-02-29 and 2026-13-01 do not. */
export function isDay(text: string): boolean {
	if (!DAY_SHAPE.test(text)) return false;
	const instant = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** Days since 1970-01-01. Anything that is no day is a bug of the caller, not a refusal. */
export function dayNumber(day: Day): number {
	return Date.parse(`${existing(day)}T00:00:00Z`) / DAY_MS;
}

export function dayNumbered(number: number): Day {
	return existing(new Date(number * DAY_MS).toISOString().slice(0, 10));
}

export function addDays(day: Day, n: number): Day {
	return dayNumbered(dayNumber(day) + whole(n));
}

/** Monday is 1, Sunday is 7. */
export function weekday(day: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
	return weekdayNumbered(dayNumber(day));
}

export function weekdayNumbered(number: number): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
	// Day 0 was a Thursday.
	return (((((number + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** How many days b lies after a; negative when it lies before. */
export function daysBetween(a: Day, b: Day): number {
	return dayNumber(b) - dayNumber(a);
}

/** The same date n months on; where that month is too short, its last day (31 January + 1 = 28 or 29 February). */
export function monthsLater(day: Day, n: number): Day {
	const [year, month, date] = existing(day).split('-').map(Number) as [number, number, number];
	const months = year * 12 + month - 1 + whole(n);
	const firstOfMonth = existing(`${digits(Math.floor(months / 12), 4)}-${digits((months % 12) + 1, 2)}-01`);
	return `${firstOfMonth.slice(0, 8)}${digits(Math.min(date, lastDateOf(firstOfMonth)), 2)}`;
}

/** The same date n years on; 29 February becomes 28 February, so that a term of the law never ends a day late. */
export function yearsLater(day: Day, n: number): Day {
	return monthsLater(day, n * 12);
}

/** Age in whole years. Who was born on 29 February is a year older on 1 March when the year has no 29 February. */
export function ageOn(bornOn: Day, day: Day): number {
	const years = Number(existing(day).slice(0, 4)) - Number(existing(bornOn).slice(0, 4));
	return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** The date on the wall in Amsterdam, whatever clock the server runs on. */
export function dayOf(instant: number): Day {
	return new Date(wallClock(instant)).toISOString().slice(0, 10);
}

/** 'HH:MM' in Amsterdam. */
export function timeOf(instant: number): string {
	return new Date(wallClock(instant)).toISOString().slice(11, 16);
}

/**
 * The instant at which Amsterdam clocks show this day and time ('HH:MM').
 * In spring, when 02:00–02:59 is skipped: the first instant after the gap. In autumn, when that hour comes twice: the first.
 */
export function instantAt(day: Day, time: string): number {
	if (!TIME_SHAPE.test(time)) throw new RangeError('expected a time of day as HH:MM');
	const wanted = Date.parse(`${existing(day)}T${time}:00Z`);
	const offsets = [offsetAt(wanted - DAY_MS), offsetAt(wanted + DAY_MS)];
	const earliest = wanted - Math.max(...offsets);
	const latest = wanted - Math.min(...offsets);
	if (wallClock(earliest) === wanted) return earliest;
	return wallClock(latest) === wanted ? latest : endOfGap(wanted, earliest, latest);
}

function endOfGap(wanted: number, before: number, after: number): number {
	if (after - before <= MINUTE_MS) return after;
	const middle = before + Math.floor((after - before) / MINUTE_MS / 2) * MINUTE_MS;
	return wallClock(middle) > wanted ? endOfGap(wanted, before, middle) : endOfGap(wanted, middle, after);
}

function offsetAt(instant: number): number {
	return wallClock(instant) - Math.floor(instant / 1000) * 1000;
}

/** What the wall clock shows, read as if it were UTC: that way it can be counted with. */
function wallClock(instant: number): number {
	const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
	for (const { type, value } of amsterdam.formatToParts(instant)) shown[type] = Number(value);
	const { year = 0, month = 1, day, hour, minute, second } = shown;
	return Date.UTC(year, month - 1, day, hour, minute, second);
}

function lastDateOf(firstOfMonth: Day): number {
	const [year, month] = firstOfMonth.split('-').map(Number) as [number, number];
	if (month === 2) return isDay(`${digits(year, 4)}-02-29`) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

// The value stays out of the message: a day may be somebody's date of birth.
function existing(day: Day): Day {
	if (!isDay(day)) throw new RangeError('expected a calendar day as YYYY-MM-DD');
	return day;
}

function whole(n: number): number {
	if (!Number.isSafeInteger(n)) throw new RangeError('expected a whole number');
	return n;
}

function digits(n: number, width: number): string {
	return String(n).padStart(width, '0');
}
