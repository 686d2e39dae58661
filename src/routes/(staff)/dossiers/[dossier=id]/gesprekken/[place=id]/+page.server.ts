import { redirect } from '@sveltejs/kit';
import { dayOf } from '#lib/domain/calendar/day.ts';
import {
	keepConversation,
	readConversation,
	recordConversation,
	tellPupil,
} from '#lib/server/doors/conversations/conversation.ts';
import { look, open } from '#lib/server/doors/open.ts';
import { en, nl } from '#lib/text/conversation.ts';
import { clock } from '#lib/text/dates.ts';
import { fill, pick } from '#lib/text/language.ts';
import type { Actions, PageServerLoad } from './$types';
import { meanwhile } from '../../conflict.ts';
import { isSentBack, returned, sendBack } from '../../send-back.ts';
import { sent } from '../../typed.ts';
import { conversationPage } from './conversation-page.ts';
import { keepInput, leadsTo, questionForm, recordForm, recordInput } from './talk-forms.ts';

const fieldsOfRecord = {
	on: 'datum',
	dateMissing: 'datum',
	ending: 'einde',
	outcomeMissing: 'einde',
	closingCardMissing: 'slotkaart',
	tellMissing: 'verteld',
};

export const load: PageServerLoad = async (event) => {
	const { dossier, place } = event.params;
	const view = await look(event, readConversation, { dossier, place });
	const query = event.url.searchParams;
	const asked = { phase: query.get('fase'), question: query.get('vraag'), done: query.get('gedaan') };
	return conversationPage(view, event.locals, asked);
};

export const actions: Actions = {
	bewaar: async (event) => {
		const { dossier, place } = event.params;
		const form = await sent(event.request);
		const { language } = event.locals;
		const answer = await open(event, keepConversation, { dossier, place, ...keepInput(form) });
		if (isSentBack(answer)) {
			return sendBack(answer, {
				form: 'vraag',
				typed: questionForm(form),
				fields: { '': 'woorden' },
				language,
			});
		}
		const next = leadsTo(form);
		if (next) redirect(303, `/dossiers/${dossier}/gesprekken/${place}${next}`);
		return { kept: fill(pick({ nl, en }, language).kept, { time: clock(answer.keptAt) }) };
	},
	vastleggen: async (event) => {
		const { dossier, place } = event.params;
		const typed = recordForm(await sent(event.request));
		const { language, at } = event.locals;
		const words = pick({ nl, en }, language).record;
		if (typed.datum > dayOf(at)) {
			return returned(400, {
				form: 'vastleggen',
				typed,
				problems: [{ field: 'datum', message: words.onFuture }],
			});
		}
		const answer = await open(event, recordConversation, { dossier, place, ...recordInput(typed) });
		if (!isSentBack(answer)) redirect(303, `/dossiers/${dossier}/afspraken?gedaan=gesprek`);
		const newer = meanwhile(answer);
		if (newer)
			return returned(409, {
				form: 'vastleggen',
				typed: { ...typed, vanaf: `${newer.head}` },
				problems: [],
				newer,
			});
		const fields = { ...fieldsOfRecord, '': 'samenvatting' };
		const sentences = { answers: words.broken, said: words.broken, since: words.reload };
		return sendBack(answer, { form: 'vastleggen', typed, fields, sentences, language });
	},
	verteld: async (event) => {
		const { dossier, place } = event.params;
		const answer = await open(event, tellPupil, { dossier, place });
		if (!isSentBack(answer)) redirect(303, `/dossiers/${dossier}/gesprekken/${place}?gedaan=verteld`);
		return sendBack(answer, {
			form: 'verteld',
			typed: {},
			fields: { '': 'verteld' },
			language: event.locals.language,
		});
	},
};
