/** Step 4. Agreements about how people treat each other, and the dates on which the mentor checks them. Protocol §2.2.4.4, §PM.5.1; R-14. */
import { addDays, type Day } from '../calendar/day.ts';
import { schoolDayOnOrAfter, type SchoolCalendar } from '../calendar/school-calendar.ts';
import { dueDay } from '../calendar/term.ts';
import { placeOf, type Dossier } from '../dossier.ts';
import type { NewFact } from '../facts.ts';
import type { Payloads } from '../payloads.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Settings } from '../settings.ts';

export interface NewAgreement {
	readonly id: string;
	readonly made: Payloads['agreementMade'];
	/** The id and day of the check that comes with it; null when a check stands on the calendar already. */
	readonly check: { readonly id: string; readonly on: Day } | null;
}

/** An agreement without a date to look back is a wish: the first check is planned with it. */
export function makeAgreement(dossier: Dossier, agreement: NewAgreement, today: Day): NewFact[] | Refusal {
	if (agreement.made.text.trim() === '') return refuse('agreementMissing', '§2.2.4.4');
	if (dossier.closed) return refuse('alreadyClosed', '§2.2.5.2');
	if (agreement.made.who.some((id) => !placeOf(dossier, id))) return refuse('unknownPlace', '§2.2.4.4');
	const planned = agreement.check ? planCheck(agreement.check.id, agreement.check.on, today) : [];
	if ('refused' in planned) return planned;
	if (planned.length === 0 && !nextCheck(dossier)) return refuse('dateMissing', '§PM.5.1');
	const payload = { ...agreement.made, text: agreement.made.text.trim() };
	return [
		{ kind: 'agreementMade', part: 'shared', subject: agreement.id, happenedOn: today, payload },
		...planned,
	];
}

export function planCheck(id: string, on: Day, today: Day): NewFact[] | Refusal {
	if (on < today) return refuse('dateInPast', '§PM.5.1');
	const payload = { purpose: 'check' as const, on };
	return [{ kind: 'appointmentMade', part: 'shared', subject: id, happenedOn: today, payload }];
}

export type Sharing = Payloads['agreementShared'] & { readonly agreement: string };

/** Pupils and parents hear what was agreed, from the mentor or the coordinator (§2.2.5.3, R-4). */
export function shareAgreement(dossier: Dossier, sharing: Sharing, today: Day): NewFact[] | Refusal {
	const { agreement, ...payload } = sharing;
	if (!dossier.agreements.some((each) => each.id === agreement))
		return refuse('agreementMissing', '§2.2.5.3');
	if (!placeOf(dossier, sharing.place)) return refuse('unknownPlace', '§2.2.5.3');
	return [{ kind: 'agreementShared', part: 'shared', subject: agreement, happenedOn: today, payload }];
}

/** The open check that comes first. */
export function nextCheck(dossier: Dossier): Dossier['appointments'][number] | null {
	const open = dossier.appointments.filter((each) => each.purpose === 'check' && !each.done);
	return open.sort((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null;
}

/** The day proposed for the next check: the series of the school, counted from the first agreement. */
export function proposeCheck(
	dossier: Dossier,
	terms: { settings: Settings; calendar: SchoolCalendar; today: Day },
): Day {
	const start = dossier.agreements[0]?.on ?? terms.today;
	const held = dossier.appointments.filter((each) => each.done).length;
	const term = terms.settings.checks[Math.min(held, terms.settings.checks.length - 1)];
	const planned = term ? dueDay(term, start, terms.calendar) : terms.today;
	return planned > terms.today ? planned : schoolDayOnOrAfter(terms.calendar, addDays(terms.today, 7));
}

export interface Check {
	readonly appointment: string;
	/** Per agreement; one tap "everything kept" fills them all. */
	readonly results: readonly { agreement: string; result: 'kept' | 'partly' | 'notKept'; note: string }[];
	readonly answer: Payloads['checkedIn']['answer'];
	readonly note: string;
	readonly next: { readonly id: string; readonly on: Day } | null;
}

/** One check per dossier and date. The pupil's own answer stands beside what staff see. */
export function checkAgreements(dossier: Dossier, check: Check, today: Day): NewFact[] | Refusal {
	const appointment = dossier.appointments.find((each) => each.id === check.appointment);
	if (!appointment || appointment.done) return refuse('alreadyRecorded', '§PM.5.1');
	const planned = check.next ? planCheck(check.next.id, check.next.on, today) : [];
	if ('refused' in planned) return planned;
	const results = check.results.map<NewFact>(({ agreement, result, note }) => ({
		kind: 'agreementChecked',
		part: 'shared',
		subject: agreement,
		happenedOn: today,
		payload: { result, note },
	}));
	const payload = { answer: check.answer, note: check.note };
	return [
		...results,
		{ kind: 'checkedIn', part: 'shared', subject: appointment.id, happenedOn: today, payload },
		...planned,
	];
}
