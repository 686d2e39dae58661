import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedCalendar } from './seed.ts';

type Vacation = {
	type: string;
	compulsorydates: unknown;
	regions: { region: string; startdate: string; enddate: string }[];
};

function fixture(schoolYear: string): { content: { schoolyear: string; vacations: Vacation[] }[] } {
	return JSON.parse(
		readFileSync(new URL(`./fixtures/schoolholidays-${schoolYear}.json`, import.meta.url), 'utf8'),
	);
}

const last = fixture('2025-2026');
const current = fixture('2026-2027');

function oneHoliday(vacation: unknown) {
	return { content: [{ schoolyear: '2026-2027', vacations: [vacation] }] };
}

function holiday(startdate: unknown, enddate: unknown) {
	return oneHoliday({
		type: 'Kerstvakantie',
		compulsorydates: true,
		regions: [{ region: 'heel Nederland', startdate, enddate }],
	});
}

describe('reading the open data', () => {
	test('one school year for one region, as plain days with trimmed names', () => {
		const { free, problems } = seedCalendar(current, { region: 'noord' });
		expect(problems).toEqual([]);
		expect(free).toEqual([
			{ from: '2026-10-10', to: '2026-10-18', name: 'Herfstvakantie', kind: 'holiday', advisory: true },
			{ from: '2026-12-19', to: '2027-01-03', name: 'Kerstvakantie', kind: 'holiday' },
			{ from: '2027-02-20', to: '2027-02-28', name: 'Voorjaarsvakantie', kind: 'holiday', advisory: true },
			{ from: '2027-04-24', to: '2027-05-02', name: 'Meivakantie', kind: 'holiday' },
			{ from: '2027-07-10', to: '2027-08-22', name: 'Zomervakantie', kind: 'holiday' },
		]);
	});

	test('another region has other days', () => {
		const { free } = seedCalendar(current, { region: 'zuid' });
		expect(free.map(({ from }) => from)).toEqual([
			'2026-10-17',
			'2026-12-19',
			'2027-02-13',
			'2027-04-24',
			'2027-07-24',
		]);
	});

	test('a school year takes along the summer holiday in which it begins', () => {
		const { free, problems } = seedCalendar([last, current, current], {
			region: 'noord',
			schoolYear: ' 2026-2027 ',
		});
		expect(problems).toEqual([]);
		expect(free).toHaveLength(6);
		expect(free[0]).toMatchObject({ from: '2026-07-04', to: '2026-08-16', name: 'Zomervakantie' });
	});

	test('without the year before, it says that the start of the year is unknown', () => {
		const { free, problems } = seedCalendar(current, { region: 'noord', schoolYear: '2026-2027' });
		expect(free).toHaveLength(5);
		expect(problems).toEqual([
			expect.stringContaining('De zomervakantie waarin schooljaar 2026-2027 begint'),
		]);
	});

	test('obligatory or advice, said as text, as a truth value or not at all', () => {
		const advice = (type: string, compulsorydates: unknown) =>
			seedCalendar(
				oneHoliday({
					type,
					compulsorydates,
					regions: [{ region: 'noord', startdate: '2026-10-10', enddate: '2026-10-18' }],
				}),
				{ region: 'noord' },
			).free[0]?.advisory ?? false;
		expect([
			advice('Herfstvakantie', 'false'),
			advice('Herfstvakantie', false),
			advice('Herfstvakantie', undefined),
		]).toEqual([true, true, true]);
		expect([
			advice('Herfstvakantie', ' True\n'),
			advice('Meivakantie', true),
			advice('Meivakantie', undefined),
		]).toEqual([false, false, false]);
	});

	test.each([
		['2026-12-18T23:00:00.000Z', '2027-01-02T23:00:00.000Z'],
		['2026-12-19', '2027-01-03'],
		['2026-12-19T00:00:00', '2027-01-03T23:59:59'],
		['2026-12-19T00:00:00+01:00', '2027-01-03T00:00:00+01:00'],
		[' 2026-12-19T00:00:00Z\n', '2027-01-03T22:59:59Z'],
	])('%j to %j is 19 December to 3 January in Amsterdam', (start, end) => {
		expect(seedCalendar(holiday(start, end), { region: 'midden' }).free).toEqual([
			{ from: '2026-12-19', to: '2027-01-03', name: 'Kerstvakantie', kind: 'holiday' },
		]);
	});
});

describe('what is wrong with a file is said in a sentence', () => {
	const noord = { region: 'noord' } as const;

	test.each([
		['something else', { a: 1 }, noord, 'Dit is geen bestand met schoolvakanties.'],
		['nothing', null, noord, 'Dit is geen bestand met schoolvakanties.'],
		['no holidays', { content: [{ schoolyear: '2026-2027', vacations: [] }] }, noord, 'geen enkele vakantie'],
		[
			'another school year',
			current,
			{ region: 'noord', schoolYear: '2031-2032' },
			'Schooljaar 2031-2032 staat niet',
		],
		['a strange school year', current, { region: 'noord', schoolYear: '2026' }, 'bijvoorbeeld 2026-2027'],
		['a date that is none', holiday('2026-02-30', '2026-03-05'), noord, 'is geen datum'],
		['a missing date', holiday(undefined, 7), noord, 'is geen datum'],
		['a time that is none', holiday('2026-12-19T99:00:00Z', '2027-01-03'), noord, 'is geen datum'],
		['an end before the start', holiday('2027-01-03', '2026-12-19'), noord, 'eindigt (2026-12-19) voordat'],
		['a holiday of a year', holiday('2026-01-01', '2026-12-31'), noord, 'te lang voor een vakantie'],
		['a holiday without a name', oneHoliday({ regions: [] }), noord, 'een vakantie zonder naam'],
		[
			'a region left out',
			oneHoliday({ type: 'Meivakantie', regions: [{ region: 'zuid' }] }),
			noord,
			'geen datums voor regio noord',
		],
	] as const)('%s', (_, json, options, sentence) => {
		const { free, problems } = seedCalendar(json, options);
		expect(problems.join(' ')).toContain(sentence);
		expect(free).toEqual([]);
	});

	test('in English when asked', () => {
		expect(seedCalendar([], { region: 'noord', language: 'en' }).problems[0]).toMatch(/^This is not a file/);
	});

	test('one bad holiday does not cost the good ones', () => {
		const vacations = [
			...current.content[0]!.vacations,
			{ type: 'Extra', compulsorydates: 'true', regions: [] },
		];
		const { free, problems } = seedCalendar({ content: [{ schoolyear: '2026-2027', vacations }] }, noord);
		expect([free.length, problems.length]).toEqual([5, 1]);
	});

	test('whatever is uploaded, it never throws and every period it gives is a real one', () => {
		const leaf = fc.oneof(
			fc.string(),
			fc.integer(),
			fc.boolean(),
			fc.constant(null),
			fc.date().map(String),
			fc.constant('2026-12-19'),
		);
		const anything = (inner: fc.Arbitrary<unknown>) => fc.oneof(leaf, fc.array(inner, { maxLength: 3 }));
		const region = fc.record(
			{ region: fc.constantFrom('noord', 'heel Nederland', 4), startdate: leaf, enddate: leaf },
			{ requiredKeys: [] },
		);
		const vacation = fc.record(
			{ type: leaf, compulsorydates: leaf, regions: anything(region) },
			{ requiredKeys: [] },
		);
		const block = fc.record({ schoolyear: leaf, vacations: anything(vacation) }, { requiredKeys: [] });
		const file = fc.oneof(
			fc.jsonValue(),
			fc.record({ content: anything(block) }),
			fc.array(fc.record({ content: anything(block) })),
		);
		fc.assert(
			fc.property(file, (json) => {
				const { free, problems } = seedCalendar(json, { region: 'noord' });
				expect(free.every(({ from, to }) => from <= to)).toBe(true);
				expect(free.length + problems.length).toBeGreaterThan(0);
			}),
			{ numRuns: 1_000 },
		);
	});
});
