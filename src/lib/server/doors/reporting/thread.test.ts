import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Stage } from '../../../../../demo/stage.ts';
import { through } from '../../../../../demo/through.ts';
import {
	acting,
	namedReport,
	reporterOn,
	stageIn,
	told,
	visitOf,
	type Told,
} from '../../../../../tests/need-to-know/two-classes.ts';
import { openSchool, type TestSchool } from '../../../../../tests/setup/school.ts';
import { day, wednesday } from '../../../../../tests/setup/wednesday.ts';
import { stranger } from '../../sessions/actor.ts';
import { enter, notFound } from '../door.ts';
import { closeDossier, readDossier } from '../dossiers/dossier.ts';
import { openDossier } from '../dossiers/open-dossier.ts';
import { answer, openReport, putAside } from './report.ts';
import { readThread, reporterBehind, threadCookie, unlockThread, writeToSchool } from './thread.ts';

const minute = 60_000;
let here: TestSchool;
let stage: Stage;
beforeAll(async () => {
	here = await openSchool();
	stage = await stageIn(here);
});
afterAll(() => here.close());

function tells(): Promise<Told> {
	return told(stage, { ...namedReport, homeGroup: stage.groups.get('2B') });
}

function knocks(code: string, at = wednesday): Promise<unknown> {
	return enter(here.house, { actor: stranger(here.school), at }, unlockThread, { code });
}

async function failures(): Promise<number[]> {
	const { rows } = await here.owner.query<{ failures: number }>(
		'select failures from slowdown order by failures',
	);
	return rows.map((row) => row.failures);
}

/** The same first two words, so that it leads to the same row, and another last one. */
function almost(code: string): string {
	const words = code.split(' ');
	return [...words.slice(0, 4), words[0]].join(' ');
}

test('the right code leads to its own report, also in capitals and with spaces too many', async () => {
	const [one, other] = [await tells(), await tells()];
	expect(await knocks(one.code)).toEqual({ record: one.report });
	expect(await knocks(` ${other.code.toUpperCase().replaceAll(' ', '   ')} `)).toEqual({
		record: other.report,
	});
});

test('a wrong, an unknown and a garbled code get one answer, and each is counted', async () => {
	const { code, report } = await tells();
	await here.owner.query('delete from slowdown');
	const unknown = [...code.split(' ')].reverse().join(' ');
	for (const wrong of [almost(code), unknown, 'geen code']) expect(await knocks(wrong)).toBe(notFound);
	expect(await failures()).toEqual([1, 1, 1]);
	const { rows } = await here.owner.query(
		"select distinct chain, act, detail from audit_event where act = 'refused'",
	);
	expect(rows).toEqual([
		{ chain: 'account:intake', act: 'refused', detail: 'reporting/unlock-thread notFound' },
	]);
	expect(await knocks(code)).toEqual({ record: report });
});

test('a code that was tried wrongly four times still opens for whoever has it', async () => {
	const { code, report } = await tells();
	await here.owner.query('delete from slowdown');
	for (let attempt = 0; attempt < 4; attempt += 1) await knocks(almost(code));
	expect(await failures()).toEqual([4]);
	expect(await knocks(code)).toEqual({ record: report });
	await knocks(almost(code), wednesday + 20 * minute);
	expect(await failures()).toEqual([1]);
});

test('the way back is signed, for half an hour and for one report', async () => {
	const { report } = await tells();
	const cookie = threadCookie(here.house, report, wednesday);
	const behind = (given: string, at: number) =>
		reporterBehind(here.house, given, { school: here.school, at });
	expect(behind(cookie, wednesday + 29 * minute)?.person).toBe(`r-${report}`);
	const [record, until, signature] = cookie.split('.');
	const longer = `${record}.${Number(until) + minute}.${signature}`;
	const elsewhere = `another.${until}.${signature}`;
	expect(behind(cookie, wednesday + 30 * minute)).toBeNull();
	for (const forged of [longer, elsewhere, `${record}.${until}.`, '', '..'])
		expect(behind(forged, wednesday)).toBeNull();
});

test('the reporter reads what the school wrote in full, and of the own words only that there were some', async () => {
	const { report } = await tells();
	const reporter = reporterOn(stage, report);
	await through(here.house, reporter, writeToSchool, { record: report, text: 'Het is weer gebeurd.' });
	await acting(stage, 'visser')(answer, { report, text: 'Dank je. Tot morgen.' });
	const { messages } = await through(here.house, reporter, readThread, { record: report });
	expect(messages.map(({ from, text }) => [from, text])).toEqual([
		['reporter', ''],
		['school', 'Dank je. Tot morgen.'],
	]);
	expect(JSON.stringify(messages)).not.toContain('weer gebeurd');
});

test('who set a report aside tells why, and not what colleagues were told', async () => {
	const { report } = await tells();
	await acting(stage, 'visser')(putAside, {
		report,
		why: 'Dubbel met gisteren',
		toldReporter: 'We weten het al.',
	});
	const { messages } = await through(here.house, reporterOn(stage, report), readThread, { record: report });
	expect(messages.map((message) => message.text)).toEqual(['We weten het al.']);
});

test('a reporter reads one thread: no other report, and not the dossier', async () => {
	const [mine, other] = [await tells(), await tells()];
	const me = reporterOn(stage, mine.report);
	expect(await enter(here.house, me, readThread, { record: other.report })).toBe(notFound);
	expect(await enter(here.house, me, writeToSchool, { record: other.report, text: 'Hoi' })).toBe(notFound);
	expect(await enter(here.house, me, openReport, { report: mine.report })).toBe(notFound);
});

test('the thread stays open after the dossier is closed', async () => {
	const { report } = await tells();
	const visser = acting(stage, 'visser');
	const pupils = [{ role: 'bulliedPupil', person: stage.people.get('yara')!.person }];
	const { dossier } = await visser(openDossier, { report, pupils });
	const [place] = (await visser(readDossier, { dossier })).dossier.places;
	await visser(closeDossier, {
		dossier,
		light: true,
		outcome: 'stopped',
		answers: [{ place: place!.id, answer: 'Gestopt.', reason: null }],
		check: { on: '2026-11-18', reason: null },
	});
	const later = reporterOn(stage, report, wednesday + 30 * day);
	await through(here.house, later, writeToSchool, { record: report, text: 'Het begint opnieuw.' });
	const view = await through(here.house, visitOf(stage, 'visser', wednesday + 30 * day), openReport, {
		report,
	});
	expect(view.report.messages.at(-1)).toMatchObject({ from: 'reporter', text: 'Het begint opnieuw.' });
});
