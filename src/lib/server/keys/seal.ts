/** Sealing text to one place: it opens with its own key, in its own row, and nowhere else. DESIGN §7. */
import { decrypt, encrypt, Unreadable } from './encrypt.ts';

export { Unreadable };

/** What was told must not be guessed from how long it is. */
const step = 256;
const prefix = 4;

/** `aad` names the place (`boundTo(school, record, table, row, seq)`): moved to another row it no longer opens. */
export function seal(key: Buffer, aad: string, plain: string): Buffer {
	return encrypt(key, aad, padded(Buffer.from(plain, 'utf8')));
}

/** The text again, or `Unreadable`: a wrong key, another place, a flipped bit and a cut end all say the same. */
export function open(key: Buffer, aad: string, sealed: Buffer): string {
	return unpadded(decrypt(key, aad, sealed)).toString('utf8');
}

/** Joins parts so that no two lists give the same text: each part is preceded by its length. */
export function boundTo(...parts: (string | number)[]): string {
	return parts.map((part) => `${String(part).length}:${part}`).join('|');
}

function padded(text: Buffer): Buffer {
	const filled = Buffer.alloc(Math.ceil((prefix + text.length) / step) * step);
	filled.writeUInt32BE(text.length);
	text.copy(filled, prefix);
	return filled;
}

function unpadded(filled: Buffer): Buffer {
	if (filled.length < prefix) throw new Unreadable();
	const end = prefix + filled.readUInt32BE();
	if (end > filled.length) throw new Unreadable();
	return filled.subarray(prefix, end);
}
