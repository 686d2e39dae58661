/** Help outside the school, from annex 3 of the protocol; information is kept apart, because nobody answers there. */
import { pick, type Language } from '#lib/text/language.ts';
import { en, nl } from '#lib/text/public-pages.ts';
import { helpLine, type Book, type HelpLine, type Organisation } from '../../help-lines.ts';

interface Group {
	id: string;
	title: string;
	lines: HelpLine[];
}

export function helpPage({ book }: { book: Book }, { language, at }: { language: Language; at: number }) {
	const { hulp: words, danger, tell } = pick({ nl, en }, language);
	const lines = (belongs: (organisation: Organisation) => boolean) =>
		book.organisations.filter(belongs).map((each) => helpLine(each, { language, at, call: words.call }));
	const isHelp = (each: Organisation) => each.kind === 'help';
	const forPupils = (each: Organisation) => each.audience.includes('pupils');
	const groups: Group[] = [
		{ id: 'gevaar', title: words.emergency, lines: lines((each) => each.kind === 'emergency') },
		{ id: 'leerlingen', title: words.pupils, lines: lines((each) => isHelp(each) && forPupils(each)) },
		{ id: 'ouders', title: words.guardians, lines: lines((each) => isHelp(each) && !forPupils(each)) },
		{ id: 'lezen', title: words.information, lines: lines((each) => each.kind === 'information') },
	];
	return {
		words,
		danger,
		tell,
		groups: groups.filter((group) => group.lines.length > 0),
		unchecked: book.organisations.some((each) => !each.verified),
	};
}
