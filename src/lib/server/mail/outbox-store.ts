/** What will be mailed: only that something is waiting. Sending comes later; the row is written with the act. */
import { randomId } from '../keys/random-id.ts';
import type { Tx } from '../db/transaction.ts';

export function putInOutbox(tx: Tx, people: readonly string[], kind: 'somethingWaits' | 'actNow'): void {
	if (people.length === 0) return;
	tx.send(
		`insert into outbox (school_id, id, person, kind, send_after)
		select $1, o.id, o.person, $2, $3 from unnest($4::text[], $5::text[]) as o (id, person)`,
		[tx.who.school, kind, new Date(tx.who.at), people.map(() => randomId()), people],
	);
}
