/** Every fact and every duty of a dossier as one stop on the board: which track, which step, and how far it is. */
import { tookPlace } from '#lib/domain/dossier.ts';
import { standing, type Fact } from '#lib/domain/facts.ts';
import type { DutyName } from '#lib/domain/duty.ts';
import type { StatusName, Track } from '#lib/ui/tracks.ts';
import { fill } from '#lib/text/language.ts';
import type { StepNumber } from '#protocol/schema.ts';
import { dutyLink } from '../../duty-link.ts';
import type { Here } from './here.ts';
import { placeName, trackOf } from './names.ts';

export interface BoardStop {
	readonly track: Track;
	/** The pupil whose lane it is in; null for the lanes of the group, the parents and the school. */
	readonly place: string | null;
	readonly step: StepNumber;
	readonly status: StatusName;
	readonly title: string;
	/** The day it happened, or the day it is planned for; null for what simply goes on. */
	readonly day: string | null;
	readonly href?: string;
}

type At = Pick<BoardStop, 'track' | 'place' | 'step'>;

export function boardStops(at: Here): BoardStop[] {
	const facts = standing(at.view.facts).flatMap((fact) => ofFact(fact, at));
	const duties = at.view.duties.flatMap((duty) => ofDuty(duty, at));
	return [...facts, ...running(at), ...checks(at), ...duties];
}

const school = (step: StepNumber): At => ({ track: 5, place: null, step });

/** The lane of a pupil. What concerns nobody we know stands with the school. */
function laneOf({ view }: Here, id: string | null, step: StepNumber): At {
	const place = view.dossier.places.find((each) => each.id === id);
	if (!place) return school(step);
	const track = trackOf(place);
	return { track, place: track === 3 ? null : place.id, step };
}

function ofFact(fact: Fact, at: Here): BoardStop[] {
	const { stops } = at.texts;
	const done = (where: At, title: string): BoardStop[] => [
		{ ...where, title, status: 'done', day: fact.happenedOn, href: '#tijdlijn' },
	];
	const lane = (step: StepNumber) => laneOf(at, fact.subject, step);
	switch (fact.kind) {
		case 'dossierOpened':
			return done(school(1), stops.opened);
		case 'linked':
			return done(school(1), stops.newReport);
		case 'pupilNamed':
			return done(lane(1), fact.payload.source !== 'report' ? stops.added : named(fact.payload.role, at));
		case 'pupilRoleSet':
			return done(lane(2), stops.roleChanged);
		case 'severityAssessed':
			return done(school(2), stops.severity);
		case 'conversationHeld':
			return talk(fact, at, done);
		case 'agreementMade':
			return whoseLanes(fact.payload.who, at, 3).flatMap((where) => done(where, stops.agreement));
		default:
			return ofLaterFact(fact, at, done);
	}
}

/** What is told, checked, recorded and closed. */
function ofLaterFact(fact: Fact, at: Here, done: Done): BoardStop[] {
	const { stops, answers } = at.texts;
	switch (fact.kind) {
		case 'agreementShared':
			return done(
				fact.payload.to === 'guardian'
					? { track: 4, place: null, step: 5 }
					: laneOf(at, fact.payload.place, 5),
				stops.shared,
			);
		case 'toldThatRecorded':
			return done(
				fact.payload.to === 'guardian' ? { track: 4, place: null, step: 4 } : laneOf(at, fact.subject, 4),
				stops.told,
			);
		case 'guardianInformed':
			return done({ track: 4, place: null, step: 4 }, stops.guardians);
		case 'checkedIn':
			return checkLanes(at).flatMap((where) =>
				done(where, fill(stops.checked, { answer: answers[fact.payload.answer] })),
			);
		case 'sisRecorded':
			return done(
				school(5),
				fill(fact.payload.notBecause ? stops.notSis : stops.sis, { name: placeName(at, fact.subject) }),
			);
		case 'reasonGiven':
			return reason(fact, at, done);
		case 'closed':
			return done(school(5), stops.closed);
		case 'reopened':
			return done(school(5), stops.reopened);
		default:
			return [];
	}
}

type Done = (where: At, title: string) => BoardStop[];
type Named = Extract<Fact, { kind: 'pupilNamed' }>['payload'];
type Held = Extract<Fact, { kind: 'conversationHeld' }>;
type Given = Extract<Fact, { kind: 'reasonGiven' }>;

function named(role: Named['role'], { texts }: Here): string {
	return role === 'bulliedPupil' ? texts.stops.report : texts.stops.named;
}

/** The first talk makes clear what happens, so it belongs to the analysis; later ones carry the plan out. */
function talk(fact: Held, at: Here, done: Done): BoardStop[] {
	const { stops } = at.texts;
	const held = at.view.dossier.talks.filter((other) => other.subject === fact.subject && tookPlace(other));
	const first = held.length === 0 || held[0]!.seq >= fact.seq;
	const where = laneOf(at, fact.subject, first ? 2 : 4);
	if (!tookPlace(fact)) return done(where, stops.noTalk);
	return done(where, first ? stops.talk : stops.talkAgain);
}

function reason({ subject, payload }: Given, at: Here, done: Done): BoardStop[] {
	const words =
		at.view.book.approach.reasons.find((each) => each.id === payload.reason)?.text[at.language] ?? '';
	const where: Partial<Record<typeof payload.element, At>> = {
		talkBullied: subject ? laneOf(at, subject, 2) : { track: 1, place: null, step: 2 },
		talkBullying: subject ? laneOf(at, subject, 2) : { track: 2, place: null, step: 2 },
		agreement: school(3),
		nextDate: school(3),
	};
	return done(
		where[payload.element] ?? school(5),
		fill(at.texts.stops.reason, { reason: words.toLowerCase() }),
	);
}

function whoseLanes(who: readonly string[], at: Here, step: StepNumber): At[] {
	return who.length === 0 ? [school(step)] : who.map((place) => laneOf(at, place, step));
}

/** What goes on: agreements until they are kept, and what was done at once until its last day. */
function running(at: Here): BoardStop[] {
	const { agreements, actions, closed } = at.view.dossier;
	const kept = agreements.flatMap((agreement): BoardStop[] => {
		const isKept = agreement.lastCheck?.result === 'kept';
		const over = isKept || closed !== null;
		const day = isKept ? agreement.lastCheck.on : (closed?.happenedOn ?? null);
		const what = { status: over ? ('done' as const) : ('busy' as const), title: agreement.made.text, day };
		return whoseLanes(agreement.made.who, at, 4).map((where) => ({ ...where, ...what, href: '#afspraken' }));
	});
	const acts = actions.map(({ payload }): BoardStop => {
		const over = closed !== null || (payload.until !== null && payload.until < at.view.today);
		return {
			...school(4),
			title: payload.text,
			status: over ? 'done' : 'busy',
			day: payload.until,
			href: '#tijdlijn',
		};
	});
	return [...kept, ...acts];
}

/** A check asks the bullied pupil, and looks at everyone who promised something. */
function checkLanes(at: Here): At[] {
	const { places, agreements } = at.view.dossier;
	const promised = new Set(agreements.flatMap((agreement) => agreement.made.who));
	const asked = places.filter(
		(place) => trackOf(place) === 1 || (trackOf(place) === 2 && promised.has(place.id)),
	);
	return asked.length === 0 ? [school(5)] : asked.map((place) => laneOf(at, place.id, 5));
}

function checks(at: Here): BoardStop[] {
	const { appointments, closed, record } = at.view.dossier;
	if (closed) return [];
	return appointments
		.filter((each) => !each.done)
		.flatMap(({ purpose, on }) => {
			const status: StatusName = on < at.view.today ? 'late' : 'planned';
			const href = dutyLink({ what: 'check', record, subject: null });
			if (purpose === 'talk') return [{ ...school(4), status, title: at.texts.stops.appointment, day: on }];
			return checkLanes(at).map((where) => ({
				...where,
				status,
				title: at.texts.stops.toCheck,
				day: on,
				href,
			}));
		});
}

type Duty = Here['view']['duties'][number];

/** Checks are drawn from their appointments, which everyone in the dossier may see. */
function ofDuty(duty: Duty, at: Here): BoardStop[] {
	const where = placeOfDuty(duty, at);
	if (!where) return [];
	const { record } = at.view.dossier;
	const status: StatusName = duty.due < at.view.today ? 'late' : 'planned';
	const href = at.rights.change ? dutyLink({ what: duty.what, record, subject: duty.subject }) : undefined;
	return [{ ...where, status, title: dutyTitle(duty, at), day: duty.due, href }];
}

function placeOfDuty({ what, subject }: Duty, at: Here): At | null {
	const places: Partial<Record<DutyName, At>> = {
		talkBullied: subject ? laneOf(at, subject, 2) : { track: 1, place: null, step: 2 },
		talkBullying: subject ? laneOf(at, subject, 2) : { track: 2, place: null, step: 2 },
		agreement: { track: 1, place: null, step: 3 },
		nextDate: { track: 1, place: null, step: 3 },
		tellRecorded: laneOf(at, subject, 4),
		sisRecord: school(5),
		closeOrPlan: school(5),
	};
	return places[what] ?? null;
}

function dutyTitle({ what, subject }: Duty, at: Here): string {
	const { stops } = at.texts;
	const titles: Partial<Record<DutyName, string>> = {
		talkBullied: stops.talk,
		talkBullying: stops.talk,
		agreement: stops.makeAgreement,
		nextDate: stops.chooseDate,
		tellRecorded: stops.tell,
		sisRecord: fill(stops.sis, { name: placeName(at, subject) }),
		closeOrPlan: stops.close,
	};
	return titles[what] ?? '';
}
