import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReportDraft } from '../../../../../src/lib/domain/1-reporting/report-draft.ts';
import type { Stage } from '../../../../../demo/stage.ts';
import { through } from '../../../../../demo/through.ts';
import { ofRecord } from '../../../../../tests/need-to-know/stored-and-derived.ts';
import { acting, reporterOn, stageIn, told } from '../../../../../tests/need-to-know/two-classes.ts';
import { openSchool, type TestSchool } from '../../../../../tests/setup/school.ts';
import { hour, wednesday } from '../../../../../tests/setup/wednesday.ts';
import { rebuild } from '../../jobs/rebuild.ts';
import { newDraftCookie, reporterWith } from '../../drafts/draft-cookie.ts';
import { enter } from '../door.ts';
import { openReport } from './report.ts';
import { sendReport } from './send-report.ts';
import { readThread, writeToSchool } from './thread.ts';

const midnight = '2026-11-18T00:00:00+01:00';
const minute = 60_000;

let here: TestSchool;
let stage: Stage;
beforeAll(async () => {
	here = await openSchool();
	stage = await stageIn(here);
});
afterAll(() => here.close());

/** Every instant in the database that belongs to one record, with the place it was found in. */
async function instantsOf(record: string): Promise<Record<string, string[]>> {
	const found: Record<string, string[]> = {};
	const { rows: columns } = await here.owner.query<{ table: string; column: string }>(
		`select c.table_name as "table", c.column_name as "column" from information_schema.columns c
		where c.table_schema = 'public' and c.data_type like 'timestamp%' and (c.table_name = 'audit_event' or exists (
			select 1 from information_schema.columns r where r.table_name = c.table_name and r.column_name = 'record'))`,
	);
	for (const { table, column } of columns) {
		const whose = table === 'audit_event' ? "chain = 'record:' || $1" : 'record = $1';
		const { rows } = await here.owner.query<{ at: Date }>(
			`select distinct ${column} as at from ${table} where ${whose} and ${column} is not null`,
			[record],
		);
		found[`${table}.${column}`] = rows.map((row) => row.at.toISOString()).sort();
	}
	return found;
}

const onlyTheDay = [new Date(midnight).toISOString()];

async function nameless(draft: ReportDraft, at = wednesday): Promise<string> {
	return (await told(stage, { homeGroup: stage.groups.get('2B'), ...draft }, at)).report;
}

test('a report without a name keeps the day and no time, in facts, access, audit and lists', async () => {
	const report = await nameless({ from: 'witness', story: 'Er is iets in 2B.' });
	const instants = await instantsOf(report);
	expect(instants['fact.recorded_at']).toEqual(onlyTheDay);
	expect(instants['access.valid_from']).toContain(onlyTheDay[0]);
	expect(instants['audit_event.at']).toEqual(onlyTheDay);
	expect(instants['duty.due_at']).toEqual([]);
	for (const [place, found] of Object.entries(instants))
		for (const at of found) expect(at, place).toMatch(/T23:00:00\.000Z$/);
});

test('what the reporter does later keeps the day alone as well: coming back, reading, writing', async () => {
	const report = await nameless({ from: 'witness', story: 'Er is iets in 2B.' });
	const visit = reporterOn(stage, report, wednesday + 3 * hour + 7 * minute);
	await through(here.house, visit, readThread, { record: report });
	await through(here.house, visit, writeToSchool, { record: report, text: 'Vandaag weer.' });
	for (const [place, found] of Object.entries(await instantsOf(report)))
		for (const at of found) expect(at, place).toMatch(/T23:00:00\.000Z$/);
	const { stored, derived } = await ofRecord(here, report, wednesday + 4 * hour);
	expect(stored).toEqual(derived);
});

test('filling in the form leaves nothing under the name of its cookie, and a refusal the day alone', async () => {
	const lines = async () =>
		(await here.owner.query<{ at: Date }>("select at from audit_event where chain like 'account:d-%'")).rows;
	await nameless({ from: 'witness', story: 'Er is iets in 2B.' });
	expect(await lines()).toEqual([]);
	const actor = reporterWith(here.school, newDraftCookie());
	expect(await enter(here.house, { actor, at: wednesday }, sendReport, {})).toMatchObject({
		refused: 'nothingTold',
	});
	expect((await lines()).map(({ at }) => at.toISOString())).toEqual(onlyTheDay);
});

test('the mail that waits for its readers carries the day alone', async () => {
	await here.owner.query('delete from outbox');
	await nameless({ from: 'witness', story: 'Er is iets in 2B.' });
	const { rows } = await here.owner.query<{ send_after: Date }>('select distinct send_after from outbox');
	expect(rows.map((row) => row.send_after.toISOString())).toEqual(onlyTheDay);
});

test('a report with a name does keep its time', async () => {
	const report = await nameless({ from: 'bulliedSelf', named: true, name: 'Yara Benali' });
	expect((await instantsOf(report))['fact.recorded_at']).toEqual([new Date(wednesday).toISOString()]);
});

const acute: ReportDraft = {
	from: 'bulliedSelf',
	story: 'Ze wachten me op.',
	safe: 'no',
	concerns: ['sexual'],
};
const evening = Date.parse('2026-11-18T23:10:00+01:00');

async function dutyOf(report: string): Promise<{ due: string; due_at: Date | null; escalates_on: string }> {
	const { rows } = await here.owner.query(
		"select due::text, due_at, escalates_on::text from duty where record = $1 and what = 'readReport'",
		[report],
	);
	return rows[0];
}

async function overdueFrom(report: string): Promise<string[]> {
	const { rows } = await here.owner.query<{ at: Date }>(
		"select distinct valid_from as at from access where record = $1 and ground = 'overdue'",
		[report],
	);
	return rows.map((row) => row.at.toISOString());
}

test('an acute one keeps one instant, on its duty, and goes up then: not before, and not after anybody derived it anew', async () => {
	const report = await nameless(acute, evening);
	const due = new Date(evening + 2 * hour);
	const expected = { due: '2026-11-19', due_at: due, escalates_on: '2026-11-19' };
	expect(await dutyOf(report)).toEqual(expected);
	expect(await overdueFrom(report)).toEqual([due.toISOString()]);
	await rebuild(here.house, here.school, evening + hour);
	expect(await dutyOf(report)).toEqual(expected);
	expect(await overdueFrom(report)).toEqual([due.toISOString()]);
	const reporter = reporterOn(stage, report, evening + hour);
	await through(here.house, reporter, writeToSchool, { record: report, text: 'Ik wacht binnen.' });
	expect(await dutyOf(report)).toEqual(expected);
	expect(await overdueFrom(report)).toEqual([due.toISOString()]);
});

test('once it is read the instant is gone', async () => {
	const report = await nameless(acute, wednesday);
	await acting(stage, 'vos')(openReport, { report });
	expect((await instantsOf(report))['duty.due_at']).toEqual([]);
});
