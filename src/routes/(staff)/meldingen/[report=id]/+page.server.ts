import { fail, redirect } from '@sveltejs/kit';
import { openDossier } from '#lib/server/doors/dossiers/open-dossier.ts';
import { look, open } from '#lib/server/doors/open.ts';
import { answer, openReport, putAside, sendOn } from '#lib/server/doors/reporting/report.ts';
import { en, nl } from '#lib/text/inbox.ts';
import { pick } from '#lib/text/language.ts';
import { posted, textOf } from '../../posted.ts';
import { problemOf } from '../../problem.ts';
import type { Actions, PageServerLoad } from './$types';
import { missingIn, openingFrom, pupilsIn } from './opening.ts';
import { reportPage } from './report-page.ts';

export const load: PageServerLoad = async (event) => {
	const { language, actor, at } = event.locals;
	const view = await look(event, openReport, { report: event.params.report });
	return reportPage(view, { language, at, person: actor.person, done: event.url.searchParams.get('gedaan') });
};

export const actions: Actions = {
	async antwoord(event) {
		const { report } = event.params;
		const text = textOf(await posted(event), 'text');
		const problem = problemOf(await open(event, answer, { report, text }), event.locals.language);
		if (problem)
			return fail(problem.status, {
				form: 'antwoord' as const,
				field: 'text',
				error: problem.text,
				typed: { text },
			});
		redirect(303, `/meldingen/${report}?gedaan=answered`);
	},

	async dossier(event) {
		const { report } = event.params;
		const { language } = event.locals;
		const typed = openingFrom(await posted(event));
		const missing = missingIn(typed);
		const { whoIsBullied, bulliedName } = pick({ nl, en }, language).report.errors;
		if (missing) {
			const error = missing === 'bullied' ? whoIsBullied : bulliedName;
			return fail(400, { form: 'dossier' as const, field: missing, error, typed });
		}
		const opened = await open(event, openDossier, { report, pupils: pupilsIn(typed) });
		const problem = problemOf(opened, language);
		if (!('dossier' in opened))
			return fail(problem?.status ?? 400, {
				form: 'dossier' as const,
				field: 'bullied',
				error: problem?.text ?? '',
				typed,
			});
		redirect(303, opened.mayRead ? `/dossiers/${opened.dossier}` : '/meldingen?gedaan=opened');
	},

	async doorsturen(event) {
		const { report } = event.params;
		const { language } = event.locals;
		const form = await posted(event);
		const typed = { to: textOf(form, 'to'), why: textOf(form, 'why') };
		const sent = await open(event, sendOn, { report, ...typed });
		const nobody = 'malformed' in sent && sent.malformed.includes('to');
		const problem = problemOf(sent, language);
		const error = nobody ? pick({ nl, en }, language).report.errors.to : problem?.text;
		if (problem)
			return fail(problem.status, {
				form: 'doorsturen' as const,
				field: nobody ? 'to' : 'doorsturen-why',
				error,
				typed,
			});
		redirect(303, '/meldingen?gedaan=sent');
	},

	async wegleggen(event) {
		const { report } = event.params;
		const form = await posted(event);
		const typed = { why: textOf(form, 'why'), toldReporter: textOf(form, 'toldReporter') };
		const problem = problemOf(await open(event, putAside, { report, ...typed }), event.locals.language);
		const field = typed.why.trim() === '' ? 'wegleggen-why' : 'toldReporter';
		if (problem)
			return fail(problem.status, { form: 'wegleggen' as const, field, error: problem.text, typed });
		redirect(303, `/meldingen/${report}`);
	},
};
