import { expect, test } from 'vitest';
import { accepted, payloadOf, refusalOf, staffing, today } from '../fixtures/small-school.ts';
import { receiveReport } from './report-decisions.ts';
import { submission, type ReportQuestion } from './report-draft.ts';

const questions: ReportQuestion[] = [
	'from',
	'story',
	'forms',
	'places',
	'frequency',
	'bulliedPupil',
	'who',
	'about',
	'safe',
	'concerns',
];
const asked = Object.fromEntries(questions.map((id) => [id, { nl: `${id}?`, en: `${id}?` }])) as Record<
	ReportQuestion,
	{ nl: string; en: string }
>;

test('S-2.2.1.1: everything may be skipped, and an empty draft tells nothing', () => {
	const sent = submission({}, asked);
	expect(sent).toMatchObject({
		from: 'other',
		reader: 'mentor',
		about: 'dontKnow',
		safe: null,
		answers: [],
		reporter: null,
	});
	expect(refusalOf(receiveReport(sent, { staffing, day: today }))).toBe('nothingTold');
});

test('S-2.2.2.9: what was answered goes along with the question as it was asked, and nothing else', () => {
	const { answers } = submission(
		{ story: ' Ze lopen weg ', forms: ['isolation'], places: [], who: '  ' },
		asked,
	);
	expect(answers).toEqual([
		{ question: 'story', asked: asked.story, state: 'answered', quote: ' Ze lopen weg ' },
		{ question: 'forms', asked: asked.forms, state: 'answered', choices: ['isolation'] },
	]);
});

test('R-12: the words of the child go along as they were written', () => {
	const quote = 'hij doet ALTIJD gemeen!!';
	expect(submission({ story: quote }, asked).answers[0]).toMatchObject({ quote });
});

test('G7: a name counts only when it was given and meant', () => {
	expect(submission({ named: true, name: '  ' }, asked)).toMatchObject({ named: false, reporter: null });
	expect(submission({ named: false, name: 'Yara' }, asked)).toMatchObject({ named: false, reporter: null });
	const reporter = { name: 'Yara', homeGroup: '2B', reachedBy: '' };
	expect(submission({ named: true, name: ' Yara ', homeGroup: '2B' }, asked)).toMatchObject({
		named: true,
		reporter,
	});
});

test('S-PM.1: what decides who reads comes from the draft', () => {
	const sent = submission({ from: 'witness', homeGroup: '2B', about: 'mentor', safe: 'no' }, asked);
	const facts = accepted(receiveReport(sent, { staffing, day: today }));
	expect(payloadOf(facts, 'reportReceived')?.route).toMatchObject({ circle: 'staffNamed', acute: true });
});
