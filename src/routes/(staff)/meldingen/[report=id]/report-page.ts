/** One report as its reader sees it: what was told, who reads it and why, and what can be done. */
import { legalDuties } from '#lib/domain/1-reporting/legal-duty.ts';
import { dayOf } from '#lib/domain/calendar/day.ts';
import type { ReportView } from '#lib/server/doors/reporting/report.ts';
import { clock, dayName, shortDay } from '#lib/text/dates.ts';
import { en, nl } from '#lib/text/inbox.ts';
import { fill, pick } from '#lib/text/language.ts';
import { en as todayEn, nl as todayNl } from '#lib/text/today.ts';
import { wordFor } from '../../word-for.ts';
import { forms } from './forms.ts';
import { namer, readers, type Reader } from './readers.ts';
import { told, type Texts, type Words } from './told.ts';

interface Asked extends Reader {
	/** What the page before this one did. */
	readonly done: string | null;
}

export function reportPage(view: ReportView, asked: Asked) {
	const { language } = asked;
	const texts = pick({ nl, en }, language).report;
	const words: Words = { texts, book: view.book, language };
	const { homeGroup, report } = view;
	return {
		title: homeGroup ? fill(texts.titleIn, { homeGroup: homeGroup.title }) : texts.title,
		crumbs: {
			label: texts.crumbs,
			trail: [{ href: '/meldingen', text: pick({ nl, en }, language).list.title }],
			here: texts.title,
		},
		meta: meta(view, words),
		done: report.setAside ? null : wordFor(texts.said, asked.done),
		acute: report.route?.acute && !isHandled(view) ? acute(words) : null,
		legal: legal(view, words),
		next: next(view, words, asked.at),
		state: state(view, words),
		headings: { story: texts.storyTitle, noStory: texts.noStory, answers: texts.answersTitle },
		told: told(report.told?.answers ?? [], words),
		reader: readers(view, asked, texts),
		reporter: reporter(view, texts),
		thread: thread(view, words),
		forms: forms(view, words),
	};
}

function meta({ report }: ReportView, { texts, language }: Words): string[] {
	const from = pick({ nl: todayNl, en: todayEn }, language);
	const kind = wordFor(from.from, report.told?.from ?? null) ?? from.from.other;
	const day = dayName(report.receivedOn, language);
	return [fill(texts.received, { day }), kind, report.told?.named ? from.named : from.nameless];
}

function acute({ texts, book }: Words) {
	const emergency = book.organisations.filter((each) => each.kind === 'emergency' && each.phone !== null);
	const phones = emergency.map(({ name, phone }) => ({
		name: name === phone ? '' : name,
		phone: phone ?? '',
		href: `tel:${(phone ?? '').replace(/\D/g, '')}`,
	}));
	return { title: texts.acute.title, steps: texts.acute.steps, phonesTitle: texts.acute.phones, phones };
}

function legal({ report, today }: ReportView, { texts, language }: Words) {
	const duties = report.route ? legalDuties(report.route.circle, today) : [];
	if (duties.length === 0) return null;
	const lines = duties.map(({ text, source }) => ({
		text: text[language],
		source: fill(texts.legal.source, { source }),
	}));
	return { title: texts.legal.title, lines };
}

/** The first thing this report still asks of its readers. */
function next({ duties, today }: ReportView, { texts, language }: Words, at: number) {
	const first = duties.find((duty) => duty.what !== 'readReport');
	const what = wordFor(texts.duties, first?.what ?? null);
	if (!first || !what) return null;
	return { title: fill(texts.duties.title, { what }), text: dueText(first, { texts, language, today, at }) };
}

interface Moment {
	readonly texts: Texts;
	readonly language: Words['language'];
	readonly today: string;
	readonly at: number;
}

/** An hour counts only on its own day; after that the day says enough. */
function dueText(
	{ due, due_at }: ReportView['duties'][number],
	{ texts, language, today, at }: Moment,
): string {
	const { duties } = texts;
	if (due_at !== null && dayOf(due_at.getTime()) === today) {
		const said = due_at.getTime() <= at ? duties.lateTime : duties.beforeTime;
		return fill(said, { time: clock(due_at.getTime()) });
	}
	return fill(due < today ? duties.late : duties.due, { day: shortDay(due, language) });
}

/** Then the dossier says what to do now, or nothing needs to be done. */
function isHandled({ report }: ReportView): boolean {
	return report.dossier !== null || report.setAside !== null;
}

/** What already happened to it, when it is out of the inbox. */
function state(view: ReportView, { texts, language }: Words) {
	const { dossier, setAside } = view.report;
	const { done } = texts;
	if (dossier) {
		const link = { href: `/dossiers/${dossier}`, text: done.toDossier };
		return view.mayReadDossier ? { lines: [done.linked], link } : { lines: [done.linkedElsewhere] };
	}
	if (!setAside) return null;
	const { why, toldReporter } = setAside.payload;
	const day = shortDay(setAside.happenedOn, language);
	const lines = [
		fill(done.aside, { day, name: namer(view, texts)(setAside.by) }),
		fill(done.asideWhy, { why }),
		fill(done.asideTold, { text: toldReporter }),
	];
	return { lines };
}

/** The name only for those who hold that part; for the others, that there is one. */
function reporter({ report, homeGroup }: ReportView, texts: Texts) {
	const { title, name, homeGroup: inClass, reachedBy, nameless, hidden } = texts.reporter;
	const known = report.reporter;
	if (!known) return { title, text: report.told?.named ? hidden : nameless, facts: [] };
	const ofClass = known.homeGroup !== null && known.homeGroup === homeGroup?.id ? homeGroup.title : '';
	const facts = [
		{ label: name, value: known.name },
		{ label: inClass, value: ofClass },
		{ label: reachedBy, value: known.reachedBy },
	];
	return { title, text: null, facts: facts.filter((fact) => fact.value !== '') };
}

function thread(view: ReportView, { texts, language }: Words) {
	const name = namer(view, texts);
	const messages = view.report.messages.map((message) => ({
		seq: message.seq,
		fromSchool: message.from === 'school',
		who: fill(texts.thread.on, {
			name: message.from === 'school' ? name(message.by) : texts.thread.reporter,
			day: dayName(message.on, language),
		}),
		text: message.text === '' ? texts.thread.again : message.text,
	}));
	return { title: texts.thread.title, none: texts.thread.none, messages };
}
