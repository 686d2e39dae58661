import { readProtocol } from '#lib/server/doors/information/read-protocol.ts';
import { look } from '#lib/server/doors/open.ts';
import { safetyPage } from './safety-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) =>
	safetyPage(await look(event, readProtocol, {}), event.locals);
