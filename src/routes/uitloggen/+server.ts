import { open } from '#lib/server/doors/open.ts';
import { cookieNames, cookieOptions, signOut } from '#lib/server/doors/sessions/sign-in.ts';
import type { RequestHandler } from './$types';

/** What this browser kept of the pages goes as well: the next one at this computer may be a pupil. */
export const POST: RequestHandler = async (event) => {
	await open(event, signOut, { token: event.locals.token ?? '' });
	event.cookies.delete(cookieNames.session, cookieOptions);
	return new Response(null, { status: 303, headers: { location: '/', 'clear-site-data': '"cache"' } });
};
