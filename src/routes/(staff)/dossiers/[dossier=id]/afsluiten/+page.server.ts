import { redirect } from '@sveltejs/kit';
import { dayOf } from '#lib/domain/calendar/day.ts';
import { closeDossier, readDossier } from '#lib/server/doors/dossiers/dossier.ts';
import { look, open } from '#lib/server/doors/open.ts';
import { en, nl } from '#lib/text/closing.ts';
import { pick } from '#lib/text/language.ts';
import type { Actions, PageServerLoad } from './$types';
import { isSentBack, returned, sendBack } from '../send-back.ts';
import { sent } from '../typed.ts';
import { answerField, closingForm, closingInput } from './closing-forms.ts';
import { closingPage } from './closing-page.ts';

const fieldsOfClosing = {
	check: 'nagaandatum',
	checkMissing: 'nagaandatum',
	why: 'toelichting',
	whyMissing: 'toelichting',
};

export const load: PageServerLoad = async (event) => {
	const view = await look(event, readDossier, { dossier: event.params.dossier });
	return closingPage(view, event.locals);
};

export const actions: Actions = {
	default: async (event) => {
		const { dossier } = event.params;
		const { language, at } = event.locals;
		const typed = closingForm(await sent(event.request));
		if (typed.nagaandatum > dayOf(at)) {
			const problems = [{ field: 'nagaandatum', message: pick({ nl, en }, language).future }];
			return returned(400, { form: 'afronden', typed, problems });
		}
		const answer = await open(event, closeDossier, { dossier, ...closingInput(typed) });
		if (!isSentBack(answer)) redirect(303, `/dossiers/${dossier}?gedaan=afgerond`);
		const answers = answerField(typed);
		const fields = {
			...fieldsOfClosing,
			answers,
			answerMissing: answers,
			reasonNotListed: answers,
			'': 'uitkomst',
		};
		return sendBack(answer, { form: 'afronden', typed, fields, language });
	},
};
