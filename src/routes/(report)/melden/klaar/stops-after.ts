/** What happens after sending, by whom and by when. Dates come from the school's own terms; none is promised beyond them. */
import { addDays, dayOf } from '#lib/domain/calendar/day.ts';
import type { ReceiptView } from '#lib/server/doors/reporting/receipt.ts';
import { dayName } from '#lib/text/dates.ts';
import { fill, type Language } from '#lib/text/language.ts';
import type { Stop } from '#lib/ui/Stops.svelte';
import type { Now, SentWords } from './sent-words.ts';

export function stopsAfter(receipt: ReceiptView, words: SentWords, now: Now): Stop[] {
	const self = receipt.from === 'bulliedSelf';
	const first = [
		{ title: words.now, text: nowText(receipt, words, now.language), done: true },
		{
			title: receipt.acute ? words.asap : by(receipt.answerBy, words, now),
			text: answerText(receipt, words),
		},
	];
	if (receipt.circle !== 'mentor' && receipt.circle !== 'chosen')
		return [...first, { title: words.then, text: self ? words.smallCircle.self : words.smallCircle.other }];
	return [
		...first,
		{ title: by(receipt.talkBy, words, now), text: talkText(receipt, words) },
		{
			title: fill(words.around, { day: dayName(receipt.checkAfter, now.language) }),
			text: self ? words.check.self : words.check.other,
		},
	];
}

function nowText(
	{ circle, readers, acute, opens }: ReceiptView,
	words: SentWords,
	language: Language,
): string {
	const names = listed(readers, words);
	const small = (readers.length === 1 ? words.circle : words.manyInCircle)[
		circle as keyof SentWords['circle']
	];
	const ready = readers.length === 0 ? words.readyForSchool : fill(small ?? words.ready, { readers: names });
	const closed =
		opens && fill(words.closed, { day: dayName(opens.day, language), time: spoken(opens.time, language) });
	return [ready, acute && words.atOnce, closed, acute && closed && words.doNotWait].filter(Boolean).join(' ');
}

/** "8.00" in Dutch, "08:00" in English. */
function spoken(time: string, language: Language): string {
	return language === 'nl' ? time.replace(':', '.').replace(/^0/, '') : time;
}

function listed(names: readonly string[], words: SentWords): string {
	if (names.length < 2) return names.join('');
	return fill(words.and, { first: names.slice(0, -1).join(', '), last: names.at(-1)! });
}

function by(day: string, words: SentWords, { language, at }: Now): string {
	const today = dayOf(at);
	const pattern = day === today ? words.byToday : day === addDays(today, 1) ? words.byTomorrow : words.by;
	return fill(pattern, { day: dayName(day, language) });
}

function answerText({ from, named }: ReceiptView, { answer }: SentWords): string {
	if (!named) return answer.nameless;
	return from === 'bulliedSelf' ? answer.talk : answer.named;
}

function talkText({ from, named }: ReceiptView, { talk }: SentWords): string {
	if (from === 'bulliedSelf') return named ? talk.bulliedSelf : talk.bulliedNameless;
	return talk[from as keyof SentWords['talk']] ?? talk.other;
}
