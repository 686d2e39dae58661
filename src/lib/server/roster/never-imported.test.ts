import { expect, test } from 'vitest';
import { parseRoster } from './one-roster.ts';
import type { RosterFile, RosterFiles } from './package-files.ts';
import { smallSchool } from './small-school.fixture.ts';

const forbidden: Partial<Record<RosterFile, string[]>> = {
	users: [
		...[
			'userIds',
			'sms',
			'phone',
			'password',
			'metadata.bsn',
			'metadata.pgn',
			'metadata.eckid',
			'metadata.adres',
		],
		...[
			'metadata.postcode',
			'metadata.pasfoto',
			'metadata.cijfers',
			'metadata.medisch',
			'metadata.geslacht',
			'photo',
		],
	],
	classes: ['courseSourcedId', 'location', 'subjects', 'periods'],
	enrollments: ['metadata.cijfer', 'dateLastModified'],
	demographics: [
		...[
			'sex',
			'americanIndianOrAlaskaNative',
			'asian',
			'blackOrAfricanAmerican',
			'white',
			'hispanicOrLatinoEthnicity',
		],
		...['nativeHawaiianOrOtherPacificIslander', 'demographicRaceTwoOrMoreRaces', 'countryOfBirthCode'],
		...['stateOfBirthAbbreviation', 'cityOfBirth', 'publicSchoolResidenceStatus'],
	],
};

function withCanaries(): RosterFiles {
	const files = smallSchool();
	files.set('demographics', Buffer.from('userSourcedId,birthDate\np1,2013-02-03\n'));
	for (const [file, extra] of Object.entries(forbidden) as [RosterFile, string[]][]) {
		const [header = '', ...rows] = files.get(file)!.toString().trim().split('\n');
		const canaries = (i: number) => extra.map((column) => `CANARY-${column}-${i}`).join();
		files.set(
			file,
			Buffer.from([`${header},${extra.join()}`, ...rows.map((row, i) => `${row},${canaries(i)}`)].join('\n')),
		);
	}
	for (const file of ['orgs', 'courses', 'academicSessions'] as const) {
		files.set(file, Buffer.from('sourcedId,title\nCANARY-1,CANARY-2\n'));
	}
	return files;
}

test('nothing but what the work needs ever leaves the files', () => {
	const files = withCanaries();
	expect(
		Buffer.concat([...files.values()])
			.toString()
			.match(/CANARY-/g)!.length,
	).toBeGreaterThan(100);
	const { roster, problems } = parseRoster(files);
	expect(problems).toEqual([]);
	expect(roster).toMatchObject({ people: { length: 7 }, members: { length: 6 }, guardians: { length: 3 } });
	expect(JSON.stringify(roster)).not.toContain('CANARY');
});

test('a citizen number, an ECK iD or a mark in a column of ours is left behind', () => {
	const text = smallSchool().get('users')!.toString();
	const files = smallSchool({
		users: text
			.replace('1001', '111222333')
			.replace('student,amir', 'student,https://ketenid.nl/201703/amir')
			.replace('j.storm@school.example', '1112.22.333')
			.replace('"g1,g2",2', '"g1,g2",7.5'),
	});
	const kept = JSON.stringify(parseRoster(files).roster);
	for (const value of ['111222333', 'ketenid', '1112.22.333', '7.5']) expect(kept).not.toContain(value);
});
