/** The demo school as the files of OneRoster 1.1 CSV. */
import { groups, years, type Guardian, type Pupil, type Staff } from './school.ts';

export interface School {
	pupils: readonly Pupil[];
	guardians: readonly Guardian[];
	staff: readonly Staff[];
}

type Row = Record<string, string>;

const org = 'org-vaart';
const schoolYear = 'sy-2026-2027';
const domain = 'vaart.example';

/** File name and content of every file, in a fixed order. */
export function makeSheets(school: School): Map<string, string> {
	return new Map([
		['manifest.csv', csv(['propertyName', 'value'], manifest())],
		['orgs.csv', csv([...common, 'name', 'type', 'identifier', 'parentSourcedId'], orgs())],
		['academicSessions.csv', csv(sessionColumns, sessions())],
		['courses.csv', csv(courseColumns, years.map(courseRow))],
		['classes.csv', csv(classColumns, groups.map(classRow))],
		['users.csv', csv(userColumns, userRows(school))],
		['enrollments.csv', csv(enrollmentColumns, enrollmentRows(school))],
		[
			'demographics.csv',
			csv(['userSourcedId', 'status', 'dateLastModified', 'birthDate'], birthRows(school)),
		],
	]);
}

const common = ['sourcedId', 'status', 'dateLastModified'];
const sessionColumns = [...common, 'title', 'type', 'startDate', 'endDate', 'parentSourcedId', 'schoolYear'];
const courseColumns = [...common, 'schoolYearSourcedId', 'title', 'courseCode', 'grades', 'orgSourcedId'];
const classColumns = [
	...common,
	...['title', 'grades', 'courseSourcedId', 'classCode', 'classType', 'location', 'schoolSourcedId'],
	...['termSourcedIds', 'subjects', 'subjectCodes', 'periods'],
];
const userColumns = [
	...common,
	...['enabledUser', 'orgSourcedIds', 'role', 'username', 'userIds', 'givenName', 'familyName', 'middleName'],
	...['identifier', 'email', 'sms', 'phone', 'agentSourcedIds', 'grades', 'password'],
	...['metadata.ouderlijk_gezag', 'metadata.mag_post_ontvangen'],
];
const enrollmentColumns = [
	...common,
	...['classSourcedId', 'schoolSourcedId', 'userSourcedId', 'role', 'primary', 'beginDate', 'endDate'],
];

function csv(columns: readonly string[], rows: readonly Row[]): string {
	const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(','));
	return [columns.join(','), ...lines, ''].join('\n');
}

function quoted(value: string): string {
	return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

function manifest(): Row[] {
	const here = ['academicSessions', 'classes', 'courses', 'demographics', 'enrollments', 'orgs', 'users'];
	const absent = ['categories', 'classResources', 'courseResources', 'lineItems', 'resources', 'results'];
	return [
		{ propertyName: 'manifest.version', value: '1.0' },
		{ propertyName: 'oneroster.version', value: '1.1' },
		...here.map((file) => ({ propertyName: `file.${file}`, value: 'bulk' })),
		...absent.map((file) => ({ propertyName: `file.${file}`, value: 'absent' })),
		{ propertyName: 'source.systemName', value: 'Lyceum aan de Vaart (demo)' },
	];
}

function orgs(): Row[] {
	return [{ sourcedId: org, name: 'Lyceum aan de Vaart', type: 'school' }];
}

function sessions(): Row[] {
	const [startDate, endDate] = ['2026-08-01', '2027-07-31'];
	return [
		{
			sourcedId: schoolYear,
			title: 'Schooljaar 2026-2027',
			type: 'schoolYear',
			startDate,
			endDate,
			schoolYear: '2027',
		},
	];
}

function courseRow(year: number): Row {
	return {
		sourcedId: `c-mentor-${year}`,
		schoolYearSourcedId: schoolYear,
		title: `Mentorles leerjaar ${year}`,
		courseCode: `mentor${year}`,
		grades: `${year}`,
		orgSourcedId: org,
	};
}

function classRow(group: string): Row {
	return {
		sourcedId: groupId(group),
		title: group,
		grades: group[0]!,
		courseSourcedId: `c-mentor-${group[0]}`,
		classCode: group,
		classType: 'homeroom',
		schoolSourcedId: org,
		termSourcedIds: schoolYear,
	};
}

function groupId(group: string): string {
	return `k-${group.toLowerCase()}`;
}

function userRows({ pupils, guardians, staff }: School): Row[] {
	const address = makeAddresses();
	return [
		...staff.map((one, i) => staffRow(one, i, address)),
		...pupils.map(pupilRow),
		...guardians.map(guardianRow),
	];

	function guardianRow(guardian: Guardian): Row {
		const email = address(`${guardian.givenName}.${guardian.name}`);
		return {
			...userRow(guardian, 'guardian'),
			username: email,
			email,
			'metadata.ouderlijk_gezag': guardian.authority,
			'metadata.mag_post_ontvangen': guardian.post,
		};
	}
}

function userRow(
	{ id, givenName, name }: { id: string; givenName: string; name: string },
	role: string,
): Row {
	const [familyName = '', middleName = ''] = name.split('|').reverse();
	return { sourcedId: id, enabledUser: 'true', orgSourcedIds: org, role, givenName, familyName, middleName };
}

function staffRow(staff: Staff, i: number, address: (name: string) => string): Row {
	const email = address(`${staff.givenName[0]}.${staff.name}`);
	return { ...userRow(staff, staff.role), username: email.split('@')[0]!, identifier: `${4001 + i}`, email };
}

function pupilRow(pupil: Pupil, i: number): Row {
	// A pupil's number begins with the year in which they came.
	const number = `${27 - pupil.year}${String(i + 1).padStart(4, '0')}`;
	return {
		...userRow(pupil, 'student'),
		username: number,
		identifier: number,
		email: `${number}@${domain}`,
		agentSourcedIds: pupil.guardians.join(','),
		grades: `${pupil.year}`,
		'metadata.ouderlijk_gezag': pupil.authority ?? '',
	};
}

/** Plain letters only, and a number behind a name that is taken. */
function makeAddresses(): (name: string) => string {
	const taken = new Map<string, number>();
	return (name) => {
		const plain = name
			.replaceAll('ı', 'i')
			.replaceAll('ł', 'l')
			.replaceAll('Ł', 'l')
			.normalize('NFD')
			.toLowerCase();
		const local = plain.replace(/[^a-z.-]/g, '');
		const times = (taken.get(local) ?? 0) + 1;
		taken.set(local, times);
		return `${local}${times > 1 ? times : ''}@${domain}`;
	};
}

function enrollmentRows({ pupils, staff }: School): Row[] {
	const mentors = staff.flatMap(({ id, mentorOf, primary }) =>
		mentorOf ? [{ id, group: mentorOf, role: 'teacher', primary: `${primary === true}` }] : [],
	);
	const enrolled = pupils.map(({ id, group }) => ({ id, group, role: 'student', primary: 'false' }));
	return [...mentors, ...enrolled].map(({ id, group, role, primary }) => ({
		sourcedId: `e-${groupId(group)}-${id}`,
		classSourcedId: groupId(group),
		schoolSourcedId: org,
		userSourcedId: id,
		role,
		primary,
	}));
}

function birthRows({ pupils }: School): Row[] {
	return pupils.map(({ id, birthDate }) => ({ userSourcedId: id, birthDate }));
}
