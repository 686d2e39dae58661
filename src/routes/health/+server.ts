import type { RequestHandler } from './$types';
import { isHealthy } from '#lib/server/doors/health.ts';

/** For a watchman: yes or no, and nothing about anyone. */
export const GET: RequestHandler = async () => {
	const healthy = await isHealthy();
	return Response.json(
		{ status: healthy ? 'ok' : 'down' },
		{ status: healthy ? 200 : 503, headers: { 'cache-control': 'no-store' } },
	);
};
