/** Step 1. Who reads a report: the smallest circle that applies, never the person it is about. Protocol §PM.1; DESIGN §5. */
import type { Day } from '../calendar/day.ts';
import type { Circle, Payloads, RouteTaken } from '../payloads.ts';
import { holders, seatFor, type Seat, type Staffing } from '../staffing.ts';

export type Told = Pick<Payloads['reportReceived'], 'reader' | 'homeGroup' | 'about' | 'safe' | 'concerns'>;

export interface Place {
	readonly staffing: Staffing;
	readonly day: Day;
}

/**
 * Chooses the circle, then the seats: a seat nobody holds, or held by someone the report is about, is skipped
 * and the next one is the anti-bullying contact. When nobody at all holds a seat the school leader's stays, so
 * that no report is ever without one.
 */
export function route(told: Told, at: Place): RouteTaken {
	const circle = circleOf(told);
	const acute = isAcute(told);
	const wanted = seatsFor(circle, told, at);
	const urgent = acute && !smallCircle(circle) ? acuteSeats(told, at) : [];
	const seats = [...new Set([...wanted, ...urgent])].filter((seat) => mayRead(seat, told, at));
	return {
		circle,
		acute,
		seats: seats.length > 0 ? seats : [fallback(told, at)],
		escalatesTo: escalation(circle, told, at),
	};
}

/** Sends a report on to one role; the person it is about is still skipped. */
export function routeTo(role: Told['reader'], told: Told, at: Place): RouteTaken {
	const wanted = seatsFor(role === 'mentor' ? 'mentor' : 'chosen', { ...told, reader: role }, at);
	const seats = wanted.filter((seat) => mayRead(seat, told, at));
	const circle = circleOf(told);
	return {
		circle: circle === 'mentor' ? 'chosen' : circle,
		acute: isAcute(told),
		seats: seats.length > 0 ? seats : [fallback(told, at)],
		escalatesTo: escalation(circle, told, at),
	};
}

/** sexual > staff named > home > the person chosen > mentor. */
export function circleOf(told: Told): Circle {
	const staff = told.about === 'staff' || told.about === 'mentor' || told.concerns.includes('staffInvolved');
	if (told.concerns.includes('sexual')) return staff ? 'sexualByStaff' : 'sexual';
	if (staff) return 'staffNamed';
	if (told.concerns.includes('home')) return 'home';
	return told.reader === 'mentor' ? 'mentor' : 'chosen';
}

/** Not safe now, a weapon, an injury or self-harm: counted in hours, also at night. */
export function isAcute(told: Told): boolean {
	return (
		told.safe === 'no' || told.concerns.some((c) => c === 'weapon' || c === 'injury' || c === 'selfHarm')
	);
}

function smallCircle(circle: Circle): boolean {
	return circle !== 'mentor' && circle !== 'chosen';
}

function seatsFor(circle: Circle, told: Told, at: Place): Seat[] {
	const seat = (role: Parameters<typeof seatFor>[1]) => seatFor(at.staffing, role, told.homeGroup, at.day);
	switch (circle) {
		case 'sexual':
			return known(told.reader === 'mentor' ? seat('confidant') : seat(told.reader));
		case 'sexualByStaff':
			return known(seat('confidant'), seat('schoolLeader'));
		case 'staffNamed':
			return known(seat('schoolLeader'));
		case 'home':
			return known(seat('reportingCodeOfficer'));
		case 'chosen':
			return known(seat(told.reader));
		case 'mentor':
			return mentorSeats(told, at);
	}
}

/** Without a class, or with a class that has no mentor today, the coordinator of the year reads. */
function mentorSeats(told: Told, at: Place): Seat[] {
	const seat = told.homeGroup === null ? null : `mentor:${told.homeGroup}`;
	if (seat && holders(at.staffing, seat, at.day).length > 0) return [seat];
	return known(seatFor(at.staffing, 'pupilCoordinator', told.homeGroup, at.day));
}

/** acute reports reach coordinator, school leader and mentor or cover. */
function acuteSeats(told: Told, at: Place): Seat[] {
	return [
		...mentorSeats(told, at),
		...known(
			seatFor(at.staffing, 'pupilCoordinator', told.homeGroup, at.day),
			seatFor(at.staffing, 'schoolLeader', told.homeGroup, at.day),
		),
	];
}

/** Who a report is about, as far as the school knows them: the mentors of that class and whoever covers for them. */
export function namedIn(told: Pick<Told, 'about' | 'homeGroup'>, at: Place): string[] {
	if (told.about !== 'mentor' || told.homeGroup === null) return [];
	return holders(at.staffing, `mentor:${told.homeGroup}`, at.day).map((holder) => holder.person);
}

/** The mentor never reads a report about the mentor, in whatever seat they sit. */
function mayRead(seat: Seat, told: Told, at: Place): boolean {
	const named = namedIn(told, at);
	return holders(at.staffing, seat, at.day).every((holder) => !named.includes(holder.person));
}

function fallback(told: Told, at: Place): Seat {
	const next = (['antiBullyingContact', 'schoolLeader', 'confidant'] as const)
		.map((role) => seatFor(at.staffing, role, told.homeGroup, at.day))
		.find((seat) => seat !== null && mayRead(seat, told, at));
	return next ?? 'schoolLeader:school';
}

/** An unread report goes up: to the coordinator of the year, and out of a small circle only to the school leader. */
function escalation(circle: Circle, told: Told, at: Place): Seat {
	const up = seatFor(
		at.staffing,
		smallCircle(circle) ? 'schoolLeader' : 'pupilCoordinator',
		told.homeGroup,
		at.day,
	);
	return up && mayRead(up, told, at) ? up : fallback(told, at);
}

function known(...seats: (Seat | null)[]): Seat[] {
	return seats.filter((seat) => seat !== null);
}
