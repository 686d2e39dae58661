/** A nameless report keeps no time; what is acute still has an hour by which somebody must have looked. */
import { dayOf } from '#lib/domain/calendar/day.ts';
import type { Derived } from '#lib/domain/derived.ts';
import type { Tx } from '../db/transaction.ts';
import { instantOf } from '../duties/duty-store.ts';

/** Until it is read it is due, and goes up, at this instant, where the facts know the day alone. */
export function withInstant(rows: Derived, dueAt: number | null): Derived {
	if (dueAt === null || !knowsTheDayAlone(rows)) return rows;
	const due = dayOf(dueAt);
	return {
		...rows,
		duties: rows.duties.map((duty) =>
			duty.what === 'readReport' ? { ...duty, dueAt, due, escalatesOn: due } : duty,
		),
		access: rows.access.map((row) => (row.ground === 'overdue' ? { ...row, from: dueAt } : row)),
	};
}

/** The instant lives on the duty alone: whoever derives anew takes it over. */
export async function keepingInstant(tx: Tx, record: string, rows: Derived): Promise<Derived> {
	return knowsTheDayAlone(rows) ? withInstant(rows, await instantOf(tx, record)) : rows;
}

/** Sent on by staff it has an instant again: theirs. */
function knowsTheDayAlone({ summary, duties }: Derived): boolean {
	const nameless = summary.kind === 'report' && summary.acute && !summary.named;
	return nameless && duties.some((duty) => duty.what === 'readReport' && duty.dueAt === null);
}
