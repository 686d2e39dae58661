/**
 * Receipt codes: five everyday words that lead a reporter without an account back to the answers. DESIGN §7.
 *
 * Two words locate the report, three are checked. The locator (22 bits) is stored as an HMAC so that the row is
 * found by an index; it is a place, not a secret: with its key all four million can be computed. The other three
 * (33 bits) carry the proof. That is little for a secret and much for one that a child can keep on a scrap of paper,
 * so it gets what a password gets (ASVS 6.5.2): Argon2id with a salt of its own, a pepper that is not in the
 * database, and a slowdown after wrong tries.
 *
 * What that comes to: ten guesses a second for a year against ten thousand open codes find one with a chance of one
 * in eleven thousand. Whoever steals the database has nothing to guess against; whoever steals the pepper with it
 * still needs some years of one processor core for each code.
 */
import { createHmac, randomBytes, randomInt } from 'node:crypto';
import { hash, verify as matches } from '@node-rs/argon2';
import { receiptWords } from './receipt-words.ts';

export interface Argon2Cost {
	/** In KiB. */
	readonly memoryCost: number;
	readonly timeCost: number;
	readonly parallelism: number;
}

const usualCost: Argon2Cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const codeLength = 5;
const locating = 2;
const longestTyped = 200;
const known = new Set(receiptWords);

export function drawCode(): string[] {
	return Array.from({ length: codeLength }, () => receiptWords[randomInt(receiptWords.length)]!);
}

/**
 * The five words, however they were spaced, numbered or capitalised; null when it is not a code. A word that is
 * nearly right is not corrected: each slip that is forgiven is a guess that is given away.
 */
export function readCode(typed: string): string[] | null {
	if (typed.length > longestTyped) return null;
	const words =
		typed
			.normalize('NFKC')
			.toLowerCase()
			.match(/[\p{L}\p{M}]+/gu) ?? [];
	return words.length === codeLength && words.every((word) => known.has(word)) ? words : null;
}

/** Where the report is found. Made with a key, so that the rows do not tell which words were given out. */
export function locator(secret: Buffer, words: string[]): Buffer {
	const place = words.slice(0, locating).join(' ');
	return createHmac('sha256', secret).update(`vijfspoor receipt locator 1: ${place}`).digest();
}

/** What is stored to check the other words by. */
export function verifier(pepper: Buffer, words: string[], cost: Argon2Cost = usualCost): Promise<string> {
	return hash(proof(words), { ...cost, secret: pepper });
}

export function verify(pepper: Buffer, words: string[], stored: string): Promise<boolean> {
	return matches(stored, proof(words), { secret: pepper });
}

/**
 * For a code that leads nowhere: checking against it takes as long as against a real one and never succeeds, so that
 * the time of the answer does not tell which codes exist. Not hashed but made up, or the first one would cost double.
 */
export async function dummyVerifier(cost: Argon2Cost = usualCost): Promise<string> {
	const settings = `m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}`;
	return `$argon2id$v=19$${settings}$${unpadded(randomBytes(16))}$${unpadded(randomBytes(32))}`;
}

function proof(words: string[]): string {
	return words.slice(locating).join(' ');
}

function unpadded(bytes: Buffer): string {
	return bytes.toString('base64').replace(/=+$/, '');
}
