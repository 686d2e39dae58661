/** The cast as actors, found in the roster by the school's own ids. */
import type { Role } from '../protocol/schema.ts';
import { dayOf } from '../src/lib/domain/calendar/day.ts';
import type { House } from '../src/lib/server/house.ts';
import { transact } from '../src/lib/server/db/transaction.ts';
import { peopleBySource } from '../src/lib/server/people/person-store.ts';
import { loadStaffing } from '../src/lib/server/people/staffing-store.ts';
import { cast } from '../src/lib/server/sessions/cast.ts';
import type { Actor } from '../src/lib/server/sessions/actor.ts';

export type Company = ReadonlyMap<string, Actor>;

export async function company(house: House, school: string, at: number): Promise<Company> {
	return transact(house.db, { person: 'system', school, at }, async (tx) => {
		const people = await peopleBySource(
			tx,
			cast.map((member) => member.sourceId),
		);
		const staffing = await loadStaffing(tx);
		const today = dayOf(at);
		const rolesOf = (id: string): Role[] => [
			...staffing.roles.filter((held) => held.person === id && held.from <= today).map((held) => held.role),
			...(staffing.mentors.some((mentor) => mentor.person === id) ? (['mentor'] as const) : []),
		];
		const actors = cast.flatMap(({ slug, sourceId }) => {
			const person = people.find((each) => each.source_id === sourceId);
			if (!person) return [];
			const { id, kind } = person;
			const actor: Actor = {
				person: id,
				school,
				kind,
				name: `${person.given_name} ${person.family_name}`,
				roles: rolesOf(id),
			};
			return [[slug, actor] as const];
		});
		return { value: new Map(actors), audit: [] };
	});
}
