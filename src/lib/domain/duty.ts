/** What must happen next: no person in it and no today. Overdue and escalation are comparisons of dates when it is read. */
import type { LevelId, Protocol, StepNumber, TrackNumber } from '#protocol/schema.ts';
import type { Day } from './calendar/day.ts';
import type { SchoolCalendar } from './calendar/school-calendar.ts';
import type { Part } from './facts.ts';
import type { Settings } from './settings.ts';
import type { Seat } from './staffing.ts';

export type DutyName =
	| 'readReport'
	| 'answerReport'
	| 'handleReport'
	| 'readMessage'
	| 'talkBullied'
	| 'talkBullying'
	| 'agreement'
	| 'nextDate'
	| 'sisRecord'
	| 'tellRecorded'
	| 'check'
	| 'closeOrPlan';

export interface Duty {
	/** Unique within the record for each seat, and the same after every derivation. */
	readonly id: string;
	readonly what: DutyName;
	readonly seat: Seat;
	readonly part: Part;
	readonly subject: string | null;
	readonly track: TrackNumber | null;
	readonly step: StepNumber | null;
	readonly level: LevelId | null;
	/** The paragraph it comes from. */
	readonly because: string;
	readonly from: Day;
	readonly due: Day;
	/** Set when hours count; the day is then the day of this instant. */
	readonly dueAt: number | null;
	readonly escalatesOn: Day | null;
	readonly escalatesTo: Seat | null;
}

/** What every derivation needs beside the facts. */
export interface Rules {
	readonly edition: Protocol;
	readonly settings: Settings;
	readonly calendar: SchoolCalendar;
}
