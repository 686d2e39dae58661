import { expect, test } from 'vitest';
import { addDays, weekday } from './day.ts';
import { easterSunday, freePublicHolidays, publicHolidays } from './public-holidays.ts';

function named(year: number): Record<string, string> {
	return Object.fromEntries(publicHolidays(year).map(({ name, day }) => [name.nl, day]));
}

test.each([
	[2000, '2000-04-23'],
	[2008, '2008-03-23'],
	[2011, '2011-04-24'],
	[2024, '2024-03-31'],
	[2025, '2025-04-20'],
	[2026, '2026-04-05'],
	[2027, '2027-03-28'],
	[2028, '2028-04-16'],
	[2038, '2038-04-25'],
	[1954, '1954-04-18'],
])('Easter %i is on %s', (year, day) => {
	expect(easterSunday(year)).toBe(day);
});

test('Easter is always a Sunday from 22 March to 25 April', () => {
	for (let year = 1900; year <= 2200; year++) {
		const easter = easterSunday(year);
		expect(weekday(easter)).toBe(7);
		expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true);
	}
});

test('the holidays of 2026 and 2027 stand where the paper calendar has them', () => {
	expect(named(2026)).toEqual({
		Nieuwjaarsdag: '2026-01-01',
		'Goede Vrijdag': '2026-04-03',
		'Eerste paasdag': '2026-04-05',
		'Tweede paasdag': '2026-04-06',
		Koningsdag: '2026-04-27',
		Bevrijdingsdag: '2026-05-05',
		Hemelvaartsdag: '2026-05-14',
		'Eerste pinksterdag': '2026-05-24',
		'Tweede pinksterdag': '2026-05-25',
		'Eerste kerstdag': '2026-12-25',
		'Tweede kerstdag': '2026-12-26',
	});
	expect(named(2027)).toMatchObject({ Hemelvaartsdag: '2027-05-06', 'Tweede pinksterdag': '2027-05-17' });
});

test("King's Day moves to Saturday when the 27th is a Sunday", () => {
	expect([2025, 2026, 2031].map((year) => named(year).Koningsdag)).toEqual([
		'2025-04-26',
		'2026-04-27',
		'2031-04-26',
	]);
});

test('the list is in order, also in a year when Ascension comes before Liberation Day', () => {
	const days = publicHolidays(2008).map(({ day }) => day);
	expect(days).toEqual([...days].sort());
	expect(named(2008).Hemelvaartsdag).toBe('2008-05-01');
});

test('Good Friday is for the school to decide; the rest is free by default', () => {
	expect(
		publicHolidays(2027)
			.filter(({ freeAtSchool }) => !freeAtSchool)
			.map(({ name }) => name.en),
	).toEqual(['Good Friday']);
});

test('a school year takes its holidays from two calendar years and nothing outside them', () => {
	const free = freePublicHolidays({ from: '2026-08-01', to: '2027-07-31' });
	expect(free).toHaveLength(10);
	expect(free[0]).toEqual({
		from: '2026-12-25',
		to: '2026-12-25',
		name: 'Eerste kerstdag',
		kind: 'publicHoliday',
	});
	expect(free.at(-1)?.from).toBe('2027-05-17');
	expect(free.every(({ from, to }) => from === to && addDays(from, 0) === from)).toBe(true);
});
