import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Stage } from '../../../../../demo/stage.ts';
import {
	acting,
	openBetween,
	stageIn,
	visitOf,
	type Between,
} from '../../../../../tests/need-to-know/two-classes.ts';
import { openSchool, type TestSchool } from '../../../../../tests/setup/school.ts';
import { day, wednesday } from '../../../../../tests/setup/wednesday.ts';
import { enter } from '../door.ts';
import { closeDossier, readDossier } from './dossier.ts';
import { listDossiers } from './list-dossiers.ts';

/** More than fits on one page; most of them changed on one day. */
const monday = Array<number>(3).fill(wednesday - 2 * day);
const today = Array<number>(50).fill(wednesday);
let here: TestSchool;
let stage: Stage;
let opened: Between[];
let closed: string;

beforeAll(async () => {
	here = await openSchool();
	stage = await stageIn(here);
	opened = [];
	for (const at of [...monday, ...today]) opened.push(await openBetween(stage, at));
	closed = opened.pop()!.dossier;
	await close(closed);
});
afterAll(() => here.close());

async function close(dossier: string): Promise<void> {
	const visser = acting(stage, 'visser');
	const view = await visser(readDossier, { dossier });
	const places = view.dossier.places.filter((place) => place.role === 'bulliedPupil');
	const answers = places.map(({ id }) => ({ place: id, answer: 'Het is goed nu.', reason: null }));
	const check = { on: '2026-11-18', reason: null };
	await visser(closeDossier, { dossier, light: true, outcome: 'notBullyingInOwnWord', answers, check });
}

/** Every page of one person's list, one after the other. */
async function pages(slug: string): Promise<string[][]> {
	const found: string[][] = [];
	let before: string | null = null;
	do {
		const view: Awaited<ReturnType<typeof page>> = await page(slug, before);
		found.push(view.dossiers.map((line) => line.record));
		before = view.next;
	} while (before !== null);
	return found;
}

function page(slug: string, before: string | null) {
	return acting(stage, slug)(listDossiers, { before });
}

test('page by page every dossier is shown once, also when fifty changed on one day, and what is closed comes last', async () => {
	const found = await pages('visser');
	expect(found.map((each) => each.length)).toEqual([50, 3]);
	const all = found.flat();
	expect([...all].sort()).toEqual([...opened.map((each) => each.dossier), closed].sort());
	expect(all.at(-1)).toBe(closed);
	const oldest = opened.slice(0, 3).map((each) => each.dossier);
	expect(all.slice(-4, -1).sort()).toEqual(oldest.sort());
});

test('a day alone is a place to begin as well', async () => {
	const { dossiers } = await page('visser', '2026-11-17');
	const found = dossiers.map((line) => line.record);
	expect(found).toHaveLength(4);
	expect(found.at(-1)).toBe(closed);
});

test('a coordinator sees how far it is, and nobody’s name', async () => {
	const { dossiers } = await page('elamrani', null);
	expect(dossiers).toHaveLength(50);
	expect(dossiers.every((line) => line.statusOnly && line.pupils.length === 0 && line.level === 'PM-1')).toBe(
		true,
	);
	const { dossiers: own } = await page('visser', null);
	expect(own.every((line) => !line.statusOnly && line.pupils.length === 2)).toBe(true);
});

test.each(['gisteren', '2026-02-30', '0000-01-01', '2026-11-17.<b>.open', '2026-11-17.abc.half', '\0'])(
	'%j is no place in the list',
	async (before) => {
		const answer = await enter(here.house, visitOf(stage, 'visser'), listDossiers, { before });
		expect(answer).toEqual({ malformed: ['before'] });
	},
);
