import { redirect } from '@sveltejs/kit';
import {
	addAgreement,
	readAgreements,
	recordCheck,
	setCheck,
	shareAgreement,
} from '#lib/server/doors/agreements/agreement.ts';
import { explain } from '#lib/server/doors/dossiers/dossier.ts';
import { look, open } from '#lib/server/doors/open.ts';
import { en, nl } from '#lib/text/agreements.ts';
import { pick } from '#lib/text/language.ts';
import type { Actions, PageServerLoad } from './$types';
import { isSentBack, sendBack } from '../send-back.ts';
import { sent, typed as typedIn } from '../typed.ts';
import {
	agreementForm,
	agreementInput,
	checkForm,
	checkInput,
	toldForm,
	toldInput,
	untoldForm,
	untoldInput,
} from './agreement-forms.ts';
import { agreementsPage } from './agreements-page.ts';

export const load: PageServerLoad = async (event) => {
	const view = await look(event, readAgreements, { dossier: event.params.dossier });
	return agreementsPage(view, event.locals, event.url.searchParams.get('gedaan'));
};

export const actions: Actions = {
	afspraak: async (event) => {
		const { dossier } = event.params;
		const typed = agreementForm(await sent(event.request));
		const answer = await open(event, addAgreement, { dossier, ...agreementInput(typed) });
		if (!isSentBack(answer)) redirect(303, `/dossiers/${dossier}/afspraken?gedaan=afspraak`);
		const fields = {
			from: 'vanaf',
			checkOn: 'nagaandatum',
			dateMissing: 'nagaandatum',
			dateInPast: 'nagaandatum',
			'': 'afspraak',
		};
		return sendBack(answer, { form: 'afspraak', typed, fields, language: event.locals.language });
	},
	nagaan: async (event) => {
		const { dossier } = event.params;
		const { language } = event.locals;
		const typed = checkForm(await sent(event.request));
		const answer = await open(event, recordCheck, { dossier, ...checkInput(typed) });
		if (!isSentBack(answer)) redirect(303, `/dossiers/${dossier}/afspraken?gedaan=nagegaan`);
		const fields = { nextOn: 'volgendedatum', dateInPast: 'volgendedatum', '': 'antwoord' };
		const sentences = { alreadyRecorded: pick({ nl, en }, language).checkGone };
		return sendBack(answer, { form: 'nagaan', typed, fields, sentences, language });
	},
	datum: async (event) => {
		const { dossier } = event.params;
		const typed = { datum: typedIn(await sent(event.request), 'datum') };
		const answer = await open(event, setCheck, { dossier, on: typed.datum });
		if (!isSentBack(answer)) redirect(303, `/dossiers/${dossier}/afspraken?gedaan=datum`);
		return sendBack(answer, {
			form: 'datum',
			typed,
			fields: { '': 'datum' },
			language: event.locals.language,
		});
	},
	verteld: async (event) => {
		const { dossier } = event.params;
		const { language } = event.locals;
		const typed = toldForm(await sent(event.request));
		const answer = await open(event, shareAgreement, { dossier, ...toldInput(typed) });
		if (!isSentBack(answer)) redirect(303, `/dossiers/${dossier}/afspraken?gedaan=verteld`);
		const { choosePerson, sayHow } = pick({ nl, en }, language);
		const fields = { how: `hoe-${typed.afspraak}`, '': `aan-${typed.afspraak}` };
		const sentences = { to: choosePerson, place: choosePerson, unknownPlace: choosePerson, how: sayHow };
		return sendBack(answer, { form: `verteld-${typed.afspraak}`, typed, fields, sentences, language });
	},
	nietverteld: async (event) => {
		const { dossier } = event.params;
		const typed = untoldForm(await sent(event.request));
		const answer = await open(event, explain, { dossier, ...untoldInput(typed) });
		if (!isSentBack(answer)) redirect(303, `/dossiers/${dossier}/afspraken?gedaan=nietverteld`);
		const why = `toelichting-${typed.afspraak}`;
		const fields = { whyMissing: why, why, '': `reden-${typed.afspraak}` };
		return sendBack(answer, {
			form: `nietverteld-${typed.afspraak}`,
			typed,
			fields,
			language: event.locals.language,
		});
	},
};
