/** AES-256-GCM in one place and one shape: version (1) · iv (12) · tag (16) · text. DESIGN §7. */
import { createCipheriv, createDecipheriv, randomBytes, type DecipherGCM } from 'node:crypto';

/** A wrong key, another place, or a damaged text: which of these it was is nobody's business. */
export class Unreadable extends Error {
	override name = 'Unreadable';

	constructor() {
		super('This cannot be opened here.');
	}
}

const algorithm = 'aes-256-gcm';
const version = 1;
const ivLength = 12;
/** Always given: without it Node accepts a tag of four bytes, which can be guessed. */
const authTagLength = 16;
const start = 1 + ivLength + authTagLength;

export function encrypt(key: Buffer, aad: string, plain: Buffer): Buffer {
	const iv = randomBytes(ivLength);
	const cipher = createCipheriv(algorithm, key, iv, { authTagLength });
	cipher.setAAD(Buffer.from(aad, 'utf8'));
	const text = Buffer.concat([cipher.update(plain), cipher.final()]);
	return Buffer.concat([Buffer.of(version), iv, cipher.getAuthTag(), text]);
}

export function decrypt(key: Buffer, aad: string, sealed: Buffer): Buffer {
	if (sealed.length < start || sealed[0] !== version) throw new Unreadable();
	const iv = sealed.subarray(1, 1 + ivLength);
	const decipher = createDecipheriv(algorithm, key, iv, { authTagLength });
	decipher.setAAD(Buffer.from(aad, 'utf8'));
	decipher.setAuthTag(sealed.subarray(1 + ivLength, start));
	return Buffer.concat([decipher.update(sealed.subarray(start)), verified(decipher)]);
}

/** The last step is the one that checks the tag; nothing is handed out before it. */
function verified(decipher: DecipherGCM): Buffer {
	try {
		return decipher.final();
	} catch {
		throw new Unreadable();
	}
}
