/** Step 1. What a report asks: read it, answer, and do something with it. An unread report is never without an owner (§1.1.6, §2.1.1.1). */
import type { Duty, Rules } from '../duty.ts';
import { dueDay, dueInstant } from '../calendar/term.ts';
import type { Day } from '../calendar/day.ts';
import { addSchoolDays } from '../calendar/school-calendar.ts';
import type { Report } from '../report.ts';

export function reportDuties(report: Report, rules: Rules): Duty[] {
	if (!report.route) return [];
	return [...unread(report, rules), ...waiting(report, rules), ...newMessage(report, rules)].flatMap((duty) =>
		report.route!.seats.map((seat) => ({ ...duty, seat })),
	);
}

type Unseated = Omit<Duty, 'seat'>;

function unread(report: Report, rules: Rules): Unseated[] {
	if (report.readBy.length > 0) return [];
	return [
		{ ...base(report, rules, report.routedOn), id: 'readReport', what: 'readReport', because: '§2.1.1.1' },
	];
}

function waiting(report: Report, rules: Rules): Unseated[] {
	if (report.readBy.length === 0 || report.dossier || report.setAside) return [];
	const due = dueDay(rules.settings.firstTalks, report.routedOn, rules.calendar);
	const handle = { ...base(report, rules, report.routedOn), due, dueAt: null, because: '§PM.2.1' };
	const duties: Unseated[] = [{ ...handle, id: 'handleReport', what: 'handleReport' }];
	if (report.answered) return duties;
	const answer = { ...base(report, rules, report.routedOn), because: '§2.1.1.1' };
	return [{ ...answer, id: 'answerReport', what: 'answerReport' }, ...duties];
}

function newMessage(report: Report, rules: Rules): Unseated[] {
	const message = report.unreadMessage;
	if (!message || report.readBy.length === 0) return [];
	const duty = {
		...base(report, rules, message.on),
		dueAt: null,
		due: dueDay(rules.settings.firstAnswer, message.on, rules.calendar),
	};
	return [{ ...duty, id: 'readMessage', what: 'readMessage', because: '§B1.V.28' }];
}

function base(report: Report, rules: Rules, from: Day): Omit<Unseated, 'id' | 'what' | 'because'> {
	const acute = report.route!.acute;
	const due = acute ? from : dueDay(rules.settings.firstAnswer, from, rules.calendar);
	return {
		part: 'thread',
		subject: null,
		track: 1,
		step: 1,
		level: null,
		from,
		due,
		dueAt: acute && report.told?.named ? dueInstant(rules.settings.acuteAnswer, report.receivedAt) : null,
		escalatesOn: acute ? due : addSchoolDays(rules.calendar, due, 1),
		escalatesTo: report.route!.escalatesTo,
	};
}
