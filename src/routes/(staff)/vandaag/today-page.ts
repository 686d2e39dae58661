/** Vandaag as it is shown: what cannot wait first, what may wait folded away. */
import type { TodayView } from '#lib/server/doors/duties/today.ts';
import { dayName } from '#lib/text/dates.ts';
import { fill, pick, type Language } from '#lib/text/language.ts';
import { en, nl } from '#lib/text/today.ts';
import { dutyRow, type Here, type Row } from './duty-row.ts';
import { urgentFirst, whenOf, type When } from './when.ts';

interface Group {
	readonly title: string;
	readonly urgent: boolean;
	readonly rows: readonly Row[];
}

export interface TodayPage {
	readonly title: string;
	readonly lead: string;
	readonly groups: readonly Group[];
	readonly later: (Group & { show: string }) | null;
	readonly empty: { title: string; text: string; action?: { href: string; text: string } } | null;
	readonly more: string | null;
	readonly classes: readonly { id: string; label: string; title: string; pupils: string }[];
}

interface Reader {
	readonly language: Language;
	/** Some accounts read no dossiers: they get no link to them. */
	readonly readsDossiers: boolean;
	/** How many duties the list holds at most. */
	readonly most: number;
}

export function todayPage(view: TodayView, { language, readsDossiers, most }: Reader): TodayPage {
	const texts = pick({ nl, en }, language);
	const here: Here = { texts, language, book: view.book, today: view.today, at: view.at };
	const group = (when: When): Group => ({
		title: texts.groups[when],
		urgent: when === 'now',
		rows: urgentFirst(view.duties.filter((line) => whenOf(line, here) === when)).map((line) =>
			dutyRow(line, here),
		),
	});
	const shown = [group('now'), group('today'), group('week')];
	const later = group('later');
	const { title, text, action, nothing } = texts.empty;
	const dossiers = { text, action: { href: '/dossiers', text: action } };
	return {
		title: texts.title,
		lead: view.duties.length === 0 ? sentence(dayName(view.today, language)) : lead(shown, here),
		groups: shown.filter((each) => each.rows.length > 0),
		later: later.rows.length > 0 ? { ...later, show: fill(texts.showLater, { n: later.rows.length }) } : null,
		empty: view.duties.length > 0 ? null : { title, ...(readsDossiers ? dossiers : { text: nothing }) },
		more: view.duties.length < most ? null : fill(texts.more, { n: most }),
		classes: view.classes.map(({ id, title, pupils }) => ({
			id,
			label: fill(texts.classLabel, { title }),
			title: fill(texts.classTitle, { title }),
			pupils: pupils === 1 ? texts.pupils.one : fill(texts.pupils.many, { n: pupils }),
		})),
	};
}

/** "Woensdag 14 oktober. Eén ding kan niet wachten. 3 dingen staan voor vandaag." */
function lead([now, today]: readonly Group[], { texts, language, today: day }: Here): string {
	const said = [
		sentence(dayName(day, language)),
		counted(now?.rows.length ?? 0, [texts.nothingNow, texts.oneNow, texts.manyNow]),
		counted(today?.rows.length ?? 0, ['', texts.oneToday, texts.manyToday]),
	];
	return said.filter((sentence) => sentence !== '').join(' ');
}

function sentence(text: string): string {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function counted(n: number, [none, one, many]: readonly [string, string, string]): string {
	return n === 0 ? none : n === 1 ? one : fill(many, { n });
}
