/** The school's own list as Vijfspoor keeps it: who is there, in which home group, and who cares for whom. */
import type { Text } from '#protocol/schema.ts';

export type PersonKind = 'pupil' | 'staff' | 'guardian';
export type Answer = 'yes' | 'no' | 'unknown';

export interface RosterPerson {
	sourceId: string;
	kind: PersonKind;
	givenName: string;
	familyName: string;
	number?: string;
	username?: string;
	email?: string;
	/** A day, kept apart from the name: only age rules of the law need it. */
	birthDate?: string;
	year?: number;
	active: boolean;
}

export interface RosterHomeGroup {
	sourceId: string;
	title: string;
	year?: number;
}

export interface RosterMember {
	homeGroup: string;
	person: string;
	role: 'pupil' | 'mentor';
	/** The first mentor of the group; never true for a pupil. */
	main: boolean;
	from?: string;
	/** Exclusive: the first day that no longer counts. */
	until?: string;
}

export interface RosterGuardian {
	guardian: string;
	pupil: string;
	authority: Answer;
	mayReceivePost: Answer;
}

export interface Roster {
	people: RosterPerson[];
	homeGroups: RosterHomeGroup[];
	members: RosterMember[];
	guardians: RosterGuardian[];
}

/** The rules say no: a value to show, never an exception. */
export interface Refusal {
	refused: string;
	text: Text;
}

export function isRefusal(value: object): value is Refusal {
	return 'refused' in value;
}

export function emptyRoster(): Roster {
	return { people: [], homeGroups: [], members: [], guardians: [] };
}

/** The roster as it stands on a day: memberships that ended before it are history. */
export function asOf(roster: Roster, today: string): Roster {
	return { ...roster, members: roster.members.filter(({ until }) => !until || until > today) };
}
