/** After every append the house stores again what the record asks, who may read it and what lists show. */
import { createHmac } from 'node:crypto';
import { house, isReporter } from '#lib/domain/access/access-of.ts';
import type { Derived } from '#lib/domain/derived.ts';
import type { Tx } from '../db/transaction.ts';
import { replaceDuties } from '../duties/duty-store.ts';
import type { House } from '../house.ts';
import { replaceAccess, replaceConcerns, replaceSummary, type Concern } from './derived-store.ts';
import type { RecordRow } from './record-store.ts';
import { sealSummary } from './sealed-fact.ts';

/** Writes what was derived, as the house; the caller goes on as the person afterwards. */
export function store(tx: Tx, at: House, record: RecordRow, rows: Derived): void {
	const person = tx.who.person;
	tx.become(house);
	// What a reporter writes later changes nobody's access, and a new row would keep the hour.
	if (!isReporter(person)) replaceAccess(tx, record.id, rows.access, person);
	replaceDuties(tx, record, rows.duties);
	replaceSummary(tx, record.id, {
		...rows,
		sealed: sealSummary(at.keys, record, rows.summary),
		head: record.head,
	});
	if (record.kind === 'dossier') replaceConcerns(tx, record.id, tags(at, record.school, rows));
	tx.become(person);
}

/** A tag instead of a name: HMAC(index key, school | person). */
function tags(at: House, school: string, rows: Derived): Concern[] {
	return rows.concerns.map(({ person, role }) => ({
		role,
		tag: createHmac('sha256', at.indexKey).update(`${school}|${person}`).digest(),
	}));
}
