import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Stage } from '../../../../../demo/stage.ts';
import { through } from '../../../../../demo/through.ts';
import { stageIn } from '../../../../../tests/need-to-know/two-classes.ts';
import { openSchool, type TestSchool } from '../../../../../tests/setup/school.ts';
import { wednesday } from '../../../../../tests/setup/wednesday.ts';
import { newDraftCookie, reporterWith } from '../../drafts/draft-cookie.ts';
import { enter, type Visit } from '../door.ts';
import { keepReportDraft, readReportDraft } from './draft.ts';
import { confirmReceipt, readReceipt } from './receipt.ts';
import { sendReport, type Confirmation } from './send-report.ts';

let here: TestSchool;
let stage: Stage;
beforeAll(async () => {
	here = await openSchool();
	stage = await stageIn(here);
});
afterAll(() => here.close());

function atTheForm(): Visit {
	return { actor: reporterWith(here.school, newDraftCookie()), at: wednesday };
}

async function reports(): Promise<number> {
	return (await here.owner.query("select 1 from record where kind = 'report'")).rows.length;
}

const story = { from: 'witness', story: 'Er is iets in de kantine.' };

test('pressing twice sends once, and both times the same code is shown', async () => {
	const visit = atTheForm();
	await through(here.house, visit, keepReportDraft, story);
	const before = await reports();
	const send = () => enter(here.house, visit, sendReport, {}) as Promise<Confirmation>;
	const answers = await Promise.all([send(), send(), send()]);
	answers.push(await send());
	expect(await reports()).toBe(before + 1);
	expect(new Set(answers.map((answer) => answer.words.join(' '))).size).toBe(1);
});

test('after the code was written down nothing is left on the server to send or to show', async () => {
	const visit = atTheForm();
	await through(here.house, visit, keepReportDraft, story);
	const { words } = await through(here.house, visit, sendReport, {});
	expect((await through(here.house, visit, readReceipt, {})).words).toEqual(words);
	expect(await through(here.house, visit, confirmReceipt, { word: 'geen van de vijf' })).toEqual({
		right: false,
	});
	expect(await through(here.house, visit, confirmReceipt, { word: words[3] })).toEqual({ right: true });
	expect(await enter(here.house, visit, sendReport, {})).toMatchObject({ refused: 'nothingTold' });
	expect((await through(here.house, visit, readReportDraft, {})).draft).toEqual({});
});

test('questions answered on two screens at once are all kept', async () => {
	const visit = atTheForm();
	const answers = [
		{ story: 'Er is iets.' },
		{ who: 'Een groepje.' },
		{ places: ['canteen'] },
		{ name: 'Lotte' },
		{ safe: 'yes' },
	];
	await Promise.all(answers.map((answer) => through(here.house, visit, keepReportDraft, answer)));
	expect((await through(here.house, visit, readReportDraft, {})).draft).toEqual(
		Object.assign({}, ...answers),
	);
});

test('another cookie opens nothing of it', async () => {
	const visit = atTheForm();
	await through(here.house, visit, keepReportDraft, story);
	expect((await through(here.house, atTheForm(), readReportDraft, {})).draft).toEqual({});
});

test('thirty reports at once are thirty reports, each with its own code and its own readers', async () => {
	const before = await reports();
	const sent = await Promise.all(
		Array.from({ length: 30 }, async (_, index) => {
			const visit = atTheForm();
			const homeGroup = stage.groups.get(index % 2 ? '2B' : '3A');
			await through(here.house, visit, keepReportDraft, { ...story, homeGroup });
			return through(here.house, visit, sendReport, {});
		}),
	);
	expect(await reports()).toBe(before + 30);
	expect(new Set(sent.map((each) => each.words.join(' '))).size).toBe(30);
	expect(new Set(sent.flatMap((each) => each.readers))).toEqual(new Set(['Noor Visser', 'Bram Mulder']));
});
