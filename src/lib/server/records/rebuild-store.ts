/** The records of a school in a fixed order, for the house that walks through all of them. */
import type { Tx } from '../db/transaction.ts';

export async function recordsAfter(tx: Tx, after: string, most: number): Promise<string[]> {
	const rows = await tx.query<{ id: string }>('select id from record where id > $1 order by id limit $2', [
		after,
		most,
	]);
	return rows.map((row) => row.id);
}
