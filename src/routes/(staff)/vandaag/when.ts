/** When a duty must be done, seen from this moment. */
import { addDays } from '#lib/domain/calendar/day.ts';
import type { TodayView } from '#lib/server/doors/duties/today.ts';

export type DutyLine = TodayView['duties'][number];
export type When = 'now' | 'today' | 'week' | 'later';

/** The moment the page is read. */
export interface Moment {
	readonly today: string;
	readonly at: number;
}

export function isLate(line: DutyLine, { today, at }: Moment): boolean {
	return line.escalated || line.due < today || (line.due_at !== null && line.due_at.getTime() <= at);
}

/** Someone who says "I am not safe" is not put below what is merely late. */
export function isUrgent(line: DutyLine): boolean {
	return line.what === 'readReport' && line.summary.kind === 'report' && line.summary.acute;
}

/** Within a group the list keeps its order, soonest first; only what is urgent goes before it. */
export function urgentFirst<L extends DutyLine>(lines: readonly L[]): L[] {
	return [...lines.filter(isUrgent), ...lines.filter((line) => !isUrgent(line))];
}

export function whenOf(line: DutyLine, moment: Moment): When {
	if (isLate(line, moment) || isUrgent(line)) return 'now';
	if (line.due === moment.today) return 'today';
	return line.due <= addDays(moment.today, 7) ? 'week' : 'later';
}
