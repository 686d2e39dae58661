import { expect, test } from 'vitest';
import { agreement, named, opened, sem, talk, yara } from '../fixtures/dossier-life.ts';
import { covered, Life, rules, staffing, today, withRole } from '../fixtures/small-school.ts';
import {
	answerReport,
	receiveReport,
	readReport,
	reroute,
	type Submission,
} from '../1-reporting/report-decisions.ts';
import { reportDuties } from '../1-reporting/report-duties.ts';
import { instantAt } from '../calendar/day.ts';
import { defaultSettings } from '../settings.ts';
import type { Staffing } from '../staffing.ts';
import { dossierAccess, house, reportAccess, reporterOf, type AccessRow } from './access-of.ts';

const told: Submission = {
	from: 'bulliedSelf',
	named: true,
	reader: 'mentor',
	homeGroup: '2B',
	about: 'pupil',
	safe: 'yes',
	concerns: [],
	forms: [],
	answers: [],
	reporter: null,
};

function received(change: Partial<Submission> = {}, school = staffing): Life {
	const facts = receiveReport({ ...told, ...change }, { staffing: school, day: today });
	return new Life().then(facts, { by: 'intake', at: instantAt(today, '10:30') });
}

/** The rows of staff, without those of the house and of the reporter. */
function readers(life: Life, school: Staffing = staffing, day = today): AccessRow[] {
	const rows = reportAccess(life.report, reportDuties(life.report, rules), school, day);
	return rows.filter(({ person }) => person !== house && person !== reporterOf('record'));
}

function inDossier(life: Life, school: Staffing = staffing, day = today): AccessRow[] {
	return dossierAccess(life.dossier, school, defaultSettings, day);
}

function of(rows: readonly AccessRow[], person: string): string[] {
	return rows.filter((row) => row.person === person).map(({ part, ground }) => `${ground} ${part}`);
}

const sorted = (rows: readonly AccessRow[]) => [...new Set(rows.map((row) => row.person))].sort();

test('S-PM.1: whoever a report is routed to reads all of it; the reporter holds the own thread', () => {
	const life = received();
	const rows = reportAccess(life.report, reportDuties(life.report, rules), staffing, today);
	expect(of(rows, 'visser')).toEqual(['routedTo *']);
	expect(of(rows, 'r-record')).toEqual(['own thread']);
	expect(of(rows, house)).toEqual(['house *']);
});

test('S-1.1.6: the coordinator’s row is written ahead and begins when the report is late', () => {
	const rows = readers(received()).filter((row) => row.person === 'elamrani');
	expect(rows.map(({ part, ground }) => [part, ground])).toEqual([
		['report', 'overdue'],
		['thread', 'overdue'],
	]);
	expect(new Set(rows.map((row) => row.from))).toEqual(new Set([instantAt('2026-11-20', '00:00')]));
});

test('R-7: of an acute report it begins the moment the hours are over', () => {
	const chosen = readers(received({ safe: 'no', concerns: ['home'] }));
	expect(chosen.find((row) => row.person === 'dekker')?.from).toBe(instantAt(today, '12:30'));
});

test('I5: who told it is never in a row of somebody to whom the report only went up', () => {
	expect(of(readers(received()), 'elamrani')).not.toContain('overdue reporter');
	expect(of(readers(received()), 'elamrani')).not.toContain('overdue *');
});

test('S-1.1.6: whoever opened what lay too long keeps it until somebody answered; then nothing goes up', () => {
	const read = received().reportThen((report) => readReport(report, 'elamrani', today));
	expect(of(readers(read), 'elamrani')).toEqual(['overdue report', 'overdue thread']);
	const answered = read.then(answerReport('Dank je wel.', today));
	expect(sorted(readers(answered))).toEqual(['visser']);
});

test('S-PM.1: cover reads what the absent reads, through the last day and no longer', () => {
	const school = covered('visser', 'mulder', { from: '2026-11-16', to: '2026-11-20' });
	const row = readers(received(), school).find(({ person }) => person === 'mulder');
	expect(row).toMatchObject({ part: '*', ground: 'routedTo', until: instantAt('2026-11-21', '00:00') });
	expect(sorted(readers(received(), school, '2026-11-21'))).not.toContain('mulder');
});

test('S-PM.1: a mentor who also covers for the other mentor of the class keeps the own row', () => {
	const school = covered('aydin', 'jansen', { from: today, to: '2026-11-20' });
	const row = readers(received({ homeGroup: '5C' }, school), school).find(
		({ person }) => person === 'jansen',
	);
	expect(row).toMatchObject({ part: '*', until: null });
});

test('S-PM.1: whoever covers for two in one seat keeps it until the last of them is back', () => {
	const first = covered('jansen', 'mulder', { from: today, to: '2026-11-27' });
	const school = {
		...first,
		covers: [...first.covers, { absent: 'aydin', covering: 'mulder', from: today, to: '2026-11-20' }],
	};
	const row = readers(received({ homeGroup: '5C' }, school), school).find(
		({ person }) => person === 'mulder',
	);
	expect(row?.until).toBe(instantAt('2026-11-28', '00:00'));
});

test('S-PM.1: sent on, the old readers lose it and the new one has it', () => {
	const sent = received().reportThen((report) => reroute(report, 'confidant', '', { staffing, day: today }));
	expect(of(readers(sent), 'visser')).toEqual([]);
	expect(of(readers(sent), 'vos')).toEqual(['routedTo *']);
});

test('R-7: a mentor who is named never holds a row, also not by covering later or when it goes up', () => {
	const life = received({ about: 'mentor' });
	const later = covered('dekker', 'visser', { from: '2026-11-19', to: '2026-11-30' });
	expect(sorted(readers(life, later, '2026-11-20'))).toEqual(['dekker']);
	const leader = withRole('visser', 'schoolLeader');
	expect(of(readers(received({ about: 'mentor' }, leader), leader), 'visser')).toEqual([]);
});

test('I12: the lead has the whole dossier, and cover has what the lead has until the end date', () => {
	expect(of(inDossier(opened()), 'visser')).toEqual(['lead *']);
	const school = covered('visser', 'mulder', { from: today, to: '2026-11-20' });
	const rows = inDossier(opened(), school);
	expect(of(rows, 'visser')).toEqual(['lead *']);
	expect(rows.find(({ person }) => person === 'mulder')).toMatchObject({
		part: '*',
		ground: 'cover',
		writes: true,
		until: instantAt('2026-11-21', '00:00'),
	});
	expect(of(inDossier(opened(), school, '2026-11-21'), 'mulder')).toEqual([]);
});

test('I13: the mentor of another pupil involved has that pupil’s talk and what is shared, and writes in the talk alone', () => {
	const rows = inDossier(opened([yara, { id: 'daan', named: named('Daan Kuiper', { homeGroup: '3A' }) }]));
	expect(of(rows, 'mulder')).toEqual(['ownPupil talk:daan', 'ownPupil shell', 'ownPupil shared']);
	expect(rows.filter((row) => row.person === 'mulder' && row.writes).map((row) => row.part)).toEqual([
		'talk:daan',
	]);
});

test('I13: that mentor sees no talk, no reason and no SOM record of the other pupil', () => {
	const life = opened([yara, { id: 'daan', named: named('Daan Kuiper', { homeGroup: '3A' }) }])
		.dossierThen(talk('yara'))
		.dossierThen(talk('daan'))
		.dossierThen(agreement('a', '2026-11-25'));
	const parts = inDossier(life)
		.filter((row) => row.person === 'mulder')
		.map((row) => row.part);
	const seen = life.facts.filter((fact) => parts.includes(fact.part));
	expect(seen.filter((fact) => fact.kind === 'conversationHeld').map((fact) => fact.subject)).toEqual([
		'daan',
	]);
	expect(seen.some((fact) => fact.part === 'level' || fact.part === 'talk:yara')).toBe(false);
});

test('R-15: one mentor of both pupils holds one row for all', () => {
	expect(of(inDossier(opened([yara, sem])), 'visser')).toEqual(['lead *']);
});

test('I13: the mentor of a bystander, or of a pupil who is not on the school’s list, has nothing', () => {
	const bystander = { id: 'daan', named: named('Daan Kuiper', { role: 'bystander', homeGroup: '3A' }) };
	const unknown = { id: 'x', named: named('Rik', { person: null, homeGroup: '3A' }) };
	expect(of(inDossier(opened([yara, bystander, unknown])), 'mulder')).toEqual([]);
});

test('R-19: coordinator, department head, school leader, contact and support coordinator hold the status, and no part with words', () => {
	const rows = inDossier(opened()).filter((row) => row.ground === 'status');
	expect(sorted(rows)).toEqual(['bosman', 'brandt', 'dekker', 'devries', 'elamrani']);
	expect(new Set(rows.map((row) => `${row.part} ${row.writes}`))).toEqual(new Set(['status false']));
});

test('R-19: whether the support coordinator sees the status is the school’s to decide', () => {
	const settings = { ...defaultSettings, supportSeesStatus: false };
	expect(sorted(dossierAccess(opened().dossier, staffing, settings, today))).not.toContain('brandt');
});

test('R-19: status is for one’s own scope: the coordinator of the upper school sees nothing of 2B', () => {
	expect(of(inDossier(opened()), 'hofman')).toEqual([]);
});

test('I2: an administrator never holds a row, not as mentor, lead, leader or cover', () => {
	const school: Staffing = {
		...covered('visser', 'beheer', { from: today, to: today }),
		roles: withRole('beheer', 'schoolLeader').roles,
		mentors: [
			...staffing.mentors,
			{ person: 'beheer', homeGroup: '2B', main: false, from: null, until: null },
		],
	};
	expect(sorted(readers(received({ safe: 'no' }, school), school))).not.toContain('beheer');
	expect(sorted(inDossier(opened(), school))).not.toContain('beheer');
});
