import { expect, test } from 'vitest';
import { instantAt } from '../calendar/day.ts';
import { Life, rules, staffing, today } from '../fixtures/small-school.ts';
import { defaultSettings } from '../settings.ts';
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
import { reportDuties } from './report-duties.ts';

const friday = '2026-11-20';
const monday = '2026-11-23';

const submission: Submission = {
	from: 'bulliedSelf',
	named: true,
	reader: 'mentor',
	homeGroup: '2B',
	about: 'pupil',
	safe: 'yes',
	concerns: [],
	forms: [],
	answers: [],
	reporter: { name: 'Yara Benali', homeGroup: '2B', reachedBy: '' },
};

function received(change: Partial<Submission> = {}, day = today, time = '10:30'): Life {
	const facts = receiveReport({ ...submission, ...change }, { staffing, day });
	return new Life().then(facts, { by: 'intake', at: instantAt(day, time) });
}

function read(life: Life, day = today): Life {
	return life.reportThen((report) => readReport(report, 'visser', day));
}

function duties(life: Life) {
	return reportDuties(life.report, rules);
}

test('S-2.1.1.1: someone reads a new report within one school day, a day later it goes up to the coordinator', () => {
	expect(duties(received())).toMatchObject([
		{
			id: 'readReport',
			seat: 'mentor:2B',
			because: '§2.1.1.1',
			from: today,
			due: '2026-11-19',
			dueAt: null,
			escalatesOn: friday,
			escalatesTo: 'pupilCoordinator:lower',
		},
	]);
});

test('G3: the term counts in school days and is a setting of the school', () => {
	expect(duties(received({}, friday))).toMatchObject([{ due: monday, escalatesOn: '2026-11-24' }]);
	expect(duties(received({}, '2026-12-18'))).toMatchObject([{ due: '2027-01-04' }]);
	const settings = { ...defaultSettings, firstAnswer: { schoolDays: 2 } };
	expect(reportDuties(received().report, { ...rules, settings })).toMatchObject([{ due: friday }]);
});

test('R-7: when someone is not safe it counts in hours, and goes up when the hours are over', () => {
	const [duty] = duties(received({ safe: 'no' }));
	const dueAt = instantAt(today, '12:30');
	expect(duty).toMatchObject({ due: today, dueAt, escalatesOn: today });
});

test('R-7: hours count at night too, and past midnight the duty is due the next day', () => {
	const [duty] = duties(received({ safe: 'no' }, friday, '23:10'));
	expect(duty).toMatchObject({ from: friday, due: '2026-11-21', dueAt: instantAt('2026-11-21', '01:10') });
});

test('R-7: an acute report asks the same of mentor, coordinator and school leader', () => {
	expect(duties(received({ concerns: ['weapon'] })).map((duty) => duty.seat)).toEqual([
		'mentor:2B',
		'pupilCoordinator:lower',
		'schoolLeader:school',
	]);
});

test('G7: a nameless report keeps no time, also when it is acute: due on its day, and it goes up the next', () => {
	const life = received({ named: false, reporter: null, safe: 'no' });
	expect(duties(life)[0]).toMatchObject({ due: today, dueAt: null, escalatesOn: '2026-11-19' });
	expect(life.report.routedAt).toBeNull();
});

test('R-7: sent on the next day, the hours count from then', () => {
	const sent = received({ safe: 'no' }).then(
		reroute(received({ safe: 'no' }).report, 'confidant', '', { staffing, day: '2026-11-19' }),
		{ at: instantAt('2026-11-19', '09:00') },
	);
	expect(duties(sent)).toMatchObject([
		{
			seat: 'confidant:school',
			from: '2026-11-19',
			due: '2026-11-19',
			dueAt: instantAt('2026-11-19', '11:00'),
		},
	]);
});

test('S-2.1.1.1: a report that was read asks for an answer and for something to be done', () => {
	expect(duties(read(received()))).toMatchObject([
		{ id: 'answerReport', due: '2026-11-19', because: '§2.1.1.1' },
		{ id: 'handleReport', due: monday, escalatesOn: '2026-11-24', because: '§PM.2.1' },
	]);
});

test('S-1.1.6: nothing goes up before it is due', () => {
	const lives = [
		received(),
		read(received()),
		read(received({ safe: 'no' })),
		read(received()).then(reporterWrites('x', false, today)),
	];
	for (const duty of lives.flatMap(duties)) expect(duty.escalatesOn! >= duty.due).toBe(true);
});

test('S-PM.2.1: an answer alone is not enough, until the report is in a dossier', () => {
	const answered = read(received()).then(answerReport('Dank je.', today));
	expect(duties(answered).map((duty) => duty.id)).toEqual(['handleReport']);
	expect(duties(answered.reportThen((report) => linkReport(report, 'dossier', today)))).toEqual([]);
});

test('S-2.1.1.1: whoever told it gets an answer, also when a dossier was opened first', () => {
	const linked = read(received()).reportThen((report) => linkReport(report, 'dossier', today));
	expect(duties(linked).map((duty) => duty.id)).toEqual(['answerReport']);
	expect(duties(linked.then(answerReport('Dank je.', today)))).toEqual([]);
});

test('S-2.1.1.1: setting it aside tells the reporter why, and asks nothing more', () => {
	const aside = read(received()).reportThen((report) =>
		setAside(report, { why: 'x', toldReporter: 'y' }, today),
	);
	expect(duties(aside)).toEqual([]);
});

test('S-B1.V.28: a new message is to be read within the term, also after all was done', () => {
	const done = read(received())
		.then(answerReport('Dank je.', today))
		.reportThen((report) => linkReport(report, 'dossier', today));
	const wrote = done.then(reporterWrites('Het is weer gebeurd', true, friday));
	expect(duties(wrote)).toMatchObject([
		{ id: 'readMessage', because: '§B1.V.28', from: friday, due: monday },
	]);
	expect(duties(read(wrote, monday))).toEqual([]);
});

test('S-PM.1: sent on, it is to be read again, within the term from that day', () => {
	const sent = read(received()).reportThen((report) =>
		reroute(report, 'confidant', '', { staffing, day: friday }),
	);
	expect(duties(sent)).toMatchObject([
		{ id: 'readReport', seat: 'confidant:school', from: friday, due: monday },
	]);
});
