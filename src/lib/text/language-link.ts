/** The way to the same page in the other language. */
import type { Language } from './language.ts';

interface LanguageLink {
	href: string;
	text: string;
	lang: Language;
}

export function languageLink(url: { pathname: string; search: string }, language: Language): LanguageLink {
	const lang = language === 'nl' ? 'en' : 'nl';
	const kept = [...new URLSearchParams(url.search)].filter(
		([name]) => !name.startsWith('/') && name !== 'taal',
	);
	const query = new URLSearchParams([...kept, ['taal', lang]]);
	return { href: `${url.pathname}?${query}`, text: lang === 'en' ? 'English' : 'Nederlands', lang };
}
