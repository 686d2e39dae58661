/** How long a session lasts without use and in all: shortest where a phone is shared or inspected (security, T2). */
import type { Actor } from './actor.ts';

const minute = 60_000;
const hour = 60 * minute;

interface Limit {
	readonly idle: number;
	readonly absolute: number;
}

const staff: Limit = { idle: 20 * minute, absolute: 10 * hour };
const limits: Record<Actor['kind'], Limit> = {
	staff,
	pupil: { idle: 10 * minute, absolute: 2 * hour },
	guardian: { idle: 10 * minute, absolute: hour },
	reporter: { idle: 30 * minute, absolute: 30 * minute },
	house: { idle: 0, absolute: 0 },
};
const administrator: Limit = { idle: 10 * minute, absolute: 4 * hour };

/** The instant at which a session ends when nothing more happens. */
export function sessionEnds(actor: Pick<Actor, 'kind' | 'roles'>, openedAt: number, seenAt: number): number {
	const limit = actor.roles.includes('administrator') ? administrator : limits[actor.kind];
	return Math.min(openedAt + limit.absolute, seenAt + limit.idle);
}
