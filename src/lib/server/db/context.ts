/** The signed sentence that tells PostgreSQL who asks (see migration 0001). */
import { createHash, createHmac } from 'node:crypto';
import { machineTime } from '../clock.ts';

export interface Who {
	person: string;
	school: string;
	/** The instant of this transaction in ms; policies compare from and until with it. */
	at: number;
}

const validity = 60_000;

/** The value for `vs.context`: bound to one backend and good for sixty seconds. */
export function signContext(key: Buffer, who: Who, backend: number): string {
	const sentence = [who.person, who.school, who.at, machineTime() + validity, backend].join('|');
	return `${sentence}|${createHmac('sha256', key).update(sentence).digest('hex')}`;
}

/** What the database stores of the key: the two padded blocks of HMAC (RFC 2104). */
export function contextPads(key: Buffer): { inner: Buffer; outer: Buffer } {
	const block = Buffer.alloc(64);
	(key.length > 64 ? createHash('sha256').update(key).digest() : key).copy(block);
	return { inner: block.map((b) => b ^ 0x36) as Buffer, outer: block.map((b) => b ^ 0x5c) as Buffer };
}
