/** After sending: thanks, what happens now and when, the code, and somebody to talk with at once. */
import type { ReceiptView } from '#lib/server/doors/reporting/receipt.ts';
import { pick, type Language } from '#lib/text/language.ts';
import { en, nl } from '#lib/text/report-sent.ts';
import { helpLine, type HelpLine } from '../../../help-lines.ts';
import { callNow, type CallNow } from '../../call-now.ts';
import { wordsFor } from '../question.ts';
import { sentWords, type Now, type SentWords } from './sent-words.ts';
import { stopsAfter } from './stops-after.ts';

export function sentPage(receipt: ReceiptView, now: Now) {
	const { language } = now;
	const words = sentWords(receipt.from, language);
	const call = callElsewhere(receipt, language);
	const said: (string | undefined)[] = call?.numbers.map((number) => number.href) ?? [];
	return {
		words,
		lead: words.lead[receipt.from as keyof SentWords['lead']] ?? words.lead.other,
		stops: stopsAfter(receipt, words, now),
		code: receipt.words.join(' '),
		call,
		talk: talkWith(receipt, words, now),
		always: always(receipt, words, now).filter((line) => !said.includes(line.call?.href)),
	};
}

/** What exactly was told is not on this page any more, so with danger every number for danger stands here. */
function callElsewhere({ acute, circle, book, from }: ReceiptView, language: Language): CallNow | null {
	const concerns = [...(acute ? ['selfHarm'] : []), ...(circle === 'home' ? ['home'] : [])];
	const told = { safe: acute ? 'no' : undefined, concerns };
	return callNow(told, book, { words: wordsFor(from, language), language, atOnce: false });
}

/** who is there day and night, for when the others are closed. */
function always({ book }: ReceiptView, words: SentWords, { language, at }: Now): HelpLine[] {
	return book.organisations
		.filter((each) => each.kind === 'emergency' && each.hours === 'always')
		.map((each) => helpLine(each, { language, at, call: words.call }));
}

/** Pupils and parents each have people outside school who listen. */
function talkWith({ book, from }: ReceiptView, words: SentWords, { language, at }: Now): HelpLine | null {
	const audience = from === 'guardian' ? 'guardians' : 'pupils';
	if (from === 'staff') return null;
	// Those who are there for this reader only know best what this reader asks.
	const one = book.organisations.find(
		(each) => each.kind === 'help' && each.audience.length === 1 && each.audience[0] === audience,
	);
	return one ? helpLine(one, { language, at, call: words.call }) : null;
}

/** Nothing to show (any more): the code was kept, its half hour is over, or nothing was sent here. */
export function gonePage(language: Language, kept: boolean) {
	const words = pick({ nl, en }, language);
	return {
		title: words.goneTitle,
		skip: words.skip,
		heading: kept ? words.kept : words.gone,
		text: kept ? words.keptText : words.goneText,
		readAnswer: words.readAnswer,
		home: words.home,
	};
}

export function wrongWord(language: Language): string {
	return pick({ nl, en }, language).wrongWord;
}
