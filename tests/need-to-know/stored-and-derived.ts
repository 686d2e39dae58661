/** What lies in the database beside what the facts say should lie there, record by record. */
import { dayOf } from '../../src/lib/domain/calendar/day.ts';
import { derived, type Derived } from '../../src/lib/domain/derived.ts';
import { transact } from '../../src/lib/server/db/transaction.ts';
import { loadRecord, type RecordRow } from '../../src/lib/server/records/record-store.ts';
import { loadRules, rulesFor } from '../../src/lib/server/records/rules.ts';
import { openSummary } from '../../src/lib/server/records/sealed-fact.ts';
import type { TestSchool } from '../setup/school.ts';

export interface Both {
	readonly record: string;
	readonly stored: Rows;
	readonly derived: Rows;
}

/** In a form that two sources can share: sorted, instants in ms, and "begun" for what holds already. */
interface Rows {
	readonly access: readonly string[];
	readonly duties: readonly string[];
	readonly summary: unknown;
}

export async function storedAndDerived(here: TestSchool, at: number): Promise<Both[]> {
	const { rows } = await here.owner.query<{ id: string }>(
		'select id from record where school_id = $1 order by id',
		[here.school],
	);
	const both: Both[] = [];
	for (const { id } of rows) both.push(await ofRecord(here, id, at));
	return both;
}

export async function ofRecord(here: TestSchool, id: string, at: number): Promise<Both> {
	const { record, rows } = await derivedAnew(here, id, at);
	return {
		record: id,
		stored: {
			access: await storedAccess(here, id, at),
			duties: await storedDuties(here, id),
			summary: await storedSummary(here, record),
		},
		derived: {
			access: wantedAccess(rows, at),
			duties: wantedDuties(rows),
			summary: wantedSummary(record, rows),
		},
	};
}

async function derivedAnew(
	here: TestSchool,
	id: string,
	at: number,
): Promise<{ record: RecordRow; rows: Derived }> {
	return transact(here.house.db, { person: 'system', school: here.school, at }, async (tx) => {
		const { record, facts } = (await loadRecord(tx, here.house.keys, id))!;
		const rules = await rulesFor(tx, await loadRules(tx), record.edition);
		return { value: { record, rows: derived(record, facts, rules, dayOf(at)) }, audit: [] };
	});
}

function wantedAccess(rows: Derived, at: number): string[] {
	return rows.access
		.map(({ from, until, ...row }) =>
			JSON.stringify({ ...row, from: from && from > at ? from : 'begun', until }),
		)
		.map(inOneOrder)
		.sort();
}

async function storedAccess(here: TestSchool, id: string, at: number): Promise<string[]> {
	const { rows } = await here.owner.query<{ from: number; until: number | null } & Record<string, unknown>>(
		`select person, part, ground, writes, (extract(epoch from valid_from) * 1000)::float8 as "from",
			(extract(epoch from valid_until) * 1000)::float8 as until
		from access where record = $1 and (valid_until is null or valid_until > $2)`,
		[id, new Date(at)],
	);
	return rows
		.map(({ from, ...row }) => inOneOrder(JSON.stringify({ ...row, from: from > at ? from : 'begun' })))
		.sort();
}

function wantedDuties(rows: Derived): string[] {
	return rows.duties.map((duty) => inOneOrder(JSON.stringify(duty))).sort();
}

async function storedDuties(here: TestSchool, id: string): Promise<string[]> {
	const { rows } = await here.owner.query(
		`select id, what, seat, part, subject, track, step, level, because, from_day::text as "from", due::text,
			(extract(epoch from due_at) * 1000)::float8 as "dueAt", escalates_on::text as "escalatesOn",
			escalates_to as "escalatesTo"
		from duty where record = $1`,
		[id],
	);
	return rows.map((row) => inOneOrder(JSON.stringify(row))).sort();
}

function wantedSummary(record: RecordRow, rows: Derived): unknown {
	const { state, level, changedOn, summary } = rows;
	return { state, level, changedOn, head: record.head, content: JSON.parse(JSON.stringify(summary)) };
}

async function storedSummary(here: TestSchool, record: RecordRow): Promise<unknown> {
	const { rows } = await here.owner.query<{ sealed: Buffer; head: number }>(
		`select state, level, changed_on::text as "changedOn", sealed,
			(select max(seq) from fact f where f.record = summary.record) as head from summary where record = $1`,
		[record.id],
	);
	const { sealed, ...row } = rows[0]!;
	return {
		...row,
		content: openSummary(here.house.keys.read(record.key_id), record.school, record.id, sealed),
	};
}

function inOneOrder(json: string): string {
	const entries = Object.entries(JSON.parse(json) as object);
	return JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}
