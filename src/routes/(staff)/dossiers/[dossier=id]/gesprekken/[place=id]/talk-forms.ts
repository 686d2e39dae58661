/** What the forms of a talk send. One question at a time is kept; the whole talk is recorded once. */
import { typed, typedAll } from '../../typed.ts';
import type { NotedAnswer } from './compose-summary.ts';

const states = ['answered', 'notAsked', 'wontSay', 'dontKnow'] as const;

export interface QuestionForm {
	readonly vraag: string;
	readonly status: string;
	readonly woorden: string;
	readonly notitie: string;
	readonly keuze: readonly string[];
}

export function questionForm(form: FormData): QuestionForm {
	return {
		vraag: typed(form, 'vraag'),
		status: typed(form, 'status'),
		woorden: typed(form, 'woorden'),
		notitie: typed(form, 'notitie'),
		keuze: typedAll(form, 'keuze'),
	};
}

/**
 * The answer to keep; null when nothing was noted and there was nothing before. What was typed is kept whatever
 * was chosen beside it: a talker who slips on a radio button loses no words.
 */
export function noted(form: QuestionForm, hadAnswer: boolean): NotedAnswer | null {
	const words = {
		...(form.woorden === '' ? {} : { quote: form.woorden }),
		...(form.notitie === '' ? {} : { note: form.notitie }),
		...(form.keuze.length === 0 ? {} : { choices: form.keuze }),
	};
	const isEmpty = Object.keys(words).length === 0;
	const state = states.find((each) => each === form.status);
	if (isEmpty && (state === undefined || state === 'answered'))
		return hadAnswer ? { state: 'notAsked' } : null;
	return { state: state ?? 'answered', ...words };
}

/** The ticks that stood on the page: those that are on, and those that are off again. */
export function saidOnPage(form: FormData): Record<string, boolean> {
	const on = new Set(typedAll(form, 'gezegd'));
	return Object.fromEntries(typedAll(form, 'stond').map((id) => [id, on.has(id)]));
}

/** As `keepConversation` asks it. */
export function keepInput(form: FormData) {
	const question = questionForm(form);
	const answer = noted(question, typed(form, 'had') === '1');
	const answers = answer && question.vraag !== '' ? { [question.vraag]: answer } : {};
	return { answers, said: saidOnPage(form) };
}

/** Where the button leads: a question of the guide, recording, or nowhere for a form that only keeps. */
export function leadsTo(form: FormData): string | null {
	if (form.has('klaar')) return '?fase=vastleggen';
	const id = typed(form, 'volgende') || typed(form, 'vorige');
	return /^[A-Za-z0-9-]{1,60}$/.test(id) ? `?fase=gesprek&vraag=${id}#vraag` : null;
}

export interface RecordForm {
	readonly datum: string;
	readonly einde: string;
	readonly samenvatting: string;
	readonly slotkaart: string;
	readonly verteld: string;
	readonly vanaf: string;
	/** The notes as they stood on the page that is confirmed. */
	readonly notities: string;
}

const recordFields = ['datum', 'einde', 'samenvatting', 'slotkaart', 'verteld', 'vanaf', 'notities'] as const;

export function recordForm(form: FormData): RecordForm {
	return Object.fromEntries(recordFields.map((name) => [name, typed(form, name)])) as Record<
		(typeof recordFields)[number],
		string
	>;
}

/** As `recordConversation` asks it. Notes that cannot be read are no notes at all: the door then says so. */
export function recordInput({ datum, einde, samenvatting, slotkaart, verteld, vanaf, notities }: RecordForm) {
	const notes = notesIn(notities);
	const said = Array.isArray(notes?.said)
		? (notes.said as unknown[]).filter((id) => id !== 'closingCard')
		: undefined;
	return {
		on: datum,
		ending: einde,
		summary: samenvatting,
		toldThatRecorded: verteld === 'ja',
		answers: notes ? answeredOnly(notes.answers) : undefined,
		said: said && slotkaart === 'ja' ? [...said, 'closingCard'] : said,
		since: vanaf,
	};
}

function notesIn(json: string): { answers?: unknown; said?: unknown } | null {
	try {
		const notes: unknown = JSON.parse(json);
		return typeof notes === 'object' && notes !== null ? notes : null;
	} catch {
		return null;
	}
}

/** Only a question that was answered carries words and choices into the dossier. */
function answeredOnly(answers: unknown): unknown {
	if (typeof answers !== 'object' || answers === null) return undefined;
	return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, withoutWords(answer)]));
}

function withoutWords(answer: unknown): unknown {
	if (typeof answer !== 'object' || answer === null) return answer;
	const { state, note } = answer as { state?: unknown; note?: unknown };
	if (state === 'answered') return answer;
	return note === undefined ? { state } : { state, note };
}
