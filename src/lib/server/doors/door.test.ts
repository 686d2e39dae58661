import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Stage } from '../../../../demo/stage.ts';
import {
	acting,
	openBetween,
	stageIn,
	visitOf,
	type Between,
} from '../../../../tests/need-to-know/two-classes.ts';
import { openSchool, type TestSchool } from '../../../../tests/setup/school.ts';
import { wednesday } from '../../../../tests/setup/wednesday.ts';
import { keepReportDraft } from './reporting/draft.ts';
import { sendReport } from './reporting/send-report.ts';
import { newDraftCookie, reporterWith } from '../drafts/draft-cookie.ts';
import { addAgreement } from './agreements/agreement.ts';
import { actNow, closeDossier, explain, readDossier, reopenDossier } from './dossiers/dossier.ts';
import { openDossier } from './dossiers/open-dossier.ts';
import { enter, notFound, type Door } from './door.ts';
import { changeDoor } from './record-door.ts';
import { answer, openReport, sendOn } from './reporting/report.ts';
import { confirmSis } from './sis/sis.ts';

let here: TestSchool;
let stage: Stage;
let between: Between;
beforeAll(async () => {
	here = await openSchool();
	stage = await stageIn(here);
	between = await openBetween(stage);
});
afterAll(() => here.close());
afterEach(async () => {
	await here.owner.query('drop trigger if exists breaks on audit_event');
});

/** From here on every audit line fails, as a full disk would make it. */
async function breakAudit(): Promise<void> {
	await here.owner.query(`create or replace function breaks() returns trigger language plpgsql as $$
		begin raise exception 'no room'; end $$`);
	await here.owner.query(
		'create trigger breaks before insert on audit_event for each row execute function breaks()',
	);
}

/** Everything that a door could have left behind. */
async function traces(): Promise<unknown> {
	const counts = [
		'record',
		'fact',
		'access',
		'summary',
		'duty',
		'concern',
		'draft',
		'receipt',
		'outbox',
		'audit_event',
	]
		.map((table) => `(select jsonb_agg(md5(t::text) order by md5(t::text)) from ${table} t) as ${table}`)
		.join(', ');
	return (await here.owner.query(`select ${counts}`)).rows[0];
}

const dossier = () => ({ dossier: between.dossier });
const report = () => ({ report: between.report });
const writes: [string, Door<never, unknown, never>, () => object][] = [
	['take a measure', actNow, () => ({ ...dossier(), text: 'Toezicht' })],
	[
		'make an agreement',
		addAgreement,
		() => ({ ...dossier(), text: 'Stoppen', who: [], rule: null, from: '2026-11-18', checkOn: '2026-11-25' }),
	],
	[
		'give a reason',
		explain,
		() => ({ ...dossier(), element: 'agreement', subject: null, reason: 'notEstablished', why: 'x' }),
	],
	['confirm SOM', confirmSis, () => ({ ...dossier(), place: between.yara, text: 'Gesprek' })],
	['answer', answer, () => ({ ...report(), text: 'Dank je.' })],
	['send on', sendOn, () => ({ ...report(), to: 'confidant' })],
	['read a dossier', readDossier, dossier],
	['open a report', openReport, report],
].map((each) => each as unknown as [string, Door<never, unknown, never>, () => object]);

test.each(writes)(
	'to %s is one transaction: without its audit line nothing of it stands',
	async (_, door, input) => {
		const before = await traces();
		await breakAudit();
		await expect(enter(here.house, visitOf(stage, 'visser'), door, input())).rejects.toThrow('no room');
		expect(await traces()).toEqual(before);
	},
);

test('sending a report is one transaction: without its audit line the draft is still there and nothing else', async () => {
	const visit = { actor: reporterWith(here.school, newDraftCookie()), at: wednesday };
	await enter(here.house, visit, keepReportDraft, { from: 'witness', story: 'Er is iets.' });
	const before = await traces();
	await breakAudit();
	await expect(enter(here.house, visit, sendReport, {})).rejects.toThrow('no room');
	expect(await traces()).toEqual(before);
	await here.owner.query('drop trigger breaks on audit_event');
	expect(await enter(here.house, visit, sendReport, {})).toHaveProperty('words');
});

test('opening a dossier changes two records or none', async () => {
	const fresh = await openBetween(stage);
	await here.owner.query("delete from fact where record = $1 and kind = 'linked'", [fresh.report]);
	const before = await traces();
	await breakAudit();
	const pupils = [{ role: 'bulliedPupil', person: stage.people.get('yara')!.person }];
	const visit = visitOf(stage, 'visser');
	await expect(enter(here.house, visit, openDossier, { report: fresh.report, pupils })).rejects.toThrow(
		'no room',
	);
	expect(await traces()).toEqual(before);
});

async function linesOf(chain: string): Promise<string[]> {
	const { rows } = await here.owner.query<{ line: string }>(
		"select actor || ' ' || act || ' ' || detail as line from audit_event where chain = $1 order by seq",
		[chain],
	);
	return rows.map((row) => row.line);
}

test('a refusal by the rules changes nothing and is written down with the record', async () => {
	const { person } = stage.people.get('visser')!;
	const refused = await enter(here.house, visitOf(stage, 'visser'), reopenDossier, {
		...dossier(),
		why: 'Weer',
	});
	expect(refused).toMatchObject({ refused: 'notClosed' });
	expect((await linesOf(`record:${between.dossier}`)).at(-1)).toBe(
		`${person} refused dossiers/reopen-dossier notClosed`,
	);
});

test('what is not yours and what is not there are one answer, written down with who asked', async () => {
	const jansen = visitOf(stage, 'jansen');
	const { person } = jansen.actor;
	const asks = ['nowhere', between.dossier, between.report];
	for (const id of asks) expect(await enter(here.house, jansen, readDossier, { dossier: id })).toBe(notFound);
	const lines = (await linesOf(`account:${person}`)).slice(-3);
	expect(lines).toEqual(asks.map(() => `${person} refused dossiers/read-dossier notFound`));
	expect((await linesOf(`record:${between.dossier}`)).some((line) => line.startsWith(person))).toBe(false);
});

test('a report is not found at the door of a dossier, and the other way round', async () => {
	const visser = visitOf(stage, 'visser');
	expect(await enter(here.house, visser, readDossier, { dossier: between.report })).toBe(notFound);
	expect(await enter(here.house, visser, openReport, { report: between.dossier })).toBe(notFound);
	const shape = { light: true, outcome: 'stopped', answers: [], check: { on: null, reason: 'absent' } };
	expect(await enter(here.house, visser, closeDossier, { dossier: between.report, ...shape })).toBe(notFound);
});

test('input of another shape gets no further than the threshold, and only the names of its fields come back', async () => {
	const before = await traces();
	const answered = await enter(here.house, visitOf(stage, 'visser'), actNow, {
		dossier: 5,
		text: 'Yara',
		until: 'morgen',
	});
	expect(answered).toEqual({ malformed: ['dossier', 'until'] });
	expect(await traces()).toEqual(before);
});

/** A door with a bug in it, after it has already written. */
const broken = changeDoor('dossier', {
	name: 'test/broken',
	asks: { action: 'update', kind: 'dossierShell' },
	input: z.object({ dossier: z.string() }),
	record: (input) => input.dossier,
	decide: ({ today }) => [
		{ kind: 'leadSet', part: 'shell', subject: null, happenedOn: today, payload: { person: 'someone' } },
		{ kind: 'leadSet', part: 'shell', subject: null, happenedOn: 'no day', payload: { person: 'someone' } },
	],
});

test('a bug takes everything back, its audit line too, and the next visitor is not harmed', async () => {
	const before = await traces();
	await expect(enter(here.house, visitOf(stage, 'visser'), broken, dossier())).rejects.toThrow(/date/);
	expect(await traces()).toEqual(before);
	await acting(stage, 'visser')(readDossier, dossier());
});
