/** What every page of the form reads: the draft, who is telling, and in which words. */
import type { ReportDraft } from '#lib/domain/1-reporting/report-draft.ts';
import type { DraftView } from '#lib/server/doors/reporting/draft.ts';
import { pick, type Both } from '#lib/text/language.ts';
import type { Answers } from './answers.ts';
import { frame, wordsFor, type Frame, type Question, type Words } from './question.ts';
import type { PageVisit } from './visit.ts';

export interface Reading {
	readonly view: DraftView;
	readonly draft: ReportDraft;
	readonly words: Words;
	readonly frame: Frame;
	/** One of the book's texts, in the reader's language. */
	readonly say: (text: Both<string>) => string;
	/** Choices of the book, as a list to choose from. */
	readonly options: (choices: readonly Choice[]) => { value: string; label: string }[];
	/** These answers as they were given before, for the fields of this page. */
	readonly filled: (...fields: (keyof Answers)[]) => Answers;
}

interface Choice {
	readonly id: string;
	readonly text: Both<string>;
}

export function reading(view: DraftView, question: Question, { language, url }: PageVisit): Reading {
	const { draft } = view;
	const words = wordsFor(draft.from, language);
	const say = (text: Both<string>) => pick(text, language);
	return {
		view,
		draft,
		words,
		frame: frame(question, words, url),
		say,
		options: (choices) => choices.map(({ id, text }) => ({ value: id, label: say(text) })),
		filled: (...fields) =>
			Object.fromEntries(fields.flatMap((field) => (field in draft ? [[field, draft[field]]] : []))),
	};
}

/** The words that belong to who is telling; undefined as long as nobody said. */
export function reporterIn({ view, draft }: Reading) {
	return view.book.reportChoices.reporters.find((reporter) => reporter.id === draft.from);
}
