import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantAt, timeOf } from './day.ts';
import { anyCalendar, nearDay, slowlyAddSchoolDays, slowlyNext } from './fixtures/slow-oracle.ts';
import type { SchoolCalendar } from './school-calendar.ts';
import type { DayTerm, Term } from './term.ts';
import { describeTerm, dueDay, dueInstant, isTerm } from './term.ts';

const calendar: SchoolCalendar = {
	free: [{ from: '2026-12-19', to: '2027-01-03', name: 'Kerstvakantie', kind: 'holiday' }],
	hours: { opens: '08:00', closes: '17:00' },
};

function walked(from: string, days: number): string {
	let day = from;
	for (let i = 0; i < days; i++) day = slowlyNext(day);
	return day;
}

describe('when a term ends', () => {
	test('school days wait for the holiday to end', () => {
		expect(dueDay({ schoolDays: 1 }, '2026-12-18', calendar)).toBe('2027-01-04');
		expect(dueDay({ schoolDays: 3 }, '2026-11-19', calendar)).toBe('2026-11-24');
	});

	test('a check after two weeks that falls in the holiday lands on the first school day after it', () => {
		expect(dueDay({ weeks: 2 }, '2026-12-10', calendar)).toBe('2027-01-04');
		expect(dueDay({ weeks: 2 }, '2026-11-12', calendar)).toBe('2026-11-26');
	});

	test('a term of the law never moves, not for a weekend and not for a holiday', () => {
		expect(dueDay({ months: 1 }, '2026-11-25', calendar)).toBe('2026-12-25');
		expect(dueDay({ months: 1 }, '2027-01-31', calendar)).toBe('2027-02-28');
		expect(dueDay({ days: 42 }, '2026-11-14', calendar)).toBe('2026-12-26');
		expect(dueDay({ years: 2 }, '2024-02-29', calendar)).toBe('2026-02-28');
	});

	test('every term of days agrees with a walk day by day', () => {
		const kind = fc.constantFrom('schoolDays', 'weeks', 'days');
		fc.assert(
			fc.property(anyCalendar, nearDay, kind, fc.integer({ min: 0, max: 12 }), (cal, from, unit, n) => {
				const slow = {
					schoolDays: () => slowlyAddSchoolDays(cal, from, n),
					weeks: () => slowlyAddSchoolDays(cal, walked(from, n * 7), 0),
					days: () => walked(from, n),
				};
				expect(dueDay({ [unit]: n } as DayTerm, from, cal)).toBe(slow[unit]());
			}),
			{ numRuns: 3_000 },
		);
	});

	test('72 hours are 72 hours, also when the clock changes', () => {
		const friday = instantAt('2026-03-27', '16:00');
		expect(dueInstant({ hours: 72 }, friday)).toBe(friday + 72 * 3_600_000);
		expect(timeOf(dueInstant({ hours: 72 }, friday))).toBe('17:00');
		expect(timeOf(dueInstant({ hours: 72 }, instantAt('2026-10-23', '16:00')))).toBe('15:00');
	});

	test('hours have no due day: the type refuses them, and so does the rule', () => {
		// @ts-expect-error hours are not a term of days
		expect(() => dueDay({ hours: 2 }, '2026-11-12', calendar)).toThrow(TypeError);
	});
});

describe('what counts as a term', () => {
	test('one known unit with a whole number', () => {
		const good: Term[] = [
			{ schoolDays: 1 },
			{ weeks: 8 },
			{ days: 0 },
			{ months: 1 },
			{ years: 2 },
			{ hours: 72 },
		];
		expect(good.every(isTerm)).toBe(true);
	});

	test('nothing else', () => {
		const wrong: unknown[] = [
			...[null, undefined, 3, 'days', [], {}, [1]],
			...[{ days: -1 }, { days: 1.5 }, { days: '3' }, { days: Number.NaN }, { days: 1_001 }],
			...[{ days: 1, weeks: 1 }, { fortnights: 1 }, { toString: 1 }, { constructor: 1 }],
		];
		expect(wrong.filter(isTerm)).toEqual([]);
	});
});

describe('a term in words', () => {
	test.each([
		[{ schoolDays: 1 }, '1 schooldag', '1 school day'],
		[{ schoolDays: 3 }, '3 schooldagen', '3 school days'],
		[{ schoolDays: 0 }, 'dezelfde schooldag', 'the same school day'],
		[{ weeks: 2 }, '2 weken', '2 weeks'],
		[{ days: 42 }, '42 dagen', '42 days'],
		[{ months: 1 }, '1 maand', '1 month'],
		[{ years: 2 }, '2 jaar', '2 years'],
		[{ hours: 24 }, '24 uur', '24 hours'],
	] as [Term, string, string][])('%o is %s, %s', (term, nl, en) => {
		expect(describeTerm(term)).toEqual({ nl, en });
	});
});
