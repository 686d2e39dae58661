/** A key as it lies on the disk: wrapped by the key-encryption key and bound to its own id. DESIGN §7. */
import { randomBytes } from 'node:crypto';
import { decrypt, encrypt } from './encrypt.ts';

const length = 32;

/** The key was destroyed on purpose. What it sealed cannot be read again, by anyone. */
export class KeyGone extends Error {
	override name = 'KeyGone';

	constructor() {
		super('This key was destroyed.');
	}
}

export function wrapNewKey(kek: Buffer, id: string): Buffer {
	return encrypt(kek, id, randomBytes(length));
}

export function unwrap(kek: Buffer, id: string, wrapped: Uint8Array): Buffer {
	if (isGone(wrapped)) throw new KeyGone();
	return decrypt(kek, id, Buffer.from(wrapped));
}

/** A destroyed key is all zeros; a wrapped one begins with its version, which never is. */
export function isGone(wrapped: Uint8Array): boolean {
	return wrapped[0] === 0;
}
