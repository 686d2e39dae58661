/** Who is in a home group and who is its mentor, from enrollments.csv. */
import { isDay, isLeaver, isStatus, readBoolean } from './cells.ts';
import { problemAt, type Problem } from './problem.ts';
import type { ProblemCode } from './problem-texts.ts';
import type { HomeGroups } from './read-home-groups.ts';
import type { People } from './read-people.ts';
import type { PersonKind, RosterMember } from './roster.ts';
import { placeOf, type Row } from './sheet.ts';

const file = 'enrollments';
const roles = new Map<string, { kind: PersonKind; role: RosterMember['role'] }>([
	['student', { kind: 'pupil', role: 'pupil' }],
	['teacher', { kind: 'staff', role: 'mentor' }],
]);
/** At school these people help in a class; they are not its mentor. */
const otherRoles = ['administrator', 'aide', 'proctor', 'guardian', 'parent', 'relative'];

export function readMembers(
	rows: readonly Row[],
	known: { people: People; homeGroups: HomeGroups },
	problems: Problem[],
): RosterMember[] {
	const members = new Map<string, RosterMember>();
	for (const row of rows) {
		const { cells } = row;
		if (isLeaver(cells.status ?? '')) continue;
		const fault =
			orphanFault(cells, known) ?? (isOurs(cells, known) ? cellFault(cells, known.people) : undefined);
		if (fault) problems.push(problemAt(fault.code, { ...placeOf(file, row), field: fault.field }));
		else if (isOurs(cells, known)) keepLongest(members, memberFrom(cells));
	}
	return mentorsInOrder([...members.values()]);
}

type Known = { people: People; homeGroups: HomeGroups };
type Fault = { code: ProblemCode; field: string } | undefined;

function orphanFault({ classSourcedId = '', userSourcedId = '' }: Row['cells'], known: Known): Fault {
	if (!known.homeGroups.mentioned.has(classSourcedId))
		return { code: 'unknownClass', field: 'classSourcedId' };
	if (!known.people.mentioned.has(userSourcedId)) return { code: 'unknownPerson', field: 'userSourcedId' };
	return undefined;
}

/** Lesson groups, leavers and helpers in the class are passed over in silence. */
function isOurs({ classSourcedId = '', userSourcedId = '', role = '' }: Row['cells'], known: Known): boolean {
	if (!known.homeGroups.bySourceId.has(classSourcedId)) return false;
	return (
		Boolean(known.people.bySourceId.get(userSourcedId)?.active) && !otherRoles.includes(role.toLowerCase())
	);
}

function cellFault(cells: Row['cells'], people: People): Fault {
	const { userSourcedId = '', role = '', status = '', primary = '' } = cells;
	const expected = roles.get(role.toLowerCase());
	if (!expected) return { code: 'unknownRole', field: 'role' };
	if (people.bySourceId.get(userSourcedId)?.kind !== expected.kind)
		return { code: 'roleDoesNotFit', field: 'role' };
	if (!isStatus(status)) return { code: 'unknownStatus', field: 'status' };
	if (readBoolean(primary) === undefined) return { code: 'notTrueOrFalse', field: 'primary' };
	const date = ['beginDate', 'endDate'].find((field) => cells[field] && !isDay(cells[field]));
	return date ? { code: 'notADate', field: date } : undefined;
}

function memberFrom(cells: Row['cells']): RosterMember {
	const { classSourcedId = '', userSourcedId = '', role = '', primary = '', beginDate, endDate } = cells;
	const member = roles.get(role.toLowerCase())!.role;
	return {
		homeGroup: classSourcedId,
		person: userSourcedId,
		role: member,
		main: member === 'mentor' && readBoolean(primary) === true,
		...(beginDate && { from: beginDate }),
		...(endDate && { until: endDate }),
	};
}

/** Someone who left a group and came back has two rows; the one that lasts longest says how it is. */
function keepLongest(members: Map<string, RosterMember>, member: RosterMember): void {
	const key = JSON.stringify([member.homeGroup, member.person, member.role]);
	const other = members.get(key);
	const lasts = ({ until = '9999' }: RosterMember) => until;
	if (!other || lasts(member) > lasts(other)) members.set(key, member);
}

/** The primary mentor first. Where nobody is primary the lowest id is, so that a re-sorted export changes nothing. */
function mentorsInOrder(members: RosterMember[]): RosterMember[] {
	const mentors = members
		.filter(({ role }) => role === 'mentor')
		.sort((a, b) => Number(b.main) - Number(a.main) || (a.person < b.person ? -1 : 1));
	const led = new Set(mentors.filter(({ main }) => main).map(({ homeGroup }) => homeGroup));
	for (const mentor of mentors) {
		if (!led.has(mentor.homeGroup)) mentor.main = true;
		led.add(mentor.homeGroup);
	}
	return [...mentors, ...members.filter(({ role }) => role === 'pupil')];
}
