/** What changes in home groups, in who belongs to them, and in who cares for whom. */
import type { Difference, Move } from './difference.ts';
import type { Roster, RosterGuardian, RosterHomeGroup, RosterMember } from './roster.ts';

export function compareHomeGroups(now: RosterHomeGroup[], next: RosterHomeGroup[]): Difference['homeGroups'] {
	const before = keyed(now, ({ sourceId }) => sourceId);
	const after = keyed(next, ({ sourceId }) => sourceId);
	return {
		set: next.filter((group) => !isSame(before.get(group.sourceId), group, ['title', 'year'])),
		gone: now.filter(({ sourceId }) => !after.has(sourceId)),
	};
}

export function compareMembers(now: RosterMember[], next: RosterMember[]): Difference['members'] {
	const before = keyed(now, memberKey);
	const after = keyed(next, memberKey);
	return {
		set: next.filter((member) => !isSame(before.get(memberKey(member)), member, ['main', 'from', 'until'])),
		ended: now.filter((member) => !after.has(memberKey(member))),
	};
}

/** Only of people who stay: who arrives or leaves has no home group to move from or to. */
export function findMoves(now: RosterMember[], next: RosterMember[], staying: Set<string>): Move[] {
	const members = compareMembers(now, next);
	const before = new Set(now.map(memberKey));
	const moves = new Map<string, Move>();
	const moveOf = ({ person, role }: RosterMember): Move => {
		const key = JSON.stringify([person, role]);
		const move = moves.get(key) ?? { person, role, from: [], to: [] };
		moves.set(key, move);
		return move;
	};
	for (const member of members.ended)
		if (staying.has(member.person)) moveOf(member).from.push(member.homeGroup);
	for (const member of members.set) {
		if (staying.has(member.person) && !before.has(memberKey(member)))
			moveOf(member).to.push(member.homeGroup);
	}
	return [...moves.values()];
}

/**
 * A link that is missing ends only while the pupil is still here. When the pupil has left, who had authority on the last
 * day stays as it was: letters about a dossier may still have to be written.
 */
export function compareGuardians(now: RosterGuardian[], next: Roster): Difference['guardians'] {
	const before = keyed(now, guardianKey);
	const after = keyed(next.guardians, guardianKey);
	const here = new Set(next.people.filter(({ active }) => active).map(({ sourceId }) => sourceId));
	return {
		set: next.guardians.filter(
			(link) => !isSame(before.get(guardianKey(link)), link, ['authority', 'mayReceivePost']),
		),
		ended: now.filter((link) => !after.has(guardianKey(link)) && here.has(link.pupil) && !isEnded(link)),
	};
}

/** How an ended link is kept: nobody is deleted, and nothing may be sent or shown any more. */
export function endedLink({ guardian, pupil }: RosterGuardian): RosterGuardian {
	return { guardian, pupil, authority: 'no', mayReceivePost: 'no' };
}

export function isEnded({ authority, mayReceivePost }: RosterGuardian): boolean {
	return authority === 'no' && mayReceivePost === 'no';
}

export function memberKey({ homeGroup, person, role }: RosterMember): string {
	return JSON.stringify([homeGroup, person, role]);
}

export function guardianKey({ guardian, pupil }: RosterGuardian): string {
	return JSON.stringify([guardian, pupil]);
}

function keyed<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T> {
	return new Map(items.map((item) => [keyOf(item), item]));
}

function isSame<T extends object>(known: T | undefined, item: T, fields: readonly (keyof T)[]): boolean {
	return known !== undefined && fields.every((field) => known[field] === item[field]);
}
