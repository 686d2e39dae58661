import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Stage } from '../../../../demo/stage.ts';
import { through } from '../../../../demo/through.ts';
import { ofRecord } from '../../../../tests/need-to-know/stored-and-derived.ts';
import {
	acting,
	openBetween,
	reporterOn,
	stageIn,
	visitOf,
	type Between,
} from '../../../../tests/need-to-know/two-classes.ts';
import { openSchool, type TestSchool } from '../../../../tests/setup/school.ts';
import { wednesday } from '../../../../tests/setup/wednesday.ts';
import { addAgreement, readAgreements, recordCheck } from './agreements/agreement.ts';
import {
	keepConversation,
	readConversation,
	recordConversation,
	tellPupil,
} from './conversations/conversation.ts';
import { enter, notFound } from './door.ts';
import { actNow, changeRole, closeDossier, readDossier } from './dossiers/dossier.ts';
import type { Conflict } from './record-door.ts';
import { openReport, sendOn } from './reporting/report.ts';
import { readThread, writeToSchool } from './reporting/thread.ts';

let here: TestSchool;
let stage: Stage;
beforeAll(async () => {
	here = await openSchool();
	stage = await stageIn(here);
});
afterAll(() => here.close());

function talk({ dossier }: Between, place: string) {
	const how = { ending: 'finished', said: ['closingCard'], toldThatRecorded: true };
	return { dossier, place, on: '2026-11-18', summary: 'Een rustig gesprek.', answers: {}, ...how };
}

async function headOf(between: Between): Promise<number> {
	return (await acting(stage, 'visser')(readDossier, { dossier: between.dossier })).head;
}

test('whoever writes about the same talk after somebody else is told, with what the other wrote', async () => {
	const between = await openBetween(stage);
	const since = await headOf(between);
	const talked = talk(between, between.daan);
	await acting(stage, 'mulder')(recordConversation, { ...talked, since, summary: 'Daan ontkent het.' });
	const late = await enter(here.house, visitOf(stage, 'visser'), recordConversation, { ...talked, since });
	const conflict = late as Conflict;
	expect(conflict.refused).toBe('changedMeanwhile');
	const held = conflict.theirs.find((fact) => fact.kind === 'conversationHeld');
	expect(held).toMatchObject({
		by: stage.people.get('mulder')!.person,
		payload: { summary: 'Daan ontkent het.' },
	});
	const again = await enter(here.house, visitOf(stage, 'visser'), recordConversation, {
		...talked,
		since: conflict.head,
	});
	expect(again).toMatchObject({ head: conflict.head + 2 });
});

test('two people who write about different pupils at once do not hinder each other', async () => {
	const between = await openBetween(stage);
	const since = await headOf(between);
	const [one, other] = await Promise.all([
		enter(here.house, visitOf(stage, 'visser'), recordConversation, {
			...talk(between, between.yara),
			since,
		}),
		enter(here.house, visitOf(stage, 'mulder'), recordConversation, {
			...talk(between, between.daan),
			since,
		}),
	]);
	for (const answer of [one, other]) expect(answer).toHaveProperty('head');
	const { dossier } = await acting(stage, 'visser')(readDossier, { dossier: between.dossier });
	expect(dossier.talks).toHaveLength(2);
});

test('of ten who record one check at the same moment one succeeds; the others are told', async () => {
	const between = await openBetween(stage);
	const visser = acting(stage, 'visser');
	const made = { text: 'Stoppen', who: [], rule: null, from: '2026-11-18', checkOn: '2026-11-18' };
	await visser(addAgreement, { dossier: between.dossier, ...made });
	const { dossier: state, head: since } = await visser(readAgreements, { dossier: between.dossier });
	const check = {
		dossier: between.dossier,
		appointment: state.appointments[0]!.id,
		results: [],
		nextOn: null,
		since,
	};
	const answers = await Promise.all(
		Array.from({ length: 10 }, () =>
			enter(here.house, visitOf(stage, 'visser'), recordCheck, { ...check, answer: 'better' }),
		),
	);
	const kept = answers.filter(
		(answer) => typeof answer === 'object' && 'head' in answer && !('refused' in answer),
	);
	expect(kept).toHaveLength(1);
	const { dossier } = await visser(readDossier, { dossier: between.dossier });
	expect(dossier.appointments.map((each) => each.done?.answer)).toEqual(['better']);
});

test('closing twice at once closes once', async () => {
	const between = await openBetween(stage);
	const closing = {
		dossier: between.dossier,
		light: true,
		outcome: 'stopped',
		answers: [{ place: between.yara, answer: 'Gestopt.', reason: null }],
		check: { on: '2026-11-18', reason: null },
	};
	const answers = await Promise.all(
		Array.from({ length: 6 }, () => enter(here.house, visitOf(stage, 'visser'), closeDossier, closing)),
	);
	expect(answers.filter((answer) => !(answer as object).hasOwnProperty('refused'))).toHaveLength(1);
	const { rows } = await here.owner.query("select 1 from fact where record = $1 and kind = 'closed'", [
		between.dossier,
	]);
	expect(rows).toHaveLength(1);
});

test('two hundred and forty acts by eight people at once all stand in one gapless list, and duties are what they ask', async () => {
	const between = await openBetween(stage);
	const { dossier, daan } = between;
	const acts = ['visser', 'mulder'].map((slug) => acting(stage, slug));
	const writers = Array.from({ length: 8 }, async (_, writer) => {
		for (let turn = 0; turn < 30; turn += 1) {
			const text = `Toezicht ${writer}.${turn}`;
			if (writer % 2 === 0) await acts[0]!(actNow, { dossier, text });
			else await acts[1]!(tellPupil, { dossier, place: daan });
		}
	});
	await Promise.all(writers);
	const { rows } = await here.owner.query<{ seq: number }>(
		'select seq from fact where record = $1 order by seq',
		[dossier],
	);
	expect(rows.map((row) => row.seq)).toEqual(rows.map((_, index) => index + 1));
	const { dossier: state, head } = await acts[0]!(readDossier, { dossier });
	expect(head).toBe(rows.length);
	expect(new Set(state.actions.map((fact) => fact.payload.text)).size).toBe(120);
	expect(state.told).toHaveLength(120);
	const { stored, derived } = await ofRecord(here, dossier, wednesday);
	expect(stored).toEqual(derived);
});

test('what follows from an act by someone who sees only a part is derived from the whole', async () => {
	const between = await openBetween(stage);
	await acting(stage, 'mulder')(recordConversation, talk(between, between.daan));
	await through(here.house, reporterOn(stage, between.report), writeToSchool, {
		record: between.report,
		text: 'Vandaag weer.',
	});
	for (const id of [between.dossier, between.report]) {
		const { stored, derived } = await ofRecord(here, id, wednesday);
		expect(stored, id).toEqual(derived);
	}
	const duties = await here.owner.query<{ what: string }>('select what from duty where record = $1', [
		between.dossier,
	]);
	expect(duties.rows.map((row) => row.what).sort()).toEqual([
		'agreement',
		'nextDate',
		'sisRecord',
		'talkBullied',
	]);
});

test('the mentor of the other pupil finds that pupil’s talk and no other, not even an empty form', async () => {
	const between = await openBetween(stage);
	await acting(stage, 'visser')(recordConversation, {
		...talk(between, between.yara),
		summary: 'Alleen voor Visser.',
	});
	await acting(stage, 'visser')(recordConversation, talk(between, between.daan));
	const view = await acting(stage, 'mulder')(readDossier, { dossier: between.dossier });
	expect(view.dossier.talks.map((fact) => fact.subject)).toEqual([between.daan]);
	expect(JSON.stringify(view)).not.toContain('Alleen voor Visser');
	const mulder = visitOf(stage, 'mulder');
	const about = { dossier: between.dossier, place: between.yara };
	for (const door of [readConversation, keepConversation, tellPupil])
		expect(await enter<never, unknown, never>(here.house, mulder, door as never, about)).toBe(notFound);
	expect(await enter(here.house, mulder, recordConversation, talk(between, between.yara))).toBe(notFound);
	expect(await enter(here.house, mulder, recordConversation, talk(between, 'unknown'))).toBe(notFound);
});

test('answers kept from two devices at once are all kept', async () => {
	const between = await openBetween(stage);
	const about = { dossier: between.dossier, place: between.yara };
	const questions = Array.from({ length: 16 }, (_, index) => `question${index}`);
	const visser = acting(stage, 'visser');
	await Promise.all(
		questions.map((question) =>
			visser(keepConversation, { ...about, answers: { [question]: { state: 'answered', quote: 'ja' } } }),
		),
	);
	const { draft } = await visser(readConversation, about);
	expect(Object.keys(draft.answers).sort()).toEqual([...questions].sort());
});

test('a report that is sent on is gone for who sent it, at once and in every list', async () => {
	const between = await openBetween(stage);
	const visser = acting(stage, 'visser');
	await visser(openReport, { report: between.report });
	await visser(sendOn, { report: between.report, to: 'confidant' });
	expect(await enter(here.house, visitOf(stage, 'visser'), openReport, { report: between.report })).toBe(
		notFound,
	);
	expect(await enter(here.house, visitOf(stage, 'visser'), readThread, { record: between.report })).toBe(
		notFound,
	);
	const view = await acting(stage, 'vos')(openReport, { report: between.report });
	expect(view.report.reporter?.name).toBe('Yara Benali');
	const { stored, derived } = await ofRecord(here, between.report, wednesday);
	expect(stored).toEqual(derived);
});

test('a change waits for the one before it: whoever was read out meanwhile finds nothing', async () => {
	const between = await openBetween(stage);
	const answers = await Promise.all([
		enter(here.house, visitOf(stage, 'visser'), sendOn, { report: between.report, to: 'confidant' }),
		enter(here.house, visitOf(stage, 'visser'), sendOn, { report: between.report, to: 'schoolLeader' }),
	]);
	expect(answers.filter((answer) => answer === notFound)).toHaveLength(1);
	const { stored, derived } = await ofRecord(here, between.report, wednesday);
	expect(stored).toEqual(derived);
});

test('a role that changed meanwhile is a conflict about that pupil’s place alone', async () => {
	const between = await openBetween(stage);
	const since = await headOf(between);
	const visser = acting(stage, 'visser');
	await visser(changeRole, {
		dossier: between.dossier,
		place: between.daan,
		role: 'bystander',
		why: 'Keek toe.',
		since,
	});
	const late = {
		dossier: between.dossier,
		place: between.daan,
		role: 'bullyingPupil',
		why: 'Zegt het zelf.',
		since,
	};
	expect(await enter(here.house, visitOf(stage, 'visser'), changeRole, late)).toMatchObject({
		refused: 'changedMeanwhile',
	});
	await visser(changeRole, { ...late, place: between.yara, role: 'bulliedPupil' });
});
