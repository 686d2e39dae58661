/** A reporter's cookie: it names the draft row by its hash and opens it by a key derived from it, kept nowhere else. */
import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { stranger, type Actor } from '../sessions/actor.ts';

export function newDraftCookie(): string {
	return randomBytes(32).toString('base64url');
}

export function reporterWith(school: string, cookie: string): Actor {
	const secret = Buffer.from(cookie, 'base64url');
	const handle = createHash('sha256').update('draft').update(secret).digest('base64url');
	const draftKey = Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), 'vijfspoor draft', 32));
	return { ...stranger(school, `d-${handle}`), draftKey };
}
