/** Receipt codes: two words find the row, three are checked. A wrong code makes the next try slower. */
import type { Who } from '../db/context.ts';
import type { Database } from '../db/database.ts';
import { transact, type Tx } from '../db/transaction.ts';

export interface Receipt {
	readonly record: string;
	readonly verifier: string;
}

export function putReceipt(tx: Tx, locator: Buffer, receipt: Receipt): void {
	tx.send('insert into receipt (school_id, locator, record, verifier) values ($1, $2, $3, $4)', [
		tx.who.school,
		locator,
		receipt.record,
		receipt.verifier,
	]);
}

export async function isTaken(tx: Tx, locator: Buffer): Promise<boolean> {
	return (await receiptAt(tx, locator)) !== null;
}

async function receiptAt(tx: Tx, locator: Buffer): Promise<Receipt | null> {
	const [row] = await tx.query<{ record: string; verifier: string }>(
		'select record, verifier from receipt_at($1)',
		[locator],
	);
	return row ?? null;
}

/** What a code leads to and how often it was tried wrongly, before the slow check and outside its transaction. */
export function lookUp(db: Database, who: Who, handle: Buffer): Promise<[Receipt | null, number]> {
	return transact(db, who, async (tx) => ({
		value: await Promise.all([receiptAt(tx, handle), failuresOf(tx, handle)]),
		audit: [],
	}));
}

/** Wrong tries on this handle in the last quarter of an hour. */
async function failuresOf(tx: Tx, handle: Buffer): Promise<number> {
	const [row] = await tx.query<{ failures: number }>(
		"select failures from slowdown where handle = $1 and last_at > $2::timestamptz - interval '15 minutes'",
		[handle, new Date(tx.who.at)],
	);
	return row?.failures ?? 0;
}

export function countFailure(tx: Tx, handle: Buffer): void {
	tx.send(
		`insert into slowdown (school_id, handle, failures, last_at) values ($1, $2, 1, $3)
		on conflict (school_id, handle) do update set last_at = excluded.last_at, failures =
			case when slowdown.last_at > excluded.last_at - interval '15 minutes' then slowdown.failures + 1 else 1 end`,
		[tx.who.school, handle, new Date(tx.who.at)],
	);
	tx.send("delete from slowdown where last_at < $1::timestamptz - interval '1 day'", [new Date(tx.who.at)]);
}
