/** Home groups: the class a reporter names, and the ones a mentor has. */
import type { Tx } from '../db/transaction.ts';

export interface HomeGroupRow {
	readonly id: string;
	readonly title: string;
	readonly year: number | null;
}

export function homeGroups(tx: Tx): Promise<HomeGroupRow[]> {
	return tx.query<HomeGroupRow>('select id, title, year from home_group where active order by year, title');
}

/** The groups these people are in today, as a pupil or as a mentor. */
export function homeGroupTitles(
	tx: Tx,
	people: readonly string[],
	day: string,
): Promise<{ person: string; title: string }[]> {
	return tx.query(
		`select m.person, g.title from member m join home_group g on g.school_id = m.school_id and g.id = m.home_group
		where m.person = any($1) and (m.valid_until is null or m.valid_until > $2) order by g.title`,
		[people, day],
	);
}

export function homeGroupsOfMentor(
	tx: Tx,
	person: string,
	day: string,
): Promise<(HomeGroupRow & { pupils: number })[]> {
	return tx.query(
		`select g.id, g.title, g.year, (select count(*) from member p where p.home_group = g.id and p.role = 'pupil'
			and (p.valid_until is null or p.valid_until > $2)) as pupils
		from member m join home_group g on g.school_id = m.school_id and g.id = m.home_group
		where m.person = $1 and m.role = 'mentor' and (m.valid_until is null or m.valid_until > $2) order by g.title`,
		[person, day],
	);
}
