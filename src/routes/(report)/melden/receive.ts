/** From a posted page to the next one. What was typed comes back whenever it could not be kept. */
import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { isRefusal, type Refusal } from '#lib/domain/refusal.ts';
import type { Malformed } from '#lib/server/doors/door.ts';
import { newDraftCookie, reporterWith } from '#lib/server/doors/cookies.ts';
import { cookieNames, cookieOptions } from '#lib/server/doors/cookies.ts';
import { pick, type Language } from '#lib/text/language.ts';
import * as refusals from '#lib/text/refusals.ts';
import { formOf } from '../form-of.ts';
import { answersOn, type Answers } from './answers.ts';
import type { FieldError } from './field-errors.ts';
import { wordsFor, type Question, type Words } from './question.ts';

type Posted = Pick<RequestEvent, 'request' | 'cookies' | 'locals'>;
type Returned = ActionFailure<{ filled: Answers; errors: FieldError[] }>;

export interface Received {
	readonly answers: Answers;
	readonly language: Language;
	/** What is missing on the page itself; then no door is opened. */
	readonly refused: Returned | null;
}

export async function receive(event: Posted, question: Question): Promise<Received> {
	const { language } = event.locals;
	const answers = answersOn(question, await formOf(event.request));
	beginDraft(event);
	const missing = whatIsMissing(question, answers, wordsFor(answers.from, language));
	return { answers, language, refused: missing ? fail(400, { filled: answers, errors: [missing] }) : null };
}

/** The first answer makes the draft. Its key exists in this cookie only, and ends with the browser. */
function beginDraft({ cookies, locals }: Posted): void {
	if (locals.actor.draftKey) return;
	const cookie = newDraftCookie();
	cookies.set(cookieNames.draft, cookie, cookieOptions);
	locals.actor = reporterWith(locals.school.id, cookie);
}

function whatIsMissing(question: Question, answers: Answers, words: Words): FieldError | null {
	if (question === 'wat' && !answers.from) return { field: 'from', message: words.from.missing };
	const nameless = answers.named === true && !answers.name?.trim();
	return question === 'bereiken' && nameless ? { field: 'name', message: words.reach.nameMissing } : null;
}

/** Goes on when the door took it; otherwise the page again, with what was typed and what to do. */
export function goOn({ answers, language }: Received, answer: object, to: string): Returned {
	const words = pick(refusals, language);
	if (isMalformed(answer)) {
		const errors = answer.malformed.map((path) => ({
			field: path.split('.')[0]!,
			message: words.textTooLong,
		}));
		return fail(400, { filled: answers, errors });
	}
	if (isRefusal(answer))
		return fail(409, { filled: answers, errors: [{ field: 'inhoud', message: said(answer, words) }] });
	redirect(303, to);
}

function isMalformed(answer: object): answer is Malformed {
	return 'malformed' in answer;
}

function said({ refused }: Refusal, words: Record<Refusal['refused'], string>): string {
	return words[refused];
}
