/** One import of the school's list: read, compare, ask whether it may, carry out. All of it or nothing. */
import { compareRoster, mayApply } from './compare.ts';
import type { Difference } from './difference.ts';
import { keepUnreadable } from './keep-unreadable.ts';
import { parseRoster } from './one-roster.ts';
import type { RosterFiles } from './package-files.ts';
import { isFatal, type Problem } from './problem.ts';
import { asOf, type Refusal } from './roster.ts';
import { applyDifference, loadRoster, lockRoster, type Queryable } from './store.ts';

export interface ImportOptions {
	/** The day it is, by the school's clock. */
	today: string;
	/** How many people leave, confirmed by someone who looked at the difference. */
	leavers?: number;
	/** Shows the difference and changes nothing. */
	dryRun?: boolean;
	newId: () => string;
}

export interface Imported {
	/** False after a dry run. */
	applied: boolean;
	counts: Difference['counts'];
	difference: Difference;
	problems: Problem[];
}

export interface ImportRefused extends Refusal {
	problems: Problem[];
	/** There when the package could be read: what would have changed. */
	difference?: Difference;
}

export type ImportResult = Imported | ImportRefused;

/** Runs inside the caller's transaction. A refusal has changed nothing; a bug throws and the caller rolls back. */
export async function importRoster(
	tx: Queryable,
	school: string,
	files: RosterFiles,
	{ today, leavers, dryRun = false, newId }: ImportOptions,
): Promise<ImportResult> {
	const { roster, problems } = parseRoster(files);
	if (isFatal(problems)) return { ...unreadable, problems };
	await lockRoster(tx, school);
	const now = asOf(await loadRoster(tx, school), today);
	const next = keepUnreadable(now, asOf(roster, today), problems);
	const difference = compareRoster(now, next);
	const refusal = mayApply(difference, { leavers });
	if (refusal) return { ...refusal, problems, difference };
	if (!dryRun) await applyDifference(tx, school, { difference, today, newId });
	return { applied: !dryRun, counts: difference.counts, difference, problems };
}

const unreadable: Refusal = {
	refused: 'unreadablePackage',
	text: {
		nl: 'Dit pakket is niet te lezen. Hieronder staat waarom. Er is niets veranderd.',
		en: 'This package cannot be read. The reasons are below. Nothing has changed.',
	},
};
