/** Who sits where on a given day: roles with their scope, mentors of a home group, and cover for the absent (§2.2, R-15). */
import type { Role } from '#protocol/schema.ts';
import type { Day } from './calendar/day.ts';

/** `person:<id>`, `mentor:<home group>` or `<role>:<scope>`, scope being school, lower, upper or year:<n>. */
export type Seat = string;

export interface Staffing {
	readonly roles: readonly { person: string; role: Role; scope: string; from: Day; until: Day | null }[];
	readonly mentors: readonly {
		person: string;
		homeGroup: string;
		main: boolean;
		from: Day | null;
		until: Day | null;
	}[];
	readonly covers: readonly { absent: string; covering: string; from: Day; to: Day }[];
	readonly years: ReadonlyMap<string, number | null>;
	readonly lowerSchool: readonly number[];
}

/** Someone in a seat. `until` is set for cover: what the covered person has, until the end date. */
export interface Holder {
	readonly person: string;
	readonly covers: string | null;
	readonly until: Day | null;
}

/** Everyone who holds a seat on this day, the person first and cover after; empty when nobody does. */
export function holders(staffing: Staffing, seat: Seat, day: Day): Holder[] {
	const sitting = ownHolders(staffing, seat, day).flatMap<Holder>((person) => [
		{ person, covers: null, until: null },
		...staffing.covers
			.filter((cover) => cover.absent === person && cover.from <= day && day <= cover.to)
			.map((cover) => ({ person: cover.covering, covers: person, until: cover.to })),
	]);
	// Who runs the machine never sits where a child's story is read, not even as cover.
	return sitting.filter(
		(holder) => seat.startsWith('administrator:') || !administers(staffing, holder.person, day),
	);
}

function administers(staffing: Staffing, person: string, day: Day): boolean {
	return staffing.roles.some(
		(held) => held.person === person && held.role === 'administrator' && valid(held, day),
	);
}

function ownHolders(staffing: Staffing, seat: Seat, day: Day): string[] {
	const [role, ...rest] = seat.split(':');
	const scope = rest.join(':');
	if (role === 'person') return [scope];
	if (role === 'mentor') return mentorsOf(staffing, scope, day);
	return staffing.roles
		.filter((held) => held.role === role && held.scope === scope && valid(held, day))
		.map((held) => held.person);
}

/** Mentors of a home group, the first mentor first. */
export function mentorsOf(staffing: Staffing, homeGroup: string, day: Day): string[] {
	return staffing.mentors
		.filter((mentor) => mentor.homeGroup === homeGroup && valid(mentor, day))
		.filter((mentor) => !administers(staffing, mentor.person, day))
		.sort((a, b) => Number(b.main) - Number(a.main))
		.map((mentor) => mentor.person);
}

/** The seat of a role for a home group: its year first, then lower or upper school, then the whole school. */
export function seatFor(staffing: Staffing, role: Role, homeGroup: string | null, day: Day): Seat | null {
	const year = homeGroup === null ? null : (staffing.years.get(homeGroup) ?? null);
	const half = year === null ? null : staffing.lowerSchool.includes(year) ? 'lower' : 'upper';
	const scopes = [...(year === null ? [] : [`year:${year}`]), ...(half ? [half] : []), 'school'];
	const found = scopes.find((scope) => holders(staffing, `${role}:${scope}`, day).length > 0);
	return found ? `${role}:${found}` : null;
}

/** The seats one person answers for today, those of people they cover included. */
export function seatsOf(staffing: Staffing, person: string, day: Day): Seat[] {
	const covered = staffing.covers
		.filter((cover) => cover.covering === person && cover.from <= day && day <= cover.to)
		.map((cover) => cover.absent);
	return [...new Set([person, ...covered].flatMap((each) => ownSeats(staffing, each, day)))];
}

function ownSeats(staffing: Staffing, person: string, day: Day): Seat[] {
	return [
		`person:${person}`,
		...staffing.mentors
			.filter((m) => m.person === person && valid(m, day))
			.map((m) => `mentor:${m.homeGroup}`),
		...staffing.roles.filter((r) => r.person === person && valid(r, day)).map((r) => `${r.role}:${r.scope}`),
	];
}

function valid(term: { from: Day | null; until: Day | null }, day: Day): boolean {
	return (term.from === null || term.from <= day) && (term.until === null || day < term.until);
}
