/**
 * A report kept and sent: the reads, the inserts and the Argon2 of the real one. What the rules would decide is made
 * once beforehand, so that deciding counts as a cost of the product.
 */
import { house as houseName, reporterOf } from '../src/lib/domain/access/access-of.ts';
import { dayOf, instantAt } from '../src/lib/domain/calendar/day.ts';
import { derived, type Derived } from '../src/lib/domain/derived.ts';
import type { NewFact } from '../src/lib/domain/facts.ts';
import { holders } from '../src/lib/domain/staffing.ts';
import { now } from '../src/lib/server/clock.ts';
import { transact, type Tx } from '../src/lib/server/db/transaction.ts';
import { dropDrafts, dropOldDrafts, takeDraft, writeDraft } from '../src/lib/server/drafts/draft-store.ts';
import { replaceDuties } from '../src/lib/server/duties/duty-store.ts';
import { current } from '../src/lib/server/editions/edition-store.ts';
import type { House } from '../src/lib/server/house.ts';
import { randomId } from '../src/lib/server/keys/random-id.ts';
import { drawCode, locator, verifier } from '../src/lib/server/keys/receipt-code.ts';
import { putInOutbox } from '../src/lib/server/mail/outbox-store.ts';
import { peopleById } from '../src/lib/server/people/person-store.ts';
import { isTaken, putReceipt } from '../src/lib/server/receipts/receipt-store.ts';
import { replaceAccess, replaceSummary } from '../src/lib/server/records/derived-store.ts';
import { appendFacts, insertRecord, type RecordRow } from '../src/lib/server/records/record-store.ts';
import { loadRules, rulesFor } from '../src/lib/server/records/rules.ts';
import { sealSummary } from '../src/lib/server/records/sealed-fact.ts';
import { reportLife } from './life.ts';
import type { Reading } from './reference-reads.ts';

const placeholder = 'placeholder';

/** What the rules make of the report that is sent, for any record. */
export interface Ready {
	readonly facts: readonly NewFact[];
	readonly rows: Derived;
	/** Who is told that something waits. */
	readonly readers: readonly string[];
}

export function readyReport(house: House, school: string, homeGroup: string): Promise<Ready> {
	const at = now();
	const today = dayOf(at);
	return transact(house.db, { person: houseName, school, at }, async (tx) => {
		const rules = await rulesFor(tx, await loadRules(tx), current.hash);
		const life = { record: placeholder, homeGroup, staffing: rules.staffing, on: today, handled: null };
		const pages = reportLife(life);
		const facts = pages.map((page) => page.fact);
		const rows = derived({ id: placeholder, kind: 'report' }, facts, rules, today);
		const readers = holders(rules.staffing, `mentor:${homeGroup}`, today).map((holder) => holder.person);
		return { value: { facts: pages.map((page) => page.decided), rows, readers }, audit: [] };
	});
}

function place(id: string, { actor }: Reading) {
	return { id, record: null, key: actor.draftKey! };
}

export function keepDraft(reporter: Reading, answers: object): Promise<object> {
	const { house, actor, at } = reporter;
	return transact(house.db, { person: actor.person, school: actor.school, at }, async (tx) => {
		const before = await takeDraft<object>(tx, place('report', reporter));
		dropOldDrafts(tx);
		writeDraft(tx, place('report', reporter), { ...before, ...answers });
		tx.become(actor.person, midnight(at));
		return { value: {}, audit: [] };
	});
}

/** A nameless report keeps a date and no hour, also in the audit. */
function midnight(at: number): number {
	return instantAt(dayOf(at), '00:00');
}

async function drawn(house: Reading['house']) {
	const words = drawCode();
	return { words, place: locator(house.pepper, words), hash: await verifier(house.pepper, words) };
}

export async function sendReport(reporter: Reading, ready: Ready): Promise<object> {
	const { house, actor, at } = reporter;
	let code = await drawn(house);
	return transact(house.db, { person: actor.person, school: actor.school, at }, async (tx) => {
		await takeDraft(tx, place('report', reporter));
		await loadRules(tx);
		while (await isTaken(tx, code.place)) code = await drawn(house);
		tx.become('intake', midnight(at));
		const record = receive(tx, reporter, ready);
		putReceipt(tx, code.place, { record: record.id, verifier: code.hash });
		putInOutbox(tx, ready.readers, 'somethingWaits');
		const names = await peopleById(tx, ready.readers);
		tx.become(actor.person, at);
		dropDrafts(tx);
		writeDraft(tx, place('receipt', reporter), { words: code.words, names });
		tx.become('intake', midnight(at));
		return {
			value: { words: code.words },
			audit: [{ chain: `record:${record.id}`, act: 'opened', detail: 'reportReceived' }],
		};
	});
}

function receive(tx: Tx, { house, actor, at }: Reading, { facts, rows }: Ready): RecordRow {
	const record: RecordRow = {
		school: actor.school,
		id: randomId(),
		kind: 'report',
		key_id: house.keys.take(),
		reporter_key_id: null,
		edition: current.hash,
		opened_on: dayOf(at),
		head: 0,
	};
	insertRecord(tx, record);
	appendFacts(tx, house.keys, record, facts);
	tx.become(houseName);
	replaceAccess(tx, record.id, accessFor(record.id, rows), 'intake');
	replaceDuties(tx, record, rows.duties);
	const sealed = sealSummary(house.keys, record, rows.summary);
	replaceSummary(tx, record.id, { ...rows, sealed, head: facts.length });
	tx.become('intake');
	return record;
}

function accessFor(record: string, rows: Derived): Derived['access'] {
	return rows.access.map((row) =>
		row.person === reporterOf(placeholder) ? { ...row, person: reporterOf(record) } : row,
	);
}
