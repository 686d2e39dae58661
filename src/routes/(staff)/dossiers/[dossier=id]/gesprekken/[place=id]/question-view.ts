/** One question of the guide as it is shown: what is asked, what can be chosen, and what was noted already. */
import type { Question } from '#protocol/schema.ts';
import { choiceWords, optionsOf } from '../../answer-words.ts';
import { cardOf, inWords, type Naming, type ShownCard } from './cards.ts';
import type { NotedAnswer } from './compose-summary.ts';
import type { Asked, Said, Step } from './guide-walk.ts';

export interface Tick {
	readonly id: string;
	readonly toDo: string;
	readonly say: string | null;
	/** For a pupil who denies it. */
	readonly sayIfDenied: string | null;
	readonly card: ShownCard | null;
	readonly done: boolean;
}

export interface QuestionView {
	readonly id: string;
	readonly kind: Asked['kind'];
	readonly text: string;
	readonly followUp: string | null;
	readonly options: readonly { value: string; label: string }[];
	readonly multiple: boolean;
	readonly asksPupils: boolean;
	readonly chosen: readonly string[];
	readonly words: string;
	readonly note: string;
	readonly state: string;
	readonly had: boolean;
	readonly before: readonly Tick[];
	readonly after: readonly Tick[];
}

export function questionView(step: Step, draft: Draft, naming: Naming): QuestionView {
	const { entry } = step;
	const answer = draft.answers[entry.id];
	const question = entry.kind === 'question' ? entry : null;
	const tick = (said: Said) => tickOf(said, draft, naming);
	return {
		id: entry.id,
		kind: entry.kind,
		text: askedText(entry, naming),
		followUp: question?.followUp ? inWords(question.followUp, naming) : null,
		options: question ? options(question, naming) : [],
		multiple: question ? allowsMore(question) : false,
		asksPupils: question?.record === 'pupils',
		chosen: answer?.choices ?? [],
		words: answer?.quote ?? '',
		note: answer?.note ?? '',
		state: answer?.state ?? '',
		had: answer !== undefined,
		before: step.before.map(tick),
		after: step.after.map(tick),
	};
}

export interface Draft {
	readonly answers: Readonly<Record<string, NotedAnswer>>;
	readonly said: readonly string[];
}

export function askedText(entry: Asked, naming: Naming): string {
	return inWords(entry.kind === 'observation' ? entry.lookFor : entry.ask, naming);
}

function options(question: Question, { at }: Naming): QuestionView['options'] {
	const found = question.record === 'quote' ? [] : optionsOf(question, at.view.book);
	return found.map(({ id, text }) => ({ value: id, label: text[at.language] }));
}

/** One word for it, one frequency, one wish about a talk together: there a second choice would contradict the first. */
function allowsMore({ feeds }: Question): boolean {
	return !['ownWord', 'frequency', 'since', 'jointTalk', 'guardianContact'].includes(feeds ?? '');
}

function tickOf(said: Said, draft: Draft, naming: Naming): Tick {
	const closing = said.kind === 'closing' ? said : null;
	const example = said.kind === 'prompt' && said.example ? inWords(said.example, naming) : null;
	return {
		id: said.id,
		toDo: inWords(said.toDo, naming),
		say: closing ? inWords(closing.say, naming) : example,
		sayIfDenied: closing ? inWords(closing.sayIfDenied, naming) : null,
		card: said.card ? cardOf(said.card, naming) : null,
		done: draft.said.includes(said.id),
	};
}

/** What was noted, in one line; empty while there is nothing. */
export function notedWords(
	entry: Asked,
	answer: NotedAnswer | undefined,
	{ naming, states }: Folded,
): string {
	if (!answer) return '';
	const { at } = naming;
	const chosen = choiceWords(entry, answer.choices ?? [], { book: at.view.book, language: at.language });
	const parts = [chosen.join(', '), answer.quote ? `“${answer.quote}”` : '', answer.note ?? ''];
	const words = parts.filter((part) => part !== '').join('. ');
	if (answer.state === 'answered') return words;
	return [states[answer.state], words].filter((part) => part !== '').join('. ');
}

export interface Folded {
	readonly naming: Naming;
	readonly states: Readonly<Record<NotedAnswer['state'], string>>;
}
