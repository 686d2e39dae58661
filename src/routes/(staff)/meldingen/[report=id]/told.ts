/** What the report says: the story in its own words, then every answer with the question as it was asked. */
import type { ReportView } from '#lib/server/doors/reporting/report.ts';
import type { nl } from '#lib/text/inbox.ts';
import type { Language } from '#lib/text/language.ts';
import { wordFor } from '../../word-for.ts';

export type Texts = (typeof nl)['report'];
export type Book = ReportView['book'];
type Answer = NonNullable<ReportView['report']['told']>['answers'][number];

export interface Words {
	readonly texts: Texts;
	readonly book: Book;
	readonly language: Language;
}

export interface Told {
	readonly story: { quote: string; asked: string } | null;
	readonly answers: readonly { label: string; value: readonly string[] }[];
}

export function told(answers: readonly Answer[], words: Words): Told {
	const first = answers.find((answer) => answer.question === 'story' && answer.quote);
	const rest = answers.filter((answer) => answer !== first);
	return {
		story: first ? { quote: first.quote ?? '', asked: first.asked[words.language] } : null,
		answers: rest.map((answer) => ({ label: answer.asked[words.language], value: said(answer, words) })),
	};
}

/** What was written to one question, for a hint beside a form. */
export function quoteOf(answers: readonly Answer[], question: string): string | null {
	return answers.find((answer) => answer.question === question)?.quote ?? null;
}

function said({ question, quote, choices = [] }: Answer, words: Words): string[] {
	const chosen = choices.map((choice) => choiceText(question, choice, words));
	return quote ? [...chosen, `“${quote}”`] : chosen;
}

interface Choice {
	readonly id: string;
	readonly text: { nl: string; en: string };
}

/** The words of the book, in the reader's language; a choice it does not know stands as it was sent. */
function choiceText(question: string, choice: string, { texts, book, language }: Words): string {
	if (question === 'about') return wordFor(texts.about, choice) ?? choice;
	const found = optionsOf(question, book).find((option) => option.id === choice);
	return found?.text[language] ?? choice;
}

function optionsOf(question: string, { reportChoices, bullying }: Book): readonly Choice[] {
	switch (question) {
		case 'forms':
			return [...bullying.forms.map(({ id, plain }) => ({ id, text: plain })), ...reportChoices.formsBeside];
		case 'places':
			return reportChoices.places.options;
		case 'frequency':
			return reportChoices.frequencies.options;
		case 'safe':
			return reportChoices.safety.options;
		case 'concerns':
			return reportChoices.concerns;
		default:
			return [];
	}
}
