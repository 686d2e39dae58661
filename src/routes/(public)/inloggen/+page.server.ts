/** Signing in with a school account comes later; this page says so, and opens nothing. */
import { pick } from '#lib/text/language.ts';
import { en, nl } from '#lib/text/sign-in.ts';
import { keepPlace } from '../return-to.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => ({
	texts: pick({ nl, en }, locals.language).signIn,
	demo: locals.school.demo ? keepPlace('/demo', url.searchParams.get('naar')) : null,
});
