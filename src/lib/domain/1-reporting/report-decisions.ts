/** Step 1. What may happen to a report: it is read, answered, rerouted, set aside or linked; it never disappears. Protocol §2.2.1, §PM.1. */
import type { Day } from '../calendar/day.ts';
import type { NewFact } from '../facts.ts';
import type { Payloads } from '../payloads.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Report } from '../report.ts';
import { isAcute, route, routeTo, type Place, type Told } from './route.ts';

export type Submission = Omit<Payloads['reportReceived'], 'route'> & {
	readonly reporter: Payloads['reporterNamed'] | null;
};

/** A report needs one word or one choice; "I am being bullied" is enough. Everything else may be skipped. */
export function receiveReport(submission: Submission, place: Place): NewFact[] | Refusal {
	const { reporter, ...told } = submission;
	if (!saysSomething(told)) return refuse('nothingTold', '§2.2.1.1');
	const received: NewFact = {
		kind: 'reportReceived',
		part: 'report',
		subject: null,
		happenedOn: place.day,
		payload: { ...told, route: route(told, place) },
	};
	if (!reporter) return [received];
	const named: NewFact = {
		kind: 'reporterNamed',
		part: 'reporter',
		subject: null,
		happenedOn: place.day,
		payload: reporter,
	};
	return [received, named];
}

function saysSomething(told: Omit<Payloads['reportReceived'], 'route'>): boolean {
	const answered = told.answers.some((answer) => answer.quote || (answer.choices?.length ?? 0) > 0);
	const firstChoice = told.from === 'bulliedSelf' || told.from === 'witness' || told.from === 'joinsIn';
	return firstChoice || answered || told.forms.length > 0 || told.concerns.length > 0 || isAcute(told);
}

/** Opening a report is a fact of its own, once per reader and once per new message. */
export function readReport(report: Report, reader: string, today: Day): NewFact[] {
	if (report.readBy.includes(reader) && !report.unreadMessage) return [];
	return [{ kind: 'reportRead', part: 'thread', subject: null, happenedOn: today, payload: {} }];
}

export function answerReport(text: string, today: Day): NewFact[] | Refusal {
	if (text.trim() === '') return refuse('textMissing', '§2.1.1.1');
	return [
		{ kind: 'answerSent', part: 'thread', subject: null, happenedOn: today, payload: { text: text.trim() } },
	];
}

/** The thread stays open, also after closing: the pupil can always come back (§B1.V.28). */
export function reporterWrites(text: string, again: boolean, today: Day): NewFact[] | Refusal {
	if (text.trim() === '' && !again) return refuse('textMissing', '§B1.V.28');
	const payload = { text: text.trim(), again };
	return [{ kind: 'reporterWrote', part: 'thread', subject: null, happenedOn: today, payload }];
}

/** Any reader may send a report on in one tap; the old readers lose it in the same transaction. */
export function reroute(report: Report, to: Told['reader'], why: string, place: Place): NewFact[] | Refusal {
	if (!report.told) return refuse('unknownReport', '§PM.1');
	const payload = { route: routeTo(to, report.told, place), why };
	return [{ kind: 'rerouted', part: 'report', subject: null, happenedOn: place.day, payload }];
}

/** A report may be set aside only with a reason that the reporter can read. */
export function setAside(
	report: Report,
	reason: { why: string; toldReporter: string },
	today: Day,
): NewFact[] | Refusal {
	if (report.dossier || report.setAside) return refuse('alreadyHandled', '§PM.1');
	if (reason.why.trim() === '' || reason.toldReporter.trim() === '') return refuse('whyMissing', '§2.1.1.1');
	return [{ kind: 'setAside', part: 'thread', subject: null, happenedOn: today, payload: reason }];
}

/**
 * A report about someone who works here never becomes a dossier: that has the mentor as its lead, and the mentor may be
 * the one it is about, or a colleague of theirs (the legal duty goes first).
 */
export function linkReport(report: Report, dossier: string, today: Day): NewFact[] | Refusal {
	const circle = report.route?.circle;
	if (circle === 'staffNamed' || circle === 'sexualByStaff') return refuse('outsidePm', '§PM.1');
	if (report.dossier) return refuse('alreadyHandled', '§PM.1');
	return [{ kind: 'linked', part: 'report', subject: null, happenedOn: today, payload: { to: dossier } }];
}
