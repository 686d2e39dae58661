/** The inbox as it is shown: what nobody has read first, the oldest on top, with its age against the term. */
import { dayOf, daysBetween } from '#lib/domain/calendar/day.ts';
import type { InboxView } from '#lib/server/doors/duties/today.ts';
import type { StatusName } from '#lib/ui/tracks.ts';
import { clock, shortDay } from '#lib/text/dates.ts';
import { en, nl } from '#lib/text/inbox.ts';
import { fill, pick, type Language } from '#lib/text/language.ts';
import { en as todayEn, nl as todayNl } from '#lib/text/today.ts';
import { aboutReport, reportMeta, type Words } from '../report-words.ts';
import { isLate, urgentFirst } from '../vandaag/when.ts';
import { wordFor } from '../word-for.ts';

type Line = InboxView['reports'][number];
type Texts = (typeof nl)['list'];

interface Row {
	readonly status: StatusName;
	readonly statusText: string;
	readonly title: string;
	readonly href: string;
	readonly meta: readonly string[];
	readonly due: string;
	readonly action?: { href: string; text: string };
}

interface Here {
	readonly list: Texts;
	readonly words: Words;
	readonly today: string;
	readonly at: number;
}

interface Reader {
	readonly language: Language;
	/** What the page before this one did, from the address: a word, no name and no id. */
	readonly done: string | null;
	/** How many lines the list holds at most. */
	readonly most: number;
}

export function inboxPage(view: InboxView, { language, done, most }: Reader) {
	const list = pick({ nl, en }, language).list;
	const words: Words = { texts: pick({ nl: todayNl, en: todayEn }, language), book: view.book, language };
	const here: Here = { list, words, today: view.today, at: view.at };
	const byAge = view.reports.toSorted((a, b) =>
		`${a.from_day}${a.due}`.localeCompare(`${b.from_day}${b.due}`),
	);
	const oldestFirst = urgentFirst(byAge);
	const rows = (unread: boolean) =>
		oldestFirst.filter((line) => isUnread(line) === unread).map((line) => reportRow(line, here));
	const groups = [
		{
			title: list.groups.unread,
			urgent: oldestFirst.some((line) => isUnread(line) && isLate(line, view)),
			rows: rows(true),
		},
		{ title: list.groups.open, urgent: false, rows: rows(false) },
	];
	const { title, text, action } = list.empty;
	return {
		title: list.title,
		lead: list.lead,
		done: wordFor(list.done, done),
		groups: groups.filter((group) => group.rows.length > 0),
		empty: view.reports.length > 0 ? null : { title, text, action: { href: '/vandaag', text: action } },
		more: view.reports.length < most ? null : fill(list.more, { n: most }),
	};
}

function isUnread({ what }: Line): boolean {
	return what === 'readReport' || what === 'readMessage';
}

function reportRow(line: Line, here: Here): Row {
	const { summary, homeGroup, record } = line;
	const href = `/meldingen/${record}`;
	const report = summary.kind === 'report' ? summary : null;
	const meta = [
		...(line.escalated ? [here.list.escalated] : []),
		age(line, here),
		...(report ? reportMeta(report, here.words) : []),
	];
	return {
		...status(line, here),
		title: fill(here.list.report, { about: report ? aboutReport(report, homeGroup, here.words) : '' }),
		href,
		meta: [...new Set(meta)],
		due: due(line, here),
		...(isUnread(line) ? { action: { href, text: here.list.read } } : {}),
	};
}

function status(line: Line, here: Here): Pick<Row, 'status' | 'statusText'> {
	const words = here.list.status;
	if (isLate(line, here)) return { status: 'late', statusText: words.late };
	if (line.what === 'readReport') return { status: 'planned', statusText: words.fresh };
	if (line.what === 'readMessage') return { status: 'planned', statusText: words.message };
	return { status: 'busy', statusText: line.what === 'answerReport' ? words.read : words.answered };
}

function age({ from_day }: Line, { list, today }: Here): string {
	const days = daysBetween(from_day, today);
	return days <= 0 ? list.age.today : days === 1 ? list.age.yesterday : fill(list.age.days, { n: days });
}

function due(line: Line, { list, today, at, words }: Here): string {
	const instant = line.due_at?.getTime() ?? null;
	if (instant !== null && dayOf(instant) === today) {
		return fill(instant <= at ? list.lateTime : list.beforeTime, { time: clock(instant) });
	}
	const day = shortDay(line.due, words.language);
	if (line.due < today) return fill(list.late, { day });
	return fill(line.what === 'readReport' ? list.readBefore : list.doBefore, { day });
}
