/** One cell asked of each of the three layers: the table of grounds, the door, and PostgreSQL itself. */
import { may, partOf } from '../../src/lib/domain/access/may.ts';
import { transact } from '../../src/lib/server/db/transaction.ts';
import { notFound } from '../../src/lib/server/doors/door.ts';
import { ownRows } from '../../src/lib/server/records/record-store.ts';
import type { House } from '../../src/lib/server/house.ts';
import type { Cell } from './school-table.ts';
import type { Knock } from './knocks.ts';
import type { Scene } from './scene.ts';

interface Placed {
	/** The record this kind lives in; empty while there is none. */
	readonly record: string;
	readonly part: string;
}

export function placeOf({ kind, phase }: Cell, scene: Scene): Placed {
	const ofReport = kind === 'report' || kind === 'reporterIdentity' || kind === 'thread';
	const place = phase === 'withBulliedPupil' ? scene.yara : scene.daan;
	return { record: ofReport ? scene.report : scene.dossier, part: partOf(kind, place) };
}

/** Asks the table, with the grounds that this person really holds on this record. */
export async function askTable(house: House, cell: Cell, scene: Scene): Promise<boolean> {
	const actor = scene.who(cell.party);
	const { record, part } = placeOf(cell, scene);
	const who = { person: actor.person, school: actor.school, at: scene.at };
	const rows = await transact(house.db, who, async (tx) => ({ value: await ownRows(tx, record), audit: [] }));
	// The table knows no pupils: only the row itself says whose talk it opens.
	const held = cell.kind === 'talk' ? rows.filter((row) => row.part === '*' || row.part === part) : rows;
	const grounds = held.map((row) => row.ground);
	return may({ grounds, roles: actor.roles, conflict: false }, cell.action, cell.kind);
}

/** 'in', or how the door said no: "not found" is the only answer that tells nothing. */
export async function askDoor(house: House, knock: Knock, cell: Cell, scene: Scene): Promise<string> {
	const visit = { actor: scene.who(cell.party), at: scene.at };
	const answer = await knock.door.enter(house, visit, knock.input(scene));
	if (answer === notFound) return 'not found';
	if (typeof answer === 'object' && answer !== null) {
		if ('refused' in answer) return `refused ${String(answer.refused)}`;
		if ('malformed' in answer) return `malformed ${String(answer.malformed)}`;
	}
	return knock.shows && !knock.shows(answer as never, scene) ? 'not found' : 'in';
}

class TakenBack extends Error {}

/** Asks PostgreSQL as the app, in this person's signed context: may this part be read, may a fact be added to it? */
export async function askDatabase(house: House, cell: Cell, scene: Scene): Promise<boolean> {
	return cell.action === 'read' ? canSelect(house, cell, scene) : canInsert(house, cell, scene);
}

async function canSelect(house: House, cell: Cell, scene: Scene): Promise<boolean> {
	const actor = scene.who(cell.party);
	const { record, part } = placeOf(cell, scene);
	const text =
		cell.kind === 'status'
			? 'select 1 from summary where record = $1'
			: 'select 1 from fact where record = $1 and part = $2';
	const values = cell.kind === 'status' ? [record] : [record, part];
	return transact(house.db, { person: actor.person, school: actor.school, at: scene.at }, async (tx) => {
		return { value: (await tx.query(text, values)).length > 0, audit: [] };
	});
}

async function canInsert(house: House, cell: Cell, scene: Scene): Promise<boolean> {
	const { person, school } = scene.who(cell.party);
	const { record, part } = placeOf(cell, scene);
	try {
		await transact(house.db, { person, school, at: scene.at }, async (tx) => {
			await tx.query(
				`insert into fact (school_id, record, seq, kind, version, part, recorded_at, happened_on, by_person, payload)
				values ($1, $2, 900, 'planted', 1, $3, $4, '2026-11-18', $5, '')`,
				[school, record, part, new Date(scene.at), person],
			);
			throw new TakenBack();
		});
	} catch (error) {
		if (error instanceof TakenBack) return true;
		if ((error as { code?: string }).code === '42501') return false;
		throw error;
	}
	return false;
}
