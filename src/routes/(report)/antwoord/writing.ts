/** Coming back with a code and writing to the school. What was typed is never lost because a half hour was over. */
import { reporterOf } from '#lib/domain/access/access-of.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import { reporterBehind } from '#lib/server/doors/reporting/thread.ts';
import { pick, type Language } from '#lib/text/language.ts';
import * as refusals from '#lib/text/refusals.ts';
import { en, nl } from '#lib/text/thread.ts';

type Locals = App.Locals;

/** The record behind a code that was opened; null for everyone else. */
export function recordOf({ person }: Pick<Locals['actor'], 'person'>): string | null {
	const prefix = reporterOf('');
	return person.startsWith(prefix) ? person.slice(prefix.length) : null;
}

/** The rest of this request is the reporter's own. */
export function enterAs(locals: Locals, cookie: string): void {
	locals.actor =
		reporterBehind(locals.house, cookie, { school: locals.school.id, at: locals.at }) ?? locals.actor;
}

export function textIn(form: FormData): string {
	const text = form.get('text');
	return typeof text === 'string' ? text.replaceAll('\r\n', '\n').replaceAll('\0', '') : '';
}

export function message(form: FormData, actor: Locals['actor']) {
	return { record: recordOf(actor), text: textIn(form), again: form.get('again') === 'ja' };
}

export function wrongCode(language: Language): string {
	return pick({ nl, en }, language).unlock.wrong;
}

export function notSent(why: object | 'over', language: Language): string {
	if (why === 'over') return pick({ nl, en }, language).unlock.over;
	const words: Record<Refusal['refused'], string> = pick(refusals, language);
	return isRefusal(why) ? words[why.refused] : words.textTooLong;
}
