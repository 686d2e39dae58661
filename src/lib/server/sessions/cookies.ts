/** Cookies are locked to this host; on plain http (a demo on this machine) browsers refuse that prefix. */

const secure = (process.env.PUBLIC_ORIGIN ?? '').startsWith('https:');
const prefix = secure ? '__Host-' : '';

export const cookieNames = {
	session: `${prefix}vs`,
	/** Opens the reporter's draft; gone when the browser closes. */
	draft: `${prefix}vs-melding`,
	/** Half an hour of reading the thread behind a receipt code. */
	thread: `${prefix}vs-antwoord`,
} as const;

export const cookieOptions = {
	path: '/',
	httpOnly: true,
	sameSite: 'strict',
	secure,
} as const;
