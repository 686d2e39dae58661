/** "Snel weg": what was typed is gone here, on the phone and in this browser, and the page is somewhere neutral. */
import { defaultSettings } from '#lib/domain/settings.ts';
import { look } from '#lib/server/doors/open.ts';
import { leaveReport } from '#lib/server/doors/reporting/draft.ts';
import { cookieNames, cookieOptions } from '#lib/server/doors/cookies.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	// Whoever must leave, leaves: also when our own house does not answer. The draft then ends by itself.
	const { neutralAddress } = await look(event, leaveReport, {}).catch(() => defaultSettings);
	for (const name of Object.values(cookieNames)) event.cookies.delete(name, cookieOptions);
	return new Response(null, {
		status: 303,
		headers: {
			location: neutralAddress,
			'clear-site-data': '"cache", "storage"',
			'cache-control': 'no-store',
		},
	});
};
