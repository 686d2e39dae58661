import { look, open } from '#lib/server/doors/open.ts';
import { readReportDraft } from '#lib/server/doors/reporting/draft.ts';
import { sendReport } from '#lib/server/doors/reporting/send-report.ts';
import { goOn, receive } from '../receive.ts';
import { checkPage } from './check-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) =>
	checkPage(await look(event, readReportDraft, {}), { language: event.locals.language, url: event.url });

export const actions = {
	nu: async (event) => {
		const told = await receive(event, 'controle');
		return told.refused ?? goOn(told, await open(event, sendReport, told.answers), '/melden/klaar');
	},
} satisfies Actions;
