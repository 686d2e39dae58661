/** A row that cannot be read is no pupil who left: what such a row is about stays as it was. */
import { guardianKey, memberKey } from './compare-links.ts';
import { aboutIn, type Problem } from './problem.ts';
import type { Roster, RosterMember } from './roster.ts';

export function keepUnreadable(now: Roster, next: Roster, problems: readonly Problem[]): Roster {
	const people = missing(now.people, next.people, aboutIn('users', problems));
	const homeGroups = missing(now.homeGroups, next.homeGroups, aboutIn('classes', problems));
	const kept = {
		...next,
		people: [...next.people, ...people],
		homeGroups: [...next.homeGroups, ...homeGroups],
	};
	const touched = new Set([...people, ...homeGroups].map(({ sourceId }) => sourceId));
	const members = keepMembers(now, kept, { touched, pairs: enrolmentPairs(problems) });
	return {
		...kept,
		members: [...keepFirstMentors(now, next.members, members), ...members],
		guardians: [...next.guardians, ...keepGuardians(now, kept, touched)],
	};
}

/** While the row of a group's first mentor cannot be read, nobody else becomes it. */
function keepFirstMentors(now: Roster, next: RosterMember[], kept: RosterMember[]): RosterMember[] {
	const led = new Set(kept.filter(({ main }) => main).map(({ homeGroup }) => homeGroup));
	const first = new Set(now.members.filter(({ main }) => main).map(memberKey));
	return next.map((member) => {
		const usurps = member.main && led.has(member.homeGroup) && !first.has(memberKey(member));
		return usurps ? { ...member, main: false } : member;
	});
}

function missing<T extends { sourceId: string }>(
	now: readonly T[],
	next: readonly T[],
	about: Set<string>,
): T[] {
	const present = new Set(next.map(({ sourceId }) => sourceId));
	return now.filter(({ sourceId }) => about.has(sourceId) && !present.has(sourceId));
}

function enrolmentPairs(problems: readonly Problem[]): Set<string> {
	return new Set(
		problems.flatMap(({ file, about }) => (file === 'enrollments' && about ? about.join('\n') : [])),
	);
}

function keepMembers(
	now: Roster,
	next: Roster,
	known: { touched: Set<string>; pairs: Set<string> },
): RosterMember[] {
	const present = new Set(next.members.map(memberKey));
	const kinds = new Map(
		next.people.filter(({ active }) => active).map(({ sourceId, kind }) => [sourceId, kind]),
	);
	const groups = new Set(next.homeGroups.map(({ sourceId }) => sourceId));
	return now.members.filter((member) => {
		const { person, homeGroup, role } = member;
		const unread =
			known.touched.has(person) || known.touched.has(homeGroup) || known.pairs.has(`${homeGroup}\n${person}`);
		const possible = groups.has(homeGroup) && kinds.get(person) === (role === 'pupil' ? 'pupil' : 'staff');
		return unread && possible && !present.has(memberKey(member));
	});
}

function keepGuardians(now: Roster, next: Roster, touched: Set<string>): Roster['guardians'] {
	const present = new Set(next.guardians.map(guardianKey));
	return now.guardians.filter(
		(link) => (touched.has(link.guardian) || touched.has(link.pupil)) && !present.has(guardianKey(link)),
	);
}
