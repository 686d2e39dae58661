import { fail, redirect } from '@sveltejs/kit';
import { look, open } from '#lib/server/doors/open.ts';
import { confirmReceipt, readReceipt } from '#lib/server/doors/reporting/receipt.ts';
import { cookieNames, cookieOptions } from '#lib/server/doors/cookies.ts';
import { formOf } from '../../form-of.ts';
import { nullWhenGone } from '../../if-there.ts';
import { gonePage, sentPage, wrongWord } from './sent-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const receipt = await look(event, readReceipt, {}).catch(nullWhenGone);
	const { language, at } = event.locals;
	if (receipt) return { sent: sentPage(receipt, { language, at }), gone: null };
	return { sent: null, gone: gonePage(language, event.url.searchParams.has('bewaard')) };
};

export const actions = {
	bewaard: async (event) => {
		const word = (await formOf(event.request)).get('word');
		const answer = await open(event, confirmReceipt, { word }).catch(nullWhenGone);
		if (answer === null) redirect(303, '/melden/klaar');
		if (!('right' in answer) || !answer.right) return fail(400, { error: wrongWord(event.locals.language) });
		event.cookies.delete(cookieNames.draft, cookieOptions);
		redirect(303, '/melden/klaar?bewaard');
	},
} satisfies Actions;
