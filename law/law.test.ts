import { describe, expect, test } from 'vitest';
import { duties } from './duties.ts';
import { expulsion } from './expulsion.ts';
import { law } from './law.ts';
import { retention } from './retention.ts';
import type { LawRule, LawRules } from './rule.ts';
import { versionOn } from './rule.ts';
import { suspension } from './suspension.ts';
import { telling, tellingFor, tellingTable } from './telling.ts';

const chapters: Record<string, LawRules> = {
	suspension,
	expulsion,
	retention,
	telling,
	tellingTable,
	duties,
};
const rules = Object.entries(chapters).flatMap(([chapter, named]) =>
	Object.entries(named).map(([name, rule]) => [`${chapter}.${name}`, rule] as const),
);
const versions = rules.flatMap(([name, rule]) =>
	rule.map((version) => [`${name} ${version.validFrom}`, version] as const),
);

describe('every entry of the law', () => {
	test.each(versions)('%s has a value, a source, a day and both languages', (_, version) => {
		expect(version.value).toBeTypeOf('object');
		expect(version.source.length).toBeGreaterThan(5);
		expect(version.validFrom).toMatch(/^20\d\d-\d\d-\d\d$/);
		for (const text of [version.text.nl, version.text.en]) {
			expect(text).toMatch(/[.]$/);
			expect(text).not.toMatch(
				/!|slachtoffer|dader|pester|melder|straf|victim|perpetrator|offender|\bbully\b/i,
			);
		}
		expect(version.text.nl).not.toBe(version.text.en);
	});

	test('wordings stand in the order in which they came into force', () => {
		for (const [, rule] of rules) {
			const days = rule.map(({ validFrom }) => validFrom);
			expect(days).toEqual([...new Set(days)].sort());
		}
	});

	test('what nobody has read in its present form is marked, and says so where it stands', () => {
		const today = rules.map(([name, rule]) => [name, versionOn(rule, '2026-11-23')] as const);
		const verified = today.filter(([, version]) => version.verified).map(([name]) => name);
		expect(verified).toEqual([
			'suspension.objection',
			'retention.pupilRecord',
			'retention.attendance',
			'retention.specialEducationReferral',
			'retention.legalClaim',
			'telling.privacyRights',
			'tellingTable.under16WithoutAuthority',
			'tellingTable.from16WithoutAuthority',
			'duties.confidentialInspector',
			'duties.accessRequest',
		]);
		for (const [, version] of versions)
			expect(version.source.includes('nog na te gaan')).toBe(!version.verified);
	});
});

describe('the law of a day', () => {
	test('the old decree counts until 31 July 2022, the new one from 1 August', () => {
		const before = law.on('2022-07-31').suspension.longest;
		const after = law.on('2022-08-01').suspension.longest;
		expect([before.source, before.verified]).toEqual(['Inrichtingsbesluit WVO art. 13', true]);
		expect(after.source).toMatch(
			/^Uitvoeringsbesluit WVO 2020, hoofdstuk 8 .*oude tekst: Inrichtingsbesluit WVO art\. 13$/,
		);
		expect(after.verified).toBe(false);
		expect(law.on('2022-08-01').duties.safety.source).toContain('art. 3.40');
	});

	test('of several wordings the last one that has begun counts', () => {
		const version = (validFrom: string, days: number) => ({
			...{ value: { days }, text: { nl: '', en: '' }, source: 'proef', verified: true, validFrom },
		});
		const rule: LawRule<{ days: number }> = [
			version('2020-01-01', 1),
			version('2024-02-29', 2),
			version('2030-01-01', 3),
		];
		const days = ['2020-01-01', '2024-02-28', '2024-02-29', '2029-12-31', '2030-01-01'];
		expect(days.map((day) => versionOn(rule, day).value.days)).toEqual([1, 1, 2, 2, 3]);
	});

	test('a day nobody looked up, or no day at all, gets no guess', () => {
		expect(() => law.on('2018-12-31')).toThrow(RangeError);
		expect(() => law.on('23-11-2026')).toThrow(RangeError);
		expect(law.on('2019-01-01').day).toBe('2019-01-01');
	});
});

describe('numbers the rest of the product counts with', () => {
	const today = law.on('2026-11-23');

	test('a suspension lasts five school days at most; the Inspectorate hears of more than one', () => {
		expect(today.suspension.longest.value).toEqual({ schoolDays: 5, warnAboveDays: 7 });
		expect(today.suspension.inspectorate.value.toldAboveSchoolDays).toBe(1);
		expect(today.suspension.inWriting.value.toGuardiansUntilAge).toBe(21);
	});

	test('six weeks to object, four weeks to decide, in calendar days', () => {
		expect([
			today.expulsion.objectionWithin.value.days,
			today.expulsion.objectionDecidedWithin.value.days,
		]).toEqual([42, 28]);
		expect(today.expulsion.hearing.value.guardiansUntilAge).toBe(18);
	});

	test('two years after leaving, 72 hours, one month and at most two more', () => {
		expect(today.retention.pupilRecord.value.years).toBe(2);
		expect(today.duties.dataBreach.value.hours).toBe(72);
		expect(today.duties.accessRequest.value).toMatchObject({
			answerWithin: { months: 1 },
			extensionAtMost: { months: 2 },
		});
	});
});

describe('who may be told', () => {
	const table = law.on('2026-11-23').tellingTable;

	test.each([
		[12, 'with', 'informed', true],
		[15, 'with', 'informed', true],
		[16, 'with', 'informed', false],
		[17, 'with', 'informed', false],
		[18, 'with', 'onlyWithPupilsPermission', false],
		[20, 'with', 'onlyWithPupilsPermission', false],
		[15, 'without', 'onlyWhenAsked', false],
		[16, 'without', 'onlyWhenAsked', false],
		[17, 'without', 'onlyWhenAsked', false],
		[18, 'without', 'no', false],
	] as const)(
		'pupil of %i, parent %s authority: %s; privacy rights: %s',
		(age, authority, told, hasPrivacyRights) => {
			expect(tellingFor(table, age, authority).value).toMatchObject({ told, hasPrivacyRights });
		},
	);

	test('exactly one row fits every age', () => {
		for (const authority of ['with', 'without'] as const) {
			for (let age = 0; age <= 30; age++) {
				const fitting = Object.values(table).filter(
					({ value }) =>
						value.authority === authority &&
						value.fromAge <= age &&
						(value.belowAge === null || age < value.belowAge),
				);
				expect(fitting).toHaveLength(1);
			}
		}
		expect(() => tellingFor(table, -1, 'with')).toThrow(RangeError);
	});
});
