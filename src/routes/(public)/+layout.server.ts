import { site } from './site.ts';
import type { LayoutServerLoad } from './$types';

// Plain pages: they work with scripts off, and a phone downloads no program to read them.
export const csr = false;

export const load: LayoutServerLoad = ({ locals, url }) => ({
	site: site(url, {
		language: locals.language,
		school: locals.school.name,
		staff: locals.actor.kind === 'staff',
	}),
});
