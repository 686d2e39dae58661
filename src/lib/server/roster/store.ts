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

/** Everyone who came from a list, also who left; people entered by hand are not an import's business. */
export async function loadRoster(tx: Queryable, school: string): Promise<Roster> {
	const rows = async <T>(text: string) =>
		(await tx.query(text, [school])).rows.map((row) => withoutNulls<T>(row));
	return {
		people: await rows<RosterPerson>(peopleSql),
		homeGroups: await rows<RosterHomeGroup>(homeGroupsSql),
		members: await rows<RosterMember>(membersSql),
		guardians: await rows<RosterGuardian>(guardiansSql),
	};
}

const peopleSql = `
	select p.source_id as "sourceId", p.kind, p.given_name as "givenName", p.family_name as "familyName", p.number,
		p.username, p.email, to_char(b.day, 'YYYY-MM-DD') as "birthDate", p.year, p.active
	from person p left join birth b on b.school_id = p.school_id and b.person = p.id
	where p.school_id = $1 and p.source_id is not null`;

const homeGroupsSql = `
	select source_id as "sourceId", title, year
	from home_group where school_id = $1 and source_id is not null and active`;

const membersSql = `
	select g.source_id as "homeGroup", p.source_id as person, m.role, m.main,
		to_char(m.valid_from, 'YYYY-MM-DD') as "from", to_char(m.valid_until, 'YYYY-MM-DD') as until
	from member m
	join home_group g on g.school_id = m.school_id and g.id = m.home_group
	join person p on p.school_id = m.school_id and p.id = m.person
	where m.school_id = $1 and g.source_id is not null and p.source_id is not null`;

const guardiansSql = `
	select a.source_id as guardian, b.source_id as pupil, g.authority, g.may_receive_post as "mayReceivePost"
	from guardian g
	join person a on a.school_id = g.school_id and a.id = g.guardian
	join person b on b.school_id = g.school_id and b.id = g.pupil
	where g.school_id = $1 and a.source_id is not null and b.source_id is not null`;

/** A column that is empty is a field that is not there. */
function withoutNulls<T>(row: unknown): T {
	return Object.fromEntries(Object.entries(row as object).filter(([, value]) => value !== null)) as T;
}

export interface Change {
	difference: Difference;
	/** The first day on which ended memberships no longer count. */
	today: string;
	newId: () => string;
}

/** Carries the difference out inside the caller's transaction, in a handful of statements however large the school. */
export async function applyDifference(
	tx: Queryable,
	school: string,
	{ difference, today, newId }: Change,
): Promise<void> {
	const { arrived, left, changed, homeGroups, members, guardians } = difference;
	const people = [...arrived, ...changed.map(({ person }) => person)];
	const run = async (text: string, items: readonly object[], ...more: unknown[]) => {
		if (items.length > 0) await tx.query(text, [school, JSON.stringify(items), ...more]);
	};
	await run(setPeople, withIds(people, newId));
	await run(
		setBirths,
		people.filter(({ birthDate }) => birthDate),
	);
	await run(endPeople, left);
	await run(setHomeGroups, withIds(homeGroups.set, newId));
	await run(endHomeGroups, homeGroups.gone);
	await run(endMembers, members.ended, today);
	await run(setMembers, members.set);
	await run(setGuardians, [...guardians.set, ...guardians.ended.map(endedLink)]);
}

/** An id for every row; one that exists keeps its own. */
function withIds<T extends object>(items: readonly T[], newId: () => string): (T & { id: string })[] {
	return items.map((item) => ({ ...item, id: newId() }));
}

const setPeople = `
	insert into person (school_id, id, source_id, kind, given_name, family_name, number, username, email, year, active)
	select $1, x.id, x."sourceId", x.kind, x."givenName", x."familyName", x.number, x.username, x.email, x.year, true
	from json_to_recordset($2::json) as x (id text, "sourceId" text, kind text, "givenName" text, "familyName" text,
		number text, username text, email text, year smallint)
	on conflict (school_id, source_id) do update set kind = excluded.kind, given_name = excluded.given_name,
		family_name = excluded.family_name, number = excluded.number, username = excluded.username,
		email = excluded.email, year = excluded.year, active = true`;

const setBirths = `
	insert into birth (school_id, person, day)
	select $1, p.id, x."birthDate"
	from json_to_recordset($2::json) as x ("sourceId" text, "birthDate" date)
	join person p on p.school_id = $1 and p.source_id = x."sourceId"
	on conflict (school_id, person) do update set day = excluded.day`;

const endPeople = `
	update person p set active = false
	from json_to_recordset($2::json) as x ("sourceId" text)
	where p.school_id = $1 and p.source_id = x."sourceId"`;

const setHomeGroups = `
	insert into home_group (school_id, id, source_id, title, year, active)
	select $1, x.id, x."sourceId", x.title, x.year, true
	from json_to_recordset($2::json) as x (id text, "sourceId" text, title text, year smallint)
	on conflict (school_id, source_id) do update set title = excluded.title, year = excluded.year, active = true`;

const endHomeGroups = `
	update home_group g set active = false
	from json_to_recordset($2::json) as x ("sourceId" text)
	where g.school_id = $1 and g.source_id = x."sourceId"`;

const endMembers = `
	update member m set valid_until = $3
	from json_to_recordset($2::json) as x ("homeGroup" text, person text, role text)
	join home_group g on g.school_id = $1 and g.source_id = x."homeGroup"
	join person p on p.school_id = $1 and p.source_id = x.person
	where m.school_id = $1 and m.home_group = g.id and m.person = p.id and m.role = x.role`;

const setMembers = `
	insert into member (school_id, home_group, person, role, main, valid_from, valid_until)
	select $1, g.id, p.id, x.role, x.main, x."from", x.until
	from json_to_recordset($2::json) as x ("homeGroup" text, person text, role text, main boolean, "from" date, until date)
	join home_group g on g.school_id = $1 and g.source_id = x."homeGroup"
	join person p on p.school_id = $1 and p.source_id = x.person
	on conflict (school_id, home_group, person, role)
	do update set main = excluded.main, valid_from = excluded.valid_from, valid_until = excluded.valid_until`;

const setGuardians = `
	insert into guardian (school_id, guardian, pupil, authority, may_receive_post)
	select $1, a.id, b.id, x.authority, x."mayReceivePost"
	from json_to_recordset($2::json) as x (guardian text, pupil text, authority text, "mayReceivePost" text)
	join person a on a.school_id = $1 and a.source_id = x.guardian
	join person b on b.school_id = $1 and b.source_id = x.pupil
	on conflict (school_id, guardian, pupil)
	do update set authority = excluded.authority, may_receive_post = excluded.may_receive_post`;
