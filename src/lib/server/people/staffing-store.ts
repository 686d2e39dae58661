/** Who sits where: roles, mentors and cover of the school, read in one flush. */
import type { Role } from '#protocol/schema.ts';
import type { Staffing } from '#lib/domain/staffing.ts';
import type { Tx } from '../db/transaction.ts';

type Unhalved = Omit<Staffing, 'lowerSchool'>;

export async function loadStaffing(tx: Tx): Promise<Unhalved> {
	const [roles, mentors, covers, groups] = await Promise.all([
		tx.query<Staffing['roles'][number]>(
			'select person, role, scope, valid_from as "from", valid_until as until from role_held',
		),
		tx.query<Staffing['mentors'][number]>(
			`select person, home_group as "homeGroup", main, valid_from as "from", valid_until as until
			from member where role = 'mentor'`,
		),
		tx.query<Staffing['covers'][number]>(
			'select absent, covering, from_day as "from", to_day as "to" from cover',
		),
		tx.query<{ id: string; year: number | null }>('select id, year from home_group'),
	]);
	return { roles, mentors, covers, years: new Map(groups.map((group) => [group.id, group.year])) };
}

export interface RoleHeld {
	readonly person: string;
	readonly role: Role;
	readonly scope: string;
	readonly from: string;
	readonly confirmedBy: string | null;
}

/** Care roles carry the school leader's confirmation. */
export function holdRole(tx: Tx, held: RoleHeld): void {
	tx.send(
		`insert into role_held (school_id, person, role, scope, valid_from, confirmed_by)
		values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
		[tx.who.school, held.person, held.role, held.scope, held.from, held.confirmedBy],
	);
}

export function setCover(
	tx: Tx,
	cover: { absent: string; covering: string; from: string; to: string },
): void {
	tx.send(
		`insert into cover (school_id, absent, covering, from_day, to_day) values ($1, $2, $3, $4, $5)
		on conflict (school_id, absent, from_day) do update set covering = excluded.covering, to_day = excluded.to_day`,
		[tx.who.school, cover.absent, cover.covering, cover.from, cover.to],
	);
}
