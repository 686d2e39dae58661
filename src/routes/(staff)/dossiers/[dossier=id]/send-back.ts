/** A form that was not accepted comes back as it was typed, with a sentence at the field it is about. */
import { fail } from '@sveltejs/kit';
import type { Refusal } from '#lib/domain/refusal.ts';
import type { Malformed } from '#lib/server/doors/door.ts';
import { en, nl } from '#lib/text/dossier.ts';
import { pick, type Language } from '#lib/text/language.ts';
import { en as enRefusals, nl as nlRefusals } from '#lib/text/refusals.ts';
import type { Problem, Returned } from './problem.ts';

export interface SendingBack<T> {
	readonly form: string;
	readonly typed: T;
	readonly language: Language;
	/** The field that a refusal, or a part of the door's input, is about; `''` is where anything else goes. */
	readonly fields: Readonly<Record<string, string>>;
	/** A sentence of this page's own, where the usual one would not say what to do. */
	readonly sentences?: Readonly<Record<string, string>>;
}

export function isSentBack(answer: unknown): answer is Refusal | Malformed {
	return typeof answer === 'object' && answer !== null && ('refused' in answer || 'malformed' in answer);
}

export function sendBack<T>(answer: Refusal | Malformed, back: SendingBack<T>) {
	return returned(statusOf(answer), {
		form: back.form,
		typed: back.typed,
		problems: problemsOf(answer, back),
	});
}

export function returned<R extends Returned<unknown>>(status: 400 | 409, form: R) {
	return fail(status, form);
}

/** Someone else was first: the same form may be right in a moment. */
const meanwhile = ['changedMeanwhile', 'alreadyRecorded', 'alreadyClosed', 'notClosed'];

function statusOf(answer: Refusal | Malformed): 400 | 409 {
	return 'refused' in answer && meanwhile.includes(answer.refused) ? 409 : 400;
}

function problemsOf(answer: Refusal | Malformed, back: SendingBack<unknown>): Problem[] {
	const { fields, language, sentences } = back;
	const fieldFor = (name: string) => fields[name] ?? fields[''] ?? 'inhoud';
	if ('refused' in answer) {
		const usual = pick({ nl: nlRefusals, en: enRefusals }, language);
		const message = sentences?.[answer.refused] ?? usual[answer.refused];
		return [{ field: fieldFor(answer.refused), message }];
	}
	const texts = pick({ nl, en }, language);
	const parts = [...new Set(answer.malformed.map((path) => path.split('.')[0] ?? ''))];
	const found = parts.map((part) => {
		const field = fieldFor(part);
		return { field, message: sentences?.[part] ?? (isDayField(field) ? texts.wrongDay : texts.wrong) };
	});
	return found.filter(
		(problem, index) => found.findIndex((other) => other.field === problem.field) === index,
	);
}

function isDayField(field: string): boolean {
	return /datum|^tot$|^vanaf$/.test(field);
}
