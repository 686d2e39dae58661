/** Who to call when waiting for the school is not an option. */
import type { Language } from '#lib/text/language.ts';
import { helpLine, type Book } from '../help-lines.ts';
import type { Words } from './melden/question.ts';

export interface CallNow {
	/** Worries about home are no alarm: there, calling someone is one of the things one can do. */
	kind: 'alarm' | 'info';
	title: string;
	texts: string[];
	numbers: { text: string; href: string; call: string }[];
}

interface Speaking {
	readonly words: Words;
	readonly language: Language;
	/** The report is not sent yet: then it is said what sending does. */
	readonly atOnce: boolean;
}

interface Told {
	readonly safe?: string;
	readonly concerns?: readonly string[];
}

/** Said about danger, self-harm and home; null when none of these was told. */
export function callNow(told: Told, book: Book, { words, language, atOnce }: Speaking): CallNow | null {
	const concerns = told.concerns ?? [];
	const danger = told.safe === 'no' || concerns.includes('weapon') || concerns.includes('injury');
	const selfHarm = concerns.includes('selfHarm');
	const home = concerns.includes('home');
	if (!danger && !selfHarm && !home) return null;
	const { safe } = words;
	const number = (id: string) => numberOf(id, book, { language, call: safe.call });
	const alarm = danger || selfHarm;
	return {
		kind: alarm ? 'alarm' : 'info',
		title: alarm ? safe.nowTitle : safe.alsoTitle,
		texts: [...(danger ? [safe.now] : []), ...(alarm && atOnce ? [safe.atOnce] : [])],
		numbers: [
			...(danger ? number('emergencyNumber').map((line) => ({ ...line, text: '' })) : []),
			...(selfHarm ? number('suicidePrevention113') : []),
			...(home ? number('veiligThuis') : []),
		],
	};
}

function numberOf(id: string, book: Book, spoken: { language: Language; call: string }): CallNow['numbers'] {
	const organisation = book.organisations.find((each) => each.id === id);
	const line = organisation && helpLine(organisation, { ...spoken, at: 0 });
	return line?.call ? [{ text: line.whatFor, href: line.call.href, call: line.call.text }] : [];
}
