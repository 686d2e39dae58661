/** How a page goes through a door: exactly one per load, action or handler. */
import { error } from '@sveltejs/kit';
import type { House } from '../house.ts';
import type { Actor } from '../sessions/actor.ts';
import { enter, notFound, type Door, type Malformed, type NotFound } from './door.ts';
import type { Refusal } from '#lib/domain/refusal.ts';

/** The part of a request that a door needs; hooks.server.ts fills `locals`. */
export interface Knock {
	readonly locals: { readonly house: House; readonly actor: Actor; readonly at: number };
}

/** Not there and not yours are the same page. */
export async function open<I, O, P>(
	{ locals }: Knock,
	door: Door<I, O, P>,
	input: unknown,
): Promise<Exclude<O, NotFound> | Refusal | Malformed> {
	const answer = await enter(locals.house, { actor: locals.actor, at: locals.at }, door, input);
	if (answer === notFound) error(404);
	return answer as Exclude<O, NotFound> | Refusal | Malformed;
}

/** For a load: whatever is not the view is "not found" to the reader. */
export async function look<I, O, P>(knock: Knock, door: Door<I, O, P>, input: unknown): Promise<Seen<O>> {
	const answer = await open(knock, door, input);
	if (typeof answer === 'object' && answer !== null && ('refused' in answer || 'malformed' in answer))
		error(404);
	return answer as Seen<O>;
}

type Seen<O> = Exclude<O, NotFound | Refusal | Malformed>;
