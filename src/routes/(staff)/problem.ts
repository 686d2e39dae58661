/** What a page says when a door says no: the sentence of the refusal, or that something did not come through. */
import type { Malformed } from '#lib/server/doors/door.ts';
import type { Refusal, RefusalId } from '#lib/domain/refusal.ts';
import { en, nl } from '#lib/text/refusals.ts';
import { pick, type Both, type Language } from '#lib/text/language.ts';

/** Every refusal has a sentence: one that is missing does not compile. */
const sentences: Both<Record<RefusalId, string>> = { nl, en };

export interface Problem {
	readonly status: 400 | 409;
	readonly text: string;
}

/** Null when the door did what was asked. The only fields that can be malformed in a form of ours are texts. */
export function problemOf(answer: object | Refusal | Malformed, language: Language): Problem | null {
	const said = pick(sentences, language);
	if ('malformed' in answer) return { status: 400, text: said.textTooLong };
	if (!('refused' in answer)) return null;
	const { refused } = answer;
	const isLate = refused === 'changedMeanwhile' || refused === 'alreadyHandled';
	return { status: isLate ? 409 : 400, text: said[refused] };
}
