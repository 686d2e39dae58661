import { look, open } from '#lib/server/doors/open.ts';
import { keepReportDraft, readReportDraft } from '#lib/server/doors/reporting/draft.ts';
import { sendReport } from '#lib/server/doors/reporting/send-report.ts';
import { nextPage } from '../question.ts';
import { goOn, receive } from '../receive.ts';
import { safePage } from './safe-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) =>
	safePage(await look(event, readReportDraft, {}), { language: event.locals.language, url: event.url });

export const actions = {
	verder: async (event) => {
		const told = await receive(event, 'veilig');
		return (
			told.refused ??
			goOn(told, await open(event, keepReportDraft, told.answers), nextPage('veilig', event.url))
		);
	},
	nu: async (event) => {
		const told = await receive(event, 'veilig');
		return told.refused ?? goOn(told, await open(event, sendReport, told.answers), '/melden/klaar');
	},
} satisfies Actions;
