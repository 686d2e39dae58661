import { readProtocol } from '#lib/server/doors/information/read-protocol.ts';
import { look } from '#lib/server/doors/open.ts';
import { fill, pick } from '#lib/text/language.ts';
import { en, nl } from '#lib/text/sign-in.ts';
import { keepPlace } from '../return-to.ts';
import type { PageServerLoad } from './$types';

/** Signing in with a school account comes later; until then this page says whom to ask. */
export const load: PageServerLoad = async (event) => {
	const { language, school } = event.locals;
	const { book } = await look(event, readProtocol, {});
	const texts = pick({ nl, en }, language).signIn;
	const who = book.roles.find((role) => role.id === 'administrator')?.name[language] ?? '';
	const demo = school.demo ? keepPlace('/demo', event.url.searchParams.get('naar')) : null;
	return { texts: { ...texts, school: fill(texts.school, { who }) }, demo };
};
