import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSchool, type TestSchool } from '../../../../../tests/setup/school.ts';
import { wednesday } from '../../../../../tests/setup/wednesday.ts';
import { stranger, type Actor } from '../../sessions/actor.ts';
import { sessionOf } from '../../sessions/session-store.ts';
import { enter, notFound } from '../door.ts';
import { demoSignIn, listCast, signOut, type CastView } from './sign-in.ts';

const minute = 60_000;
let here: TestSchool;
beforeAll(async () => {
	here = await openSchool();
});
afterAll(() => here.close());

async function signIn(person: string, as: { actor: Actor; token: string } | null = null): Promise<string> {
	const actor = as?.actor ?? stranger(here.school);
	const visit = { actor, at: wednesday };
	const answer = await enter(here.house, visit, demoSignIn, { person, replaces: as?.token ?? null });
	return (answer as { token: string }).token;
}

function session(token: string, at = wednesday) {
	return sessionOf(here.house.db, token, { at, day: '2026-11-18' });
}

async function setDemo(demo: boolean): Promise<void> {
	await here.owner.query('update school set demo = $1', [demo]);
}

test('someone of the cast signs in and is that person, with the roles of today', async () => {
	const found = await session(await signIn('visser'));
	expect(found?.actor).toMatchObject({ name: 'Noor Visser', kind: 'staff', roles: ['mentor'] });
});

test('who becomes someone else is no longer who they were', async () => {
	const first = await signIn('visser');
	const actor = here.people.get('visser')!;
	const second = await signIn('elamrani', { actor, token: first });
	expect(second).not.toBe(first);
	expect(await session(first)).toBeNull();
	expect((await session(second))?.actor.name).toBe('Samir Elamrani');
});

test('nobody signs somebody else out', async () => {
	const visser = await signIn('visser');
	await signIn('jansen', { actor: here.people.get('jansen')!, token: visser });
	await enter(here.house, { actor: here.people.get('jansen')!, at: wednesday }, signOut, { token: visser });
	expect((await session(visser))?.actor.name).toBe('Noor Visser');
});

test('after signing out a session is over', async () => {
	const token = await signIn('brandt');
	await enter(here.house, { actor: here.people.get('brandt')!, at: wednesday }, signOut, { token });
	expect(await session(token)).toBeNull();
});

test('a session lasts twenty minutes without a sign of life; a request is one', async () => {
	const token = await signIn('mulder');
	const left = async (after: number) => {
		const found = await session(token, wednesday + after);
		return found && found.endsAt - (wednesday + after);
	};
	expect(await left(0)).toBe(20 * minute);
	expect(await left(minute)).toBe(19 * minute);
	expect(await left(18 * minute)).toBe(20 * minute);
	expect(await left(20 * minute)).toBeNull();
});

test('the cast is listed with what each of them does, in a demo school only', async () => {
	const visit = { actor: stranger(here.school), at: wednesday };
	const { cast } = (await enter(here.house, visit, listCast, {})) as CastView;
	const of = (slug: string) => cast.find((line) => line.slug === slug);
	expect(of('visser')).toMatchObject({ name: 'Noor Visser', kind: 'staff', homeGroups: ['2B'] });
	expect(of('yara')).toMatchObject({ kind: 'pupil', homeGroups: ['2B'] });
	expect(of('ouder-yara')).toMatchObject({ kind: 'guardian', children: ['Yara Benali'] });
	await setDemo(false);
	expect(await enter(here.house, visit, listCast, {})).toBe(notFound);
	expect(await enter(here.house, visit, demoSignIn, { person: 'visser' })).toBe(notFound);
	await setDemo(true);
});
