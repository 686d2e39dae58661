import { look, open } from '#lib/server/doors/open.ts';
import { keepReportDraft, readReportDraft } from '#lib/server/doors/reporting/draft.ts';
import { nextPage } from '../question.ts';
import { goOn, receive } from '../receive.ts';
import { fromPage } from './from-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) =>
	fromPage(await look(event, readReportDraft, {}), { language: event.locals.language, url: event.url });

export const actions = {
	verder: async (event) => {
		const told = await receive(event, 'wat');
		return (
			told.refused ?? goOn(told, await open(event, keepReportDraft, told.answers), nextPage('wat', event.url))
		);
	},
} satisfies Actions;
