/** What stands around every page on which somebody tells something. */
import { fill, pick, type Language } from '#lib/text/language.ts';
import { languageLink } from '#lib/text/language-link.ts';
import { en, nl } from '#lib/text/report-form.ts';

export function shell(url: URL, { language, school }: { language: Language; school: string }) {
	const words = pick({ nl, en }, language);
	return {
		page: {
			name: words.name,
			home: '/',
			skipLabel: words.skipLabel,
			leave: { href: '/weg', text: words.leave },
		},
		offline: words.offline.je,
		errors: words.errors,
		foot: {
			text: fill(words.foot, { school }),
			links: [
				{ href: '/hulp', text: words.help },
				{ href: '/veilig', text: words.safety },
				languageLink(url, language),
			],
		},
	};
}

export type Shell = ReturnType<typeof shell>;
