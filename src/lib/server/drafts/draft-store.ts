/** Unfinished forms: one sealed row per person and form, saved per question; never a fact. */
import { boundTo, open, seal, Unreadable } from '../keys/seal.ts';
import type { Tx } from '../db/transaction.ts';

export interface DraftPlace {
	readonly id: string;
	/** Null for a reporter who is not signed in. */
	readonly record: string | null;
	readonly key: Buffer;
}

/** A draft of this person, or null: also when the cookie no longer opens it, or a stranger's half hour is over. */
export async function readDraft<T>(tx: Tx, { id, key }: DraftPlace): Promise<T | null> {
	const [row] = await tx.query<{ sealed: Buffer }>(
		`select sealed from draft where owner = $1 and id = $2
			and (record is not null or touched_at > $3::timestamptz - interval '30 minutes')`,
		[tx.who.person, id, new Date(tx.who.at)],
	);
	if (!row) return null;
	try {
		return JSON.parse(open(key, aad(tx, id), row.sealed)) as T;
	} catch (error) {
		if (error instanceof Unreadable) return null;
		throw error;
	}
}

/** The same for whoever will write it back: two devices that save at once take turns, at the first save as well. */
export function takeDraft<T>(tx: Tx, place: DraftPlace): Promise<T | null> {
	const turn = boundTo(tx.who.school, tx.who.person, place.id);
	tx.send('select pg_advisory_xact_lock(hashtextextended($1, 0))', [turn]);
	return readDraft<T>(tx, place);
}

export function writeDraft(tx: Tx, { id, record, key }: DraftPlace, content: unknown): void {
	tx.send(
		`insert into draft (school_id, owner, id, record, sealed, touched_at) values ($1, $2, $3, $4, $5, $6)
		on conflict (school_id, owner, id) do update set sealed = excluded.sealed, touched_at = excluded.touched_at`,
		[
			tx.who.school,
			tx.who.person,
			id,
			record,
			seal(key, aad(tx, id), JSON.stringify(content)),
			new Date(tx.who.at),
		],
	);
}

export function dropDraft(tx: Tx, id: string): void {
	tx.send('delete from draft where owner = $1 and id = $2', [tx.who.person, id]);
}

/** Everything this person has unfinished: leaving quickly leaves nothing. */
export function dropDrafts(tx: Tx): void {
	tx.send('delete from draft where owner = $1', [tx.who.person]);
}

/** Drafts of strangers live half an hour; whoever writes the next one clears them away. */
export function dropOldDrafts(tx: Tx): void {
	tx.send("delete from draft where record is null and touched_at < $1::timestamptz - interval '30 minutes'", [
		new Date(tx.who.at),
	]);
}

function aad(tx: Tx, id: string): string {
	return boundTo(tx.who.school, tx.who.person, 'draft', id);
}
