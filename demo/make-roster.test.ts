import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseRoster } from '#lib/server/roster/one-roster.ts';
import { readPackage } from '#lib/server/roster/package.ts';
import { isRefusal } from '#lib/server/roster/roster.ts';
import { makeRoster } from './make-roster.ts';

const folder = join(import.meta.dirname, 'roster');
const read = await readPackage(folder);
if (isRefusal(read)) throw new Error(read.refused);
const { roster, problems } = parseRoster(read);
const person = (sourceId: string) => roster.people.find((one) => one.sourceId === sourceId);
const groupOf = (sourceId: string) => {
	const member = roster.members.find((one) => one.person === sourceId);
	return roster.homeGroups.find((group) => group.sourceId === member?.homeGroup)?.title;
};

test('the committed files are exactly what the generator writes', () => {
	for (const [name, content] of makeRoster()) {
		expect(
			readFileSync(join(folder, name), 'utf8') === content,
			`${name}: run node demo/make-roster.ts`,
		).toBe(true);
	}
});

test('the demo school is read without a single problem', () => {
	expect(problems).toEqual([]);
	const count = (kind: string) => roster.people.filter((one) => one.kind === kind).length;
	expect([count('pupil'), count('staff')]).toEqual([1200, 110]);
	expect(count('guardian')).toBeGreaterThan(1200);
});

test('there are forty-eight home groups of twenty-five pupils, each with one first mentor', () => {
	expect(roster.homeGroups.map(({ title }) => title)).toEqual(
		[1, 2, 3, 4, 5, 6].flatMap((year) => [...'ABCDEFGH'].map((letter) => `${year}${letter}`)),
	);
	for (const { sourceId, year, title } of roster.homeGroups) {
		const members = roster.members.filter(({ homeGroup }) => homeGroup === sourceId);
		const pupils = members.filter(({ role }) => role === 'pupil').map((one) => person(one.person)!);
		expect(pupils, title).toHaveLength(25);
		expect(pupils.every((pupil) => pupil.year === year)).toBe(true);
		expect(members.filter(({ main }) => main)).toHaveLength(1);
		const mentors = members.filter(({ role }) => role === 'mentor').length;
		expect(mentors, title).toBe(year === 1 || ['2G', '3H', '4C', '5E'].includes(title) ? 2 : 1);
	}
});

test('the cast can be found by their ids', () => {
	const name = (sourceId: string) => `${person(sourceId)?.givenName} ${person(sourceId)?.familyName}`;
	const cast = {
		'p-yara': 'Yara Benali',
		'p-sem': 'Sem de Groot',
		'p-lotte': 'Lotte Hendriks',
		'p-daan': 'Daan Kuiper',
		'g-ouder-yara': 'Samira Benali',
		'g-ouder-sem': 'Peter de Groot',
		's-visser': 'Noor Visser',
		's-mulder': 'Bram Mulder',
		's-jansen': 'Esther Jansen',
		's-bakker': 'Henk Bakker',
		's-elamrani': 'Samir Elamrani',
		's-devries': 'Karin de Vries',
		's-brandt': 'Ilse Brandt',
		's-smit': 'Tom Smit',
		's-vos': 'Anouk Vos',
		's-dekker': 'Ruud Dekker',
		's-beheer': 'Petra Hofman',
		's-fg': 'Frank Groen',
	};
	for (const [sourceId, fullName] of Object.entries(cast)) expect(name(sourceId)).toBe(fullName);
	expect(['p-yara', 'p-sem', 'p-lotte', 'p-daan'].map(groupOf)).toEqual(['2B', '2B', '2B', '3A']);
	expect(['s-visser', 's-mulder'].map(groupOf)).toEqual(['2B', '3A']);
	const mentors = (homeGroup: string) =>
		roster.members
			.filter((one) => one.homeGroup === homeGroup && one.role === 'mentor')
			.map((one) => one.person);
	expect([mentors('k-2b'), mentors('k-3a')]).toEqual([['s-visser'], ['s-mulder']]);
});

test('every pupil has one or two guardians, and some arrangements are not simple', () => {
	const perPupil = Map.groupBy(roster.guardians, ({ pupil }) => pupil);
	expect(perPupil.size).toBe(1200);
	expect(new Set([...perPupil.values()].map((links) => links.length))).toEqual(new Set([1, 2]));
	for (const authority of ['no', 'unknown']) {
		expect(roster.guardians.filter((link) => link.authority === authority).length).toBeGreaterThan(20);
	}
	const perGuardian = [...Map.groupBy(roster.guardians, ({ guardian }) => guardian).values()];
	expect(perGuardian.filter((links) => links.length > 1).length).toBeGreaterThan(100);
	expect(
		perGuardian.filter((links) => new Set(links.map(({ authority }) => authority)).size > 1).length,
	).toBeGreaterThan(5);
});

test('birth dates fit the year: eleven or twelve at the start, a year more for who repeats', () => {
	for (const { kind, birthDate = '', year = 0 } of roster.people) {
		if (kind !== 'pupil') continue;
		expect(birthDate >= `${2013 - year}-10-01` && birthDate <= `${2015 - year}-09-30`, birthDate).toBe(true);
	}
	expect(roster.people.some(({ birthDate }) => birthDate && birthDate < '2008-09-01')).toBe(true);
});

test('every address ends in a domain that cannot exist', () => {
	for (const { email } of roster.people) expect(email).toMatch(/^[a-z0-9.-]+@vaart\.example$/);
	const addresses = roster.people.map(({ email }) => email);
	expect(new Set(addresses).size).toBe(addresses.length);
});
