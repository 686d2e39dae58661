/** Records and their facts in PostgreSQL. What a person may not see is simply not there. */
import type { Fact, NewFact } from '#lib/domain/facts.ts';
import { isReporter } from '#lib/domain/access/access-of.ts';
import type { Ground } from '#lib/domain/access/may.ts';
import { dayOf, instantAt } from '#lib/domain/calendar/day.ts';
import type { Tx } from '../db/transaction.ts';
import type { KeyStore } from '../keys/key-store.ts';
import { openFacts, sealFacts, type FactRow, type RecordKeys } from './sealed-fact.ts';

export interface RecordRow extends RecordKeys {
	readonly kind: 'report' | 'dossier';
	readonly edition: string;
	readonly opened_on: string;
	/** The number of the newest fact, also when this reader may not see it. */
	readonly head: number;
}

export interface OwnRow {
	readonly part: string;
	readonly ground: Ground;
	readonly writes: boolean;
}

export interface Loaded {
	readonly record: RecordRow;
	readonly rows: readonly OwnRow[];
	readonly facts: readonly Fact[];
}

const columns = `r.school_id as school, r.id, r.kind, r.key_id, r.reporter_key_id, r.edition, r.opened_on`;
const selectRecord = `select ${columns}, s.head from record r
	left join summary s on s.school_id = r.school_id and s.record = r.id where r.id = $1`;
// A statement of its own: what is read after it is as the writer before left it, and not as it was before waiting.
const lockRecord = 'select 1 from record where id = $1 for update';
const selectRows = 'select part, ground, writes from access where record = $1';
const selectFacts = `select seq, kind, version, part, subject, recorded_at, happened_on, by_person, payload
	from fact where record = $1 order by seq`;

/** What this reader may see of a record, or null: not there and not yours are one answer. */
export async function loadRecord(tx: Tx, keys: KeyStore, id: string, lock = false): Promise<Loaded | null> {
	const [turn, [record], rows, facts] = await Promise.all([
		lock ? tx.query(lockRecord, [id]) : ['none needed'],
		tx.query<RecordRow>(selectRecord, [id]),
		tx.query<OwnRow>(selectRows, [id]),
		tx.query<FactRow>(selectFacts, [id]),
	]);
	return record && turn.length > 0 ? { record, rows, facts: openFacts(keys, record, facts) } : null;
}

/** Why this reader holds a record, without its facts. */
export function ownRows(tx: Tx, id: string): Promise<OwnRow[]> {
	return tx.query<OwnRow>(selectRows, [id]);
}

/** All facts, for the house that derives duties and access from them. */
export async function allFacts(tx: Tx, keys: KeyStore, record: RecordKeys): Promise<Fact[]> {
	return openFacts(keys, record, await tx.query<FactRow>(selectFacts, [record.id]));
}

export function insertRecord(tx: Tx, record: RecordRow): void {
	tx.send(
		`insert into record (school_id, id, kind, key_id, reporter_key_id, edition, opened_on)
		values ($1, $2, $3, $4, $5, $6, $7)`,
		[
			record.school,
			record.id,
			record.kind,
			record.key_id,
			record.reporter_key_id,
			record.edition,
			record.opened_on,
		],
	);
}

/**
 * Appends facts after the head and gives them back as they now stand. What a reporter adds later keeps its day and
 * not its hour: whoever came without a name must not be found by a clock.
 */
export function appendFacts(tx: Tx, keys: KeyStore, record: RecordRow, facts: readonly NewFact[]): Fact[] {
	const sealed = sealFacts(keys, record, facts, record.head + 1);
	const recordedAt = isReporter(tx.who.person) ? instantAt(dayOf(tx.who.at), '00:00') : tx.who.at;
	tx.send(
		`insert into fact (school_id, record, seq, kind, version, part, subject, recorded_at, happened_on, by_person, payload)
		select $1, $2, f.seq, f.kind, f.version, f.part, f.subject, $3, f.day, $4, f.payload
		from unnest($5::int[], $6::text[], $7::int[], $8::text[], $9::text[], $10::date[], $11::bytea[])
			as f (seq, kind, version, part, subject, day, payload)`,
		[
			record.school,
			record.id,
			new Date(recordedAt),
			tx.who.person,
			sealed.seqs,
			sealed.kinds,
			sealed.versions,
			sealed.parts,
			sealed.subjects,
			sealed.days,
			sealed.payloads,
		],
	);
	return facts.map(
		(fact, index) =>
			({
				...fact,
				record: record.id,
				seq: record.head + 1 + index,
				version: sealed.versions[index],
				recordedAt,
				by: tx.who.person,
			}) as Fact,
	);
}

export interface MemberRow {
	readonly person: string;
	readonly part: string;
	readonly ground: Ground;
	readonly valid_from: Date;
	readonly valid_until: Date | null;
}

/** Who can read this, and why; answers only someone who can. */
export function membersOf(tx: Tx, id: string): Promise<MemberRow[]> {
	return tx.query<MemberRow>('select person, part, ground, valid_from, valid_until from members($1)', [id]);
}
