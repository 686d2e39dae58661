/** What a decision needs beside the facts: edition, settings, calendar and staffing, read in one flush. */
import type { StaffedRules } from '#lib/domain/derived.ts';
import type { Protocol } from '#protocol/schema.ts';
import { editionOf } from '../editions/edition-store.ts';
import type { Tx } from '../db/transaction.ts';
import { loadStaffing } from '../people/staffing-store.ts';
import { loadCalendar, loadSettings } from '../settings/setting-store.ts';

type Unbound = Omit<StaffedRules, 'edition'>;

/** Everything but the edition, which a record names itself. */
export async function loadRules(tx: Tx): Promise<Unbound> {
	const [settings, calendar, staffing] = await Promise.all([
		loadSettings(tx),
		loadCalendar(tx, { opens: '', closes: '' }),
		loadStaffing(tx),
	]);
	return {
		settings,
		calendar: { ...calendar, hours: settings.hours },
		staffing: { ...staffing, lowerSchool: settings.lowerSchool },
	};
}

export async function rulesFor(tx: Tx, rules: Unbound, edition: string): Promise<StaffedRules> {
	const book: Protocol = await editionOf(tx, edition);
	return { ...rules, edition: book };
}
