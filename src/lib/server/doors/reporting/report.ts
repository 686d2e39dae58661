/** Doors of one report for the person it was routed to: read, answer, send on, set aside. */
import { z } from 'zod';
import { answerReport, readReport, reroute, setAside } from '#lib/domain/1-reporting/report-decisions.ts';
import { foldReport, type Report } from '#lib/domain/report.ts';
import { homeGroups, type HomeGroupRow } from '../../classes/home-group-store.ts';
import { dutiesOfRecord } from '../../duties/duty-store.ts';
import { peopleById, pupilsOf, type PersonRow } from '../../people/person-store.ts';
import { loadRecord, membersOf, ownRows, type MemberRow } from '../../records/record-store.ts';
import { loadRules, rulesFor } from '../../records/rules.ts';
import type { Protocol } from '#protocol/schema.ts';
import { anyone, defineDoor, notFound, type Work } from '../door.ts';
import { append, changeDoor, permits } from '../record-door.ts';

export interface ReportView {
	readonly id: string;
	readonly report: Report;
	readonly book: Protocol;
	readonly homeGroup: HomeGroupRow | null;
	/** The pupils of that class, to put a name from the report on the school's list. */
	readonly pupils: readonly PersonRow[];
	readonly duties: Awaited<ReturnType<typeof dutiesOfRecord>>;
	readonly members: readonly MemberRow[];
	readonly people: readonly PersonRow[];
	/** Whether this reader may also read the dossier that came of it. */
	readonly mayReadDossier: boolean;
	readonly today: string;
}

/** Opening a report is written down as a fact: the term for reading stops here. */
export const openReport = defineDoor({
	name: 'reporting/read-report',
	allows: anyone,
	input: z.object({ report: z.string() }),
	async run(work, { report: id }): Promise<ReportView | typeof notFound> {
		const loaded = await loadRecord(work.tx, work.house.keys, id, true);
		if (loaded?.record.kind !== 'report') return notFound;
		if (!permits(work, loaded.rows, { action: 'read', kind: 'report' })) return notFound;
		const read = readReport(foldReport(id, loaded.facts), work.actor.person, work.today);
		const rules = await rulesFor(work.tx, await loadRules(work.tx), loaded.record.edition);
		await append(work, loaded, read, { act: 'reporting/read-report', rules });
		return view(work, foldReport(id, loaded.facts), rules.edition);
	},
});

async function view(work: Work, report: Report, book: Protocol): Promise<ReportView> {
	const group = report.told?.homeGroup ?? null;
	const [groups, pupils, duties, members, mayReadDossier] = await Promise.all([
		homeGroups(work.tx),
		group ? pupilsOf(work.tx, group, work.today) : [],
		dutiesOfRecord(work.tx, report.record),
		membersOf(work.tx, report.record),
		report.dossier ? mayRead(work, report.dossier) : false,
	]);
	const authors = [...report.messages, ...(report.setAside ? [report.setAside] : [])].map((word) => word.by);
	const ids = [...new Set([...members.map((member) => member.person), ...report.readBy, ...authors])];
	return {
		id: report.record,
		report,
		book,
		homeGroup: groups.find((each) => each.id === group) ?? null,
		pupils,
		duties,
		members,
		people: await peopleById(work.tx, ids),
		mayReadDossier,
		today: work.today,
	};
}

/** A confidant who passes a report on to a mentor does not read what comes of it. */
export async function mayRead(work: Work, dossier: string): Promise<boolean> {
	return permits(work, await ownRows(work.tx, dossier), { action: 'read', kind: 'dossierShell' });
}

const report = z.string();
const words = z.string().max(20_000);

export const answer = changeDoor('report', {
	name: 'reporting/answer-report',
	asks: { action: 'create', kind: 'thread' },
	input: z.object({ report, text: words }),
	record: (input) => input.report,
	decide: ({ today }, { text }) => answerReport(text, today),
});

export const sendOn = changeDoor('report', {
	name: 'reporting/reroute-report',
	asks: { action: 'update', kind: 'report' },
	input: z.object({
		report,
		to: z.enum([
			'mentor',
			'pupilCoordinator',
			'confidant',
			'antiBullyingContact',
			'supportCoordinator',
			'schoolLeader',
			'reportingCodeOfficer',
		]),
		why: words.default(''),
	}),
	record: (input) => input.report,
	decide: ({ state, rules, today }, { to, why }) =>
		reroute(state, to, why, { staffing: rules.staffing, day: today }),
});

export const putAside = changeDoor('report', {
	name: 'reporting/set-aside-report',
	asks: { action: 'update', kind: 'report' },
	input: z.object({ report, why: words, toldReporter: words }),
	record: (input) => input.report,
	decide: ({ state, today }, { why, toldReporter }) => setAside(state, { why, toldReporter }, today),
});
