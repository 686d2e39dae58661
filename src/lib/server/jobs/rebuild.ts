/** Derives every record again: after what a write cannot see, a new calendar, setting, role or roster. */
import { house as houseName } from '#lib/domain/access/access-of.ts';
import { dayOf } from '#lib/domain/calendar/day.ts';
import { derived } from '#lib/domain/derived.ts';
import { transact } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { keepingInstant } from '../records/acute-instant.ts';
import { store } from '../records/derive.ts';
import { loadRecord } from '../records/record-store.ts';
import { recordsAfter } from '../records/rebuild-store.ts';
import { loadRules, rulesFor } from '../records/rules.ts';

/** Rebuilds all records of a school, one transaction each; returns how many. Safe to run twice or to break off. */
export async function rebuild(at: House, school: string, now: number): Promise<number> {
	const who = { person: houseName, school, at: now };
	let count = 0;
	for (let after = ''; ;) {
		const ids = await transact(at.db, who, async (tx) => ({
			value: await recordsAfter(tx, after, 100),
			audit: [],
		}));
		for (const id of ids) await rebuildOne(at, who, id);
		count += ids.length;
		if (ids.length < 100) break;
		after = ids.at(-1)!;
	}
	await transact(at.db, who, async () => ({
		value: null,
		audit: [{ chain: `account:${houseName}`, act: 'rebuild', detail: String(count) }],
	}));
	return count;
}

async function rebuildOne(
	at: House,
	who: { person: string; school: string; at: number },
	id: string,
): Promise<void> {
	await transact(at.db, who, async (tx) => {
		const [loaded, unbound] = await Promise.all([loadRecord(tx, at.keys, id, true), loadRules(tx)]);
		if (loaded) {
			const rules = await rulesFor(tx, unbound, loaded.record.edition);
			const rows = derived(loaded.record, loaded.facts, rules, dayOf(who.at));
			store(tx, at, loaded.record, await keepingInstant(tx, id, rows));
		}
		return { value: null, audit: [] };
	});
}
