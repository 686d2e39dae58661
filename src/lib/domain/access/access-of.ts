/** Access follows from facts and from who sits where today; nobody grants a row by hand. DESIGN §6, access-matrix rulings. */
import type { Role } from '#protocol/schema.ts';
import { namedIn } from '../1-reporting/route.ts';
import { instantAt, addDays, type Day } from '../calendar/day.ts';
import { placesWith, type Dossier } from '../dossier.ts';
import type { Duty } from '../duty.ts';
import type { Report } from '../report.ts';
import type { Settings } from '../settings.ts';
import { holders, seatFor, type Holder, type Seat, type Staffing } from '../staffing.ts';
import type { Ground } from './may.ts';

export interface AccessRow {
	readonly person: string;
	readonly part: string;
	readonly ground: Ground;
	readonly writes: boolean;
	/** In ms; null means from now on. */
	readonly from: number | null;
	readonly until: number | null;
}

/** The person who stands for the house when it derives duties and access; holds a row like everyone else. */
export const house = 'system';

/** The name under which a reporter holds the own thread: a record has one reporter, who need not be anyone we know. */
export function reporterOf(record: string): string {
	return `r-${record}`;
}

export function isReporter(person: string): boolean {
	return person.startsWith('r-');
}

export function reportAccess(
	report: Report,
	duties: readonly Duty[],
	staffing: Staffing,
	day: Day,
): AccessRow[] {
	const readers = (report.route?.seats ?? []).flatMap((seat) => holders(staffing, seat, day));
	const staff = [
		...readers.map((holder) => row(holder.person, '*', 'routedTo', until(holder))),
		...overdue(duties, staffing, day),
	];
	// Whoever it is about may come to sit in such a seat later, for instance as cover: still not for them.
	const named = report.told ? namedIn(report.told, { staffing, day: report.receivedOn }) : [];
	return distinct([
		row(house, '*', 'house'),
		row(reporterOf(report.record), 'thread', 'own'),
		...staff.filter(({ person }) => !named.includes(person)),
	]);
}

/**
 * The row is written ahead and begins on the day the duty escalates: no clock has to ring for it. It lasts until
 * somebody answered: whoever opened what lay too long must be able to act on it.
 */
function overdue(duties: readonly Duty[], staffing: Staffing, day: Day): AccessRow[] {
	const waiting = duties.filter((duty) => duty.what === 'readReport' || duty.what === 'answerReport');
	const first = waiting.filter((duty) => duty.escalatesTo && duty.escalatesOn).slice(0, 1);
	return first.flatMap((duty) =>
		holders(staffing, duty.escalatesTo!, day).flatMap((holder) =>
			['report', 'thread'].map((part) => ({
				...row(holder.person, part, 'overdue'),
				from: duty.dueAt ?? instantAt(duty.escalatesOn!, '00:00'),
			})),
		),
	);
}

export function dossierAccess(
	dossier: Dossier,
	staffing: Staffing,
	settings: Settings,
	day: Day,
): AccessRow[] {
	const lead = dossier.lead ? holders(staffing, `person:${dossier.lead}`, day) : [];
	return distinct([
		row(house, '*', 'house'),
		...lead.map((holder) => row(holder.person, '*', holder.covers ? 'cover' : 'lead', until(holder))),
		...ownPupils(dossier, staffing, day),
		...status(dossier, staffing, settings, day),
	]);
}

function ownPupils(dossier: Dossier, staffing: Staffing, day: Day): AccessRow[] {
	return placesWith(dossier, 'bulliedPupil', 'reportedPupil', 'bullyingPupil').flatMap((place) => {
		if (!place.homeGroup || !place.person) return [];
		const mentors = holders(staffing, `mentor:${place.homeGroup}`, day).filter(
			(m) => m.person !== dossier.lead,
		);
		return mentors.flatMap((mentor) => [
			row(mentor.person, `talk:${place.id}`, 'ownPupil', until(mentor)),
			row(mentor.person, 'shell', 'ownPupil', until(mentor)),
			row(mentor.person, 'shared', 'ownPupil', until(mentor)),
		]);
	});
}

/** Level and days without movement, never a narrative: coordinators and leaders hold a row for their scope. */
function status(dossier: Dossier, staffing: Staffing, settings: Settings, day: Day): AccessRow[] {
	const roles: Role[] = ['pupilCoordinator', 'departmentHead', 'schoolLeader', 'antiBullyingContact'];
	const all = settings.supportSeesStatus ? [...roles, 'supportCoordinator' as const] : roles;
	return all
		.map((role) => seatFor(staffing, role, dossier.homeGroup, day))
		.filter((seat): seat is Seat => seat !== null)
		.flatMap((seat) => holders(staffing, seat, day).map((h) => row(h.person, 'status', 'status', until(h))));
}

function row(person: string, part: string, ground: Ground, until: number | null = null): AccessRow {
	return { person, part, ground, writes: mayWrite(ground, part), from: null, until };
}

/** The mentor of another pupil involved writes in that pupil's talk alone; a status row never writes. */
function mayWrite(ground: Ground, part: string): boolean {
	return ground === 'ownPupil' ? part.startsWith('talk:') : ground !== 'status';
}

/** Cover lasts through its last day. */
function until(holder: Holder): number | null {
	return holder.until === null ? null : instantAt(addDays(holder.until, 1), '00:00');
}

/** One row per person, part and ground. Who sits in a seat and also covers in it keeps it when the cover ends. */
function distinct(rows: AccessRow[]): AccessRow[] {
	const widest = new Map<string, AccessRow>();
	for (const each of rows) {
		const key = [each.person, each.part, each.ground, each.writes].join('|');
		widest.set(key, wider(widest.get(key) ?? each, each));
	}
	return [...widest.values()];
}

function wider(a: AccessRow, b: AccessRow): AccessRow {
	return {
		...a,
		from: a.from === null || b.from === null ? null : Math.min(a.from, b.from),
		until: a.until === null || b.until === null ? null : Math.max(a.until, b.until),
	};
}
