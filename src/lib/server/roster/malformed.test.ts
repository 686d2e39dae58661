import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRoster } from './one-roster.ts';
import type { RosterFile, RosterFiles } from './package-files.ts';
import { problemTexts } from './problem-texts.ts';
import { changed, smallSchool } from './small-school.fixture.ts';

const said = (files: RosterFiles) =>
	parseRoster(files).problems.map(({ file, line, field, code, fatal }) =>
		[file, line, ...(field ? [field] : []), code, ...(fatal ? ['fatal'] : [])].join(' '),
	);
const edited = (file: RosterFile, from: string, to: string) =>
	changed(file, (text) => text.replace(from, to));

test.each<[string, RosterFiles, string]>([
	['no manifest', smallSchool({ manifest: undefined }), 'manifest 0 missingFile fatal'],
	['no users', smallSchool({ users: undefined }), 'users 0 missingFile fatal'],
	['no classes', smallSchool({ classes: undefined }), 'classes 0 missingFile fatal'],
	['no enrolments', smallSchool({ enrollments: undefined }), 'enrollments 0 missingFile fatal'],
	['a promised file missing', smallSchool({ demographics: undefined }), 'demographics 0 missingFile fatal'],
	[
		'a promised file missing',
		edited('manifest', 'file.results,absent', 'file.orgs,bulk'),
		'orgs 0 missingFile fatal',
	],
	[
		'a needed file absent',
		edited('manifest', 'file.users,bulk', 'file.users,absent'),
		'users 0 missingFile fatal',
	],
	[
		'a change set',
		edited('manifest', 'file.users,bulk', 'file.users,delta'),
		'manifest 4 file.users notBulk fatal',
	],
	[
		'a change set',
		edited('manifest', 'results,absent', 'results,delta'),
		'manifest 8 file.results notBulk fatal',
	],
	['another version', edited('manifest', 'version,1.1', 'version,1.2'), 'manifest 3 otherVersion fatal'],
	['an empty file', smallSchool({ users: '' }), 'users 0 sourcedId missingColumn fatal'],
	['a missing column', edited('users', 'familyName', 'surname'), 'users 1 familyName missingColumn fatal'],
	[
		'a header in other letters',
		edited('users', 'givenName', 'givenname'),
		'users 1 givenName missingColumn fatal',
	],
	[
		'a header like a built-in word',
		edited('classes', 'title', 'constructor'),
		'classes 1 title missingColumn fatal',
	],
	['a double column', edited('users', 'grades', 'role'), 'users 1 role doubleColumn fatal'],
	['semicolons', changed('users', (text) => text.replaceAll(',', ';')), 'users 1 semicolons fatal'],
])('%s stops everything', (_name, files, problem) => {
	expect(said(files)).toContain(problem);
	expect(parseRoster(files).roster.people).toEqual([]);
});

test('a file in an old encoding stops everything', () => {
	const files = smallSchool();
	files.set('users', Buffer.from(files.get('users')!.toString().replace('Mila', 'Zoë'), 'latin1'));
	expect(said(files)).toEqual(['users 0 notUtf8 fatal']);
	files.set('users', Buffer.from('\ufeffsourcedId', 'utf16le'));
	expect(said(files)).toEqual(['users 0 notUtf8 fatal']);
});

test.each<[RosterFile, string, string, string[]]>([
	['users', 'p1,,', ',,', ['users 2 sourcedId missingValue']],
	['users', 'Mila', ' ', ['users 2 givenName missingValue']],
	['users', 'o1,student', 'o1,wizard', ['users 2 role unknownRole']],
	['users', 'o1,student', 'o1,constructor', ['users 2 role unknownRole']],
	['users', 'p1,,', 'p1,gone,', ['users 2 status unknownStatus']],
	['users', 'p1,,true', 'p1,,maybe', ['users 2 enabledUser notTrueOrFalse']],
	['users', 'Mila', 'M'.repeat(256), ['users 2 givenName tooLong']],
	['users', 'Mila', 'Mi\u0000la', ['users 2 givenName strangeCharacter']],
	['users', 'Mila,', 'Mila,,', ['users 2 columnCount']],
	['users', 'Mila,', '', ['users 2 columnCount']],
	['users', 'Mila', 'Mi"la', ['users 2 damagedRow']],
	['users', 'Mila', '"Mi"la"', ['users 2 damagedRow']],
])('a bad row of %s is left out alone (%j -> %j)', (file, from, to, problems) => {
	const files = edited(file, from, to);
	files.set(
		'enrollments',
		Buffer.from(
			files
				.get('enrollments')!
				.toString()
				.replaceAll(/^e[17].*\n/gm, ''),
		),
	);
	files.set('demographics', Buffer.from('userSourcedId\n'));
	expect(said(files)).toEqual(problems);
	expect(parseRoster(files).roster.people.map(({ sourceId }) => sourceId)).toEqual([
		'p2',
		'p3',
		's1',
		's2',
		'g1',
		'g2',
	]);
});

test.each<[RosterFile, string, string, string[]]>([
	['users', 'p2,,', 'p1,,', ['users 3 sourcedId doubleId']],
	['users', 'p2,,', 'https://ketenid.nl/201703/ab,,', ['users 3 sourcedId chainId']],
	['classes', 'k2,,', 'k1,,', ['classes 3 sourcedId doubleId']],
	['classes', '2C', '', ['classes 3 title missingValue']],
	['classes', 'scheduled', 'club', ['classes 4 classType unknownClassType']],
	['classes', 'l1,,', 'l1,gone,', ['classes 4 status unknownStatus']],
	['enrollments', 'k1,o1,p1', 'k9,o1,p1', ['enrollments 2 classSourcedId unknownClass']],
	['enrollments', 'k1,o1,p1', 'k1,o1,p9', ['enrollments 2 userSourcedId unknownPerson']],
	['enrollments', 'p1,student', 'p1,teacher', ['enrollments 2 role roleDoesNotFit']],
	['enrollments', 'p1,student', 'p1,boss', ['enrollments 2 role unknownRole']],
	['enrollments', 'e1,,', 'e1,gone,', ['enrollments 2 status unknownStatus']],
	['enrollments', 's1,teacher,true', 's1,teacher,first', ['enrollments 6 primary notTrueOrFalse']],
	['enrollments', 'student,false,,', 'student,false,31-08-2026,', ['enrollments 2 beginDate notADate']],
	['enrollments', 'student,false,,', 'student,false,,2026-02-30', ['enrollments 2 endDate notADate']],
	['demographics', 'p1,', 'p9,', ['demographics 2 userSourcedId unknownPerson']],
	['demographics', '2013-02-03', '3 feb', ['demographics 2 birthDate notADate']],
	['users', '"g1,g2"', '"g1,g9"', ['users 2 agentSourcedIds unknownAgent']],
	['users', '"g1,g2"', '"g1,s1"', ['users 2 agentSourcedIds agentIsNoGuardian']],
	['users', ',ja,', ',misschien,', ['users 7 metadata.ouderlijk_gezag answerUnclear']],
	['users', '"g1,g2",2,', '"g1,g2",2,ja', ['users 2 metadata.ouderlijk_gezag answerUnclear']],
	['users', '"g1,g2",2', '"g1,g2",7.5', ['users 2 grades notAYear']],
	['users', '1001', '111222333', ['users 2 identifier personalNumber']],
	['users', 'student,mila', 'student,https://ketenid.nl/201703/ab', ['users 2 username personalNumber']],
])('something wrong in %s is said with its line (%j -> %j)', (file, from, to, problems) => {
	const others = /unknownPerson|unknownClass|unknownAgent/;
	const found = said(edited(file, from, to));
	expect(found.filter((one) => problems.includes(one) || !others.test(one))).toEqual(problems);
});

test('when it is unclear which answer is whose, authority is unknown for every guardian of the pupil', () => {
	const { roster } = parseRoster(edited('users', '"g1,g2",2,', '"g1,g2",2,ja'));
	const answers = roster.guardians.filter(({ pupil }) => pupil === 'p1').map(({ authority }) => authority);
	expect(answers).toEqual(['unknown', 'unknown']);
});

test('a quotation mark that is never closed costs one row, not the pupils after it', () => {
	const { roster, problems } = parseRoster(edited('users', 'p1,,true', 'p1,,"true'));
	expect(problems).toMatchObject([{ file: 'users', line: 2, code: 'damagedRow', about: ['p1'] }]);
	expect(roster.people.map(({ sourceId }) => sourceId)).toEqual(['p2', 'p3', 's1', 's2', 'g1', 'g2']);
});

test('a row that was left out is not reported again where others refer to it', () => {
	const files = edited('users', 'Mila', '');
	expect(said(files)).toEqual(['users 2 givenName missingValue']);
});

test('a file with hundreds of damaged rows is given back whole', () => {
	const files = changed('users', (text) => text + 'x,"a"b\n'.repeat(150));
	expect(said(files)).toContain('users 0 tooManyDamagedRows fatal');
});

test('a problem never repeats what is in a cell', () => {
	const { problems } = parseRoster(edited('users', 'Mila', 'Dorpsstraat 1,Dorpsstraat 2'));
	expect(JSON.stringify(problems)).not.toContain('Dorpsstraat');
});

test('every problem is said in two languages without exclamation marks', () => {
	for (const { nl, en } of Object.values(problemTexts)) {
		expect(nl.length).toBeGreaterThan(20);
		expect(en.length).toBeGreaterThan(20);
		expect(nl + en).not.toContain('!');
	}
});

test('whatever happens to a file, it is read without an exception and nobody is in it twice', () => {
	const damage = fc.record({
		file: fc.constantFrom<RosterFile>('manifest', 'users', 'classes', 'enrollments', 'demographics'),
		at: fc.nat(1200),
		cut: fc.nat(30),
		paste: fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
	});
	fc.assert(
		fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
			const files = smallSchool();
			for (const { file, at, cut, paste } of damages) {
				const bytes = files.get(file)!;
				files.set(file, Buffer.concat([bytes.subarray(0, at), paste, bytes.subarray(at + cut)]));
			}
			const { people, members } = parseRoster(files).roster;
			const known = new Set(people.map(({ sourceId }) => sourceId));
			expect(known.size).toBe(people.length);
			for (const { person } of members) expect(known).toContain(person);
		}),
		{ numRuns: 500 },
	);
});
