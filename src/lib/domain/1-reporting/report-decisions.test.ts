import { expect, test } from 'vitest';
import { accepted, kindsOf, Life, payloadOf, refusalOf, staffing, today } from '../fixtures/small-school.ts';
import {
	answerReport,
	linkReport,
	readReport,
	receiveReport,
	reporterWrites,
	reroute,
	setAside,
	type Submission,
} from './report-decisions.ts';

const at = { staffing, day: today };

const empty: Submission = {
	from: 'other',
	named: false,
	reader: 'mentor',
	homeGroup: '2B',
	about: 'dontKnow',
	safe: null,
	concerns: [],
	forms: [],
	answers: [],
	reporter: null,
};
const story = {
	question: 'story',
	asked: { nl: 'Wat is er?', en: 'What is it?' },
	state: 'answered',
} as const;

function told(change: Partial<Submission> = {}): Submission {
	return { ...empty, from: 'witness', ...change };
}

function received(change: Partial<Submission> = {}): Life {
	return new Life().then(receiveReport(told(change), at), { by: 'intake' });
}

test('S-2.2.1.1: a report that tells nothing at all is refused', () => {
	expect(refusalOf(receiveReport(empty, at))).toBe('nothingTold');
	expect(refusalOf(receiveReport({ ...empty, from: 'guardian', safe: 'yes' }, at))).toBe('nothingTold');
	const blank = { ...story, quote: '', choices: [] };
	expect(refusalOf(receiveReport({ ...empty, answers: [blank] }, at))).toBe('nothingTold');
});

test.each([
	['"I am being bullied"', { from: 'bulliedSelf' }],
	['"I saw it"', { from: 'witness' }],
	['"someone says that I bully"', { from: 'joinsIn' }],
	['one word', { answers: [{ ...story, quote: 'help' }] }],
	['one choice', { answers: [{ ...story, choices: ['canteen'] }] }],
	['one form', { forms: ['digital'] }],
	['one worry', { concerns: ['home'] }],
	['not being safe', { safe: 'no' }],
] as [string, Partial<Submission>][])('S-2.2.1.1: %s is enough to report', (_, change) => {
	expect(kindsOf(accepted(receiveReport({ ...empty, ...change }, at)))).toEqual(['reportReceived']);
});

test('R-5: a report of staff, guardian or someone else takes the same road', () => {
	for (const from of ['staff', 'guardian', 'other'] as const) {
		expect(received({ from, forms: ['verbal'] }).report.route?.seats).toEqual(['mentor:2B']);
	}
});

test('I5: who reported is kept apart from what was reported', () => {
	const reporter = { name: 'Yara Benali', homeGroup: '2B', reachedBy: '' };
	const facts = accepted(receiveReport(told({ named: true, reporter }), at));
	expect(facts.map(({ kind, part }) => [kind, part])).toEqual([
		['reportReceived', 'report'],
		['reporterNamed', 'reporter'],
	]);
	expect(JSON.stringify(payloadOf(facts, 'reportReceived'))).not.toContain('Yara');
});

test('S-2.1.1.1: opening a report is written down once per reader, and again after a new message', () => {
	const read = received().reportThen((report) => readReport(report, 'visser', today));
	expect(read.report.readBy).toEqual(['visser']);
	expect(readReport(read.report, 'visser', today)).toEqual([]);
	expect(kindsOf(readReport(read.report, 'mulder', today))).toEqual(['reportRead']);
	const more = read.then(reporterWrites('Het is erger', false, today));
	expect(more.report.unreadMessage?.text).toBe('Het is erger');
	const again = more.reportThen((report) => readReport(report, 'visser', today));
	expect(again.report.unreadMessage).toBeNull();
	expect(again.report.readBy).toEqual(['visser']);
});

test('S-2.1.1.1: an answer needs words', () => {
	expect(refusalOf(answerReport(' \n', today))).toBe('textMissing');
	const answered = received().then(answerReport(' Goed dat je het vertelt. ', today));
	expect(answered.report).toMatchObject({ answered: true, unreadMessage: null });
	expect(answered.report.messages).toMatchObject([{ from: 'school', text: 'Goed dat je het vertelt.' }]);
});

test('S-B1.V.28: the reporter can always write back; "it happened again" needs no words', () => {
	expect(refusalOf(reporterWrites('', false, today))).toBe('textMissing');
	const closed = received().reportThen((report) => linkReport(report, 'dossier', today));
	expect(closed.then(reporterWrites('', true, today)).report.messages).toMatchObject([{ from: 'reporter' }]);
});

test('S-PM.1: any reader sends a report on, and it is unread again for whoever gets it', () => {
	const read = received().reportThen((report) => readReport(report, 'visser', today));
	const sent = read.reportThen((report) => reroute(report, 'confidant', '', { staffing, day: '2026-11-19' }));
	expect(sent.report).toMatchObject({ routedOn: '2026-11-19', readBy: [] });
	expect(sent.report.route).toMatchObject({ circle: 'chosen', seats: ['confidant:school'] });
	expect(sent.report.told?.reader).toBe('mentor');
});

test('S-PM.1: what a reader cannot see cannot be sent on', () => {
	expect(refusalOf(reroute(new Life().report, 'confidant', '', at))).toBe('unknownReport');
});

test('S-2.1.1.1: a report is set aside only with a reason that the reporter can read', () => {
	const { report } = received();
	expect(refusalOf(setAside(report, { why: 'dubbel', toldReporter: ' ' }, today))).toBe('whyMissing');
	expect(refusalOf(setAside(report, { why: '', toldReporter: 'We kennen dit al.' }, today))).toBe(
		'whyMissing',
	);
	const reason = { why: 'dubbel', toldReporter: 'We kennen dit al.' };
	const aside = received().then(setAside(report, reason, today));
	expect(aside.report.setAside).toMatchObject({ part: 'thread', payload: reason });
	expect(refusalOf(setAside(aside.report, reason, today))).toBe('alreadyHandled');
});

test('S-2.2.2.0: a report is linked to one dossier, also after it was set aside', () => {
	const aside = received().reportThen((report) => setAside(report, { why: 'x', toldReporter: 'y' }, today));
	const linked = aside.reportThen((report) => linkReport(report, 'dossier', today));
	expect(linked.report).toMatchObject({ dossier: 'dossier', setAside: null });
	expect(refusalOf(linkReport(linked.report, 'other', today))).toBe('alreadyHandled');
	const late = setAside(linked.report, { why: 'x', toldReporter: 'y' }, today);
	expect(refusalOf(late)).toBe('alreadyHandled');
});

test('G18: a report about someone who works here never becomes a dossier, whoever it was sent on to', () => {
	for (const concerns of [[], ['sexual']] as const) {
		const named = received({ about: 'staff', concerns });
		expect(refusalOf(linkReport(named.report, 'dossier', today))).toBe('outsidePm');
		const sent = named.reportThen((report) => reroute(report, 'mentor', '', at));
		expect(refusalOf(linkReport(sent.report, 'dossier', today))).toBe('outsidePm');
		expect(refusalOf(setAside(sent.report, { why: 'x', toldReporter: 'y' }, today))).toBeNull();
	}
});

test('S-2.2.2.9: every answer keeps the question as it was asked', () => {
	const answers = [{ ...story, quote: 'In de pauze' }];
	expect(received({ answers }).report.told?.answers).toEqual(answers);
});

test('G18: a report about someone who works here never becomes a dossier with the mentor, also after it was sent on', () => {
	for (const change of [
		{ about: 'staff' },
		{ about: 'mentor' },
		{ about: 'staff', concerns: ['sexual'] },
	] as const) {
		const { report } = received(change);
		expect(refusalOf(linkReport(report, 'dossier', today))).toBe('outsidePm');
		const sent = received(change).then(reroute(report, 'confidant', 'anders', at));
		expect(refusalOf(linkReport(sent.report, 'dossier', today))).toBe('outsidePm');
	}
	expect(linkReport(received().report, 'dossier', today)).toMatchObject([{ kind: 'linked' }]);
});
