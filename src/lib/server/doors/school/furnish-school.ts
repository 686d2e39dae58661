/** What a new school starts with: its calendar and who sits where. */
import { z } from 'zod';
import type { FreePeriod } from '#lib/domain/calendar/school-calendar.ts';
import type { Role } from '#protocol/schema.ts';
import { holdRole, setCover } from '../../people/staffing-store.ts';
import { peopleBySource } from '../../people/person-store.ts';
import {
	loadCalendar,
	loadSettings,
	removeFreePeriod,
	saveFreePeriods,
	saveSetting,
} from '../../settings/setting-store.ts';
import { defineDoor, type Work } from '../door.ts';

const byHouse = (actor: Work['actor']) => actor.kind === 'house' || actor.roles.includes('administrator');

export const saveCalendar = defineDoor({
	name: 'school/save-calendar',
	allows: byHouse,
	input: z.object({ free: z.custom<FreePeriod[]>(Array.isArray) }),
	async run(work, { free }) {
		saveFreePeriods(work.tx, free);
		return {};
	},
});

export const readCalendar = defineDoor({
	name: 'school/read-calendar',
	allows: byHouse,
	input: z.object({}),
	async run(work): Promise<{ free: readonly FreePeriod[] }> {
		const { hours } = await loadSettings(work.tx);
		return { free: (await loadCalendar(work.tx, hours)).free };
	},
});

export const dropFreePeriod = defineDoor({
	name: 'school/drop-free-period',
	allows: byHouse,
	input: z.object({ from: z.iso.date(), name: z.string().max(200) }),
	async run(work, { from, name }) {
		removeFreePeriod(work.tx, from, name);
		return {};
	},
});

const seat = z.object({
	sourceId: z.string(),
	role: z.custom<Role>((value) => typeof value === 'string'),
	scope: z.string(),
});

/** Care roles carry the name of the school leader who confirmed them. */
export const giveRoles = defineDoor({
	name: 'school/give-roles',
	allows: byHouse,
	input: z.object({ seats: z.array(seat), from: z.iso.date(), confirmedBy: z.string() }),
	async run(work, { seats, from, confirmedBy }) {
		const people = await peopleBySource(work.tx, [...seats.map((each) => each.sourceId), confirmedBy]);
		const idOf = (source: string) => people.find((person) => person.source_id === source)?.id;
		for (const { sourceId, role, scope } of seats) {
			const person = idOf(sourceId);
			if (person) holdRole(work.tx, { person, role, scope, from, confirmedBy: idOf(confirmedBy) ?? null });
		}
		return {};
	},
});

export const giveCover = defineDoor({
	name: 'school/give-cover',
	allows: byHouse,
	input: z.object({ absent: z.string(), covering: z.string(), from: z.iso.date(), to: z.iso.date() }),
	async run(work, cover) {
		setCover(work.tx, cover);
		return {};
	},
});

export const changeNeutralAddress = defineDoor({
	name: 'school/change-neutral-address',
	allows: byHouse,
	input: z.object({ address: z.url() }),
	async run(work, { address }) {
		saveSetting(work.tx, 'neutralAddress', address);
		return {};
	},
});
