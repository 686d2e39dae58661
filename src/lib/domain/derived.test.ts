import { expect, test } from 'vitest';
import { named, opened, sem, talk, yara } from './fixtures/dossier-life.ts';
import { Life, rules, staffing, today } from './fixtures/small-school.ts';
import {
	linkReport,
	readReport,
	receiveReport,
	reporterWrites,
	setAside,
} from './1-reporting/report-decisions.ts';
import { derived } from './derived.ts';
import type { ReportDraft } from './1-reporting/report-draft.ts';

const told = {
	from: 'bulliedSelf' as ReportDraft['from'] & string,
	named: true,
	reader: 'mentor',
	homeGroup: '2B',
	about: 'pupil',
	safe: 'yes',
	concerns: [],
	forms: ['digital'],
	answers: [
		{ question: 'story', asked: { nl: 'Wat?', en: 'What?' }, state: 'answered', quote: 'Ze lachen me uit' },
	],
	reporter: { name: 'Yara Benali', homeGroup: '2B', reachedBy: '' },
} as const;

function received(): Life {
	return new Life().then(receiveReport(told, { staffing, day: today }), { by: 'intake' });
}

function ofReport(life: Life, day = today) {
	return derived({ id: 'record', kind: 'report' }, life.facts, rules, day);
}

function ofDossier(life: Life, day = today) {
	return derived({ id: 'record', kind: 'dossier' }, life.facts, rules, day);
}

test('S-0.9: a report is unread, read, linked or set aside, whichever came last', () => {
	const read = received().reportThen((report) => readReport(report, 'visser', today));
	const aside = read.reportThen((report) => setAside(report, { why: 'x', toldReporter: 'y' }, today));
	const linked = aside.reportThen((report) => linkReport(report, 'dossier', today));
	expect([received(), read, aside, linked].map((life) => ofReport(life).state)).toEqual([
		'unread',
		'read',
		'setAside',
		'linked',
	]);
});

test('I5: what lists show of a report is neither the story nor who told it', () => {
	const { summary, concerns } = ofReport(received());
	expect(summary).toEqual({
		kind: 'report',
		homeGroup: '2B',
		from: 'bulliedSelf',
		named: true,
		forms: ['digital'],
		acute: false,
	});
	expect(JSON.stringify([summary, concerns])).not.toMatch(/Yara|lachen/);
});

test('S-B1.V.28: a new message moves a report up the list', () => {
	const wrote = received().then(reporterWrites('Nog iets', false, '2026-11-20'));
	expect([ofReport(received()).changedOn, ofReport(wrote).changedOn]).toEqual([today, '2026-11-20']);
});

test('S-PM.2.1: a dossier shows its pupils, its level and when something last happened', () => {
	const life = opened([yara, sem], '2026-11-10').dossierThen(talk('yara'));
	expect(ofDossier(life)).toMatchObject({
		state: 'open',
		level: 'PM-1',
		changedOn: today,
		concerns: [
			{ person: 'p-yara', role: 'bulliedPupil' },
			{ person: 'p-sem', role: 'reportedPupil' },
		],
		summary: {
			pupils: [
				{ id: 'yara', name: 'Yara Benali' },
				{ id: 'sem', name: 'Sem de Groot' },
			],
		},
	});
});

test('S-1.3.7: someone who is not on the school’s list is a person in the dossier, and concerns no record of a pupil', () => {
	const outside = { id: 'x', named: named('Rik van de voetbalclub', { person: null, homeGroup: null }) };
	expect(ofDossier(opened([yara, outside])).concerns).toEqual([{ person: 'p-yara', role: 'bulliedPupil' }]);
});

test('S-1.1.6: what is late in a dossier goes up to the coordinator of the class', () => {
	expect(new Set(ofDossier(opened()).duties.map((duty) => duty.escalatesTo))).toEqual(
		new Set(['pupilCoordinator:lower']),
	);
});

test('S-2.2.0.2: the same facts and the same rules give the same rows', () => {
	const life = opened().dossierThen(talk('yara'));
	expect(ofDossier(life)).toEqual(ofDossier(new Life(structuredClone(life.facts))));
	expect(ofReport(received())).toEqual(ofReport(received()));
});
