/** Step 1. What a report asks: read it, answer, and do something with it. An unread report is never without an owner (§1.1.6, §2.1.1.1). */
import type { Duty, Rules } from '../duty.ts';
import { dueDay, dueInstant } from '../calendar/term.ts';
import { addDays, dayOf, type Day } from '../calendar/day.ts';
import { addSchoolDays } from '../calendar/school-calendar.ts';
import type { Report } from '../report.ts';

export function reportDuties(report: Report, rules: Rules): Duty[] {
	const { route } = report;
	if (!route) return [];
	const asked = [
		...unread(report, rules),
		...unanswered(report, rules),
		...unhandled(report, rules),
		...newMessage(report, rules),
	];
	return asked.flatMap((duty) =>
		route.seats.map((seat) => ({ ...common, ...duty, seat, escalatesTo: route.escalatesTo })),
	);
}

const common = { part: 'thread', subject: null, track: 1, step: 1, level: null } as const;

type Asked = Pick<Duty, 'id' | 'what' | 'because' | 'from' | 'due' | 'dueAt' | 'escalatesOn'>;

function unread(report: Report, rules: Rules): Asked[] {
	if (report.readBy.length > 0) return [];
	return [{ id: 'readReport', what: 'readReport', because: '§2.1.1.1', ...firstAnswer(report, rules) }];
}

/** Whoever told it was promised an answer, also when a dossier has been opened since. Setting it aside tells why. */
function unanswered(report: Report, rules: Rules): Asked[] {
	if (report.readBy.length === 0 || report.answered || report.setAside) return [];
	return [{ id: 'answerReport', what: 'answerReport', because: '§2.1.1.1', ...firstAnswer(report, rules) }];
}

function unhandled(report: Report, rules: Rules): Asked[] {
	if (report.readBy.length === 0 || report.dossier || report.setAside) return [];
	const due = dueDay(rules.settings.firstTalks, report.routedOn, rules.calendar);
	return [
		{ id: 'handleReport', what: 'handleReport', because: '§PM.2.1', ...within(report.routedOn, due, rules) },
	];
}

function newMessage(report: Report, rules: Rules): Asked[] {
	const message = report.unreadMessage;
	if (!message || report.readBy.length === 0) return [];
	const due = dueDay(rules.settings.firstAnswer, message.on, rules.calendar);
	return [{ id: 'readMessage', what: 'readMessage', because: '§B1.V.28', ...within(message.on, due, rules) }];
}

type Times = Pick<Duty, 'from' | 'due' | 'dueAt' | 'escalatesOn'>;

/** One school day, or hours when someone is not safe: then it goes up the moment the hours are over. */
function firstAnswer(report: Report, rules: Rules): Times {
	const from = report.routedOn;
	if (!report.route?.acute)
		return within(from, dueDay(rules.settings.firstAnswer, from, rules.calendar), rules);
	const dueAt = report.routedAt === null ? null : dueInstant(rules.settings.acuteAnswer, report.routedAt);
	const due = dueAt === null ? from : dayOf(dueAt);
	// Without a name there is no hour to count from: it goes up the next day, not at once.
	return { from, due, dueAt, escalatesOn: dueAt === null ? addDays(from, 1) : due };
}

function within(from: Day, due: Day, rules: Rules): Times {
	return { from, due, dueAt: null, escalatesOn: addSchoolDays(rules.calendar, due, 1) };
}
