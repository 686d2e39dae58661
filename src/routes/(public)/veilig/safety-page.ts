/** What "leave quickly" does and does not do: said before it is needed, and honestly. */
import { pick, type Language } from '#lib/text/language.ts';
import { en, nl } from '#lib/text/public-pages.ts';
import { helpLine, type Book } from '../../help-lines.ts';

export function safetyPage({ book }: { book: Book }, { language, at }: { language: Language; at: number }) {
	const { veilig: words, danger, hulp, home } = pick({ nl, en }, language);
	return {
		title: words.title,
		heading: words.heading,
		lead: words.lead,
		sections: [
			{ title: words.does, items: words.doesList },
			{ title: words.doesNot, items: words.doesNotList },
			{ title: words.todo, items: words.todoList },
		],
		begin: words.begin,
		danger,
		allHelp: home.allHelp,
		emergency: book.organisations
			.filter((each) => each.kind === 'emergency')
			.map((each) => helpLine(each, { language, at, call: hulp.call })),
	};
}
