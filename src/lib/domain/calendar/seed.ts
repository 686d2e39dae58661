/** A first draft of the school's calendar from the government's open data on school holidays; the school's own dates win. */
import type { FreePeriod } from './free-days.ts';
import { holidayEntries, schoolYearsIn } from './open-data.ts';
import { schoolYearNamed } from './school-year.ts';
import type { SchoolYear } from './school-year.ts';
import type { Problem } from './seed-problems.ts';
import { seedProblems } from './seed-problems.ts';

export type SeedOptions = {
	readonly region: 'noord' | 'midden' | 'zuid';
	/** '2026-2027': only what touches that year, so also the summer holiday in which it begins. Without it: everything. */
	readonly schoolYear?: string;
	/** The language of the problems; Dutch unless asked otherwise. */
	readonly language?: 'nl' | 'en';
};

type Seed = { free: FreePeriod[]; problems: string[] };

/**
 * Reads what it can and says in sentences what it could not; it never throws.
 * Public holidays are not in the data: `freePublicHolidays` computes them. Breaks that are only advice are marked `advisory`.
 */
export function seedCalendar(json: unknown, options: SeedOptions): Seed {
	const said = (problems: Problem[]) => [
		...new Set(problems.map((problem) => problem[options.language ?? 'nl'])),
	];
	const known = schoolYearsIn(json);
	if (known === null) return { free: [], problems: said([seedProblems.notTheData]) };
	const year = options.schoolYear === undefined ? null : schoolYearNamed(options.schoolYear.trim());
	if (options.schoolYear !== undefined && year === null)
		return { free: [], problems: said([seedProblems.noSuchSchoolYear]) };
	const entries = holidayEntries(json, options.region);
	const read = entries.flatMap(({ period }) => (period ? [period] : []));
	const free = withoutDoubles(year === null ? read : read.filter((period) => touches(period, year)));
	const unread = entries.flatMap(({ problem }) => (problem ? [problem] : []));
	return { free, problems: said([...unread, ...gapsIn(free, known, year)]) };
}

function gapsIn(free: readonly FreePeriod[], known: readonly string[], year: SchoolYear | null): Problem[] {
	if (year !== null && !known.includes(year.name)) return [seedProblems.schoolYearMissing(year.name)];
	if (free.length === 0) return [seedProblems.nothingFound];
	const beginsFree = year === null || free.some(({ from, to }) => from <= year.from && year.from <= to);
	return beginsFree ? [] : [seedProblems.startOfYearUnknown(year.name)];
}

function touches(period: FreePeriod, year: SchoolYear): boolean {
	return period.from <= year.to && year.from <= period.to;
}

// The full list repeats a school year in more than one document.
function withoutDoubles(periods: readonly FreePeriod[]): FreePeriod[] {
	const byDates = new Map(periods.map((period) => [`${period.from} ${period.to} ${period.name}`, period]));
	return [...byDates.keys()].sort().map((key) => byDates.get(key)!);
}
