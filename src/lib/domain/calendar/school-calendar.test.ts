import { describe, expect, test } from 'vitest';
import { instantAt } from './day.ts';
import { freePublicHolidays } from './public-holidays.ts';
import type { FreePeriod, SchoolCalendar } from './school-calendar.ts';
import {
	addSchoolDays,
	isOpen,
	isSchoolDay,
	lastSchoolDayBefore,
	nextSchoolDay,
	opensNext,
	schoolDayOnOrAfter,
	schoolDaysBetween,
} from './school-calendar.ts';

const hours = { opens: '08:00', closes: '17:00' };
const calendar: SchoolCalendar = {
	free: [
		{ from: '2026-12-19', to: '2027-01-03', name: 'Kerstvakantie', kind: 'holiday' },
		{ from: '2026-10-10', to: '2026-10-18', name: 'Herfstvakantie', kind: 'holiday' },
		{ from: '2026-11-13', to: '2026-11-13', name: 'Studiedag', kind: 'studyDay' },
		...freePublicHolidays({ from: '2026-08-01', to: '2027-07-31' }),
	],
	hours,
};

describe('school days', () => {
	test('a weekday is a school day unless the school is free', () => {
		expect(isSchoolDay(calendar, '2026-11-12')).toBe(true);
		const closed = ['2026-11-13', '2026-11-14', '2026-11-15', '2026-12-25', '2027-05-06', '2026-10-12'];
		expect(closed.filter((day) => isSchoolDay(calendar, day))).toEqual([]);
	});

	test('a holiday is free on its first and on its last day', () => {
		expect(nextSchoolDay(calendar, '2026-12-18')).toBe('2027-01-04');
		expect(lastSchoolDayBefore(calendar, '2027-01-04')).toBe('2026-12-18');
	});

	test('next and last are strict, on-or-after is not', () => {
		expect(nextSchoolDay(calendar, '2026-11-11')).toBe('2026-11-12');
		expect(lastSchoolDayBefore(calendar, '2026-11-12')).toBe('2026-11-11');
		expect(schoolDayOnOrAfter(calendar, '2026-11-12')).toBe('2026-11-12');
		expect(schoolDayOnOrAfter(calendar, '2026-11-13')).toBe('2026-11-16');
	});

	test('from a Saturday no school day and one school day are both Monday', () => {
		expect(addSchoolDays(calendar, '2026-11-07', 0)).toBe('2026-11-09');
		expect(addSchoolDays(calendar, '2026-11-07', 1)).toBe('2026-11-09');
		expect(addSchoolDays(calendar, '2026-11-07', -1)).toBe('2026-11-06');
	});

	test('a suspension of five school days that begins before Christmas ends after it', () => {
		const first = '2026-12-17';
		const last = addSchoolDays(calendar, first, 4);
		expect(last).toBe('2027-01-06');
		expect(schoolDaysBetween(calendar, lastSchoolDayBefore(calendar, first), last)).toBe(5);
	});

	test('counting backwards gives the same number, negative', () => {
		expect(schoolDaysBetween(calendar, '2026-11-09', '2026-11-16')).toBe(4);
		expect(schoolDaysBetween(calendar, '2026-11-16', '2026-11-09')).toBe(-4);
		expect(Object.is(schoolDaysBetween(calendar, '2026-11-14', '2026-11-14'), 0)).toBe(true);
	});

	test('a period that ends before it begins frees nobody, and hides no other period', () => {
		const wrong: FreePeriod = { from: '2026-11-25', to: '2026-11-02', name: 'fout', kind: 'holiday' };
		const right: FreePeriod = { from: '2026-11-03', to: '2026-11-10', name: 'vrij', kind: 'holiday' };
		const days = ['2026-11-03', '2026-11-10', '2026-11-12'];
		expect(days.map((day) => isSchoolDay({ free: [wrong, right], hours }, day))).toEqual([
			false,
			false,
			true,
		]);
	});
});

describe('a calendar without any school day', () => {
	const never: FreePeriod = { from: '2020-01-01', to: '2040-12-31', name: 'altijd', kind: 'holiday' };
	const empty: SchoolCalendar = { free: [never], hours };

	test('still answers: plain weekdays count, so nothing waits for ever', () => {
		expect(nextSchoolDay(empty, '2026-11-13')).toBe('2026-11-16');
		expect(lastSchoolDayBefore(empty, '2026-11-16')).toBe('2026-11-13');
		expect(addSchoolDays(empty, '2026-11-13', 3)).toBe('2026-11-18');
		expect(opensNext(empty, instantAt('2026-11-13', '12:00'))).toEqual({ day: '2026-11-16', time: '08:00' });
		expect(schoolDaysBetween(empty, '2026-01-01', '2026-12-31')).toBe(0);
	});

	test('a gap of four hundred days is still waited for, a longer one is not', () => {
		const gap = (to: string): SchoolCalendar => ({ free: [{ ...never, from: '2026-01-06', to }], hours });
		expect(nextSchoolDay(gap('2027-02-08'), '2026-01-05')).toBe('2027-02-09');
		expect(nextSchoolDay(gap('2027-02-09'), '2026-01-05')).toBe('2026-01-06');
	});

	test('a number of school days beyond fifty years is refused instead of walked', () => {
		expect(() => addSchoolDays(calendar, '2026-11-13', 1e9)).toThrow(RangeError);
		expect(() => addSchoolDays(calendar, '2026-11-13', 1.5)).toThrow(RangeError);
	});
});

describe('the hours in which somebody reads', () => {
	const at = (day: string, time: string) => instantAt(day, time);

	test('open from the first minute until just before closing, on school days only', () => {
		expect(isOpen(calendar, at('2026-11-12', '07:59'))).toBe(false);
		expect(isOpen(calendar, at('2026-11-12', '08:00'))).toBe(true);
		expect(isOpen(calendar, at('2026-11-12', '17:00') - 1)).toBe(true);
		expect(isOpen(calendar, at('2026-11-12', '17:00'))).toBe(false);
		expect(isOpen(calendar, at('2026-11-13', '10:00'))).toBe(false);
		expect(isOpen(calendar, at('2026-12-22', '10:00'))).toBe(false);
	});

	test('a night report on Thursday before a study day hears Monday', () => {
		expect(opensNext(calendar, at('2026-11-12', '23:30'))).toEqual({ day: '2026-11-16', time: '08:00' });
	});

	test('before opening it is today; once open it is the next school day', () => {
		expect(opensNext(calendar, at('2026-11-12', '00:10'))).toEqual({ day: '2026-11-12', time: '08:00' });
		expect(opensNext(calendar, at('2026-11-11', '08:00'))).toEqual({ day: '2026-11-12', time: '08:00' });
		expect(opensNext(calendar, at('2026-11-14', '06:00'))).toEqual({ day: '2026-11-16', time: '08:00' });
	});

	test('the clock change moves no opening hour', () => {
		expect(opensNext(calendar, at('2026-10-25', '03:30'))).toEqual({ day: '2026-10-26', time: '08:00' });
		expect(isOpen(calendar, Date.parse('2026-10-23T06:00:00Z'))).toBe(true);
		expect(isOpen(calendar, Date.parse('2026-10-26T06:00:00Z'))).toBe(false);
		expect(isOpen(calendar, Date.parse('2026-10-26T07:00:00Z'))).toBe(true);
	});
});
