/** The rows of records in the shape of migration 0003, and one statement per table that writes many of them. */
import { createHmac } from 'node:crypto';
import type pg from 'pg';
import type { Derived } from '../src/lib/domain/derived.ts';
import type { House } from '../src/lib/server/house.ts';
import type { RecordRow } from '../src/lib/server/records/record-store.ts';
import { sealFacts, sealSummary } from '../src/lib/server/records/sealed-fact.ts';
import type { Written } from './diary.ts';

type Row = Record<string, unknown>;

/** In the order in which they refer to each other. */
const tables = ['record', 'fact', 'access', 'summary', 'duty', 'concern'] as const;
export type Rows = Record<(typeof tables)[number], Row[]>;

export function emptyRows(): Rows {
	return { record: [], fact: [], access: [], summary: [], duty: [], concern: [] };
}

export interface Whole {
	readonly record: RecordRow;
	readonly life: readonly Written[];
	readonly derived: Derived;
}

export function addRecord(rows: Rows, house: House, whole: Whole): void {
	const { head: _, school, ...record } = whole.record;
	// It was opened in a transaction long ago: nobody may write to it on that ground any more.
	rows.record.push({ school_id: school, ...record, opened_in: '3' });
	rows.fact.push(...factRows(house, whole));
	rows.access.push(...accessRows(whole));
	rows.summary.push(summaryRow(house, whole));
	rows.duty.push(...dutyRows(whole));
	rows.concern.push(...concernRows(house, whole));
}

function factRows(house: House, { record, life }: Whole): Row[] {
	const decided = life.map((written) => written.decided);
	const sealed = sealFacts(house.keys, record, decided, 1);
	return life.map(({ fact }, index) => ({
		...of(record),
		seq: fact.seq,
		kind: fact.kind,
		version: fact.version,
		part: fact.part,
		subject: fact.subject,
		recorded_at: instant(fact.recordedAt),
		happened_on: fact.happenedOn,
		by_person: fact.by,
		payload: hex(sealed.payloads[index]!),
	}));
}

function accessRows({ record, life, derived }: Whole): Row[] {
	const opened = life[0]!.fact;
	return derived.access.map(({ from, until, ...row }) => ({
		...of(record),
		...row,
		granted_by: opened.by,
		valid_from: instant(from ?? opened.recordedAt),
		valid_until: until === null ? null : instant(until),
	}));
}

function summaryRow(house: House, { record, derived }: Whole): Row {
	const { state, level, changedOn } = derived;
	const sealed = hex(sealSummary(house.keys, record, derived.summary));
	return { ...of(record), state, level, changed_on: changedOn, head: record.head, sealed };
}

function dutyRows({ record, derived }: Whole): Row[] {
	return derived.duties.map(({ from, dueAt, escalatesOn, escalatesTo, ...duty }) => ({
		...of(record),
		...duty,
		record_kind: record.kind,
		from_day: from,
		due_at: dueAt === null ? null : instant(dueAt),
		escalates_on: escalatesOn,
		escalates_to: escalatesTo,
	}));
}

function concernRows(house: House, { record, derived }: Whole): Row[] {
	return derived.concerns.map(({ person, role }) => {
		const tag = createHmac('sha256', house.indexKey).update(`${record.school}|${person}`).digest();
		return { ...of(record), tag: hex(tag), role };
	});
}

function of(record: RecordRow): Row {
	return { school_id: record.school, record: record.id };
}

function hex(bytes: Buffer): string {
	return `\\x${bytes.toString('hex')}`;
}

function instant(ms: number): string {
	return new Date(ms).toISOString();
}

/** As the owner of the schema, past every policy. */
export async function insertRows(owner: pg.Client, rows: Rows): Promise<void> {
	await owner.query('begin');
	for (const table of tables) {
		const name = owner.escapeIdentifier(table);
		await owner.query(
			`insert into ${name} select * from jsonb_populate_recordset(null::public.${name}, $1::jsonb)`,
			[JSON.stringify(rows[table])],
		);
	}
	await owner.query('commit');
}
