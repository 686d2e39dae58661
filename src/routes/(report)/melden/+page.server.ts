import { readProtocol } from '#lib/server/doors/information/read-protocol.ts';
import { look } from '#lib/server/doors/open.ts';
import { startPage } from './start-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) =>
	startPage(await look(event, readProtocol, {}), { language: event.locals.language, url: event.url });
