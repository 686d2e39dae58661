/** Open duties by seat: Vandaag and the inbox read the first of each of my seats, whatever else there is. */
import type { Duty } from '#lib/domain/duty.ts';
import type { Tx } from '../db/transaction.ts';

export interface DutyRow {
	readonly record: string;
	readonly record_kind: 'report' | 'dossier';
	readonly id: string;
	readonly what: Duty['what'];
	readonly subject: string | null;
	readonly track: number | null;
	readonly step: number | null;
	readonly level: string | null;
	readonly because: string;
	readonly from_day: string;
	readonly due: string;
	readonly due_at: Date | null;
	readonly escalated: boolean;
	readonly key_id: string;
	readonly sealed: Buffer;
	readonly changed_on: string;
	/** Someone else's duty that went up: this reader knows of the record, and not whom it is about. */
	readonly status_only: boolean;
}

/** Replaces what a record asks: a duty that is done is gone. */
export function replaceDuties(tx: Tx, record: { id: string; kind: string }, duties: readonly Duty[]): void {
	const rows = duties.map((duty) => ({ ...duty, dueAt: duty.dueAt === null ? null : new Date(duty.dueAt) }));
	tx.send(
		`delete from duty where record = $1 and not exists (
			select 1 from jsonb_to_recordset($2::jsonb) as d (id text, seat text) where d.id = duty.id and d.seat = duty.seat)`,
		[record.id, JSON.stringify(rows)],
	);
	if (rows.length > 0) tx.send(putDuties, [tx.who.school, record.id, record.kind, JSON.stringify(rows)]);
}

const putDuties = `insert into duty (school_id, record, record_kind, id, seat, part, what, subject, track, step, level,
		because, from_day, due, due_at, escalates_on, escalates_to)
	select $1, $2, $3, d.id, d.seat, d.part, d.what, d.subject, d.track, d.step, d.level, d.because,
		d."from", d.due, d."dueAt", d."escalatesOn", d."escalatesTo"
	from jsonb_to_recordset($4::jsonb) as d (id text, seat text, part text, what text, subject text, track int,
		step int, level text, because text, "from" date, due date, "dueAt" timestamptz, "escalatesOn" date,
		"escalatesTo" text)
	on conflict (school_id, record, id, seat) do update set part = excluded.part, what = excluded.what,
		subject = excluded.subject, track = excluded.track, step = excluded.step, level = excluded.level,
		because = excluded.because, from_day = excluded.from_day, due = excluded.due, due_at = excluded.due_at,
		escalates_on = excluded.escalates_on, escalates_to = excluded.escalates_to`;

/** When somebody must have read this record, where that counts in hours. */
export async function instantOf(tx: Tx, record: string): Promise<number | null> {
	const [row] = await tx.query<{ due_at: Date }>(
		"select due_at from duty where record = $1 and what = 'readReport' and due_at is not null limit 1",
		[record],
	);
	return row ? row.due_at.getTime() : null;
}

/** My own seats and those of people I cover today. */
const seats = `with person_of as (
		select $1::text as person union select c.absent from cover c where c.covering = $1 and $2::date between c.from_day and c.to_day
	), mine as materialized (
		select 'person:' || p.person as seat from person_of p
		union select 'mentor:' || m.home_group from member m join person_of p on p.person = m.person
			where m.role = 'mentor' and (m.valid_from is null or m.valid_from <= $2) and (m.valid_until is null or m.valid_until > $2)
		union select h.role || ':' || h.scope from role_held h join person_of p on p.person = h.person
			where h.valid_from <= $2 and (h.valid_until is null or h.valid_until > $2)
	)`;

const columns = `d.record, d.record_kind, d.id, d.what, d.subject, d.track, d.step, d.level, d.because, d.from_day, d.due, d.due_at`;

/** $1 person, $2 today, $3 how many; nothing here grows with the number of records of the school or of the person. */
function firstOfEachSeat(only: string): string {
	return `${seats}, found as (
		select ${columns}, false as escalated from mine cross join lateral (
			select * from duty where duty.school_id = (select school()) and duty.seat = mine.seat ${only}
			order by duty.due limit $3) d
		union all
		select ${columns}, true from mine cross join lateral (
			select * from duty where duty.school_id = (select school()) and duty.escalates_to = mine.seat ${only}
				and duty.escalates_on <= $2 order by duty.escalates_on limit $3) d
	)
	select f.*, r.key_id, s.sealed, s.changed_on, not exists (select 1 from access a where a.school_id = (select school())
		and a.record = f.record and a.person = $1 and a.part <> 'status') as status_only from (
		select distinct on (record, id) * from found order by record, id, escalated) f
	join record r on r.school_id = (select school()) and r.id = f.record
	join summary s on s.school_id = (select school()) and s.record = f.record
	order by coalesce(f.due_at, f.due::timestamptz), f.record limit $3`;
}

const today = firstOfEachSeat('');
const inbox = firstOfEachSeat("and duty.record_kind = 'report'");

export function dutiesOf(tx: Tx, person: string, day: string, most: number): Promise<DutyRow[]> {
	return tx.query<DutyRow>(today, [person, day, most]);
}

export function inboxOf(tx: Tx, person: string, day: string, most: number): Promise<DutyRow[]> {
	return tx.query<DutyRow>(inbox, [person, day, most]);
}

/** What one record asks, as far as this reader holds the part it belongs to. */
export function dutiesOfRecord(
	tx: Tx,
	record: string,
): Promise<Omit<DutyRow, 'key_id' | 'sealed' | 'changed_on' | 'escalated' | 'status_only'>[]> {
	return tx.query(`select ${columns} from duty d where d.record = $1 order by d.due`, [record]);
}
