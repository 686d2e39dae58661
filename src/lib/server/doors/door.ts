/** A door is one thing a person can do or look up: its name, who may, what the audit calls it, and its work. */
import type { z } from 'zod';
import { dayOf, instantAt, type Day } from '#lib/domain/calendar/day.ts';
import { isRefusal, type Refusal } from '#lib/domain/refusal.ts';
import type { AuditLine, Tx } from '../db/transaction.ts';
import { transact } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { isUnknown, type Actor } from '../sessions/actor.ts';

/** Not there, or not yours: one answer, so that nobody learns which. */
export const notFound = Symbol('not found');
export type NotFound = typeof notFound;

/** The input does not have the shape of this door; the paths of the fields that are wrong. */
export interface Malformed {
	readonly malformed: readonly string[];
}

export interface Work {
	readonly tx: Tx;
	readonly house: House;
	readonly actor: Actor;
	readonly at: number;
	readonly today: Day;
	/** Where this act is written down; a door on a record moves it there. */
	audit: AuditLine[];
}

export type Answer<O> = O | Refusal | NotFound | Malformed;

export interface Visit {
	readonly actor: Actor;
	readonly at: number;
}

export interface Door<I, O, P = never> {
	readonly name: string;
	/** Who may knock at all; what they may do to a record is asked of the record's rows. */
	readonly allows: (actor: Actor) => boolean;
	readonly input: z.ZodType<I>;
	/** Slow work that must not hold a transaction: hashing. */
	readonly prepare?: (house: House, visit: Visit, input: I) => Promise<P>;
	readonly run: (work: Work, input: I, prepared: P) => Promise<O | Refusal | NotFound>;
}

export function defineDoor<I, O, P = never>(door: Door<I, O, P>): Door<I, O, P> {
	return door;
}

export function anyone(): boolean {
	return true;
}

export function staffOnly(actor: Actor): boolean {
	return actor.kind === 'staff';
}

/**
 * Goes through a door: one transaction, one audit line. A refusal and "not found" commit their line as well;
 * an error rolls everything back.
 */
export async function enter<I, O, P>(
	house: House,
	visit: Visit,
	door: Door<I, O, P>,
	raw: unknown,
): Promise<Answer<O>> {
	const parsed = door.input.safeParse(raw);
	if (!parsed.success) return { malformed: parsed.error.issues.map((issue) => issue.path.join('.')) };
	const { actor, at } = visit;
	const allowed = door.allows(actor);
	const prepared = (allowed ? await door.prepare?.(house, visit, parsed.data) : undefined) as P;
	return transact(house.db, { person: actor.person, school: actor.school, at }, async (tx) => {
		const work: Work = { tx, house, actor, at, today: dayOf(at), audit: [] };
		const value = allowed ? await door.run(work, parsed.data, prepared) : notFound;
		// On a quiet day the hour alone would tell who it was: whoever tells something leaves a day in the audit.
		if (isUnknown(tx.who.person)) tx.become(tx.who.person, instantAt(work.today, '00:00'));
		return { value, audit: lines(work, door.name, value) };
	});
}

function lines(work: Work, name: string, value: unknown): AuditLine[] {
	const own = `account:${work.actor.person}`;
	if (value === notFound) return [{ chain: own, act: 'refused', detail: `${name} notFound` }];
	if (isRefusal(value)) {
		return [{ chain: work.audit[0]?.chain ?? own, act: 'refused', detail: `${name} ${value.refused}` }];
	}
	if (work.audit.length > 0) return work.audit;
	// A reporter's own chain would keep the hours at which a nameless child was typing.
	return work.actor.kind === 'reporter' ? [] : [{ chain: own, act: name, detail: '' }];
}
