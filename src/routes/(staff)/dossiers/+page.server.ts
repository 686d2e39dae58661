import { listDossiers } from '#lib/server/doors/dossiers/list-dossiers.ts';
import { look } from '#lib/server/doors/open.ts';
import type { PageServerLoad } from './$types';
import { dossierListPage } from './list-page.ts';

export const load: PageServerLoad = async (event) => {
	const before = event.url.searchParams.get('voor');
	const view = await look(event, listDossiers, { before });
	return dossierListPage(view, { language: event.locals.language, before });
};
