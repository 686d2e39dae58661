import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSchool, type TestSchool } from '../../../../tests/setup/school.ts';
import { day, hour, wednesday } from '../../../../tests/setup/wednesday.ts';
import { dayOf } from '#lib/domain/calendar/day.ts';
import { transact } from '../db/transaction.ts';
import { enter } from '../doors/door.ts';
import { signOut } from '../doors/sessions/sign-in.ts';
import { openSession, sessionOf, touchSession } from './session-store.ts';

const minute = 60_000;
let here: TestSchool;
beforeAll(async () => {
	here = await openSchool();
});
afterAll(() => here.close());

const personOf = (slug: string) => here.people.get(slug)!.person;

async function opens(slug: string, at = wednesday): Promise<string> {
	const who = { person: personOf(slug), school: here.school, at };
	return transact(here.house.db, who, async (tx) => ({ value: openSession(tx, who.person), audit: [] }));
}

async function touches(slug: string, token: string, at: number): Promise<void> {
	const who = { person: personOf(slug), school: here.school, at };
	await transact(here.house.db, who, async (tx) => ({ value: touchSession(tx, token), audit: [] }));
}

function found(token: string, at = wednesday) {
	return sessionOf(here.house.db, token, { at, day: dayOf(at) });
}

test('the database keeps a hash: with what it holds nobody signs in', async () => {
	const token = await opens('visser');
	const { rows } = await here.owner.query<{ row: string; hash: Buffer }>(
		'select s::text as row, id_hash as hash from session s',
	);
	const stored = rows.at(-1)!;
	expect(stored.row).not.toContain(token);
	for (const encoding of ['base64url', 'hex', 'utf8'] as const)
		expect(await found(stored.hash.toString(encoding))).toBeNull();
	expect((await found(token))?.actor.person).toBe(personOf('visser'));
});

test('every session has an id of its own, long enough not to be guessed', async () => {
	const tokens = [await opens('visser'), await opens('visser')];
	expect(new Set(tokens).size).toBe(2);
	for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
	expect(await found('')).toBeNull();
	expect(await found('a'.repeat(43))).toBeNull();
});

const limits: [string, number, number][] = [
	['visser', 20 * minute, 10 * hour],
	['beheer', 10 * minute, 4 * hour],
	['yara', 10 * minute, 2 * hour],
	['ouder-yara', 10 * minute, hour],
];

test.each(limits)('%s: silence ends a session, and so does the end of its time', async (slug, idle, all) => {
	const token = await opens(slug);
	expect(await found(token, wednesday + idle - 1)).not.toBeNull();
	expect(await found(token, wednesday + idle)).toBeNull();
	for (let at = wednesday; at < wednesday + all; at += idle - 1) await touches(slug, token, at);
	expect(await found(token, wednesday + all - 1)).not.toBeNull();
	expect(await found(token, wednesday + all)).toBeNull();
});

test('a role that is lost is gone at the next look, and so is one that ends with the day', async () => {
	const token = await opens('elamrani');
	const roles = async (at = wednesday) => (await found(token, at))?.actor.roles;
	expect(await roles()).toEqual(['pupilCoordinator']);
	const set = 'update role_held set valid_until = $2 where person = $1';
	await here.owner.query(set, [personOf('elamrani'), '2026-11-18']);
	expect(await roles()).toEqual([]);
	await here.owner.query(set, [personOf('elamrani'), '2026-11-19']);
	expect(await roles()).toEqual(['pupilCoordinator']);
	const tomorrow = await opens('elamrani', wednesday + day);
	expect((await found(tomorrow, wednesday + day))?.actor.roles).toEqual([]);
	await here.owner.query('delete from role_held where person = $1', [personOf('elamrani')]);
	expect(await roles()).toEqual([]);
});

test('a mentor who is given another class by the school’s list is no longer a mentor here', async () => {
	const token = await opens('mulder');
	expect((await found(token))?.actor.roles).toEqual(['mentor']);
	await here.owner.query("update member set valid_until = '2026-11-18' where person = $1", [
		personOf('mulder'),
	]);
	expect((await found(token))?.actor.roles).toEqual([]);
});

test('whoever left school is signed out at the next look', async () => {
	const token = await opens('jansen');
	await here.owner.query('update person set active = false where id = $1', [personOf('jansen')]);
	expect(await found(token)).toBeNull();
});

test('signing out ends that session, on this device alone', async () => {
	const [phone, desk] = [await opens('bakker'), await opens('bakker')];
	await enter(here.house, { actor: here.people.get('bakker')!, at: wednesday }, signOut, { token: phone });
	expect(await found(phone)).toBeNull();
	expect(await found(desk)).not.toBeNull();
	const { rows } = await here.owner.query("select chain from audit_event where act = 'sessions/sign-out'");
	expect(rows).toEqual([{ chain: `account:${personOf('bakker')}` }]);
});
