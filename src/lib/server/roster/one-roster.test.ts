import { expect, test } from 'vitest';
import { parseRoster } from './one-roster.ts';
import type { RosterFiles } from './package-files.ts';
import { changed, smallSchool } from './small-school.fixture.ts';

function read(files: RosterFiles) {
	const { roster, problems } = parseRoster(files);
	expect(problems).toEqual([]);
	return roster;
}

const person = (files: RosterFiles, sourceId: string) =>
	read(files).people.find((one) => one.sourceId === sourceId);

test('people, home groups, mentors and guardians come from a complete package', () => {
	const roster = read(smallSchool());
	expect(roster.people.map(({ sourceId, kind }) => `${sourceId} ${kind}`)).toEqual([
		'p1 pupil',
		'p2 pupil',
		'p3 pupil',
		's1 staff',
		's2 staff',
		'g1 guardian',
		'g2 guardian',
	]);
	expect(roster.people[0]).toEqual({
		sourceId: 'p1',
		kind: 'pupil',
		givenName: 'Mila',
		familyName: 'Zandstra',
		number: '1001',
		username: 'mila',
		email: 'mila@school.example',
		birthDate: '2013-02-03',
		year: 2,
		active: true,
	});
	expect(roster.homeGroups).toEqual([
		{ sourceId: 'k1', title: '2B', year: 2 },
		{ sourceId: 'k2', title: '2C', year: 2 },
	]);
});

test('a prefix stands before the family name', () => {
	expect(person(smallSchool(), 'p3')?.familyName).toBe('van der Wal');
});

test('the primary teacher of a homeroom is its first mentor; where nobody is primary the only one is', () => {
	const mentors = read(smallSchool()).members.filter(({ role }) => role === 'mentor');
	expect(mentors).toEqual([
		{ homeGroup: 'k1', person: 's1', role: 'mentor', main: true },
		{ homeGroup: 'k1', person: 's2', role: 'mentor', main: false },
		{ homeGroup: 'k2', person: 's2', role: 'mentor', main: true },
	]);
});

test('a lesson group is no home group and its members are passed over', () => {
	const { members } = read(smallSchool());
	expect(members.filter(({ role }) => role === 'pupil').map((m) => `${m.homeGroup} ${m.person}`)).toEqual([
		'k1 p1',
		'k1 p2',
		'k2 p3',
	]);
});

test('authority and post come from the guardian’s row, and blank is unknown', () => {
	expect(read(smallSchool()).guardians).toEqual([
		{ guardian: 'g1', pupil: 'p1', authority: 'yes', mayReceivePost: 'unknown' },
		{ guardian: 'g2', pupil: 'p1', authority: 'no', mayReceivePost: 'no' },
		{ guardian: 'g1', pupil: 'p2', authority: 'yes', mayReceivePost: 'unknown' },
	]);
});

test('what stands on the pupil’s row holds for this pupil only, in the order of the guardians', () => {
	const files = changed('users', (text) => text.replace('"g1,g2",2,,', '"g1,g2",2,"nee,ja",",ja"'));
	expect(read(files).guardians).toEqual([
		{ guardian: 'g1', pupil: 'p1', authority: 'no', mayReceivePost: 'unknown' },
		{ guardian: 'g2', pupil: 'p1', authority: 'yes', mayReceivePost: 'yes' },
		{ guardian: 'g1', pupil: 'p2', authority: 'yes', mayReceivePost: 'unknown' },
	]);
});

test('spreadsheets may add a byte order mark, Windows line ends, spaces around cells and empty rows', () => {
	const files = changed(
		'users',
		(text) => '\ufeff' + text.replaceAll(',teacher,', ' , teacher ,').replaceAll('\n', '\r\n'),
	);
	files.set(
		'classes',
		Buffer.concat([Buffer.from('\ufeff'), files.get('classes')!, Buffer.from('\n,,,,,,\n\n')]),
	);
	expect(read(files)).toEqual(read(smallSchool()));
});

test('columns may stand in any order and headers may have spaces around them', () => {
	const files = changed('enrollments', (text) =>
		text
			.trim()
			.split('\n')
			.map((line) => line.split(',').reverse().join(' ,'))
			.join('\n'),
	);
	expect(read(files)).toEqual(read(smallSchool()));
});

test('the order of the files in the package does not matter', () => {
	expect(read(new Map([...smallSchool()].reverse()))).toEqual(read(smallSchool()));
});

test('termSourcedId and birthdate are read like termSourcedIds and birthDate', () => {
	const files = changed('classes', (text) => text.replace('termSourcedIds', 'termSourcedId'));
	files.set('demographics', Buffer.from('birthdate,userSourcedId\n2013-02-03,p1\n2013-09-30,p2\n'));
	expect(read(files)).toEqual(read(smallSchool()));
});

test('a line break inside a quoted cell becomes a space, and the next problem still names the right line', () => {
	const files = changed('users', (text) =>
		text
			.replace('Mila', '"Mila\r\nRoos"')
			.replace('Amir', '"Amir\nJan"')
			.replace('teacher,k.polat', 'wizard,k.polat'),
	);
	const { roster, problems } = parseRoster(files);
	expect(roster.people.slice(0, 2).map(({ givenName }) => givenName)).toEqual(['Mila Roos', 'Amir Jan']);
	expect(problems).toMatchObject([
		{ file: 'users', line: 8, field: 'role', code: 'unknownRole', about: ['s2'] },
	]);
});

test('a person to be deleted is kept as a leaver, outside every home group', () => {
	const roster = read(changed('users', (text) => text.replace('p1,,', 'p1,tobedeleted,')));
	expect(roster.people.filter(({ active }) => !active).map(({ sourceId }) => sourceId)).toEqual(['p1']);
	expect(roster.members.some(({ person }) => person === 'p1')).toBe(false);
	expect(roster.guardians.some(({ pupil }) => pupil === 'p1')).toBe(false);
});

test('a class or an enrolment to be deleted is as if it were not there', () => {
	const withoutClass = read(changed('classes', (text) => text.replace('k2,,', 'k2,tobedeleted,')));
	expect(withoutClass.homeGroups.map(({ sourceId }) => sourceId)).toEqual(['k1']);
	expect(withoutClass.members.some(({ homeGroup }) => homeGroup === 'k2')).toBe(false);
	const withoutEnrolment = read(changed('enrollments', (text) => text.replace('e1,,', 'e1,tobedeleted,')));
	expect(withoutEnrolment.members.some(({ person }) => person === 'p1')).toBe(false);
});

test('a disabled account ends the work of staff, but a pupil without account stays in the class', () => {
	const disable = (id: string) => changed('users', (text) => text.replace(`${id},,true`, `${id},,false`));
	expect(person(disable('s1'), 's1')?.active).toBe(false);
	expect(person(disable('p1'), 'p1')?.active).toBe(true);
	expect(person(disable('g1'), 'g1')?.active).toBe(true);
});

test('days of a membership are kept; of two periods in one group the one that lasts longest counts', () => {
	const files = changed(
		'enrollments',
		(text) =>
			text.replace('e1,,k1,o1,p1,student,false,,', 'e1,,k1,o1,p1,student,false,2026-08-01,2026-10-01') +
			'e8,,k1,o1,p1,student,false,2026-11-01,2027-08-01\n',
	);
	expect(read(files).members.filter(({ person: id }) => id === 'p1')).toEqual([
		{ homeGroup: 'k1', person: 'p1', role: 'pupil', main: false, from: '2026-11-01', until: '2027-08-01' },
	]);
});

test('demographics may be left out, and only pupils have a birth date', () => {
	const files = changed('manifest', (text) =>
		text.replace('file.demographics,bulk', 'file.demographics,absent'),
	);
	expect(read(files).people.some(({ birthDate }) => birthDate)).toBe(false);
	expect(
		person(
			changed('demographics', (text) => text + 's1,,1980-01-01,\n'),
			's1',
		)?.birthDate,
	).toBeUndefined();
});

test('the helper of a class is not its mentor', () => {
	const { members } = read(changed('enrollments', (text) => text.replace('p2,student', 's1,aide')));
	expect(members.filter(({ person: id }) => id === 's1')).toHaveLength(1);
});
