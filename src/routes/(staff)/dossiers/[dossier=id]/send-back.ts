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
}

export function isSentBack(answer: unknown): answer is Refusal | Malformed {
	return typeof answer === 'object' && answer !== null && ('refused' in answer || 'malformed' in answer);
}

export function sendBack<T>(answer: Refusal | Malformed, back: SendingBack<T>) {
	return returned(statusOf(answer), { form: back.form, typed: back.typed, problems: problemsOf(answer, back) });
}

export function returned<T>(status: 400 | 409, form: Returned<T>) {
	return fail(status, form);
}

/** Someone else was first: the same form may be right in a moment. */
const meanwhile = ['changedMeanwhile', 'alreadyRecorded', 'alreadyClosed', 'notClosed'];

function statusOf(answer: Refusal | Malformed): 400 | 409 {
	return 'refused' in answer && meanwhile.includes(answer.refused) ? 409 : 400;
}

function problemsOf(answer: Refusal | Malformed, { fields, language }: SendingBack<unknown>): Problem[] {
	const fieldFor = (name: string) => fields[name] ?? fields[''] ?? 'inhoud';
	if ('refused' in answer) {
		const sentences = pick({ nl: nlRefusals, en: enRefusals }, language);
		return [{ field: fieldFor(answer.refused), message: sentences[answer.refused] }];
	}
	const texts = pick({ nl, en }, language);
	const found = answer.malformed.map((path) => fieldFor(path.split('.')[0] ?? ''));
	return [...new Set(found)].map((field) => ({ field, message: isDayField(field) ? texts.wrongDay : texts.wrong }));
}

function isDayField(field: string): boolean {
	return /datum|^tot$|^vanaf$/.test(field);
}
