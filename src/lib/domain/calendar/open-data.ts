/** Reads the shape of the open data on school holidays, with its quirks: stray line ends, "true" as text, instants for days. */
import type { Day } from './day.ts';
import { dayOf, daysBetween, isDay } from './day.ts';
import type { FreePeriod } from './free-days.ts';
import type { Problem } from './seed-problems.ts';
import { seedProblems } from './seed-problems.ts';

/** One holiday for one region, read or not: exactly one of the two is there. */
export type HolidayEntry = { readonly period?: FreePeriod; readonly problem?: Problem };

type Dict = Readonly<Record<string, unknown>>;

/** Summer lasts six or seven weeks; anything beyond this would silently stop every term of the school. */
const LONGEST_HOLIDAY = 70;
const LONGEST_NAME = 80;
const DATE = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?(Z|[+-]\d{2}:\d{2})?$/;

/** The school years the data speaks of; null when it is not this kind of data at all. */
export function schoolYearsIn(json: unknown): string[] | null {
	const blocks = contentOf(json);
	return blocks.length === 0 ? null : blocks.map((block) => tidy(block.schoolyear));
}

export function holidayEntries(json: unknown, region: string): HolidayEntry[] {
	return contentOf(json)
		.flatMap((block) =>
			(block.vacations as unknown[]).map((vacation) => [vacation, tidy(block.schoolyear)] as const),
		)
		.flatMap(([vacation, year]) => entriesOf(vacation, year, region));
}

function entriesOf(vacation: unknown, schoolYear: string, region: string): HolidayEntry[] {
	if (!isDict(vacation) || tidy(vacation.type) === '')
		return [{ problem: seedProblems.namelessHoliday(schoolYear) }];
	const name = tidy(vacation.type).slice(0, LONGEST_NAME);
	const regions = listOf(vacation.regions)
		.filter(isDict)
		.filter((entry) => covers(entry.region, region));
	if (regions.length === 0) return [{ problem: seedProblems.regionMissing(name, schoolYear, region) }];
	return regions.map((entry) => read(name, isAdvice(vacation.compulsorydates, name), entry));
}

function read(name: string, advisory: boolean, entry: Dict): HolidayEntry {
	const from = dayFrom(entry.startdate);
	const to = dayFrom(entry.enddate);
	if (from === null || to === null) return { problem: seedProblems.notADate(name) };
	if (to < from) return { problem: seedProblems.endsBeforeItBegins(name, from, to) };
	if (daysBetween(from, to) >= LONGEST_HOLIDAY) return { problem: seedProblems.tooLong(name, from, to) };
	return { period: { from, to, name, kind: 'holiday', ...(advisory ? { advisory } : {}) } };
}

// A single school year comes as one document, the full list as many.
function contentOf(json: unknown): Dict[] {
	return (Array.isArray(json) ? json : [json])
		.filter(isDict)
		.flatMap((document) => listOf(document.content))
		.filter(isDict)
		.filter((block) => Array.isArray(block.vacations));
}

function covers(named: unknown, region: string): boolean {
	const name = tidy(named)
		.toLowerCase()
		.replace(/^regio /, '');
	return name === region || name === 'heel nederland';
}

// Only the autumn and spring breaks are advice; they say so themselves unless the field is missing.
function isAdvice(compulsory: unknown, name: string): boolean {
	const said = tidy(compulsory).toLowerCase();
	if (said === 'true' || said === 'false') return said === 'false';
	return /^(herfst|voorjaars)/i.test(name);
}

/** An instant becomes the date on the wall in Amsterdam; without a time or a zone the date is already that. */
function dayFrom(value: unknown): Day | null {
	const [text, date, time, zone] = DATE.exec(tidy(value)) ?? [];
	if (text === undefined || date === undefined || !isDay(date)) return null;
	if (time === undefined || zone === undefined) return date;
	const instant = Date.parse(text);
	const day = Number.isNaN(instant) ? null : dayOf(instant);
	return day !== null && isDay(day) ? day : null;
}

function tidy(value: unknown): string {
	if (typeof value !== 'string' && typeof value !== 'boolean') return '';
	return String(value).replace(/\s+/g, ' ').trim();
}

function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}

function isDict(value: unknown): value is Dict {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
