/** People by id, by the school's own id, and the pupils of one home group. */
import type { Tx } from '../db/transaction.ts';

export interface PersonRow {
	readonly id: string;
	readonly kind: 'pupil' | 'staff' | 'guardian';
	readonly given_name: string;
	readonly family_name: string;
	readonly year: number | null;
}

const columns = 'p.id, p.kind, p.given_name, p.family_name, p.year';

export function peopleById(tx: Tx, ids: readonly string[]): Promise<PersonRow[]> {
	return tx.query<PersonRow>(`select ${columns} from person p where p.id = any($1)`, [ids]);
}

export function peopleBySource(
	tx: Tx,
	sourceIds: readonly string[],
): Promise<(PersonRow & { source_id: string })[]> {
	return tx.query(`select ${columns}, p.source_id from person p where p.source_id = any($1)`, [sourceIds]);
}

/** The pupils of one group, for the mentor who puts a name from a report on the school's list. */
export function pupilsOf(tx: Tx, homeGroup: string, day: string): Promise<PersonRow[]> {
	return tx.query<PersonRow>(
		`select ${columns} from member m join person p on p.school_id = m.school_id and p.id = m.person
		where m.home_group = $1 and m.role = 'pupil' and (m.valid_until is null or m.valid_until > $2)
		order by p.given_name, p.family_name`,
		[homeGroup, day],
	);
}

type Child = Pick<PersonRow, 'given_name' | 'family_name'> & { readonly guardian: string };

export function childrenOf(tx: Tx, guardians: readonly string[]): Promise<Child[]> {
	return tx.query<Child>(
		`select g.guardian, p.given_name, p.family_name from guardian g
		join person p on p.school_id = g.school_id and p.id = g.pupil
		where g.guardian = any($1) order by p.given_name`,
		[guardians],
	);
}

/** The home group of each of these pupils on this day. */
export function homeGroupsOf(
	tx: Tx,
	people: readonly string[],
	day: string,
): Promise<{ person: string; home_group: string }[]> {
	return tx.query(
		`select person, home_group from member where person = any($1) and role = 'pupil'
			and (valid_until is null or valid_until > $2)`,
		[people, day],
	);
}
