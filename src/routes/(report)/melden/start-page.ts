/** Before the first question: what this is, who reads it, and what we cannot promise. */
import type { ProtocolView } from '#lib/server/doors/information/read-protocol.ts';
import { fill, pick, type Language } from '#lib/text/language.ts';
import { en, nl } from '#lib/text/report-form.ts';
import { questions } from './question.ts';

export function startPage(
	{ book, firstAnswer }: ProtocolView,
	{ language, url }: { language: Language; url: URL },
) {
	const { start: words, back } = pick({ nl, en }, language);
	const { reporters, whatMayBeShared, noSnitching } = book.reportChoices;
	const promise = reporters.find((reporter) => reporter.id === 'bulliedSelf')!.whatWePromise;
	const chosen = Number(url.searchParams.get('van'));
	const places = { of: questions.length, term: pick(firstAnswer, language) };
	return {
		words: { ...words, how: words.how.map((line) => fill(line, places)) },
		back,
		honest: [
			pick(whatMayBeShared.text, language),
			`${words.ifItIsYou} ${pick(promise, language)}`,
			words.aboutStaff,
		],
		noSnitching: pick(noSnitching.text, language),
		begin: reporters[chosen - 1] ? `/melden/wat?van=${chosen}` : '/melden/wat',
	};
}
