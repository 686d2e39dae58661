import { fail, redirect } from '@sveltejs/kit';
import { look, open } from '#lib/server/doors/open.ts';
import { cookieNames, cookieOptions, demoSignIn, listCast } from '#lib/server/doors/sessions/sign-in.ts';
import { fill, pick } from '#lib/text/language.ts';
import { en, nl } from '#lib/text/sign-in.ts';
import { returnTo } from '../return-to.ts';
import type { Actions, PageServerLoad } from './$types';
import { castPage } from './cast-page.ts';

export const load: PageServerLoad = async (event) => {
	const { language, token, actor } = event.locals;
	const page = castPage(await look(event, listCast, {}), language);
	const texts = pick({ nl, en }, language).demo;
	const place = returnTo(event.url.searchParams.get('naar'));
	return { ...page, place, now: token === null ? null : fill(texts.now, { name: actor.name }) };
};

export const actions: Actions = {
	/** Whoever was signed in here before is signed out: the new session has a token of its own. */
	async default(event) {
		const { language, token } = event.locals;
		const form = await event.request.formData().catch(() => new FormData());
		const answer = await open(event, demoSignIn, { person: form.get('person'), replaces: token });
		if (!('token' in answer)) return fail(400, { error: pick({ nl, en }, language).demo.unknown });
		event.cookies.set(cookieNames.session, answer.token, cookieOptions);
		const place = form.get('naar');
		const start = (typeof place === 'string' ? returnTo(place) : null) ?? '/vandaag';
		redirect(303, answer.kind === 'staff' ? start : '/');
	},
};
