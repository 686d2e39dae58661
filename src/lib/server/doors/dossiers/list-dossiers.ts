/** My dossiers: keyed by my own access rows; an unkeyed list does not exist. */
import { z } from 'zod';
import { isDay } from '#lib/domain/calendar/day.ts';
import type { Summary } from '#lib/domain/derived.ts';
import type { Protocol } from '#protocol/schema.ts';
import { homeGroups } from '../../classes/home-group-store.ts';
import { current } from '../../editions/edition-store.ts';
import { dossiersOf, type DossierCursor } from '../../records/dossier-list-store.ts';
import { openSummary } from '../../records/sealed-fact.ts';
import { defineDoor, staffOnly } from '../door.ts';

export interface DossierLine {
	readonly record: string;
	readonly state: string;
	readonly level: string | null;
	readonly changedOn: string;
	/** Only the status, not the narrative: a link to the dossier itself would answer "not found". */
	readonly statusOnly: boolean;
	readonly homeGroup: string | null;
	/** Empty when only the status may be seen: who is involved is part of the dossier. */
	readonly pupils: readonly { id: string; name: string; role: string }[];
}

export interface DossierListView {
	readonly dossiers: readonly DossierLine[];
	/** Where the next page begins; null on the last one. */
	readonly next: string | null;
	readonly today: string;
	readonly book: Protocol;
}

const most = 50;
const place = /^((?:19|20)\d\d-\d\d-\d\d)(?:\.([0-9a-z]{1,20})\.(open|closed))?$/;

/** '2026-10-14.k7m2qd3h8t9w.open', or a day alone: from that day back. */
function cursor(text: string): DossierCursor {
	const [, changedOn = '', record = '', state] = place.exec(text) ?? [];
	return { changedOn, record, closed: state === 'closed' };
}

function isCursor(text: string): boolean {
	return isDay(place.exec(text)?.[1] ?? '');
}

export const listDossiers = defineDoor({
	name: 'dossiers/list-dossiers',
	allows: staffOnly,
	input: z.object({ before: z.string().refine(isCursor).nullable().default(null) }),
	async run(work, { before }): Promise<DossierListView> {
		const [rows, groups] = await Promise.all([
			dossiersOf(work.tx, work.actor.person, {
				after: before === null ? null : cursor(before),
				most: most + 1,
			}),
			homeGroups(work.tx),
		]);
		const keys = work.house.keys.readMany(rows.map((row) => row.key_id));
		const dossiers = rows.slice(0, most).map((row) => {
			const summary = openSummary<Summary>(keys.get(row.key_id)!, work.actor.school, row.record, row.sealed);
			const pupils = summary.kind === 'dossier' && !row.status_only ? summary.pupils : [];
			const homeGroup = groups.find((group) => group.id === summary.homeGroup)?.title ?? null;
			const { record, state, level } = row;
			return {
				record,
				state,
				level,
				changedOn: row.changed_on,
				statusOnly: row.status_only,
				homeGroup,
				pupils,
			};
		});
		const last = rows.length > most ? dossiers.at(-1) : undefined;
		const next = last
			? `${last.changedOn}.${last.record}.${last.state === 'closed' ? 'closed' : 'open'}`
			: null;
		return { dossiers, next, today: work.today, book: current.book };
	},
});
