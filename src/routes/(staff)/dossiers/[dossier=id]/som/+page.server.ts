import { redirect } from '@sveltejs/kit';
import { look, open } from '#lib/server/doors/open.ts';
import { confirmSis, readSis } from '#lib/server/doors/sis/sis.ts';
import { pick } from '#lib/text/language.ts';
import { en, nl } from '#lib/text/sis.ts';
import type { Actions, PageServerLoad } from './$types';
import { isSentBack, sendBack } from '../send-back.ts';
import { sent } from '../typed.ts';
import { confirmForm, confirmInput, notForm, notInput } from './sis-forms.ts';
import { sisPage } from './sis-page.ts';

export const load: PageServerLoad = async (event) => {
	const view = await look(event, readSis, { dossier: event.params.dossier });
	return sisPage(view, event.locals, event.url.searchParams.get('gedaan'));
};

export const actions: Actions = {
	som: async (event) => {
		const { dossier } = event.params;
		const typed = confirmForm(await sent(event.request));
		const answer = await open(event, confirmSis, { dossier, ...confirmInput(typed) });
		if (!isSentBack(answer)) redirect(303, `/dossiers/${dossier}/som?gedaan=som`);
		const form = `som-${typed.leerling}`;
		return sendBack(answer, { form, typed, fields: { '': form }, language: event.locals.language });
	},
	niet: async (event) => {
		const { dossier } = event.params;
		const { language } = event.locals;
		const typed = notForm(await sent(event.request));
		const answer = await open(event, confirmSis, { dossier, ...notInput(typed) });
		if (!isSentBack(answer)) redirect(303, `/dossiers/${dossier}/som?gedaan=niet`);
		const fields = {
			whyMissing: `toelichting-${typed.leerling}`,
			why: `toelichting-${typed.leerling}`,
			'': `reden-${typed.leerling}`,
		};
		const sentences = { notBecause: pick({ nl, en }, language).chooseReason };
		return sendBack(answer, { form: `niet-${typed.leerling}`, typed, fields, sentences, language });
	},
};
