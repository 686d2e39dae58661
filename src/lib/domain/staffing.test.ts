import { expect, test } from 'vitest';
import { covered, staffing, today, withRole } from './fixtures/small-school.ts';
import { holders, mentorsOf, seatFor, seatsOf, type Staffing } from './staffing.ts';

const away = covered('visser', 'mulder', { from: '2026-11-16', to: '2026-11-20' });

function who(school: Staffing, seat: string, day = today): string[] {
	return holders(school, seat, day).map((holder) => holder.person);
}

test('R-15: a class may have more mentors, the first of them comes first', () => {
	expect(mentorsOf(staffing, '5C', today)).toEqual(['jansen', 'aydin']);
	expect(who(staffing, 'mentor:5C')).toEqual(['jansen', 'aydin']);
	expect(who(staffing, 'mentor:2D')).toEqual([]);
});

test('R-15: a mentor is one from the first day until the last, which no longer counts', () => {
	const term: Staffing = {
		...staffing,
		mentors: [{ person: 'visser', homeGroup: '2B', main: true, from: today, until: '2026-11-20' }],
	};
	const days = ['2026-11-17', today, '2026-11-19', '2026-11-20'];
	expect(days.map((day) => who(term, 'mentor:2B', day).length)).toEqual([0, 1, 1, 0]);
});

test('S-PM.1: cover sits beside the absent, from the first day through the last', () => {
	expect(holders(away, 'mentor:2B', today)).toEqual([
		{ person: 'visser', covers: null, until: null },
		{ person: 'mulder', covers: 'visser', until: '2026-11-20' },
	]);
	const days = ['2026-11-15', '2026-11-16', '2026-11-20', '2026-11-21'];
	expect(days.map((day) => who(away, 'mentor:2B', day).includes('mulder'))).toEqual([
		false,
		true,
		true,
		false,
	]);
});

test('S-PM.1: cover takes every seat of the absent, roles and dossiers too', () => {
	const leaderAway = covered('dekker', 'devries', { from: today, to: today });
	expect(who(leaderAway, 'schoolLeader:school')).toEqual(['dekker', 'devries']);
	expect(who(away, 'person:visser')).toEqual(['visser', 'mulder']);
	expect(seatsOf(away, 'mulder', today)).toEqual([
		'person:mulder',
		'mentor:3A',
		'person:visser',
		'mentor:2B',
	]);
	expect(seatsOf(away, 'mulder', '2026-11-21')).toEqual(['person:mulder', 'mentor:3A']);
});

test('G13: for a class the person of its year is asked first, then of lower or upper school, then of the school', () => {
	expect(seatFor(staffing, 'pupilCoordinator', '2B', today)).toBe('pupilCoordinator:lower');
	expect(seatFor(staffing, 'pupilCoordinator', '5C', today)).toBe('pupilCoordinator:upper');
	expect(seatFor(withRole('aydin', 'pupilCoordinator', 'year:2'), 'pupilCoordinator', '2B', today)).toBe(
		'pupilCoordinator:year:2',
	);
	expect(seatFor(withRole('aydin', 'pupilCoordinator', 'year:2'), 'pupilCoordinator', '3A', today)).toBe(
		'pupilCoordinator:lower',
	);
	expect(seatFor(staffing, 'confidant', '2B', today)).toBe('confidant:school');
	expect(seatFor(staffing, 'departmentHead', '5C', today)).toBeNull();
});

test('R-17: without a class, or a class without a year, only who is there for the whole school is asked', () => {
	const unknown: Staffing = { ...staffing, years: new Map([['2B', null]]) };
	expect(seatFor(unknown, 'pupilCoordinator', '2B', today)).toBeNull();
	expect(seatFor(staffing, 'pupilCoordinator', null, today)).toBeNull();
	expect(seatFor(staffing, 'schoolLeader', null, today)).toBe('schoolLeader:school');
});

test('R-17: which years are lower school is a setting', () => {
	expect(seatFor({ ...staffing, lowerSchool: [1] }, 'pupilCoordinator', '2B', today)).toBe(
		'pupilCoordinator:upper',
	);
});

test('I2: an administrator sits in no other seat, not as mentor, not by role and not as cover', () => {
	const everywhere: Staffing = {
		...covered('vos', 'beheer', { from: today, to: today }),
		roles: withRole('beheer', 'schoolLeader').roles,
		mentors: [{ person: 'beheer', homeGroup: '2D', main: true, from: null, until: null }],
	};
	expect(who(everywhere, 'confidant:school')).toEqual(['vos']);
	expect(who(everywhere, 'schoolLeader:school')).toEqual(['dekker']);
	expect(who(everywhere, 'mentor:2D')).toEqual([]);
	expect(mentorsOf(everywhere, '2D', today)).toEqual([]);
	expect(who(everywhere, 'person:beheer')).toEqual([]);
	expect(who(everywhere, 'administrator:school')).toEqual(['beheer']);
});
