/** What a page may set on a visitor: the names of our cookies, and the reporter's first one. */
export { newDraftCookie, reporterWith } from '../drafts/draft-cookie.ts';
export { cookieNames, cookieOptions } from '../sessions/cookies.ts';
