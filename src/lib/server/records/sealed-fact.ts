/** Facts on their way into and out of the database: only the payload is sealed, bound to its own place. */
import { upcast, versionOf, type Fact, type NewFact, type StoredFact } from '#lib/domain/facts.ts';
import { boundTo, open, seal } from '../keys/seal.ts';
import type { KeyStore } from '../keys/key-store.ts';

export interface RecordKeys {
	readonly school: string;
	readonly id: string;
	readonly key_id: string;
	readonly reporter_key_id: string | null;
}

export interface FactRow {
	seq: number;
	kind: string;
	version: number;
	part: string;
	subject: string | null;
	recorded_at: Date;
	happened_on: string;
	by_person: string;
	payload: Buffer;
}

/** Who told it is sealed with a key of its own, so that it can be destroyed earlier than the report. */
function keyIdOf(record: RecordKeys, part: string): string {
	return part === 'reporter' && record.reporter_key_id ? record.reporter_key_id : record.key_id;
}

/** A fact whose key was destroyed is gone: who told it may be erased before the report is. */
export function openFacts(keys: KeyStore, record: RecordKeys, rows: readonly FactRow[]): Fact[] {
	const found = keys.readMany([...new Set(rows.map((row) => keyIdOf(record, row.part)))]);
	return rows.flatMap((row) => {
		const key = found.get(keyIdOf(record, row.part));
		return key ? [openFact(record, row, key)] : [];
	});
}

function openFact(record: RecordKeys, row: FactRow, key: Buffer): Fact {
	return upcast({
		record: record.id,
		seq: row.seq,
		kind: row.kind,
		version: row.version,
		part: row.part,
		subject: row.subject,
		recordedAt: row.recorded_at.getTime(),
		happenedOn: row.happened_on,
		by: row.by_person,
		payload: JSON.parse(open(key, aad(record, row.seq), row.payload)) as unknown,
	} as StoredFact);
}

/** The columns of new facts, ready for one insert; `from` is the number of the first. */
export function sealFacts(keys: KeyStore, record: RecordKeys, facts: readonly NewFact[], from: number) {
	const found = keys.readMany([...new Set(facts.map((fact) => keyIdOf(record, fact.part)))]);
	return {
		seqs: facts.map((_, index) => from + index),
		kinds: facts.map((fact) => fact.kind),
		versions: facts.map((fact) => versionOf(fact.kind)),
		parts: facts.map((fact) => fact.part),
		subjects: facts.map((fact) => fact.subject),
		days: facts.map((fact) => fact.happenedOn),
		payloads: facts.map((fact, index) =>
			seal(found.get(keyIdOf(record, fact.part))!, aad(record, from + index), JSON.stringify(fact.payload)),
		),
	};
}

function aad(record: RecordKeys, seq: number): string {
	return boundTo(record.school, record.id, 'fact', seq);
}

/** What lists show of a record: the names in it stay sealed too. */
export function sealSummary(keys: KeyStore, record: RecordKeys, content: unknown): Buffer {
	return seal(
		keys.read(record.key_id),
		boundTo(record.school, record.id, 'summary'),
		JSON.stringify(content),
	);
}

export function openSummary<T>(key: Buffer, school: string, id: string, sealed: Buffer): T {
	return JSON.parse(open(key, boundTo(school, id, 'summary'), sealed)) as T;
}
