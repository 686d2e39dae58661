/** What was answered in a talk, in words: choices by their names in the book the dossier began with. */
import type { Answer } from '#lib/domain/payloads.ts';
import { fill, type Language } from '#lib/text/language.ts';
import type { AnswerUse, Entry, Guide, Option, Protocol, Question, Text } from '#protocol/schema.ts';
import type { Here } from './here.ts';

export function optionsOf(question: Question, book: Protocol): readonly Option[] {
	const { places, moments, frequencies, ownWords } = book.reportChoices;
	switch (question.optionsFrom) {
		case 'forms':
			return [
				...book.bullying.forms.map(({ id, name }) => ({ id, text: name })),
				...book.reportChoices.formsBeside,
			];
		case 'places':
			return places.options;
		case 'moments':
			return moments.options;
		case 'frequencies':
			return frequencies.options;
		case 'ownWord':
			return ownWords.options;
		default:
			return question.options ?? [];
	}
}

export function entryOf(guide: Guide, id: string): Entry | null {
	return guide.parts.flatMap((part) => part.entries).find((entry) => entry.id === id) ?? null;
}

/** The choices as words; one that the book does not know stays as it is, so that nothing disappears. */
export function choiceWords(entry: Entry | null, chosen: readonly string[], words: Words): string[] {
	const options = entry?.kind === 'question' ? optionsOf(entry, words.book) : [];
	return chosen.map((id) => options.find((option) => option.id === id)?.text[words.language] ?? id);
}

export interface Words {
	readonly book: Protocol;
	readonly language: Language;
}

/** Names of guides and questions have a place for the pupil's name. */
export function withName(text: Text, language: Language, name: string): string {
	return fill(text[language], { naam: name });
}

/** What the pupils said on one point in the talks so far, the newest talk first. */
export function chosenFor({ view, language }: Pick<Here, 'view' | 'language'>, use: AnswerUse): string[] {
	const { dossier, book } = view;
	const found = [...dossier.talks].reverse().flatMap(({ payload }) => {
		const guide = book.guides.find((each) => each.id === payload.guide);
		return guide ? payload.answers.flatMap((answer) => chosenIn(answer, guide, { use, book, language })) : [];
	});
	return [...new Set(found)];
}

function chosenIn(answer: Answer, guide: Guide, { use, ...words }: Words & { use: AnswerUse }): string[] {
	const entry = entryOf(guide, answer.question);
	const fits = entry?.kind === 'question' && entry.feeds === use && answer.state === 'answered';
	return fits ? choiceWords(entry, answer.choices ?? [], words) : [];
}
