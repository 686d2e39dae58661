/** What Vandaag, the inbox and a dossier read: statement for statement what their doors send, and no more. */
import { dayOf } from '../src/lib/domain/calendar/day.ts';
import { homeGroups, homeGroupsOfMentor } from '../src/lib/server/classes/home-group-store.ts';
import { transact, type Tx } from '../src/lib/server/db/transaction.ts';
import { dutiesOf, dutiesOfRecord, inboxOf, type DutyRow } from '../src/lib/server/duties/duty-store.ts';
import { editionOf } from '../src/lib/server/editions/edition-store.ts';
import type { House } from '../src/lib/server/house.ts';
import { peopleById, pupilsOf } from '../src/lib/server/people/person-store.ts';
import { loadRecord, membersOf } from '../src/lib/server/records/record-store.ts';
import { openSummary } from '../src/lib/server/records/sealed-fact.ts';
import type { Actor } from '../src/lib/server/sessions/actor.ts';

export interface Reading {
	readonly house: House;
	readonly actor: Actor;
	readonly at: number;
}

const most = 50;

/** One transaction in a signed context that ends with one audit line. */
function audited<T>(
	{ house, actor, at }: Reading,
	line: { chain: string; act: string },
	work: (tx: Tx) => Promise<T>,
) {
	return transact(house.db, { person: actor.person, school: actor.school, at }, async (tx) => ({
		value: await work(tx),
		audit: [{ ...line, detail: '' }],
	}));
}

export function readToday(reading: Reading): Promise<object> {
	const { person } = reading.actor;
	const day = dayOf(reading.at);
	return audited(reading, { chain: `account:${person}`, act: 'duties/list-today' }, async (tx) => {
		const [rows, classes, groups] = await Promise.all([
			dutiesOf(tx, person, day, most),
			homeGroupsOfMentor(tx, person, day),
			homeGroups(tx),
		]);
		return { duties: opened(reading, rows), classes, groups };
	});
}

export function readInbox(reading: Reading): Promise<object> {
	const { person } = reading.actor;
	return audited(reading, { chain: `account:${person}`, act: 'reporting/list-inbox' }, async (tx) => {
		const [rows, groups] = await Promise.all([inboxOf(tx, person, dayOf(reading.at), most), homeGroups(tx)]);
		return { reports: opened(reading, rows), groups };
	});
}

function opened({ house, actor }: Reading, rows: readonly DutyRow[]): object[] {
	const keys = house.keys.readMany([...new Set(rows.map((row) => row.key_id))]);
	return rows.map(({ sealed, key_id, ...row }) => ({
		...row,
		summary: openSummary(keys.get(key_id)!, actor.school, row.record, sealed),
	}));
}

export function readDossier(reading: Reading, id: string): Promise<object> {
	const line = { chain: `record:${id}`, act: 'dossiers/read-dossier' };
	return audited(reading, line, async (tx) => {
		const loaded = await loadRecord(tx, reading.house.keys, id);
		if (!loaded) throw new Error('no such dossier');
		const { record, rows, facts } = loaded;
		const opening = facts.find((fact) => fact.kind === 'dossierOpened')!.payload;
		const [duties, members, groups, pupils] = await Promise.all([
			dutiesOfRecord(tx, id),
			membersOf(tx, id),
			homeGroups(tx),
			pupilsOf(tx, opening.homeGroup!, dayOf(reading.at)),
			editionOf(tx, record.edition),
		]);
		const ids = new Set([...facts.map((fact) => fact.by), ...members.map((member) => member.person)]);
		return { record, rows, facts, duties, members, groups, pupils, people: await peopleById(tx, [...ids]) };
	});
}
