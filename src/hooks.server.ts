/** Every request: which school, which language, who is there. Nothing is guarded here; doors do that. */
import type { RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { now } from '#lib/server/clock.ts';
import { runningHouse } from '#lib/server/running-house.ts';
import { identify } from '#lib/server/sessions/identify.ts';
import { schools, type School } from '#lib/server/school/school-store.ts';
import { logError } from '#lib/server/log.ts';
import type { Language } from '#lib/text/language.ts';

let known: School[] = [];

export const handle: Handle = async ({ event, resolve }) => {
	if (event.url.pathname === '/health') return resolve(event);
	const house = runningHouse();
	if (known.length === 0) known = await schools(house.db);
	const school = known[0];
	if (!school) return new Response('Nog geen school ingericht. / No school yet.', { status: 503 });
	const at = now();
	const language = languageOf(event);
	Object.assign(event.locals, {
		house,
		school,
		at,
		language,
		...(await identify(event, { house, school, at })),
	});
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%vijfspoor.lang%', language),
	});
	if (isPersonal(event)) response.headers.set('cache-control', 'no-store');
	return response;
};

/** ?taal=en, then the cookie, then Dutch. */
function languageOf(event: RequestEvent): Language {
	const asked = event.url.searchParams.get('taal');
	if (asked === 'nl' || asked === 'en') {
		event.cookies.set('taal', asked, {
			path: '/',
			httpOnly: true,
			sameSite: 'lax',
			secure: false,
			maxAge: 60 * 60 * 24 * 365,
		});
		return asked;
	}
	return event.cookies.get('taal') === 'en' ? 'en' : 'nl';
}

/** Nothing a child typed and nothing a mentor read stays on the device. */
function isPersonal(event: RequestEvent): boolean {
	return !event.isSubRequest && !event.url.pathname.startsWith('/_app/');
}

/** Only a message goes out: the rest of an error may hold what somebody wrote. */
export const handleError: HandleServerError = ({ error, event }) => {
	const status = (error as { status?: unknown } | null)?.status;
	// A page that is not there is no fault of ours.
	if (typeof status !== 'number' || status >= 500) logError(error, event.route.id);
	return { message: 'Vijfspoor' };
};
