/** Doors on one record: load through the reader's own rows, ask the table, decide on facts, append, derive. */
import type { z } from 'zod';
import { may, partOf, type Action, type Kind } from '#lib/domain/access/may.ts';
import { instantAt, type Day } from '#lib/domain/calendar/day.ts';
import { derived, type StaffedRules } from '#lib/domain/derived.ts';
import { foldDossier, type Dossier } from '#lib/domain/dossier.ts';
import { newerOn, type Fact, type NewFact } from '#lib/domain/facts.ts';
import { isRefusal, refuse, type Refusal } from '#lib/domain/refusal.ts';
import { foldReport, type Report } from '#lib/domain/report.ts';
import { keepingInstant } from '../records/acute-instant.ts';
import { store } from '../records/derive.ts';
import {
	allFacts,
	appendFacts,
	loadRecord,
	type Loaded,
	type OwnRow,
	type RecordRow,
} from '../records/record-store.ts';
import { loadRules, rulesFor } from '../records/rules.ts';
import { anyone, notFound, type Door, type Work } from './door.ts';

export interface Asked {
	readonly action: Action;
	readonly kind: Kind;
	/** Of a talk: whose. */
	readonly place?: string;
}

/** Asks the table with the rows held on the part in question: a row on one pupil's talk opens no other talk. */
export function permits(work: Work, rows: readonly OwnRow[], { action, kind, place = '' }: Asked): boolean {
	const part = partOf(kind, place);
	const grounds = rows.filter((row) => row.part === '*' || row.part === part).map((row) => row.ground);
	return may({ grounds, roles: work.actor.roles, conflict: false }, action, kind);
}

/** What a decision is taken on. */
export interface Scene<S> {
	readonly state: S;
	readonly facts: readonly Fact[];
	readonly rules: StaffedRules;
	readonly today: Day;
	readonly person: string;
	readonly house: Work['house'];
}

export interface Changed {
	/** The number of the newest fact after this change. */
	readonly head: number;
}

export interface ReadDoor<I, S, O> {
	readonly name: string;
	readonly asks: Asked;
	readonly input: z.ZodType<I>;
	readonly record: (input: I) => string;
	/** The pupil's place whose talk it is about. */
	readonly place?: (input: I) => string;
	readonly view: (loaded: Loaded & { state: S }, work: Work, input: I) => Promise<O>;
}

export interface ChangeDoor<I, S> {
	readonly name: string;
	readonly asks: Asked;
	readonly input: z.ZodType<I>;
	readonly record: (input: I) => string;
	/** The pupil's place whose talk it is about. */
	readonly place?: (input: I) => string;
	/** The newest fact the form was based on; newer facts on the same subject are a conflict, not an overwrite. */
	readonly since?: (input: I) => number | undefined;
	readonly decide: (scene: Scene<S>, input: I) => NewFact[] | Refusal;
	/** What else goes with it in the same transaction: a draft that is done, a message that waits. */
	readonly also?: (work: Work, input: I, loaded: Loaded) => void;
}

type RecordKind = 'report' | 'dossier';
type StateOf<K extends RecordKind> = K extends 'report' ? Report : Dossier;

function fold<K extends RecordKind>(kind: K, id: string, facts: readonly Fact[]): StateOf<K> {
	return (kind === 'report' ? foldReport(id, facts) : foldDossier(id, facts)) as StateOf<K>;
}

/** The record, when it is of this kind and the table allows it; else null, with nothing to tell the two apart. */
async function allowed(
	work: Work,
	id: string,
	asks: Asked,
	options: { kind: RecordKind; lock: boolean },
): Promise<Loaded | null> {
	const loaded = await loadRecord(work.tx, work.house.keys, id, options.lock);
	if (loaded?.record.kind !== options.kind) return null;
	return permits(work, loaded.rows, asks) ? loaded : null;
}

export function readDoor<K extends RecordKind, I, O>(kind: K, door: ReadDoor<I, StateOf<K>, O>): Door<I, O> {
	return {
		name: door.name,
		allows: anyone,
		input: door.input,
		async run(work, input) {
			const asks = { ...door.asks, place: door.place?.(input) };
			const loaded = await allowed(work, door.record(input), asks, { kind, lock: false });
			if (!loaded) return notFound;
			work.audit = [{ chain: `record:${loaded.record.id}`, act: door.name, detail: '' }];
			return door.view({ ...loaded, state: fold(kind, loaded.record.id, loaded.facts) }, work, input);
		},
	};
}

export interface Conflict extends Refusal {
	readonly refused: 'changedMeanwhile';
	/** The newer facts on the same subject, so that both versions can be shown. */
	readonly theirs: readonly Fact[];
	readonly head: number;
}

export function changeDoor<K extends RecordKind, I>(
	kind: K,
	door: ChangeDoor<I, StateOf<K>>,
): Door<I, Changed> {
	return {
		name: door.name,
		allows: anyone,
		input: door.input,
		async run(work, input) {
			const asks = { ...door.asks, place: door.place?.(input) };
			const unbound = loadRules(work.tx);
			const [loaded, rules] = await Promise.all([
				allowed(work, door.record(input), asks, { kind, lock: true }),
				unbound,
			]);
			if (!loaded) return notFound;
			const bound = await rulesFor(work.tx, rules, loaded.record.edition);
			const decided = decide(work, { kind, door, loaded, rules: bound }, input);
			if (isRefusal(decided)) {
				work.audit = [{ chain: `record:${loaded.record.id}`, act: door.name, detail: '' }];
				return decided;
			}
			door.also?.(work, input, loaded);
			return { head: await append(work, loaded, decided, { act: door.name, rules: bound }) };
		},
	};
}

interface Deciding<K extends RecordKind, I> {
	readonly kind: K;
	readonly door: ChangeDoor<I, StateOf<K>>;
	readonly loaded: Loaded;
	readonly rules: StaffedRules;
}

function decide<K extends RecordKind, I>(work: Work, what: Deciding<K, I>, input: I): NewFact[] | Refusal {
	const { record, facts } = what.loaded;
	const scene = { facts, rules: what.rules, today: work.today, person: work.actor.person, house: work.house };
	const decided = what.door.decide({ ...scene, state: fold(what.kind, record.id, facts) }, input);
	if (isRefusal(decided)) return decided;
	const subjects = decided.flatMap((fact) => (fact.subject === null ? [] : [fact.subject]));
	const since = what.door.since?.(input);
	const theirs = since === undefined ? [] : newerOn(facts, since, subjects);
	if (theirs.length === 0) return decided;
	return { ...refuse('changedMeanwhile', '§2.2.4.2'), theirs, head: record.head } as Conflict;
}

/** Appends and derives; nothing at all when nothing was decided. Returns the new head. */
export async function append(
	work: Work,
	loaded: Loaded,
	decided: readonly NewFact[],
	by: { act: string; rules: StaffedRules },
): Promise<number> {
	const { record, rows, facts } = loaded;
	const detail = decided.map((fact) => fact.kind).join(' ');
	work.audit.push({ chain: `record:${record.id}`, act: by.act, detail });
	if (decided.length === 0) return record.head;
	const added = written(work, record, decided);
	const head = record.head + added.length;
	const known = rows.some((row) => row.part === '*') ? [...facts, ...added] : await everything(work, loaded);
	const asked = derived(record, known, by.rules, work.today);
	store(work.tx, work.house, { ...record, head }, await keepingInstant(work.tx, record.id, asked));
	return head;
}

/** A report without a name keeps the day alone, and so does what its reporter writes later. */
function written(
	{ tx, house, actor, at, today }: Work,
	record: RecordRow,
	decided: readonly NewFact[],
): Fact[] {
	const nameless = actor.kind === 'reporter' && record.reporter_key_id === null;
	if (nameless) tx.become(tx.who.person, instantAt(today, '00:00'));
	const added = appendFacts(tx, house.keys, record, decided);
	if (nameless) tx.become(tx.who.person, at);
	return added;
}

/** Someone who sees a part acted; what follows is derived from the whole, which only the house sees. */
async function everything(work: Work, { record }: Loaded): Promise<Fact[]> {
	const person = work.tx.who.person;
	work.tx.become('system');
	const facts = await allFacts(work.tx, work.house.keys, record);
	work.tx.become(person);
	return facts;
}
