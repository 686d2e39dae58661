import { listToday, mostShown } from '#lib/server/doors/duties/today.ts';
import { look } from '#lib/server/doors/open.ts';
import type { PageServerLoad } from './$types';
import { todayPage } from './today-page.ts';

export const load: PageServerLoad = async (event) => {
	const { language, actor } = event.locals;
	const view = await look(event, listToday, {});
	const readsDossiers = !actor.roles.includes('administrator');
	return todayPage(view, { language, readsDossiers, most: mostShown });
};
