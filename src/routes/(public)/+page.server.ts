import { readProtocol } from '#lib/server/doors/information/read-protocol.ts';
import { look } from '#lib/server/doors/open.ts';
import { homePage } from './home-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) =>
	homePage(await look(event, readProtocol, {}), { ...event.locals, school: event.locals.school.name });
