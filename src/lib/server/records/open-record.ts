/** A new record with keys of its own, filled by whoever opens it and then derived by the house. */
import { derived, type Derived, type StaffedRules } from '#lib/domain/derived.ts';
import type { NewFact } from '#lib/domain/facts.ts';
import type { Work } from '../doors/door.ts';
import { current, keepEdition } from '../editions/edition-store.ts';
import { randomId } from '../keys/random-id.ts';
import { store } from './derive.ts';
import { appendFacts, insertRecord, type RecordRow } from './record-store.ts';

export interface NewRecord {
	readonly id?: string;
	readonly kind: 'report' | 'dossier';
	readonly facts: readonly NewFact[];
	readonly rules: StaffedRules;
	/** Changes what was derived before it is stored: the instant of an acute report without a name. */
	readonly adjust?: (rows: Derived) => Derived;
}

/** Keys are durable before the transaction begins to need them; an unused key is harmless. */
export function openRecord(work: Work, opened: NewRecord): RecordRow {
	const { tx, house, actor, today } = work;
	const record: RecordRow = {
		school: actor.school,
		id: opened.id ?? randomId(),
		kind: opened.kind,
		key_id: house.keys.take(),
		reporter_key_id: opened.facts.some((fact) => fact.part === 'reporter') ? house.keys.take() : null,
		edition: current.hash,
		opened_on: today,
		head: 0,
	};
	keepEdition(tx, current);
	insertRecord(tx, record);
	const facts = appendFacts(tx, house.keys, record, opened.facts);
	const rows = derived(record, facts, opened.rules, today);
	store(tx, house, { ...record, head: facts.length }, opened.adjust?.(rows) ?? rows);
	work.audit.push({
		chain: `record:${record.id}`,
		act: 'opened',
		detail: facts.map((fact) => fact.kind).join(' '),
	});
	return record;
}
