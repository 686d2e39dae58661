/** Doors of a dossier: read it whole, add a pupil, give a reason, close it and open it again. */
import { z } from 'zod';
import { namePupil, setPupilRole, takeMeasure } from '#lib/domain/2-analysis/open-dossier.ts';
import { giveReason } from '#lib/domain/4-carrying-out/give-reason.ts';
import { close, reopen } from '#lib/domain/5-evaluation/close.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import type { Fact } from '#lib/domain/facts.ts';
import type { Protocol } from '#protocol/schema.ts';
import { homeGroups } from '../../classes/home-group-store.ts';
import { dutiesOfRecord } from '../../duties/duty-store.ts';
import { editionOf } from '../../editions/edition-store.ts';
import { randomId } from '../../keys/random-id.ts';
import { peopleById, pupilsOf, type PersonRow } from '../../people/person-store.ts';
import { membersOf, type Loaded, type MemberRow } from '../../records/record-store.ts';
import type { Work } from '../door.ts';
import { changeDoor, readDoor } from '../record-door.ts';

export interface DossierView {
	readonly dossier: Dossier;
	readonly facts: readonly Fact[];
	readonly head: number;
	readonly book: Protocol;
	readonly duties: Awaited<ReturnType<typeof dutiesOfRecord>>;
	readonly members: readonly MemberRow[];
	/** Staff who appear in it, and the titles of home groups. */
	readonly people: readonly PersonRow[];
	readonly homeGroups: ReadonlyMap<string, string>;
	readonly pupils: readonly PersonRow[];
	readonly today: string;
}

const dossier = z.string();
const words = z.string().max(20_000);

export const readDossier = readDoor('dossier', {
	name: 'dossiers/read-dossier',
	asks: { action: 'read', kind: 'dossierShell' },
	input: z.object({ dossier }),
	record: (input) => input.dossier,
	view: dossierView,
});

export async function dossierView(loaded: Loaded & { state: Dossier }, work: Work): Promise<DossierView> {
	const { record, facts, state } = loaded;
	const { tx, today } = work;
	const ids = new Set(facts.map((fact) => fact.by));
	if (state.lead) ids.add(state.lead);
	const [duties, members, groups, pupils, book] = await Promise.all([
		dutiesOfRecord(tx, record.id),
		membersOf(tx, record.id),
		homeGroups(tx),
		state.homeGroup ? pupilsOf(tx, state.homeGroup, today) : [],
		editionOf(tx, record.edition),
	]);
	const people = await peopleById(tx, [...ids, ...members.map((member) => member.person)]);
	const titles = new Map(groups.map((group) => [group.id, group.title]));
	return {
		dossier: state,
		facts,
		head: record.head,
		book,
		duties,
		members,
		people,
		homeGroups: titles,
		pupils,
		today,
	};
}

export const addPupil = changeDoor('dossier', {
	name: 'dossiers/name-pupil',
	asks: { action: 'update', kind: 'dossierShell' },
	input: z.object({
		dossier,
		role: z.enum(['bulliedPupil', 'reportedPupil', 'bystander']),
		person: z.string().max(20).nullable(),
		name: z.string().max(200),
		homeGroup: z.string().max(20).nullable(),
	}),
	record: (input) => input.dossier,
	decide: ({ today }, { dossier: _, ...named }) =>
		namePupil(randomId(), { ...named, source: 'staff' }, today),
});

export const changeRole = changeDoor('dossier', {
	name: 'dossiers/set-role',
	asks: { action: 'update', kind: 'dossierShell' },
	input: z.object({
		dossier,
		place: z.string(),
		role: z.enum(['bulliedPupil', 'reportedPupil', 'bullyingPupil', 'bystander']),
		why: words.default(''),
		since: z.coerce.number().int().optional(),
	}),
	record: (input) => input.dossier,
	since: (input) => input.since,
	decide: ({ state, today }, { place, role, why }) => setPupilRole(state, place, role, { text: why, today }),
});

export const actNow = changeDoor('dossier', {
	name: 'dossiers/take-measure',
	asks: { action: 'create', kind: 'agreement' },
	input: z.object({ dossier, text: words, until: z.iso.date().nullable().default(null) }),
	record: (input) => input.dossier,
	decide: ({ today }, { text, until }) => takeMeasure(text, until, today),
});

export const explain = changeDoor('dossier', {
	name: 'dossiers/give-reason',
	asks: { action: 'update', kind: 'dossierShell' },
	input: z.object({
		dossier,
		element: z.enum(['talkBullied', 'talkBullying', 'agreement', 'nextDate', 'sisRecord', 'agreementsTold']),
		subject: z.string().nullable(),
		reason: z.enum([
			'absent',
			'refuses',
			'unsafe',
			'unreachable',
			'eighteenWithoutPermission',
			'notEstablished',
			'wronglyNamed',
			'leftSchool',
			'unknownPupil',
			'denies',
			'couldNotBeAsked',
			'noAuthority',
		]),
		why: words.default(''),
	}),
	record: (input) => input.dossier,
	decide: ({ state, rules, today }, { dossier: _, ...given }) =>
		giveReason(state, given, { edition: rules.edition, today }),
});

const outcome = z.enum([
	'stopped',
	'notBullyingInOwnWord',
	'notEstablished',
	'untrue',
	'fadedOut',
	'pupilLeft',
	'merged',
	'handedOver',
]);
const closingReason = z
	.enum([
		'absent',
		'refuses',
		'couldNotBeAsked',
		'leftSchool',
		'unreachable',
		'unsafe',
		'notEstablished',
		'unknownPupil',
	])
	.nullable();

export const closeDossier = changeDoor('dossier', {
	name: 'dossiers/close-dossier',
	asks: { action: 'update', kind: 'dossierShell' },
	input: z.object({
		dossier,
		light: z.boolean(),
		outcome: outcome.nullable(),
		answers: z.array(z.object({ place: z.string(), answer: words, reason: closingReason })).max(40),
		check: z.object({ on: z.iso.date().nullable(), reason: closingReason }),
		why: words.default(''),
	}),
	record: (input) => input.dossier,
	decide: ({ state, rules, today }, { dossier: _, ...closing }) =>
		close(state, closing, { edition: rules.edition, today }),
});

export const reopenDossier = changeDoor('dossier', {
	name: 'dossiers/reopen-dossier',
	asks: { action: 'update', kind: 'dossierShell' },
	input: z.object({ dossier, why: words }),
	record: (input) => input.dossier,
	decide: ({ state, today }, { why }) => reopen(state, why, today),
});
