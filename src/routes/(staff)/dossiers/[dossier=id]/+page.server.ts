import { redirect } from '@sveltejs/kit';
import {
	actNow,
	addPupil,
	changeRole,
	explain,
	readDossier,
	reopenDossier,
} from '#lib/server/doors/dossiers/dossier.ts';
import { look, open } from '#lib/server/doors/open.ts';
import { en, nl } from '#lib/text/dossier.ts';
import { pick } from '#lib/text/language.ts';
import type { Actions, PageServerLoad } from './$types';
import {
	actForm,
	pupilForm,
	pupilInput,
	reasonForm,
	reasonKey,
	reopenForm,
	roleForm,
} from './dossier-forms.ts';
import { dossierPage } from './dossier-page.ts';
import { isSentBack, sendBack } from './send-back.ts';
import { orNull, sent } from './typed.ts';

export const load: PageServerLoad = async (event) => {
	const view = await look(event, readDossier, { dossier: event.params.dossier });
	return dossierPage(view, event.locals, event.url.searchParams.get('gedaan'));
};

export const actions: Actions = {
	leerling: async (event) => {
		const { dossier } = event.params;
		const typed = pupilForm(await sent(event.request));
		const answer = await open(event, addPupil, { dossier, ...pupilInput(typed) });
		if (!isSentBack(answer)) redirect(303, `/dossiers/${dossier}?gedaan=leerling#leerlingen`);
		const fields = { role: 'rol', name: 'naam', nameMissing: 'naam', homeGroup: 'klas', '': 'naam' };
		const sentences = { role: pick({ nl, en }, event.locals.language).chooseRole };
		return sendBack(answer, { form: 'leerling', typed, fields, sentences, language: event.locals.language });
	},
	rol: async (event) => {
		const { dossier } = event.params;
		const typed = roleForm(await sent(event.request));
		const input = { dossier, place: typed.plek, role: typed.rol, why: typed.waarom, since: typed.vanaf };
		const answer = await open(event, changeRole, input);
		if (!isSentBack(answer)) redirect(303, `/dossiers/${dossier}?gedaan=rol#leerlingen`);
		const form = `rol-${typed.plek}`;
		return sendBack(answer, {
			form,
			typed,
			fields: { why: `waarom-${typed.plek}`, '': form },
			language: event.locals.language,
		});
	},
	reden: async (event) => {
		const { dossier } = event.params;
		const typed = reasonForm(await sent(event.request));
		const input = {
			dossier,
			element: typed.onderdeel,
			subject: orNull(typed.plek),
			reason: typed.reden,
			why: typed.toelichting,
		};
		const answer = await open(event, explain, input);
		if (!isSentBack(answer)) redirect(303, `/dossiers/${dossier}?gedaan=reden#stand`);
		const key = reasonKey(typed);
		const fields = { whyMissing: `toelichting-${key}`, why: `toelichting-${key}`, '': `reden-${key}` };
		const sentences = { reason: pick({ nl, en }, event.locals.language).chooseReason };
		return sendBack(answer, {
			form: `reden-${key}`,
			typed,
			fields,
			sentences,
			language: event.locals.language,
		});
	},
	meteen: async (event) => {
		const { dossier } = event.params;
		const typed = actForm(await sent(event.request));
		const answer = await open(event, actNow, { dossier, text: typed.gedaan, until: orNull(typed.tot) });
		if (!isSentBack(answer)) redirect(303, `/dossiers/${dossier}?gedaan=meteen#meteen`);
		return sendBack(answer, {
			form: 'meteen',
			typed,
			fields: { until: 'tot', '': 'gedaan' },
			language: event.locals.language,
		});
	},
	heropenen: async (event) => {
		const { dossier } = event.params;
		const typed = reopenForm(await sent(event.request));
		const answer = await open(event, reopenDossier, { dossier, why: typed.heropenreden });
		if (!isSentBack(answer)) redirect(303, `/dossiers/${dossier}?gedaan=heropenen`);
		return sendBack(answer, {
			form: 'heropenen',
			typed,
			fields: { '': 'heropenreden' },
			language: event.locals.language,
		});
	},
};
