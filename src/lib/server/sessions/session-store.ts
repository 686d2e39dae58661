/** Sessions: the database keeps a hash of the id, so that reading it signs nobody in. */
import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '#protocol/schema.ts';
import type { Database } from '../db/database.ts';
import type { Tx } from '../db/transaction.ts';
import type { Actor } from './actor.ts';
import { sessionEnds } from './session-limits.ts';

const touchEvery = 60_000;

interface SessionRow {
	school_id: string;
	person: string;
	opened_at: Date;
	seen_at: Date;
	kind: Actor['kind'];
	given_name: string;
	family_name: string;
	roles: Role[];
}

export interface Session {
	readonly actor: Actor;
	/** When it ends if nothing more happens, in ms. */
	readonly endsAt: number;
	readonly stale: boolean;
}

/** Looked up on every request: a role that is lost is lost at once. Null when unknown or over. */
export async function sessionOf(
	db: Database,
	token: string,
	now: { at: number; day: string },
): Promise<Session | null> {
	const { rows } = await db.pool.query<SessionRow>({
		name: 'session',
		text: 'select * from session_by_hash($1, $2)',
		values: [hashOf(token), now.day],
	});
	const row = rows[0];
	if (!row) return null;
	const actor: Actor = {
		person: row.person,
		school: row.school_id,
		kind: row.kind,
		name: `${row.given_name} ${row.family_name}`,
		roles: row.roles,
	};
	const [openedAt, seenAt] = [row.opened_at.getTime(), row.seen_at.getTime()];
	if (sessionEnds(actor, openedAt, seenAt) <= now.at) return null;
	const stale = now.at - seenAt > touchEvery;
	// This request is a sign of life as well: it is written down when the last one is a while ago.
	return { actor, endsAt: sessionEnds(actor, openedAt, stale ? now.at : seenAt), stale };
}

export function openSession(tx: Tx, person: string): string {
	const token = randomBytes(32).toString('base64url');
	const at = new Date(tx.who.at);
	tx.send(
		'insert into session (school_id, id_hash, person, opened_at, seen_at) values ($1, $2, $3, $4, $4)',
		[tx.who.school, hashOf(token), person, at],
	);
	return token;
}

export function touchSession(tx: Tx, token: string): void {
	tx.send('update session set seen_at = $2 where id_hash = $1', [hashOf(token), new Date(tx.who.at)]);
}

export function closeSession(tx: Tx, token: string): void {
	tx.send('delete from session where id_hash = $1', [hashOf(token)]);
}

function hashOf(token: string): Buffer {
	return createHash('sha256').update(token).digest();
}
