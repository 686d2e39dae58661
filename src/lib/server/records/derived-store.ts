/** Rows that follow from facts: access, summary and concern. Written by the house alone (migration 0005). */
import type { AccessRow } from '#lib/domain/access/access-of.ts';
import type { Tx } from '../db/transaction.ts';

export function replaceAccess(tx: Tx, record: string, rows: readonly AccessRow[], grantedBy: string): void {
	const instant = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
	const wanted = rows.map((row) => ({
		...row,
		granted_by: grantedBy,
		from: instant(row.from),
		until: instant(row.until),
	}));
	tx.send('select replace_access($1, $2::jsonb)', [record, JSON.stringify(wanted)]);
}

export interface SummaryRow {
	readonly state: string;
	readonly level: string | null;
	readonly changedOn: string;
	readonly head: number;
	readonly sealed: Buffer;
}

export function replaceSummary(tx: Tx, record: string, row: SummaryRow): void {
	tx.send(
		`insert into summary (school_id, record, state, level, changed_on, head, sealed) values ($1, $2, $3, $4, $5, $6, $7)
		on conflict (school_id, record) do update set state = excluded.state, level = excluded.level,
			changed_on = excluded.changed_on, head = excluded.head, sealed = excluded.sealed`,
		[tx.who.school, record, row.state, row.level, row.changedOn, row.head, row.sealed],
	);
}

export interface Concern {
	readonly tag: Buffer;
	readonly role: string;
}

export function replaceConcerns(tx: Tx, record: string, concerns: readonly Concern[]): void {
	tx.send('delete from concern where record = $1', [record]);
	tx.send(
		`insert into concern (school_id, record, tag, role)
		select $1, $2, c.tag, c.role from unnest($3::bytea[], $4::text[]) as c (tag, role) on conflict do nothing`,
		[tx.who.school, record, concerns.map((c) => c.tag), concerns.map((c) => c.role)],
	);
}
