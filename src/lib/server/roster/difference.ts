/** What a new list changes in the people of a school: the same value is shown to a person and carried out. */
import type { PersonKind, RosterGuardian, RosterHomeGroup, RosterMember, RosterPerson } from './roster.ts';

export type PersonField = Exclude<keyof RosterPerson, 'sourceId' | 'active'>;

export interface ChangedPerson {
	/** As the new list has them. */
	person: RosterPerson;
	fields: PersonField[];
}

/** Someone who stays at school and changes home group, as a pupil or as a mentor. */
export interface Move {
	person: string;
	role: RosterMember['role'];
	from: string[];
	to: string[];
}

/** How many there are who are at school. */
export interface Tally extends Record<PersonKind, number> {
	homeGroups: number;
	members: number;
	guardianLinks: number;
}

export interface Counts {
	arrived: number;
	left: number;
	changed: number;
	moved: number;
	same: number;
	leftByKind: Record<PersonKind, number>;
	before: Tally;
	after: Tally;
}

export interface Difference {
	/** New, or back after having left. */
	arrived: RosterPerson[];
	/** As they were. They are deactivated, never deleted: a dossier may still be about them. */
	left: RosterPerson[];
	changed: ChangedPerson[];
	moved: Move[];
	/** People who stay as they are, in the same home groups. */
	sameCount: number;
	homeGroups: { set: RosterHomeGroup[]; gone: RosterHomeGroup[] };
	members: { set: RosterMember[]; ended: RosterMember[] };
	guardians: { set: RosterGuardian[]; ended: RosterGuardian[] };
	counts: Counts;
}
