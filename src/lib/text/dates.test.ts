import { expect, test } from 'vitest';
import { clock, dayName, dayWithYear, shortDay } from './dates.ts';

test('a day is said as people say it, in both languages', () => {
	expect([dayName('2026-10-15', 'nl'), dayName('2026-10-15', 'en')]).toEqual([
		'donderdag 15 oktober',
		'Thursday 15 October',
	]);
	expect([shortDay('2026-10-15', 'nl'), shortDay('2026-10-15', 'en')]).toEqual(['do 15 okt', 'Thu 15 Oct']);
	expect(dayWithYear('2026-01-01', 'nl')).toBe('1 januari 2026');
});

test('the day stays the same day when the clock changes, and at both ends of the year', () => {
	const days = ['2026-03-29', '2026-10-25', '2026-12-31', '2027-01-01'];
	expect(days.map((day) => shortDay(day, 'nl'))).toEqual(['zo 29 mrt', 'zo 25 okt', 'do 31 dec', 'vr 1 jan']);
});

test('a time is the one on the wall in Amsterdam, in winter, in summer and at midnight', () => {
	const instants = ['2026-11-18T09:30:00Z', '2026-07-18T08:05:00Z', '2026-07-17T22:00:00Z'];
	expect(instants.map((instant) => clock(Date.parse(instant)))).toEqual(['10:30', '10:05', '00:00']);
});
