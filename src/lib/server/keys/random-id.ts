/** Ids that tell nothing: random, so that none counts up, carries a time or can be guessed from another. DESIGN §7. */
import { randomBytes } from 'node:crypto';

/** No i, l, o or u: they are misread, and without vowels few words appear by chance. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 12;
const shape = new RegExp(`^[${letters}]{${length}}$`);

/** Twelve letters of five bits each. 256 is eight times 32, so every letter is equally likely. */
export function randomId(): string {
	return Array.from(randomBytes(length), (byte) => letters.charAt(byte % letters.length)).join('');
}

export function isId(x: string): boolean {
	return shape.test(x);
}
