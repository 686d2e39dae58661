/** The cast of the demo school: who they are and what each of them does at school. */
import type { CastView } from '#lib/server/doors/sessions/sign-in.ts';
import { fill, pick, type Language } from '#lib/text/language.ts';
import { en, nl } from '#lib/text/sign-in.ts';

type Line = CastView['cast'][number];
type Kind = Line['kind'];

interface Words {
	readonly texts: (typeof nl)['demo'];
	readonly book: CastView['book'];
	readonly language: Language;
}

export function castPage(view: CastView, language: Language) {
	const texts = pick({ nl, en }, language).demo;
	const words = { texts, book: view.book, language };
	const kinds: Kind[] = ['staff', 'pupil', 'guardian'];
	const groups = kinds.map((kind) => ({
		id: kind,
		...texts.groups[kind],
		people: view.cast.filter((line) => line.kind === kind).map((line) => person(line, words)),
	}));
	return {
		title: texts.title,
		lead: texts.lead,
		be: texts.be,
		groups: groups.filter((group) => group.people.length > 0),
	};
}

function person(line: Line, words: Words) {
	const as = fill(words.texts.as, { name: line.name });
	return { slug: line.slug, name: line.name, what: whatOf(line, words), as };
}

function whatOf(line: Line, words: Words): string {
	const { texts } = words;
	const groups = listed(line.homeGroups, words);
	if (line.kind === 'pupil') return fill(texts.in, { role: roleName('pupil', words), groups });
	if (line.kind === 'guardian') {
		return fill(texts.parentOf, {
			role: roleName('guardian', words),
			children: listed(line.children, words),
		});
	}
	const mentor = groups === '' ? [] : [fill(texts.mentorOf, { role: roleName('mentor', words), groups })];
	const held = [...mentor, ...line.roles.map((role) => roleWithScope(role, words))];
	return held.length > 0 ? held.join(', ') : texts.staff;
}

function roleWithScope({ role, scope }: Line['roles'][number], words: Words): string {
	const name = roleName(role, words);
	const where = words.texts.scopes[scope as keyof typeof words.texts.scopes];
	return where ? fill(words.texts.withScope, { role: name, scope: where }) : name;
}

function roleName(role: Line['roles'][number]['role'], { book, language, texts }: Words): string {
	return book.roles.find((each) => each.id === role)?.name[language] ?? texts.staff;
}

function listed(names: readonly string[], { texts }: Words): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${texts.and}${names.at(-1)}`;
}
