/** The schools of this installation. */
import type { Database } from '../db/database.ts';
import type { Tx } from '../db/transaction.ts';

export interface School {
	readonly id: string;
	readonly name: string;
	readonly origin: string | null;
	readonly demo: boolean;
}

export async function schoolHere(tx: Tx): Promise<School | null> {
	const [school] = await tx.query<School>('select id, name, origin, demo from school');
	return school ?? null;
}

/** Before anyone is known: the first school opened answers for the public address. */
export async function schools(db: Database): Promise<School[]> {
	const { rows } = await db.pool.query<School>({
		name: 'schools',
		text: 'select id, name, origin, demo from schools()',
	});
	return rows;
}
