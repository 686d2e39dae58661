import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { notFound } from '../../src/lib/server/doors/door.ts';
import { newDraftCookie, reporterWith } from '../../src/lib/server/drafts/draft-cookie.ts';
import { openSchool, type TestSchool } from '../setup/school.ts';
import { wednesday } from '../setup/wednesday.ts';
import {
	forAdministrators,
	forAnyone,
	forHoldersOfACode,
	forStaff,
	forTheForm,
	type Beside,
} from './beside-records.ts';
import { gather, type Cast } from './cast.ts';
import { knocksFor } from './knocks.ts';
import { cells, parties } from './school-table.ts';

const folder = new URL('../../src/lib/server/doors/', import.meta.url);

let here: TestSchool;
let cast: Cast;
beforeAll(async () => {
	here = await openSchool();
	cast = await gather(here);
});
afterAll(() => here.close());

async function doorsOfTheHouse(): Promise<string[]> {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
	const modules = await Promise.all(
		sources.map((file) => import(join(folder.pathname, file)) as Promise<Record<string, unknown>>),
	);
	const doors = modules.flatMap((module) => Object.values(module).filter(isDoor));
	return [...new Set(doors.map((door) => door.name))].sort();
}

function isDoor(value: unknown): value is { name: string } {
	return (
		typeof value === 'object' && value !== null && 'allows' in value && 'run' in value && 'name' in value
	);
}

test('every door stands in the matrix or in the list beside it', async () => {
	const inMatrix = cells.flatMap((cell) => knocksFor(cell).map((knock) => knock.door));
	const beside = [...forStaff, ...forAdministrators, ...forTheForm, ...forAnyone].map(({ door }) => door);
	const known = [...inMatrix, ...beside, ...forHoldersOfACode].map((door) => door.name);
	expect([...new Set(known)].sort()).toEqual(await doorsOfTheHouse());
});

/** Everyone but the reporter of one report: here nobody has told anything yet. */
const everyone = parties.filter((party) => party !== 'reporter');

async function letsIn({ door, input }: Beside): Promise<string[]> {
	const inside: string[] = [];
	for (const party of everyone) {
		const sent = typeof input === 'function' ? (input as (cast: Cast) => object)(cast) : input;
		const answer = await door.enter(here.house, { actor: cast.get(party)!, at: wednesday }, sent);
		if (answer !== notFound) inside.push(party);
	}
	return inside;
}

test('the lists of one’s own work are for staff', async () => {
	const staff = everyone.filter((party) => cast.get(party)!.kind === 'staff');
	for (const each of forStaff) expect(await letsIn(each), each.door.name).toEqual(staff);
});

test('roster, calendar, roles and settings are changed by an administrator and by nobody else', async () => {
	const administrators = everyone.filter((party) => party.startsWith('administrator'));
	for (const each of forAdministrators) expect(await letsIn(each), each.door.name).toEqual(administrators);
});

test('nobody tells something as themselves: the form belongs to whoever holds its cookie', async () => {
	for (const each of forTheForm) expect(await letsIn(each), each.door.name).toEqual([]);
	const actor = reporterWith(here.school, newDraftCookie());
	for (const { door, input } of forTheForm)
		expect(await door.enter(here.house, { actor, at: wednesday }, input), door.name).not.toBe(notFound);
});

test('what is public is open to everyone', async () => {
	for (const each of forAnyone) expect(await letsIn(each), each.door.name).toEqual(everyone);
});
