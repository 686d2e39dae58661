import { fail, redirect } from '@sveltejs/kit';
import { look, open } from '#lib/server/doors/open.ts';
import { leaveReport } from '#lib/server/doors/reporting/draft.ts';
import { readThread, threadCookie, unlockThread, writeToSchool } from '#lib/server/doors/reporting/thread.ts';
import { cookieNames, cookieOptions } from '#lib/server/doors/cookies.ts';
import { formOf } from '../form-of.ts';
import { nullWhenGone } from '../if-there.ts';
import { answerPage } from './answer-page.ts';
import { enterAs, message, notSent, recordOf, textIn, wrongCode } from './writing.ts';
import type { Actions, PageServerLoad } from './$types';

const halfHour = 30 * 60;

export const load: PageServerLoad = async (event) => {
	const record = recordOf(event.locals.actor);
	const thread = record ? await look(event, readThread, { record }).catch(nullWhenGone) : null;
	return answerPage(thread, {
		language: event.locals.language,
		sent: event.url.searchParams.has('verstuurd'),
	});
};

export const actions = {
	open: async (event) => {
		const form = await formOf(event.request);
		const answer = await open(event, unlockThread, { code: form.get('code') }).catch(nullWhenGone);
		const text = textIn(form);
		if (!answer || !('record' in answer)) return fail(400, { text, error: wrongCode(event.locals.language) });
		const cookie = threadCookie(event.locals.house, answer.record, event.locals.at);
		event.cookies.set(cookieNames.thread, cookie, { ...cookieOptions, maxAge: halfHour });
		if (!text) redirect(303, '/antwoord');
		enterAs(event.locals, cookie);
		return { text, error: undefined };
	},
	schrijf: async (event) => {
		const written = message(await formOf(event.request), event.locals.actor);
		if (!written.record)
			return fail(409, { text: written.text, error: notSent('over', event.locals.language) });
		const answer = await open(event, writeToSchool, written);
		if ('head' in answer) redirect(303, '/antwoord?verstuurd');
		return fail(400, { text: written.text, error: notSent(answer, event.locals.language) });
	},
	klaar: async (event) => {
		await open(event, leaveReport, {});
		event.cookies.delete(cookieNames.thread, cookieOptions);
		redirect(303, '/');
	},
} satisfies Actions;
