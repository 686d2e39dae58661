import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Stage } from '../../../../demo/stage.ts';
import { playStory } from '../../../../demo/story.ts';
import {
	acting,
	openBetween,
	stageIn,
	visitOf,
	type Between,
} from '../../../../tests/need-to-know/two-classes.ts';
import { openSchool, type TestSchool } from '../../../../tests/setup/school.ts';
import { wednesday } from '../../../../tests/setup/wednesday.ts';
import { factKinds } from '#lib/domain/facts.ts';
import { nl as refusals } from '#lib/text/refusals.ts';
import { readConversation } from '../doors/conversations/conversation.ts';
import { enter } from '../doors/door.ts';
import { readDossier } from '../doors/dossiers/dossier.ts';
import { listDossiers } from '../doors/dossiers/list-dossiers.ts';
import { listInbox, listToday } from '../doors/duties/today.ts';
import { answer, openReport } from '../doors/reporting/report.ts';
import { demoSignIn } from '../doors/sessions/sign-in.ts';
import { readSis } from '../doors/sis/sis.ts';
import { stranger } from '../sessions/actor.ts';

let here: TestSchool;
let stage: Stage;
let between: Between;
beforeAll(async () => {
	here = await openSchool();
	await playStory(here.house, here.school, wednesday);
	stage = await stageIn(here);
	between = await openBetween(stage);
});
afterAll(() => here.close());

interface Line {
	chain: string;
	actor: string;
	act: string;
	detail: string;
}

async function lines(): Promise<Line[]> {
	const { rows } = await here.owner.query<Line>(
		'select chain, actor, act, detail from audit_event order by chain, seq',
	);
	return rows;
}

/** What an act added to the audit. */
async function added(act: () => Promise<unknown>): Promise<Line[]> {
	const before = (await lines()).map((line) => JSON.stringify(line));
	await act();
	const left = (await lines()).filter((line) => {
		const index = before.indexOf(JSON.stringify(line));
		if (index >= 0) before.splice(index, 1);
		return index < 0;
	});
	return left;
}

test('a list is one event, of whoever looked, however much is on it', async () => {
	const visser = acting(stage, 'visser');
	const { person: actor } = stage.people.get('visser')!;
	const line = (act: string) => [{ chain: `account:${actor}`, actor, act, detail: '' }];
	expect((await visser(listToday, {})).duties.length).toBeGreaterThan(3);
	expect(await added(() => visser(listToday, {}))).toEqual(line('duties/list-today'));
	expect(await added(() => visser(listInbox, {}))).toEqual(line('reporting/list-inbox'));
	expect(await added(() => visser(listDossiers, {}))).toEqual(line('dossiers/list-dossiers'));
});

test('every read of a dossier is an event of that dossier', async () => {
	const { person: actor } = stage.people.get('visser')!;
	const { dossier, yara } = between;
	const visser = acting(stage, 'visser');
	const line = (act: string) => [{ chain: `record:${dossier}`, actor, act, detail: '' }];
	expect(await added(() => visser(readDossier, { dossier }))).toEqual(line('dossiers/read-dossier'));
	expect(await added(() => visser(readSis, { dossier }))).toEqual(line('sis/read-sis'));
	expect(await added(() => visser(readConversation, { dossier, place: yara }))).toEqual(
		line('conversations/read-conversation'),
	);
});

test('opening a report is an event each time, and answering it says which facts were written', async () => {
	const { person: actor } = stage.people.get('visser')!;
	const chain = `record:${between.report}`;
	const visser = acting(stage, 'visser');
	const { report } = between;
	expect(await added(() => visser(openReport, { report }))).toEqual([
		{ chain, actor, act: 'reporting/read-report', detail: 'reportRead' },
	]);
	expect(await added(() => visser(openReport, { report }))).toEqual([
		{ chain, actor, act: 'reporting/read-report', detail: '' },
	]);
	expect(await added(() => visser(answer, { report, text: 'Dag.' }))).toEqual([
		{ chain, actor, act: 'reporting/answer-report', detail: 'answerSent' },
	]);
});

test('who looked in vain is an event of that person', async () => {
	const jansen = visitOf(stage, 'jansen');
	const { person: actor } = jansen.actor;
	expect(await added(() => enter(here.house, jansen, readDossier, { dossier: between.dossier }))).toEqual([
		{ chain: `account:${actor}`, actor, act: 'refused', detail: 'dossiers/read-dossier notFound' },
	]);
});

test('signing in is an event of whoever that is', async () => {
	const { person: actor } = stage.people.get('visser')!;
	const visit = { actor: stranger(here.school), at: wednesday };
	expect(await added(() => enter(here.house, visit, demoSignIn, { person: 'visser' }))).toEqual([
		{ chain: `account:${actor}`, actor, act: 'sessions/demo-sign-in', detail: '' },
	]);
});

const id = '[0-9a-z]{8,20}';
const somebody = `(${id}|system|intake|[dr]-[\\w-]+)`;
const chains = new RegExp(`^(record:${id}|account:${somebody})$`);
const door = /^[a-z]+\/[a-z-]+$/;
const acts = new Set(['opened', 'refused', 'rebuild']);
const words = new Set([...Object.keys(factKinds), ...Object.keys(refusals), 'notFound', 'applied', 'dryRun']);

/** Names of doors, facts and refusals: nothing that anyone typed or is called. */
function isBare({ chain, actor, act, detail }: Line): boolean {
	const known = detail === '' || detail.split(' ').every((word) => words.has(word) || door.test(word));
	const whoAndWhere = chains.test(chain) && new RegExp(`^${somebody}$`).test(actor);
	return whoAndWhere && (acts.has(act) || door.test(act)) && known;
}

test('an audit line holds ids and names of acts, never a person’s name and never a word that someone wrote', async () => {
	const all = await lines();
	expect(all.filter((line) => !isBare(line))).toEqual([]);
	const { rows } = await here.owner.query<{ name: string }>(
		'select given_name as name from person union select family_name from person',
	);
	const names = new Set(rows.map((row) => row.name));
	const written = all.flatMap(({ act, detail }) => `${act} ${detail}`.split(/[ /-]/));
	expect(written.filter((word) => names.has(word))).toEqual([]);
});
