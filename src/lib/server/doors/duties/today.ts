/** Vandaag and the inbox: what my seats ask of me, soonest first. */
import { z } from 'zod';
import type { Summary } from '#lib/domain/derived.ts';
import type { Protocol } from '#protocol/schema.ts';
import { homeGroups, homeGroupsOfMentor } from '../../classes/home-group-store.ts';
import { dutiesOf, inboxOf, type DutyRow } from '../../duties/duty-store.ts';
import { current } from '../../editions/edition-store.ts';
import { openSummary } from '../../records/sealed-fact.ts';
import { defineDoor, staffOnly, type Work } from '../door.ts';

/** More than this nobody does in a week; the page says when there is more. */
export const mostShown = 50;

export interface DutyLine extends Omit<DutyRow, 'sealed' | 'key_id' | 'status_only'> {
	readonly summary: Summary;
	readonly homeGroup: string | null;
}

async function lines(
	work: Work,
	rows: readonly DutyRow[],
	groups: ReadonlyMap<string, string>,
): Promise<DutyLine[]> {
	const keys = work.house.keys.readMany([...new Set(rows.map((row) => row.key_id))]);
	return rows.map(({ sealed, key_id, status_only, ...row }) => {
		const whole = openSummary<Summary>(keys.get(key_id)!, work.actor.school, row.record, sealed);
		const summary = status_only && whole.kind === 'dossier' ? { ...whole, pupils: [] } : whole;
		return { ...row, summary, homeGroup: summary.homeGroup ? (groups.get(summary.homeGroup) ?? null) : null };
	});
}

export interface TodayView {
	readonly today: string;
	readonly at: number;
	readonly duties: readonly DutyLine[];
	readonly classes: readonly { id: string; title: string; pupils: number }[];
	/** The words of now; a dossier shows those of its own edition. */
	readonly book: Protocol;
}

export const listToday = defineDoor({
	name: 'duties/list-today',
	allows: staffOnly,
	input: z.object({}),
	async run(work): Promise<TodayView> {
		const { tx, actor, today } = work;
		const [rows, classes, groups] = await Promise.all([
			dutiesOf(tx, actor.person, today, mostShown),
			homeGroupsOfMentor(tx, actor.person, today),
			homeGroups(tx),
		]);
		const duties = await lines(work, rows, titles(groups));
		return { today, at: work.at, duties, classes, book: current.book };
	},
});

export interface InboxView {
	readonly today: string;
	readonly at: number;
	readonly reports: readonly DutyLine[];
	readonly book: Protocol;
}

export const listInbox = defineDoor({
	name: 'reporting/list-inbox',
	allows: staffOnly,
	input: z.object({}),
	async run(work): Promise<InboxView> {
		const [rows, groups] = await Promise.all([
			inboxOf(work.tx, work.actor.person, work.today, mostShown),
			homeGroups(work.tx),
		]);
		const all = await lines(work, rows, titles(groups));
		// One line a report: the duty that comes first.
		const reports = [...new Map([...all].reverse().map((line) => [line.record, line])).values()].reverse();
		return { today: work.today, at: work.at, reports, book: current.book };
	},
});

function titles(groups: readonly { id: string; title: string }[]): ReadonlyMap<string, string> {
	return new Map(groups.map((group) => [group.id, group.title]));
}
