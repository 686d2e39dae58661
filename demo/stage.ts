/** Where the story plays: the school, its people, and a clock that counts in school days from today. */
import { addSchoolDays, type SchoolCalendar } from '../src/lib/domain/calendar/school-calendar.ts';
import { dayOf, instantAt, type Day } from '../src/lib/domain/calendar/day.ts';
import { transact } from '../src/lib/server/db/transaction.ts';
import type { House } from '../src/lib/server/house.ts';
import { homeGroups } from '../src/lib/server/classes/home-group-store.ts';
import { loadCalendar, loadSettings } from '../src/lib/server/settings/setting-store.ts';
import { company, type Company } from './people.ts';

export interface Stage {
	readonly house: House;
	readonly school: string;
	readonly people: Company;
	/** Home group ids by title. */
	readonly groups: ReadonlyMap<string, string>;
	/** The instant on the n-th school day before (or after) today, by the clock on the wall. */
	readonly when: (schoolDays: number, time: string) => number;
	/** The n-th school day from today, also in the future. */
	readonly day: (schoolDays: number) => Day;
}

export async function stageOf(house: House, school: string, at: number): Promise<Stage> {
	const people = await company(house, school, at);
	const { groups, calendar } = await transact(house.db, { person: 'system', school, at }, async (tx) => {
		const settings = await loadSettings(tx);
		const rows = await homeGroups(tx);
		return {
			value: {
				groups: new Map(rows.map((row) => [row.title, row.id])),
				calendar: await loadCalendar(tx, settings.hours),
			},
			audit: [],
		};
	});
	const day = (schoolDays: number) => addSchoolDays(calendar, dayOf(at), schoolDays);
	return { house, school, people, groups, when: whenIn(calendar, at), day };
}

/** Never later than now: on a Monday at seven, "yesterday" is Friday and "today at nine" has not come. */
function whenIn(calendar: SchoolCalendar, at: number): Stage['when'] {
	return (schoolDays, time) => Math.min(at, instantAt(addSchoolDays(calendar, dayOf(at), schoolDays), time));
}
