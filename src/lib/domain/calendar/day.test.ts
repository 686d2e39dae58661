import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addDays,
	ageOn,
	dayOf,
	daysBetween,
	instantAt,
	isDay,
	monthsLater,
	timeOf,
	weekday,
	yearsLater,
} from './day.ts';
import { anyDay, slowlyNext } from './fixtures/slow-oracle.ts';

const HOUR = 3_600_000;

describe('calendar days', () => {
	test('only a date that exists is a day', () => {
		expect(['2026-02-28', '2024-02-29', '2000-02-29', '2026-12-31'].every(isDay)).toBe(true);
		const wrong = [
			'2026-02-29',
			'2100-02-29',
			'2026-13-01',
			'2026-00-10',
			'2026-04-31',
			'2026-4-1',
			'',
			'2026-04-01 ',
		];
		expect(wrong.filter(isDay)).toEqual([]);
	});

	test('what is no day is refused loudly, without repeating it: it may be a date of birth', () => {
		expect(() => addDays('2026-02-29', 1)).toThrow(/^expected a calendar day/);
		expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
		expect(() => addDays('2026-01-01', 0.5)).toThrow(RangeError);
	});

	test('adding days, counting them and naming the weekday agree with a walk of one day at a time', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, n) => {
				let walked = day;
				for (let i = 0; i < Math.abs(n); i++) walked = slowlyNext(walked, n > 0 ? 1 : -1);
				expect(addDays(day, n)).toBe(walked);
				expect(daysBetween(day, walked)).toBe(n);
				expect(weekday(day) % 7).toBe(new Date(`${day}T12:00:00Z`).getUTCDay());
			}),
			{ numRuns: 1_500 },
		);
	});

	test('months later keeps the date, or takes the last day of a shorter month', () => {
		expect(monthsLater('2026-01-31', 1)).toBe('2026-02-28');
		expect(monthsLater('2024-01-31', 1)).toBe('2024-02-29');
		expect(monthsLater('2026-08-31', 1)).toBe('2026-09-30');
		expect(monthsLater('2026-11-15', 2)).toBe('2027-01-15');
		expect(monthsLater('2026-03-31', -1)).toBe('2026-02-28');
		expect(monthsLater('2026-01-10', -13)).toBe('2024-12-10');
	});

	test('months later never leaves the month it should land in', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -30, max: 30 }), (day, n) => {
				const landed = monthsLater(day, n);
				const [y, m] = day.split('-').map(Number) as [number, number];
				const middle = new Date(Date.UTC(y, m - 1 + n, 15)).toISOString().slice(0, 7);
				expect(landed.slice(0, 7)).toBe(middle);
				// The date only differs when the next day is already another month.
				if (landed.slice(8) !== day.slice(8)) expect(slowlyNext(landed).slice(8)).toBe('01');
			}),
			{ numRuns: 1_500 },
		);
	});

	test('a year after 29 February a term ends on 28 February', () => {
		expect(yearsLater('2024-02-29', 1)).toBe('2025-02-28');
		expect(yearsLater('2024-02-29', 4)).toBe('2028-02-29');
		expect(yearsLater('2026-07-31', 2)).toBe('2028-07-31');
	});

	test('a pupil born on 29 February turns sixteen on 29 February, and seventeen on 1 March', () => {
		expect(ageOn('2008-02-29', '2024-02-28')).toBe(15);
		expect(ageOn('2008-02-29', '2024-02-29')).toBe(16);
		expect(ageOn('2008-02-29', '2025-02-28')).toBe(16);
		expect(ageOn('2008-02-29', '2025-03-01')).toBe(17);
		expect(ageOn('2010-09-14', '2026-09-13')).toBe(15);
		expect(ageOn('2010-09-14', '2026-09-14')).toBe(16);
	});
});

describe('the Amsterdam clock', () => {
	test('29 March 2026 lasts 23 hours and 25 October 2026 lasts 25', () => {
		const length = (day: string) => (instantAt(addDays(day, 1), '00:00') - instantAt(day, '00:00')) / HOUR;
		expect([length('2026-03-28'), length('2026-03-29'), length('2026-10-25'), length('2026-10-26')]).toEqual([
			24, 23, 25, 24,
		]);
	});

	test('a time the spring clock skips means the first instant after the gap', () => {
		const afterGap = Date.parse('2026-03-29T01:00:00Z');
		expect(instantAt('2026-03-29', '01:59')).toBe(afterGap - 60_000);
		for (const skipped of ['02:00', '02:01', '02:30', '02:59', '03:00']) {
			expect(instantAt('2026-03-29', skipped)).toBe(afterGap);
		}
		expect(timeOf(afterGap)).toBe('03:00');
	});

	test('a time the autumn clock shows twice means the first of the two', () => {
		expect(instantAt('2026-10-25', '02:30')).toBe(Date.parse('2026-10-25T00:30:00Z'));
		expect(timeOf(Date.parse('2026-10-25T01:30:00Z'))).toBe('02:30');
		expect(instantAt('2026-10-25', '03:00')).toBe(Date.parse('2026-10-25T02:00:00Z'));
	});

	test('midnight belongs to the new day, in winter and in summer', () => {
		expect(dayOf(Date.parse('2026-12-31T22:59:59.999Z'))).toBe('2026-12-31');
		expect(dayOf(Date.parse('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
		expect(dayOf(Date.parse('2026-07-31T21:59:59Z'))).toBe('2026-07-31');
		expect(dayOf(Date.parse('2026-07-31T22:00:00Z'))).toBe('2026-08-01');
	});

	test('a day and a time come back from their instant, save for the skipped hour', () => {
		const minute = fc.integer({ min: 0, max: 1439 });
		fc.assert(
			fc.property(anyDay, minute, (day, m) => {
				const time = `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
				const instant = instantAt(day, time);
				expect(dayOf(instant)).toBe(day);
				const skipped = time.startsWith('02:') && timeOf(instant) === '03:00';
				if (!skipped) expect(timeOf(instant)).toBe(time);
				// An hour earlier shows another time: so this is the first instant with this one.
				expect(`${dayOf(instant - HOUR)} ${timeOf(instant - HOUR)}`).not.toBe(`${day} ${time}`);
			}),
			{ numRuns: 1_500 },
		);
	});

	test('what is no time of day is refused', () => {
		expect(() => instantAt('2026-01-01', '24:00')).toThrow(RangeError);
		expect(() => instantAt('2026-01-01', '8:00')).toThrow(RangeError);
		expect(() => dayOf(Number.NaN)).toThrow(RangeError);
	});
});
