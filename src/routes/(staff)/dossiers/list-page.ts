/** My dossiers as they are shown: a link where I may read them, only the status where I may not. */
import { daysBetween } from '#lib/domain/calendar/day.ts';
import type { DossierListView } from '#lib/server/doors/dossiers/list-dossiers.ts';
import type { StatusName, Track } from '#lib/ui/tracks.ts';
import { dayWithYear, shortDay } from '#lib/text/dates.ts';
import { en, nl } from '#lib/text/dossier-list.ts';
import { fill, pick, type Language } from '#lib/text/language.ts';

type Line = DossierListView['dossiers'][number];
type Texts = typeof nl;

export interface DossierRow {
	readonly id: string;
	readonly href: string | null;
	readonly title: string;
	readonly status: StatusName;
	readonly statusText: string;
	readonly meta: readonly string[];
	readonly level: { level: 1 | 2 | 3; label: string } | null;
	readonly lanes: { active: readonly Track[]; label: string } | null;
	readonly changed: { day: string; label: string };
}

interface Here {
	readonly texts: Texts;
	readonly language: Language;
	readonly view: DossierListView;
}

/** After this many days without a change a dossier says so: which of mine is stuck? */
const quietAfter = 7;

export function dossierListPage(
	view: DossierListView,
	{ language, before }: { language: Language; before: string | null },
) {
	const texts = pick({ nl, en }, language);
	const here: Here = { texts, language, view };
	const group = (state: 'open' | 'closed') => ({
		title: texts.groups[state],
		rows: view.dossiers
			.filter((line) => isClosed(line) === (state === 'closed'))
			.map((line) => row(line, here)),
	});
	const empty = before === null ? texts.empty : texts.end;
	const next = before === null ? '/vandaag' : '/dossiers';
	return {
		title: texts.title,
		lead: texts.lead,
		groups: [group('open'), group('closed')].filter((each) => each.rows.length > 0),
		more: view.next === null ? null : { href: `/dossiers?voor=${view.next}`, text: texts.more },
		empty:
			view.dossiers.length > 0
				? null
				: { title: empty.title, text: empty.text, action: { href: next, text: empty.action } },
	};
}

function isClosed({ state }: Line): boolean {
	return state === 'closed';
}

function row(line: Line, here: Here): DossierRow {
	const { texts, language } = here;
	const closed = isClosed(line);
	return {
		id: line.record,
		href: line.statusOnly ? null : `/dossiers/${line.record}`,
		title: titleOf(line, texts),
		status: closed ? 'done' : 'busy',
		statusText: closed ? texts.status.closed : texts.status.open,
		meta: meta(line, here),
		level: line.level ? { level: Number(line.level.at(-1)) as 1 | 2 | 3, label: line.level } : null,
		lanes: lanes(line, here),
		changed: {
			day: changedDay(line, here),
			label: fill(texts.changed, { day: dayWithYear(line.changedOn, language) }),
		},
	};
}

function titleOf({ statusOnly, pupils }: Line, texts: Texts): string {
	if (statusOnly) return texts.statusOnly;
	return pupils.map((pupil) => pupil.name).join(', ') || texts.unnamed;
}

function meta(line: Line, { texts, view }: Here): string[] {
	const quiet = daysBetween(line.changedOn, view.today);
	return [
		...(line.homeGroup === null ? [] : [fill(texts.homeGroup, { title: line.homeGroup })]),
		...(isClosed(line) || quiet < quietAfter ? [] : [fill(texts.quiet, { n: quiet })]),
	];
}

/** "wo 14 okt", with the year when it is another one. */
function changedDay({ changedOn }: Line, { language, view }: Here): string {
	const thisYear = changedOn.slice(0, 4) === view.today.slice(0, 4);
	return thisYear ? shortDay(changedOn, language) : dayWithYear(changedOn, language);
}

/** Which tracks the pupils in it belong to; nothing where only the status may be seen. */
function lanes({ pupils }: Line, { texts, language, view }: Here): DossierRow['lanes'] {
	const has = (...roles: string[]) => pupils.some((pupil) => roles.includes(pupil.role));
	const active: Track[] = [];
	if (has('bulliedPupil')) active.push(1);
	if (has('reportedPupil', 'bullyingPupil')) active.push(2);
	if (has('bystander')) active.push(3);
	if (active.length === 0) return null;
	const tracks = view.book.approach.tracks.filter((track) => active.includes(track.number));
	const names = tracks.map((track) => track.shortLabel[language]).join(', ');
	return { active, label: fill(texts.lanes, { names }) };
}
