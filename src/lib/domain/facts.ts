/** Every kind of fact, the version it is written in, and the pure step that lifts an older version. */
import type { Day } from './calendar/day.ts';
import type { Payloads } from './payloads.ts';

export type FactKind = keyof Payloads;

/** What access compares: a reader holds a row for a part, or for '*'. A talk is the part of one pupil's place. */
export type Part =
	'report' | 'reporter' | 'thread' | 'shell' | 'analysis' | 'shared' | 'level' | `talk:${string}`;

export interface FactOf<K extends FactKind> {
	readonly record: string;
	readonly seq: number;
	readonly kind: K;
	readonly version: number;
	readonly part: Part;
	/** The random id of the agreement, talk or pupil's place it concerns; decides conflicts. */
	readonly subject: string | null;
	readonly recordedAt: number;
	readonly happenedOn: Day;
	readonly by: string;
	readonly payload: Payloads[K];
}

export type Fact = { [K in FactKind]: FactOf<K> }[FactKind];

type NewFactOf<K extends FactKind> = Pick<FactOf<K>, 'kind' | 'part' | 'subject' | 'happenedOn' | 'payload'>;
export type NewFact = { [K in FactKind]: NewFactOf<K> }[FactKind];

/** A fact as it lies in the database, whatever version wrote it. */
export interface StoredFact extends Omit<FactOf<FactKind>, 'payload'> {
	readonly payload: unknown;
}

type Lift = (payload: unknown) => unknown;

/** The number of lifts is the version in force minus one; payloads in the database are never rewritten. */
export const factKinds: Record<FactKind, readonly Lift[]> = {
	reportReceived: [],
	reporterNamed: [],
	reportRead: [],
	answerSent: [],
	reporterWrote: [],
	rerouted: [],
	setAside: [],
	linked: [],
	dossierOpened: [],
	leadSet: [],
	pupilNamed: [],
	pupilRoleSet: [],
	pupilJudged: [],
	severityAssessed: [],
	measureNow: [],
	conversationHeld: [],
	agreementMade: [],
	agreementChecked: [],
	agreementShared: [],
	appointmentMade: [],
	checkedIn: [],
	toldThatRecorded: [],
	guardianInformed: [],
	sisRecorded: [],
	reasonGiven: [],
	closed: [],
	reopened: [],
	corrected: [],
	withdrawn: [],
};

export function versionOf(kind: FactKind): number {
	return factKinds[kind].length + 1;
}

/** Lifts a stored fact to the version the rules know. Throws on a kind or version from the future: a bug, not a user. */
export function upcast(stored: StoredFact): Fact {
	const lifts = factKinds[stored.kind];
	if (!lifts || stored.version > lifts.length + 1)
		throw new Error(`unknown fact ${stored.kind} v${stored.version}`);
	const payload = lifts.slice(stored.version - 1).reduce((value, lift) => lift(value), stored.payload);
	return { ...stored, version: lifts.length + 1, payload } as Fact;
}

/** Facts that still stand: what was withdrawn stays in the list, struck through, and no longer counts. */
export function standing(facts: readonly Fact[]): Fact[] {
	const gone = new Set(facts.flatMap((fact) => (fact.kind === 'withdrawn' ? [fact.payload.seq] : [])));
	return facts.filter((fact) => !gone.has(fact.seq));
}

/**
 * The newer facts on one of these subjects: someone else was here after the form was opened.
 * Only the same subject is a conflict; two people may work in one dossier at once.
 */
export function newerOn(facts: readonly Fact[], since: number, subjects: readonly string[]): Fact[] {
	return facts.filter((fact) => fact.seq > since && fact.subject !== null && subjects.includes(fact.subject));
}
