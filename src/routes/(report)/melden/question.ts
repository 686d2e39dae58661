/** The order of the questions, and what stands around each of them. All but the first may be skipped. */
import { speakTo, type Address, type Spoken } from '#lib/text/address.ts';
import { fill, pick, type Language } from '#lib/text/language.ts';
import { en, nl, type ReportFormWords } from '#lib/text/report-form.ts';

export const questions = ['wat', 'verhaal', 'waar', 'wie', 'veilig', 'bereiken', 'controle'] as const;
export type Question = (typeof questions)[number];

export type Words = Spoken<ReportFormWords>;

/** Parents are `u`, everyone else `je`; before we know who it is, `je`. */
export function wordsFor(from: string | undefined, language: Language): Words {
	const address: Address = from === 'guardian' ? 'u' : 'je';
	return speakTo(pick({ nl, en }, language), address);
}

export interface Frame {
	title: string;
	skip: string;
	progress: { step: number; of: number; text: string };
	back: { href: string; text: string };
	action: string;
	submit: string;
	sendNow: { action: string; text: string } | null;
	errors: string;
	notSent: string;
	offline: string;
}

/** The page of the summary sends a reader to one question and wants them back. */
const returning = 'naar=controle';

export function comesFromSummary(url: URL): boolean {
	return url.searchParams.get('naar') === 'controle';
}

export function changeLink(question: Question): string {
	return `/melden/${question}?${returning}`;
}

export function frame(question: Question, words: Words, url: URL): Frame {
	const at = questions.indexOf(question);
	const place = { step: at + 1, of: questions.length };
	const summary = comesFromSummary(url) && question !== 'controle';
	const before = at === 0 ? '/melden' : `/melden/${questions[at - 1]}`;
	const last = question === 'controle';
	return {
		title: fill(words.title, place),
		skip: words.skip,
		progress: { ...place, text: fill(words.progress, place) },
		back: { href: summary ? '/melden/controle' : before, text: words.back },
		action: last ? '?/nu' : summary ? `?/verder&${returning}` : '?/verder',
		submit: last ? words.send : words.next,
		sendNow: at > 0 && !last ? { action: '?/nu', text: words.sendNow } : null,
		errors: words.errors,
		notSent: words.notSent,
		offline: words.offline,
	};
}

/** Where "Verder" leads. */
export function nextPage(question: Question, url: URL): string {
	const next = questions[questions.indexOf(question) + 1] ?? 'controle';
	return comesFromSummary(url) ? '/melden/controle' : `/melden/${next}`;
}
