import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	anyCalendar,
	anyDay,
	nearDay,
	slowlyAddSchoolDays,
	slowlyBetween,
	slowlyIsSchoolDay,
	slowlyNext,
} from './fixtures/slow-oracle.ts';
import {
	addSchoolDays,
	isSchoolDay,
	lastSchoolDayBefore,
	nextSchoolDay,
	schoolDayOnOrAfter,
	schoolDaysBetween,
} from './school-calendar.ts';

const someDay = fc.oneof({ weight: 3, arbitrary: nearDay }, { weight: 1, arbitrary: anyDay });

test('a school day is what a look through every period says it is', () => {
	fc.assert(
		fc.property(anyCalendar, someDay, (cal, day) => {
			expect(isSchoolDay(cal, day)).toBe(slowlyIsSchoolDay(cal, day));
		}),
		{ numRuns: 3_000 },
	);
});

test('next, last and on-or-after agree with a walk day by day', () => {
	fc.assert(
		fc.property(anyCalendar, someDay, (cal, day) => {
			expect(nextSchoolDay(cal, day)).toBe(slowlyAddSchoolDays(cal, day, 1));
			expect(lastSchoolDayBefore(cal, day)).toBe(slowlyAddSchoolDays(cal, day, -1));
			expect(schoolDayOnOrAfter(cal, day)).toBe(slowlyAddSchoolDays(cal, day, 0));
		}),
		{ numRuns: 2_500 },
	);
});

test('adding school days agrees with a walk day by day, forwards and backwards', () => {
	fc.assert(
		fc.property(anyCalendar, someDay, fc.integer({ min: -40, max: 40 }), (cal, day, n) => {
			expect(addSchoolDays(cal, day, n)).toBe(slowlyAddSchoolDays(cal, day, n));
		}),
		{ numRuns: 2_500 },
	);
});

test('counting school days agrees with a walk day by day', () => {
	fc.assert(
		fc.property(anyCalendar, someDay, fc.integer({ min: 0, max: 150 }), (cal, a, length) => {
			let b = a;
			for (let i = 0; i < length; i++) b = slowlyNext(b);
			expect(schoolDaysBetween(cal, a, b)).toBe(slowlyBetween(cal, a, b));
		}),
		{ numRuns: 2_500 },
	);
});

test('adding and counting undo one another', () => {
	fc.assert(
		fc.property(anyCalendar, someDay, fc.integer({ min: 1, max: 200 }), (cal, day, n) => {
			expect(schoolDaysBetween(cal, day, addSchoolDays(cal, day, n))).toBe(n);
		}),
		{ numRuns: 1_000 },
	);
});
