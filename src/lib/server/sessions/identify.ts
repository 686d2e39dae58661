/** From cookies to an actor: a session, a reporter's draft, a thread opened by a receipt code, or a stranger. */
import type { Cookies } from '@sveltejs/kit';
import { dayOf } from '#lib/domain/calendar/day.ts';
import { reporterBehind } from '../doors/reporting/thread.ts';
import { reporterWith } from '../drafts/draft-cookie.ts';
import { transact } from '../db/transaction.ts';
import type { House } from '../house.ts';
import type { School } from '../school/school-store.ts';
import { stranger, type Actor } from './actor.ts';
import { cookieNames } from './cookies.ts';
import { sessionOf, touchSession, type Session } from './session-store.ts';

export interface Identity {
	readonly actor: Actor;
	readonly token: string | null;
	readonly sessionEndsAt: number | null;
}

interface Here {
	readonly house: House;
	readonly school: School;
	readonly at: number;
}

/** The report pages never know who is signed in: what a child tells is not tied to an account by accident. */
export async function identify(event: { cookies: Cookies; url: URL }, here: Here): Promise<Identity> {
	const { cookies, url } = event;
	const section = url.pathname.split('/')[1];
	if (section === 'melden' || section === 'weg')
		return { actor: reporting(cookies, here), token: null, sessionEndsAt: null };
	if (section === 'antwoord') return { actor: returning(cookies, here), token: null, sessionEndsAt: null };
	const token = cookies.get(cookieNames.session) ?? null;
	const session = token ? await sessionOf(here.house.db, token, { at: here.at, day: dayOf(here.at) }) : null;
	if (!token || !session) return { actor: stranger(here.school.id), token: null, sessionEndsAt: null };
	if (session.stale) await touch(here, session, token);
	return { actor: session.actor, token, sessionEndsAt: session.endsAt };
}

function reporting(cookies: Cookies, { school }: Here): Actor {
	const cookie = cookies.get(cookieNames.draft);
	return cookie ? reporterWith(school.id, cookie) : stranger(school.id);
}

function returning(cookies: Cookies, { house, school, at }: Here): Actor {
	const cookie = cookies.get(cookieNames.thread);
	const reporter = cookie ? reporterBehind(house, cookie, { school: school.id, at }) : null;
	return reporter ?? stranger(school.id);
}

async function touch({ house, at }: Here, { actor }: Session, token: string): Promise<void> {
	await transact(house.db, { person: actor.person, school: actor.school, at }, async (tx) => {
		touchSession(tx, token);
		return { value: null, audit: [] };
	});
}
