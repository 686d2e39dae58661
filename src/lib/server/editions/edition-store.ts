/** Editions of the protocol, stored whole by hash on first use. A dossier keeps the edition it began with. */
import { createHash } from 'node:crypto';
import { gooisLyceum } from '#protocol/editions/goois-lyceum/index.ts';
import type { Protocol } from '#protocol/schema.ts';
import type { Tx } from '../db/transaction.ts';

export interface Edition {
	readonly hash: string;
	readonly book: Protocol;
}

/** An edition never changes under its hash, so it may stay in memory. */
const known = new Map<string, Protocol>();

/** The edition that new records begin with. */
export const current: Edition = edition(gooisLyceum);

function edition(book: Protocol): Edition {
	const hash = createHash('sha256').update(JSON.stringify(book)).digest('hex').slice(0, 32);
	known.set(hash, book);
	return { hash, book };
}

/** Writes the edition on first use; a record refers to it. */
export function keepEdition(tx: Tx, { hash, book }: Edition): void {
	tx.send(
		'insert into edition (school_id, hash, content, first_used) values ($1, $2, $3, $4) on conflict do nothing',
		[tx.who.school, hash, JSON.stringify(book), new Date(tx.who.at)],
	);
}

/** The edition a record is pinned to. Throws when it was never stored: then the database is not whole. */
export async function editionOf(tx: Tx, hash: string): Promise<Protocol> {
	const cached = known.get(hash);
	if (cached) return cached;
	const [row] = await tx.query<{ content: Protocol }>('select content from edition where hash = $1', [hash]);
	if (!row) throw new Error(`edition ${hash} is not in the database`);
	known.set(hash, row.content);
	return row.content;
}
