import { randomBytes } from 'node:crypto';
import { parseOptions } from '@node-rs/argon2';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawCode, dummyVerifier, locator, readCode, verifier, verify } from './receipt-code.ts';
import { receiptWords } from './receipt-words.ts';

const cheap = { memoryCost: 8, timeCost: 1, parallelism: 1 };
const secret = randomBytes(32);
const pepper = randomBytes(32);
const word = fc.constantFrom(...receiptWords);
const code = fc.array(word, { minLength: 5, maxLength: 5 });

test('ten thousand codes have no double, and every word is as likely as another', () => {
	const codes = Array.from({ length: 10_000 }, drawCode);
	expect(new Set(codes.map((words) => words.join(' '))).size).toBe(10_000);
	const counts = new Map(receiptWords.map((each) => [each, 0]));
	for (const each of codes.flat()) counts.set(each, counts.get(each)! + 1);
	const expected = 50_000 / 2_048;
	const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
	// 2,047 degrees of freedom: six standard deviations (of 64) to either side.
	expect(chiSquare).toBeGreaterThan(2_047 - 6 * 64);
	expect(chiSquare).toBeLessThan(2_047 + 6 * 64);
});

test('a word may come twice in a code', () => {
	const twice = Array.from({ length: 10_000 }, drawCode).filter((words) => new Set(words).size < 5);
	expect(twice.length).toBeGreaterThan(0);
	expect(readCode('lamp lamp lamp lamp lamp')).toEqual(Array(5).fill('lamp'));
});

test('a code is read however it is spaced, numbered or capitalised', () => {
	const between = fc.array(
		fc.constantFrom(' ', '\n', '\t', ',', '-', '.', ';', '/', '\u00a0', '1.', '"', "'"),
		{
			minLength: 1,
			maxLength: 6,
		},
	);
	const written = fc.tuple(code, fc.array(between, { minLength: 6, maxLength: 6 }), fc.array(fc.boolean()));
	fc.assert(
		fc.property(written, ([words, gaps, capitals]) => {
			const loud = words.map((each, at) => (capitals[at] ? each.toUpperCase() : each));
			const typed = gaps.map((gap, at) => gap.join('') + (loud[at] ?? '')).join('');
			expect(readCode(typed)).toEqual(typed.length > 200 ? null : words);
		}),
		{ numRuns: 1_000 },
	);
});

test('letters that a phone or a printer draws otherwise are read as what they are', () => {
	expect(readCode('ĳsbeer lamp lamp lamp lamp')?.[0]).toBe('ijsbeer');
	expect(readCode('ｌａｍｐ lamp lamp lamp lamp')?.[0]).toBe('lamp');
});

test('anything else is not a code, and never an error', () => {
	const notCode = (typed: string): void => void expect(readCode(typed)).toBeNull();
	fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), notCode), { numRuns: 500 });
	fc.assert(
		fc.property(
			fc.array(word, { maxLength: 9 }).filter((each) => each.length !== 5),
			(words) => notCode(words.join(' ')),
		),
	);
	const almost = [
		'',
		'lampen',
		'lám',
		'lámp',
		'la-mp',
		'lamplamp',
		'lam p',
		'1amp',
		'constructor',
		'__proto__',
	];
	for (const each of almost) notCode(`${each} lamp lamp lamp lamp`);
	notCode(`lamp lamp lamp lamp lamp${' '.repeat(200)}`);
});

test('a typing mistake is not corrected', () => {
	const slip = fc.tuple(code, fc.nat(4), fc.nat(6), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'));
	fc.assert(
		fc.property(slip, ([words, which, place, letter]) => {
			const right = words[which]!;
			const at = place % right.length;
			const wrong = right.slice(0, at) + letter + right.slice(at + 1);
			const typed = words.with(which, wrong).join(' ');
			expect(readCode(typed)).toEqual(wrong === right ? words : null);
		}),
		{ numRuns: 1_000 },
	);
});

test('the first two words locate and the other three do not matter to it', () => {
	const here = locator(secret, ['lamp', 'zon', 'atlas', 'boter', 'vork']);
	expect(here).toHaveLength(32);
	expect(locator(secret, ['lamp', 'zon', 'egel', 'egel', 'egel'])).toEqual(here);
	expect(locator(secret, ['zon', 'lamp', 'atlas', 'boter', 'vork'])).not.toEqual(here);
	expect(locator(secret, ['lamp', 'egel', 'atlas', 'boter', 'vork'])).not.toEqual(here);
	expect(locator(randomBytes(32), ['lamp', 'zon', 'atlas', 'boter', 'vork'])).not.toEqual(here);
});

test('only the right three words, in order and with the same pepper, are accepted', async () => {
	const stored = await verifier(pepper, ['lamp', 'zon', 'atlas', 'boter', 'vork'], cheap);
	expect(await verify(pepper, ['lamp', 'zon', 'atlas', 'boter', 'vork'], stored)).toBe(true);
	expect(await verify(pepper, ['lamp', 'zon', 'atlas', 'boter', 'egel'], stored)).toBe(false);
	expect(await verify(pepper, ['lamp', 'zon', 'boter', 'atlas', 'vork'], stored)).toBe(false);
	expect(await verify(randomBytes(32), ['lamp', 'zon', 'atlas', 'boter', 'vork'], stored)).toBe(false);
	expect(await verify(pepper, ['', '', '', '', ''], stored)).toBe(false);
});

test('the same code is stored differently each time and says nothing of its words', async () => {
	const words = ['lamp', 'zon', 'atlas', 'boter', 'vork'];
	const [one, other] = [await verifier(pepper, words, cheap), await verifier(pepper, words, cheap)];
	expect(one).not.toBe(other);
	for (const each of words) expect(one).not.toContain(each);
});

test.each([undefined, cheap])(
	'a code that leads nowhere costs the same work as one that does',
	async (cost) => {
		const [real, dummy] = [await verifier(pepper, drawCode(), cost), await dummyVerifier(cost)];
		expect(parseOptions(dummy)).toEqual(parseOptions(real));
		expect(await verify(pepper, drawCode(), dummy)).toBe(false);
		expect(await dummyVerifier(cost)).not.toBe(dummy);
	},
);

test('without a cheaper wish a code is hashed with 19 MiB, twice', async () => {
	const stored = await verifier(pepper, drawCode());
	expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});
