/** /antwoord: the form for the code, or the thread behind it. What the reporter wrote is shown by date only. */
import type { ThreadView } from '#lib/server/doors/reporting/thread.ts';
import { dayName } from '#lib/text/dates.ts';
import { fill, pick, type Language } from '#lib/text/language.ts';
import { en, nl } from '#lib/text/thread.ts';

interface Visit {
	readonly language: Language;
	/** A message was sent a moment ago. */
	readonly sent: boolean;
}

export function answerPage(view: ThreadView | null, { language, sent }: Visit) {
	const { title, skip, unlock, thread } = pick({ nl, en }, language);
	if (!view) return { title, skip, unlock, thread: null };
	const messages = view.messages.map((message) => {
		const mine = message.from === 'reporter';
		const day = dayName(message.on, language);
		const by = fill(mine ? thread.own : thread.school, { day });
		return { id: message.seq, mine, by, text: mine ? thread.ownText : message.text };
	});
	return { title, skip, unlock: null, thread: { words: thread, messages, sent } };
}
