import { readProtocol } from '#lib/server/doors/information/read-protocol.ts';
import { look } from '#lib/server/doors/open.ts';
import { helpPage } from './help-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) =>
	helpPage(await look(event, readProtocol, {}), event.locals);
