/** The roster in the database. An import changes and ends; it never deletes, because dossiers refer to these people. */
import { endedLink } from './compare-links.ts';
import type { Difference } from './difference.ts';
import type { Roster, RosterGuardian, RosterHomeGroup, RosterMember, RosterPerson } from './roster.ts';

export interface Queryable {
	query(text: string, values?: unknown[]): Promise<{ rows: unknown[]; rowCount: number | null }>;
}

/** Two imports at once would each compare with a list the other is changing; the second waits. */
export async function lockRoster(tx: Queryable, school: string): Promise<void> {
	await tx.query(`select pg_advisory_xact_lock(hashtextextended('roster|' || $1, 0))`, [school]);
}

type WithId<T> = T & { id: string };
type Birth = { person: string; day: string };

/** Everyone who came from a list, also who left; people entered by hand are not an import's business. */
export async function loadRoster(tx: Queryable, school: string): Promise<Roster> {
	const rows = async <T>(text: string) =>
		(await tx.query(text, [school])).rows.map((row) => withoutNulls<T>(row));
	const people = await rows<WithId<RosterPerson>>(selectPeople);
	const homeGroups = await rows<WithId<RosterHomeGroup & { active: boolean }>>(selectHomeGroups);
	const births = new Map((await rows<Birth>(selectBirths)).map(({ person, day }) => [person, day]));
	const personOf = sourceIds(people);
	const homeGroupOf = sourceIds(homeGroups);
	return {
		people: people.map(({ id, ...person }) => withBirth(person, births.get(id))),
		homeGroups: homeGroups.filter(({ active }) => active).map(homeGroupFrom),
		members: renamed(await rows<RosterMember>(selectMembers), { homeGroup: homeGroupOf, person: personOf }),
		guardians: renamed(await rows<RosterGuardian>(selectGuardians), { guardian: personOf, pupil: personOf }),
	};
}

function withBirth(person: RosterPerson, birthDate: string | undefined): RosterPerson {
	return birthDate ? { ...person, birthDate } : person;
}

function homeGroupFrom({ sourceId, title, year }: RosterHomeGroup): RosterHomeGroup {
	return { sourceId, title, ...(year && { year }) };
}

const selectPeople = `
	select id, source_id as "sourceId", kind, given_name as "givenName", family_name as "familyName", number,
		username, email, year, active
	from person where school_id = $1 and source_id is not null`;

const selectBirths = `select person, to_char(day, 'YYYY-MM-DD') as day from birth where school_id = $1`;

const selectHomeGroups = `
	select id, source_id as "sourceId", title, year, active
	from home_group where school_id = $1 and source_id is not null`;

const selectMembers = `
	select home_group as "homeGroup", person, role, main,
		to_char(valid_from, 'YYYY-MM-DD') as "from", to_char(valid_until, 'YYYY-MM-DD') as until
	from member where school_id = $1`;

const selectGuardians = `
	select guardian, pupil, authority, may_receive_post as "mayReceivePost"
	from guardian where school_id = $1`;

/** A column that is empty is a field that is not there. */
function withoutNulls<T>(row: unknown): T {
	return Object.fromEntries(Object.entries(row as object).filter(([, value]) => value !== null)) as T;
}

function sourceIds(rows: readonly WithId<{ sourceId: string }>[]): Map<string, string> {
	return new Map(rows.map(({ id, sourceId }) => [id, sourceId]));
}

/** Ids of one kind replaced by those of the other; a row about someone who is not in the list is left out. */
function renamed<T extends object>(
	rows: readonly T[],
	names: Partial<Record<keyof T, Map<string, string>>>,
): T[] {
	const fields = Object.keys(names) as (keyof T)[];
	return rows.flatMap((row) => {
		const copy = { ...row };
		for (const field of fields) {
			const name = names[field]?.get(row[field] as string);
			if (!name) return [];
			copy[field] = name as T[keyof T];
		}
		return [copy];
	});
}

export interface Change {
	difference: Difference;
	/** The first day on which ended memberships no longer count. */
	today: string;
	newId: () => string;
}

/** Carries the difference out inside the caller's transaction, in a handful of statements however large the school. */
export async function applyDifference(tx: Queryable, school: string, change: Change): Promise<void> {
	const { difference, today, newId } = change;
	const { arrived, left, changed, homeGroups, members, guardians } = difference;
	const set = async (text: string, items: readonly object[]) => {
		if (items.length > 0) await tx.query(text, [school, JSON.stringify(items)]);
	};
	const ids = async (text: string) => {
		const { rows } = await tx.query(text, [school]);
		return new Map((rows as WithId<{ sourceId: string }>[]).map(({ id, sourceId }) => [sourceId, id]));
	};
	const here = [...arrived, ...changed.map(({ person }) => person)];
	await set(setPeople, [...standing(here, true, newId), ...standing(left, false, newId)]);
	await set(setHomeGroups, [
		...standing(homeGroups.set, true, newId),
		...standing(homeGroups.gone, false, newId),
	]);
	await tx.query(forgetPlans);
	const person = await ids(personIds);
	const homeGroup = await ids(homeGroupIds);
	const ended = members.ended.map((member) => ({ ...member, until: today }));
	const links = [...guardians.set, ...guardians.ended.map(endedLink)];
	await set(setBirths, renamed(birthsOf(here), { person }));
	await set(setMembers, renamed([...ended, ...members.set], { homeGroup, person }));
	await set(setGuardians, renamed(links, { guardian: person, pupil: person }));
}

/** An id for every row; one that exists keeps its own. */
function standing<T extends object>(items: readonly T[], active: boolean, newId: () => string): WithId<T>[] {
	return items.map((item) => ({ ...item, active, id: newId() }));
}

function birthsOf(people: readonly RosterPerson[]): Birth[] {
	return people.flatMap(({ sourceId, birthDate }) =>
		birthDate ? [{ person: sourceId, day: birthDate }] : [],
	);
}

/**
 * The plans by which references to people are checked may date from when the school was empty: reading the whole table
 * for every row then takes minutes. For the same reason no statement here joins.
 */
const forgetPlans = 'discard plans';

const personIds =
	'select id, source_id as "sourceId" from person where school_id = $1 and source_id is not null';
const homeGroupIds =
	'select id, source_id as "sourceId" from home_group where school_id = $1 and source_id is not null';

const setPeople = `
	insert into person (school_id, id, source_id, kind, given_name, family_name, number, username, email, year, active)
	select $1, x.id, x."sourceId", x.kind, x."givenName", x."familyName", x.number, x.username, x.email, x.year, x.active
	from json_to_recordset($2::json) as x (id text, "sourceId" text, kind text, "givenName" text, "familyName" text,
		number text, username text, email text, year smallint, active boolean)
	on conflict (school_id, source_id) do update set kind = excluded.kind, given_name = excluded.given_name,
		family_name = excluded.family_name, number = excluded.number, username = excluded.username,
		email = excluded.email, year = excluded.year, active = excluded.active`;

const setHomeGroups = `
	insert into home_group (school_id, id, source_id, title, year, active)
	select $1, x.id, x."sourceId", x.title, x.year, x.active
	from json_to_recordset($2::json) as x (id text, "sourceId" text, title text, year smallint, active boolean)
	on conflict (school_id, source_id)
	do update set title = excluded.title, year = excluded.year, active = excluded.active`;

const setBirths = `
	insert into birth (school_id, person, day)
	select $1, x.person, x.day from json_to_recordset($2::json) as x (person text, day date)
	on conflict (school_id, person) do update set day = excluded.day`;

const setMembers = `
	insert into member (school_id, home_group, person, role, main, valid_from, valid_until)
	select $1, x."homeGroup", x.person, x.role, x.main, x."from", x.until
	from json_to_recordset($2::json) as x ("homeGroup" text, person text, role text, main boolean, "from" date, until date)
	on conflict (school_id, home_group, person, role)
	do update set main = excluded.main, valid_from = excluded.valid_from, valid_until = excluded.valid_until`;

const setGuardians = `
	insert into guardian (school_id, guardian, pupil, authority, may_receive_post)
	select $1, x.guardian, x.pupil, x.authority, x."mayReceivePost"
	from json_to_recordset($2::json) as x (guardian text, pupil text, authority text, "mayReceivePost" text)
	on conflict (school_id, guardian, pupil)
	do update set authority = excluded.authority, may_receive_post = excluded.may_receive_post`;
