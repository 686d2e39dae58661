/** How a report is named in a list: its class and what it is about, never who is in it. */
import type { InboxView } from '#lib/server/doors/duties/today.ts';
import type { Language } from '#lib/text/language.ts';
import { fill } from '#lib/text/language.ts';
import type { nl } from '#lib/text/today.ts';
import { wordFor } from './word-for.ts';

type Line = InboxView['reports'][number];
type ReportSummary = Extract<Line['summary'], { kind: 'report' }>;

export interface Words {
	readonly texts: Pick<typeof nl, 'homeGroup' | 'noHomeGroup' | 'from' | 'named' | 'nameless' | 'acute'>;
	readonly book: InboxView['book'];
	readonly language: Language;
}

/** "2B, buitensluiten of negeren" */
export function aboutReport(summary: ReportSummary, homeGroup: string | null, words: Words): string {
	const forms = summary.forms.slice(0, 2).map((id) => formName(id, words));
	return [homeGroup ?? words.texts.noHomeGroup, ...forms.filter((name) => name !== '')].join(', ');
}

function formName(id: string, { book, language }: Words): string {
	const form = book.bullying.forms.find((each) => each.id === id)?.plain;
	const beside = book.reportChoices.formsBeside.find((each) => each.id === id && id !== 'dontKnow')?.text;
	const name = (form ?? beside)?.[language] ?? '';
	return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Who told it, as a kind of person, and whether a name was left. */
export function reportMeta(summary: ReportSummary, { texts }: Words): string[] {
	const from = wordFor(texts.from, summary.from) ?? texts.from.other;
	return [...(summary.acute ? [texts.acute] : []), from, summary.named ? texts.named : texts.nameless];
}

export function homeGroupName(title: string | null, { texts }: Pick<Words, 'texts'>): string {
	return title === null ? texts.noHomeGroup : fill(texts.homeGroup, { title });
}
