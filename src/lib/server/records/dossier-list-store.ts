/** Dossiers through my own access rows: what is open before what is closed, then the most recently changed first. */
import type { Tx } from '../db/transaction.ts';

export interface DossierListRow {
	readonly record: string;
	readonly state: string;
	readonly level: string | null;
	readonly changed_on: string;
	readonly sealed: Buffer;
	readonly key_id: string;
	readonly status_only: boolean;
}

/** The last row of the page before: the next page begins after it, also when many changed on one day. */
export interface DossierCursor {
	readonly changedOn: string;
	readonly record: string;
	readonly closed: boolean;
}

interface Page {
	readonly after: DossierCursor | null;
	readonly most: number;
}

export function dossiersOf(tx: Tx, person: string, { after, most }: Page): Promise<DossierListRow[]> {
	return tx.query<DossierListRow>(
		`select s.record, s.state, s.level, s.changed_on, s.sealed, r.key_id, mine.status_only
		from (select record, bool_and(part = 'status') as status_only from access
			where school_id = (select school()) and person = $1 group by record) mine
		join record r on r.school_id = (select school()) and r.id = mine.record and r.kind = 'dossier'
		join summary s on s.school_id = (select school()) and s.record = mine.record
		where $2::date is null or (s.state = 'closed') > $4
			or ((s.state = 'closed') = $4 and (s.changed_on < $2 or (s.changed_on = $2 and s.record > $3)))
		order by (s.state = 'closed'), s.changed_on desc, s.record limit $5`,
		[person, after?.changedOn ?? null, after?.record ?? null, after?.closed ?? null, most],
	);
}
