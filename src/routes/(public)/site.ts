/** What stands around every public page. It links only to what exists. */
import { fill, pick, type Language } from '#lib/text/language.ts';
import { languageLink } from '#lib/text/language-link.ts';
import { en, nl } from '#lib/text/public-pages.ts';

interface Visitor {
	readonly language: Language;
	readonly school: string;
	/** Somebody of the staff is signed in here. */
	readonly staff: boolean;
}

/** A page about help may be read by someone who is watched; the first page has nothing on it yet. */
const withExit = ['/hulp', '/veilig'];

export function site(url: URL, { language, school, staff }: Visitor) {
	const words = pick({ nl, en }, language);
	const link = (href: string, text: string) => ({ href, text, current: href === url.pathname });
	return {
		head: {
			name: words.name,
			school,
			home: '/',
			skip: words.skip,
			navLabel: words.nav,
			menu: words.menu,
			nav: [link('/melden', words.tell), link('/antwoord', words.answer), link('/hulp', words.help)],
			login: staff ? link('/vandaag', words.today) : link('/inloggen', words.login),
			leave: withExit.includes(url.pathname) ? { href: '/weg', text: words.leave } : undefined,
		},
		foot: {
			text: fill(words.foot, { school }),
			links: [link('/hulp', words.help), link('/veilig', words.safety), languageLink(url, language)],
		},
	};
}
