/** A dossier as its facts tell it: people with their places, talks, agreements, checks and what stands in SOM (§2.2, PM model). */
import type { LevelId, OwnWord, Severity } from '#protocol/schema.ts';
import type { Day } from './calendar/day.ts';
import { standing, type Fact, type FactOf } from './facts.ts';
import type { Payloads, PupilRole } from './payloads.ts';

/** One pupil's place in one dossier: a pupil may hold two places, being bullied and bullying (§1.3). */
export interface PupilPlace {
	readonly id: string;
	readonly role: PupilRole;
	readonly person: string | null;
	readonly name: string;
	readonly homeGroup: string | null;
	readonly since: Day;
	readonly ownWord: OwnWord | 'noAnswer' | null;
}

export interface Agreement {
	readonly id: string;
	readonly made: Payloads['agreementMade'];
	readonly on: Day;
	readonly by: string;
	readonly lastCheck: { readonly result: 'kept' | 'partly' | 'notKept'; readonly on: Day } | null;
	readonly shared: readonly Payloads['agreementShared'][];
}

export interface Appointment {
	readonly id: string;
	readonly purpose: 'check' | 'talk';
	readonly on: Day;
	readonly done: {
		readonly answer: Payloads['checkedIn']['answer'];
		readonly on: Day;
		readonly by: string;
	} | null;
}

export interface Dossier {
	readonly record: string;
	readonly head: number;
	readonly openedOn: Day;
	readonly homeGroup: string | null;
	readonly reports: readonly string[];
	readonly lead: string | null;
	readonly level: LevelId;
	readonly places: readonly PupilPlace[];
	readonly talks: readonly FactOf<'conversationHeld'>[];
	readonly agreements: readonly Agreement[];
	readonly appointments: readonly Appointment[];
	readonly sis: readonly FactOf<'sisRecorded'>[];
	readonly told: readonly FactOf<'toldThatRecorded'>[];
	readonly guardians: readonly FactOf<'guardianInformed'>[];
	readonly actions: readonly FactOf<'measureNow'>[];
	readonly severity: Severity | null;
	readonly reasons: readonly (Payloads['reasonGiven'] & {
		readonly subject: string | null;
		readonly on: Day;
	})[];
	readonly closed: FactOf<'closed'> | null;
	readonly lastActOn: Day;
}

const blank: Omit<Dossier, 'record'> = {
	head: 0,
	openedOn: '',
	homeGroup: null,
	reports: [],
	lead: null,
	level: 'PM-1',
	places: [],
	talks: [],
	agreements: [],
	appointments: [],
	sis: [],
	told: [],
	guardians: [],
	actions: [],
	severity: null,
	reasons: [],
	closed: null,
	lastActOn: '',
};

export function foldDossier(record: string, facts: readonly Fact[]): Dossier {
	const start: Dossier = { record, ...blank, head: facts.at(-1)?.seq ?? 0 };
	return standing(facts).reduce<Dossier>((dossier, fact) => {
		const lastActOn = fact.happenedOn > dossier.lastActOn ? fact.happenedOn : dossier.lastActOn;
		return { ...dossier, ...change(dossier, fact), lastActOn };
	}, start);
}

function change(dossier: Dossier, fact: Fact): Partial<Dossier> {
	switch (fact.kind) {
		case 'dossierOpened':
			return { openedOn: fact.happenedOn, ...fact.payload };
		case 'linked':
			return { reports: [...dossier.reports, fact.payload.to] };
		case 'leadSet':
			return { lead: fact.payload.person };
		case 'pupilNamed':
		case 'pupilRoleSet':
		case 'pupilJudged':
			return { places: places(dossier.places, fact) };
		case 'conversationHeld':
			return { talks: [...dossier.talks, fact] };
		case 'agreementMade':
		case 'agreementChecked':
		case 'agreementShared':
			return { agreements: agreements(dossier.agreements, fact) };
		case 'appointmentMade':
		case 'checkedIn':
			return { appointments: appointments(dossier.appointments, fact) };
		default:
			return aside(dossier, fact);
	}
}

function aside(dossier: Dossier, fact: Fact): Partial<Dossier> {
	switch (fact.kind) {
		case 'sisRecorded':
			return { sis: [...dossier.sis, fact] };
		case 'toldThatRecorded':
			return { told: [...dossier.told, fact] };
		case 'guardianInformed':
			return { guardians: [...dossier.guardians, fact] };
		case 'measureNow':
			return { actions: [...dossier.actions, fact] };
		case 'severityAssessed':
			return { severity: fact.payload.severity };
		case 'reasonGiven':
			return {
				reasons: [...dossier.reasons, { ...fact.payload, subject: fact.subject, on: fact.happenedOn }],
			};
		case 'closed':
			return { closed: fact };
		case 'reopened':
			return { closed: null };
		default:
			return {};
	}
}

type PlaceFact = FactOf<'pupilNamed'> | FactOf<'pupilRoleSet'> | FactOf<'pupilJudged'>;

function places(known: readonly PupilPlace[], fact: PlaceFact): readonly PupilPlace[] {
	const id = fact.subject ?? '';
	if (fact.kind === 'pupilNamed') {
		const { source: _, ...named } = fact.payload;
		const before = known.find((place) => place.id === id);
		const place = { ...named, id, since: before?.since ?? fact.happenedOn, ownWord: before?.ownWord ?? null };
		return [...known.filter((other) => other.id !== id), place];
	}
	const patch = fact.kind === 'pupilRoleSet' ? { role: fact.payload.role } : { ownWord: fact.payload.word };
	return known.map((place) => (place.id === id ? { ...place, ...patch } : place));
}

type AgreementFact = FactOf<'agreementMade'> | FactOf<'agreementChecked'> | FactOf<'agreementShared'>;

function agreements(known: readonly Agreement[], fact: AgreementFact): readonly Agreement[] {
	const id = fact.subject ?? '';
	if (fact.kind === 'agreementMade') {
		const made = { id, made: fact.payload, on: fact.happenedOn, by: fact.by, lastCheck: null, shared: [] };
		return [...known.filter((other) => other.id !== id), made];
	}
	return known.map((agreement) => (agreement.id === id ? touched(agreement, fact) : agreement));
}

function touched(
	agreement: Agreement,
	fact: FactOf<'agreementChecked'> | FactOf<'agreementShared'>,
): Agreement {
	if (fact.kind === 'agreementShared') return { ...agreement, shared: [...agreement.shared, fact.payload] };
	return { ...agreement, lastCheck: { result: fact.payload.result, on: fact.happenedOn } };
}

type AppointmentFact = FactOf<'appointmentMade'> | FactOf<'checkedIn'>;

function appointments(known: readonly Appointment[], fact: AppointmentFact): readonly Appointment[] {
	const id = fact.subject ?? '';
	if (fact.kind === 'appointmentMade') {
		return [...known.filter((other) => other.id !== id), { id, ...fact.payload, done: null }];
	}
	const done = { answer: fact.payload.answer, on: fact.happenedOn, by: fact.by };
	return known.map((appointment) => (appointment.id === id ? { ...appointment, done } : appointment));
}

export function placesWith(dossier: Dossier, ...roles: PupilRole[]): PupilPlace[] {
	return dossier.places.filter((place) => roles.includes(place.role));
}

export function placeOf(dossier: Dossier, id: string): PupilPlace | null {
	return dossier.places.find((place) => place.id === id) ?? null;
}

/** Who refuses or stays away was asked, but there was no talk. */
export function tookPlace(talk: FactOf<'conversationHeld'>): boolean {
	return talk.payload.ending === 'finished' || talk.payload.ending === 'denies';
}
