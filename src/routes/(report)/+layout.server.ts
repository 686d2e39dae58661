import { shell } from './shell.ts';
import type { LayoutServerLoad } from './$types';

// What a child types must not depend on a script: plain forms, and one small file for leaving quickly.
export const csr = false;

export const load: LayoutServerLoad = ({ locals, url }) => ({
	shell: shell(url, { language: locals.language, school: locals.school.name }),
});
