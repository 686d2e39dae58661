/** Session cookies: through POST /demo for the cast, and for the other mentors as that door makes them. */
import { transact } from '../src/lib/server/db/transaction.ts';
import { cookieNames } from '../src/lib/server/sessions/cookies.ts';
import { openSession } from '../src/lib/server/sessions/session-store.ts';
import { Client, cookieFrom, expectStatus } from './client.ts';
import type { Mentor, School } from './school.ts';

/** As the button on /demo does it. */
export async function signIn(origin: string, slug: string): Promise<string> {
	const client = new Client(origin, 1);
	const reply = await client.ask({ path: '/demo', form: { person: slug } });
	client.close();
	return cookieFrom(expectStatus(reply, 303, 'POST /demo'), cookieNames.session);
}

/** The cast has two mentors; the others have no button. The row is the one that the door writes. */
export function sessionFor({ house, id, at }: School, { person }: Mentor): Promise<string> {
	return transact(house.db, { person, school: id, at }, async (tx) => ({
		value: `${cookieNames.session}=${openSession(tx, person)}`,
		audit: [{ chain: `account:${person}`, act: 'sessions/demo-sign-in', detail: '' }],
	}));
}
