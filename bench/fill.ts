/** Dossiers by the thousand: real facts, sealed and derived as the doors do it, but written many at a time. */
import { derived, type StaffedRules } from '../src/lib/domain/derived.ts';
import { addDays, type Day } from '../src/lib/domain/calendar/day.ts';
import { schoolDayOnOrAfter } from '../src/lib/domain/calendar/school-calendar.ts';
import type { Named } from '../src/lib/domain/2-analysis/open-dossier.ts';
import { transact } from '../src/lib/server/db/transaction.ts';
import { current, keepEdition } from '../src/lib/server/editions/edition-store.ts';
import { randomId } from '../src/lib/server/keys/random-id.ts';
import type { RecordRow } from '../src/lib/server/records/record-store.ts';
import { loadRules, rulesFor } from '../src/lib/server/records/rules.ts';
import type { Written } from './diary.ts';
import { dossierLife, reportLife } from './life.ts';
import { addRecord, emptyRows, insertRows, type Rows } from './rows.ts';
import type { Mentor, School } from './school.ts';

const batchSize = 200;

/** One dossier with its report for each of these leads, in this order; returns the ids of the dossiers. */
export async function addDossiers(school: School, leads: readonly Mentor[]): Promise<string[]> {
	const rules = await rulesOf(school);
	return inBatches(school, leads, (rows, mentor, index) =>
		oneDossier({ school, rules, rows }, mentor, index),
	);
}

/** A report that nobody has read yet for each of these mentors. */
export async function addUnread(school: School, readers: readonly Mentor[]): Promise<string[]> {
	const rules = await rulesOf(school);
	const on = (index: number) => addDays(school.today, -1 - (index % 5));
	return inBatches(school, readers, (rows, { homeGroup }, index) => {
		const record = newRecord(school, 'report', on(index));
		const life = { record: record.id, homeGroup, staffing: rules.staffing, on: on(index), handled: null };
		put({ school, rules, rows }, record, reportLife(life));
		return record.id;
	});
}

function rulesOf({ house, id, at }: School): Promise<StaffedRules> {
	return transact(house.db, { person: 'system', school: id, at }, async (tx) => {
		keepEdition(tx, current);
		return { value: await rulesFor(tx, await loadRules(tx), current.hash), audit: [] };
	});
}

type Make = (rows: Rows, mentor: Mentor, index: number) => string;

async function inBatches(school: School, mentors: readonly Mentor[], make: Make): Promise<string[]> {
	const ids: string[] = [];
	for (let from = 0; from < mentors.length; from += batchSize) {
		const rows = emptyRows();
		mentors
			.slice(from, from + batchSize)
			.forEach((mentor, index) => ids.push(make(rows, mentor, from + index)));
		await insertRows(school.owner, rows);
		await openChains(school, rows);
	}
	return ids;
}

/** Every record has its first line in the audit, as one that came through a door. */
function openChains({ house, id, at }: School, rows: Rows): Promise<null> {
	const chains = rows.record.map((record) => `record:${String(record.id)}`);
	return transact(house.db, { person: 'system', school: id, at }, async (tx) => {
		tx.send("select append_audit(c, 'opened', '') from unnest($1::text[]) as c", [chains]);
		return { value: null, audit: [] };
	});
}

interface Desk {
	readonly school: School;
	readonly rules: StaffedRules;
	readonly rows: Rows;
}

/** Four of five run, with their next check ahead; the fifth is closed. */
function oneDossier(desk: Desk, mentor: Mentor, index: number): string {
	const { today } = desk.school;
	const opened = addDays(today, -(12 + (index % 60)));
	const [report, dossier] = [
		newRecord(desk.school, 'report', opened),
		newRecord(desk.school, 'dossier', opened),
	];
	const handled = { by: mentor.person, dossier: dossier.id };
	const { homeGroup } = mentor;
	const { staffing, calendar, edition } = desk.rules;
	put(desk, report, reportLife({ record: report.id, homeGroup, staffing, on: opened, handled }));
	const life = dossierLife({
		record: dossier.id,
		report: report.id,
		lead: mentor.person,
		bullied: place(mentor, index, 'bulliedPupil'),
		reported: place(mentor, index + 7, 'reportedPupil'),
		opened,
		nextCheck: schoolDayOnOrAfter(calendar, addDays(today, index % 14)),
		closed: Math.floor(index / 10) % 5 === 4,
		edition,
	});
	put(desk, dossier, life);
	return dossier.id;
}

function place(
	{ pupils, homeGroup }: Mentor,
	index: number,
	role: Named['role'],
): { id: string; named: Named } {
	const pupil = pupils[index % pupils.length]!;
	const name = `${pupil.given_name} ${pupil.family_name}`;
	return { id: randomId(), named: { role, person: pupil.id, name, homeGroup, source: 'report' } };
}

function newRecord({ house, id }: School, kind: RecordRow['kind'], opened: Day): RecordRow {
	const keys = { key_id: house.keys.take(), reporter_key_id: null };
	return { school: id, id: randomId(), kind, ...keys, edition: current.hash, opened_on: opened, head: 0 };
}

function put({ school, rules, rows }: Desk, record: RecordRow, life: readonly Written[]): void {
	const facts = life.map((written) => written.fact);
	const head = { ...record, head: facts.length };
	addRecord(rows, school.house, { record: head, life, derived: derived(record, facts, rules, school.today) });
}
