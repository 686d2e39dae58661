import { listInbox, mostShown } from '#lib/server/doors/duties/today.ts';
import { look } from '#lib/server/doors/open.ts';
import type { PageServerLoad } from './$types';
import { inboxPage } from './inbox-page.ts';

export const load: PageServerLoad = async (event) => {
	const view = await look(event, listInbox, {});
	const done = event.url.searchParams.get('gedaan');
	return inboxPage(view, { language: event.locals.language, done, most: mostShown });
};
