import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay } from './fixtures/slow-oracle.ts';
import { schoolYearNamed, schoolYearOf } from './school-year.ts';

test('a school year ends on 31 July and the next begins on 1 August', () => {
	expect(schoolYearOf('2026-07-31').name).toBe('2025-2026');
	expect(schoolYearOf('2026-08-01')).toEqual({ from: '2026-08-01', to: '2027-07-31', name: '2026-2027' });
	expect(schoolYearOf('2027-01-01').name).toBe('2026-2027');
});

test('every day lies in its own school year, and the name leads back to it', () => {
	fc.assert(
		fc.property(anyDay, (day) => {
			const year = schoolYearOf(day);
			expect(year.from <= day && day <= year.to).toBe(true);
			expect(schoolYearNamed(year.name)).toEqual(year);
		}),
		{ numRuns: 500 },
	);
});

test('two years that do not follow one another are no school year', () => {
	expect(['2026', '2026-2028', '2027-2026', '26-27', ''].map(schoolYearNamed)).toEqual([
		null,
		null,
		null,
		null,
		null,
	]);
});
