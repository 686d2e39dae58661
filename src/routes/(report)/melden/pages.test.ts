import { expect, test } from 'vitest';
import type { ReportDraft } from '#lib/domain/1-reporting/report-draft.ts';
import type { DraftView } from '#lib/server/doors/reporting/draft.ts';
import { gooisLyceum } from '#protocol/editions/goois-lyceum/index.ts';
import { reachPage } from './bereiken/reach-page.ts';
import { checkPage } from './controle/check-page.ts';
import { nextPage, questions, wordsFor } from './question.ts';
import { safePage } from './veilig/safe-page.ts';
import { storyPage } from './verhaal/story-page.ts';
import { fromPage } from './wat/from-page.ts';
import { whoPage } from './wie/who-page.ts';

const book = gooisLyceum as unknown as DraftView['book'];

function view(draft: ReportDraft): DraftView {
	return { draft, book, neutralAddress: '', homeGroups: [{ id: 'g2b', title: '2B', year: 2 }] };
}

function visit(path = '/melden', language: 'nl' | 'en' = 'nl') {
	return { language, url: new URL(path, 'http://localhost') };
}

test('the first question cannot be sent on, every later one can, and the last one sends', () => {
	expect(fromPage(view({}), visit()).frame).toMatchObject({
		sendNow: null,
		action: '?/verder',
		submit: 'Verder',
	});
	expect(storyPage(view({}), visit()).frame.sendNow).toEqual({ action: '?/nu', text: 'Nu versturen' });
	expect(checkPage(view({}), visit()).frame).toMatchObject({
		sendNow: null,
		action: '?/nu',
		submit: 'Versturen',
	});
});

test('titles count and say nothing about bullying', () => {
	expect(fromPage(view({}), visit()).frame.title).toBe('Vraag 1 van 7 – Vijfspoor');
	expect(whoPage(view({}), visit('/', 'en')).frame.title).toBe('Question 4 of 7 – Vijfspoor');
});

test('who changes an answer from the summary goes back to the summary', () => {
	const url = '/melden/wie?naar=controle';
	expect(whoPage(view({}), visit(url)).frame).toMatchObject({
		action: '?/verder&naar=controle',
		back: { href: '/melden/controle' },
	});
	expect(nextPage('wie', visit(url).url)).toBe('/melden/controle');
	expect(nextPage('wie', visit('/melden/wie').url)).toBe('/melden/veilig');
});

test('the door somebody came through is chosen already, and an earlier answer weighs more', () => {
	expect(fromPage(view({}), visit('/melden/wat?van=2')).filled.from).toBe('witness');
	expect(fromPage(view({ from: 'guardian' }), visit('/melden/wat?van=2')).filled.from).toBe('guardian');
	expect(fromPage(view({}), visit('/melden/wat?van=99')).filled.from).toBeUndefined();
});

test('"that is up to you" is said only to the pupil it happens to', () => {
	expect(storyPage(view({ from: 'bulliedSelf' }), visit()).whoDecides).toContain('Dat bepaal jij');
	expect(storyPage(view({ from: 'witness' }), visit()).whoDecides).toContain('Degene die het overkomt');
	expect(storyPage(view({}), visit()).whoDecides).toBeNull();
	expect(fromPage(view({}), visit()).note.join(' ')).not.toContain('bepaal jij');
});

test('"every step with you first" is promised only to the pupil it happens to, with its exceptions', () => {
	const promised = (from: ReportDraft['from']) => checkPage(view({ from }), visit()).promises.join(' ');
	expect(promised('bulliedSelf')).toMatch(/elke stap eerst met jou.*direct gevaar/);
	for (const from of ['witness', 'joinsIn', 'guardian', 'staff', 'other'] as const)
		expect(promised(from)).not.toContain('eerst met jou');
});

test('parents are u, everyone else je', () => {
	const je = /\b(je|jij|jou|jouw)\b/i;
	const words = JSON.stringify({ ...wordsFor('guardian', 'nl'), start: null, from: null, who: null });
	const said = JSON.parse(words) as { check: Record<string, string> };
	const { nothingText, ...check } = said.check;
	expect(nothingText).toMatch(je);
	expect(JSON.stringify({ ...said, check })).not.toMatch(je);
	expect(safePage(view({ from: 'guardian' }), visit()).question).toBe('Is uw kind nu veilig?');
	expect(safePage(view({ from: 'bulliedSelf' }), visit()).question).toBe('Ben je nu veilig?');
});

test('who is bullied is asked of everyone but the pupil it happens to', () => {
	expect(whoPage(view({ from: 'bulliedSelf' }), visit()).askBulliedPupil).toBe(false);
	expect(whoPage(view({ from: 'witness' }), visit()).askBulliedPupil).toBe(true);
});

test('no name of a pupil is offered, only classes', () => {
	expect(whoPage(view({}), visit()).homeGroups).toEqual([{ value: 'g2b', label: '2B' }]);
});

test('the mentor who reads is called "my mentor" only by the pupil it happens to', () => {
	const mentor = (from: ReportDraft['from']) => reachPage(view({ from }), visit()).readers[0]?.label;
	expect(mentor('bulliedSelf')).toBe('Mijn mentor');
	expect(mentor('guardian')).toBe('De mentor van die klas');
});

test('who is not safe sees at once who to call, and so does whoever tells of self-harm or home', () => {
	const numbers = (draft: ReportDraft) =>
		reachPage(view(draft), visit()).call?.numbers.map((each) => each.href);
	expect(numbers({ safe: 'yes' })).toBeUndefined();
	expect(numbers({ safe: 'no' })).toEqual(['tel:112']);
	expect(numbers({ concerns: ['selfHarm', 'home'] })).toEqual(['tel:08000113', 'tel:08002000']);
});

test('the summary shows every answer in words, and what was left open', () => {
	const draft: ReportDraft = {
		from: 'witness',
		story: 'Ze lachen hem uit.\nElke dag.',
		forms: ['isolation', 'somethingElse' as never],
		places: ['canteen'],
		frequency: 'weekly',
		bulliedPupil: 'Daan',
		homeGroup: 'g2b',
		about: 'pupil',
		who: 'Iemand uit 3A',
		named: true,
		name: 'Lotte',
		reachedBy: 'na de les',
		reader: 'confidant',
	};
	const facts = checkPage(view(draft), visit()).facts;
	expect(facts.map((fact) => fact.value)).toEqual([
		['Ik zie dat iemand gepest wordt'],
		['Ze lachen hem uit.\nElke dag.', 'Buitensluiten of negeren', 'Iets anders'],
		['In de kantine', 'Elke week'],
		['Daan', 'Klas: 2B', 'Een leerling, of meer leerlingen', 'Iemand uit 3A'],
		'Niet ingevuld',
		['Lotte', 'na de les', 'Lezen: De vertrouwenspersoon'],
	]);
	expect(facts.map((fact) => fact.change?.href)).toEqual(
		questions.slice(0, -1).map((question) => `/melden/${question}?naar=controle`),
	);
});

test('a name without the wish to give it is not shown as sent', () => {
	const [reach] = checkPage(
		view({ named: false, name: 'Lotte', reachedBy: 'na de les' }),
		visit(),
	).facts.slice(-1);
	expect(reach?.value).toEqual(['Zonder je naam']);
});

test('an empty draft is said to be empty', () => {
	expect(checkPage(view({}), visit()).nothing).toBe(true);
	expect(checkPage(view({ from: 'other' }), visit()).nothing).toBe(false);
});
