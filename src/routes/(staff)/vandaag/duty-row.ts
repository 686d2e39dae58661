/** One duty as a line of work: what, whose, by when, because of which paragraph. */
import { dayOf } from '#lib/domain/calendar/day.ts';
import type { StatusName, Track } from '#lib/ui/tracks.ts';
import { clock, shortDay } from '#lib/text/dates.ts';
import { fill } from '#lib/text/language.ts';
import type { nl } from '#lib/text/today.ts';
import { dutyLink } from '../duty-link.ts';
import { aboutReport, homeGroupName, reportMeta, type Words } from '../report-words.ts';
import { wordFor } from '../word-for.ts';
import { isLate, isUrgent, whenOf, type DutyLine, type Moment } from './when.ts';

export interface Row {
	readonly status: StatusName;
	readonly statusText: string;
	readonly title: string;
	readonly href: string;
	readonly meta: readonly string[];
	readonly level?: { level: 1 | 2 | 3; label: string };
	readonly lanes?: { active: readonly Track[]; label: string };
	readonly due: string;
	readonly action?: { href: string; text: string };
}

export interface Here extends Words, Moment {
	readonly texts: typeof nl;
}

export function dutyRow(line: DutyLine, here: Here): Row {
	// It came to a coordinator, who sees that it is late and not what is in it.
	const href = line.escalated && line.record_kind === 'dossier' ? '/dossiers' : dutyLink(line);
	const action = { href, text: here.texts.duties[line.what].action };
	return {
		...status(line, here),
		title: title(line, here),
		href,
		meta: [...new Set(meta(line, here))],
		...(line.level ? { level: { level: Number(line.level.at(-1)) as 1 | 2 | 3, label: line.level } } : {}),
		...lanes(line, here),
		due: due(line, here),
		...(whenOf(line, here) === 'now' ? { action } : {}),
	};
}

function status(line: DutyLine, here: Here): Pick<Row, 'status' | 'statusText'> {
	const words = here.texts.status;
	if (isLate(line, here)) return { status: 'late', statusText: words.late };
	if (isUrgent(line)) return { status: 'late', statusText: words.urgent };
	return { status: 'planned', statusText: line.what === 'check' ? words.planned : words.toDo };
}

function title(line: DutyLine, here: Here): string {
	const { texts } = here;
	const about = line.summary.kind === 'report' ? aboutReport(line.summary, line.homeGroup, here) : '';
	const pupil = pupilOf(line) ?? wordFor(texts.unknown, line.what) ?? texts.unknown.other;
	return fill(texts.duties[line.what].title, { about, pupil });
}

function pupilOf({ summary, subject }: DutyLine): string | null {
	return summary.kind === 'dossier'
		? (summary.pupils.find((each) => each.id === subject)?.name ?? null)
		: null;
}

function meta(line: DutyLine, here: Here): string[] {
	const { summary, because } = line;
	const escalated = line.escalated ? [here.texts.escalated] : [];
	if (summary.kind === 'report') return [...escalated, ...reportMeta(summary, here), because];
	const others = pupilOf(line) === null ? summary.pupils.map((each) => each.name) : [];
	return [...escalated, ...others, homeGroupName(line.homeGroup, here), because];
}

/** A duty of the whole dossier shows the tracks of the pupils it is about. */
function lanes({ track, summary }: DutyLine, { book, language, texts }: Here): Pick<Row, 'lanes'> {
	const roles = summary.kind === 'dossier' ? summary.pupils.map((each) => each.role) : [];
	const involved = [
		roles.includes('bulliedPupil') ? 1 : 0,
		roles.some((role) => /^(reported|bullying)Pupil$/.test(role)) ? 2 : 0,
	];
	const active = (track === null ? involved : [track]).filter((each) => each > 0) as Track[];
	if (active.length === 0) return {};
	const names = book.approach.tracks
		.filter((each) => active.includes(each.number))
		.map((each) => each.shortLabel[language]);
	return { lanes: { active, label: fill(texts.lanes, { names: names.join(', ') }) } };
}

function due(line: DutyLine, here: Here): string {
	const { language, texts, today, at } = here;
	const instant = line.due_at?.getTime() ?? null;
	if (instant !== null && dayOf(instant) === today) {
		return fill(instant <= at ? texts.due.sinceTime : texts.due.before, { time: clock(instant) });
	}
	if (line.due === today) return texts.due.today;
	const day = shortDay(line.due, language);
	return line.due < today ? fill(texts.due.since, { day }) : day;
}
