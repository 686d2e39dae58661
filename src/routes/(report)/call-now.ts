/** Who to call when waiting for the school is not an option. */
import { pick, type Language } from '#lib/text/language.ts';
import { en, nl } from '#lib/text/report-form.ts';
import { helpLine, type Book } from '../help-lines.ts';

export interface CallNow {
	title: string;
	texts: string[];
	numbers: { text: string; href: string; call: string }[];
}

interface Told {
	readonly safe?: string;
	readonly concerns?: readonly string[];
}

/** Said about danger, self-harm and home; null when none of these was told. */
export function callNow(
	told: Told,
	book: Book,
	words: { language: Language; atOnce?: string },
): CallNow | null {
	const concerns = told.concerns ?? [];
	const danger = told.safe === 'no' || concerns.includes('weapon') || concerns.includes('injury');
	const selfHarm = concerns.includes('selfHarm');
	const home = concerns.includes('home');
	if (!danger && !selfHarm && !home) return null;
	const { safe } = pick({ nl, en }, words.language);
	const number = (id: string) => numberOf(id, book, words.language);
	const atOnce = danger || selfHarm ? words.atOnce : undefined;
	return {
		title: safe.nowTitle,
		texts: [...(danger ? [safe.now] : []), ...(atOnce ? [atOnce] : [])],
		numbers: [
			...(danger ? number('emergencyNumber').map((line) => ({ ...line, text: '' })) : []),
			...(selfHarm ? number('suicidePrevention113') : []),
			...(home ? number('veiligThuis') : []),
		],
	};
}

function numberOf(id: string, book: Book, language: Language): CallNow['numbers'] {
	const organisation = book.organisations.find((each) => each.id === id);
	if (!organisation) return [];
	const { call } = pick({ nl, en }, language).safe;
	const line = helpLine(organisation, { language, at: 0, call });
	return line.call ? [{ text: line.whatFor, href: line.call.href, call: line.call.text }] : [];
}
