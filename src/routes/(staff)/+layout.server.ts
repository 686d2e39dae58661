/** What stands around a staff page. It guards nothing: the door of each page does. */
import { pick } from '#lib/text/language.ts';
import { languageLink } from '#lib/text/language-link.ts';
import { en, nl } from '#lib/text/staff-shell.ts';
import type { LayoutServerLoad } from './$types';
import { shell } from './shell.ts';

export const load: LayoutServerLoad = ({ locals, url, depends }) => {
	depends('vijfspoor:session');
	const signedIn = locals.token === null ? null : locals.actor;
	return {
		shell: shell(signedIn, pick({ nl, en }, locals.language)),
		/** How long this session lasts if nothing more happens; an object, so that every answer starts the count again. */
		session: locals.sessionEndsAt === null ? null : { left: locals.sessionEndsAt - locals.at },
		otherLanguage: languageLink(url, locals.language),
	};
};
