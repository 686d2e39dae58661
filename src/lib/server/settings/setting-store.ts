/** The school's own terms and its calendar: what the protocol leaves open. */
import type { SchoolCalendar, FreePeriod } from '#lib/domain/calendar/school-calendar.ts';
import { defaultSettings, type Settings } from '#lib/domain/settings.ts';
import type { Tx } from '../db/transaction.ts';

export async function loadSettings(tx: Tx): Promise<Settings> {
	const rows = await tx.query<{ name: keyof Settings; value: never }>('select name, value from setting');
	return { ...defaultSettings, ...Object.fromEntries(rows.map((row) => [row.name, row.value])) };
}

export function saveSetting<K extends keyof Settings>(tx: Tx, name: K, value: Settings[K]): void {
	tx.send(
		`insert into setting (school_id, name, value) values ($1, $2, $3)
		on conflict (school_id, name) do update set value = excluded.value`,
		[tx.who.school, name, JSON.stringify(value)],
	);
}

export async function loadCalendar(tx: Tx, hours: Settings['hours']): Promise<SchoolCalendar> {
	const free = await tx.query<{ from: string; to: string; name: string; kind: FreePeriod['kind'] }>(
		'select from_day as "from", to_day as "to", name, kind from free_period order by from_day',
	);
	return { free, hours };
}

export function saveFreePeriods(tx: Tx, periods: readonly FreePeriod[]): void {
	tx.send(
		`insert into free_period (school_id, from_day, to_day, name, kind)
		select $1, p."from", p."to", p.name, p.kind
		from jsonb_to_recordset($2::jsonb) as p ("from" date, "to" date, name text, kind text)
		on conflict (school_id, from_day, name) do update set to_day = excluded.to_day, kind = excluded.kind`,
		[tx.who.school, JSON.stringify(periods)],
	);
}

export function removeFreePeriod(tx: Tx, from: string, name: string): void {
	tx.send('delete from free_period where from_day = $1 and name = $2', [from, name]);
}
