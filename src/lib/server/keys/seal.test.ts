import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundTo, open, seal, Unreadable } from './seal.ts';

const key = randomBytes(32);
const place = boundTo('school', 'record', 'fact', 7);
const samples = [
	['no text', ''],
	['a sentence', 'Ze laten me nooit meedoen.'],
	['letters of several bytes', 'é🙂'.repeat(100)],
	['a text that just fits', 'a'.repeat(252)],
] as const;

test('what was sealed opens again, whatever was written', () => {
	const text = fc.string({ unit: 'binary', maxLength: 600 });
	fc.assert(
		fc.property(text, (plain) => {
			expect(open(key, place, seal(key, place, plain))).toBe(plain);
		}),
	);
});

test('the same words sealed twice look different', () => {
	expect(seal(key, place, 'hetzelfde').equals(seal(key, place, 'hetzelfde'))).toBe(false);
});

test.each(samples)('%s is refused with any byte changed', (_, plain) => {
	const sealed = seal(key, place, plain);
	for (let at = 0; at < sealed.length; at += 1) {
		const damaged = Buffer.from(sealed);
		damaged[at]! ^= 1 << (at % 8);
		expect(() => open(key, place, damaged), `byte ${at}`).toThrow(Unreadable);
	}
});

test('it is refused when cut off anywhere or made longer', () => {
	const sealed = seal(key, place, 'Ze laten me nooit meedoen.');
	for (let length = 0; length < sealed.length; length += 1) {
		expect(() => open(key, place, sealed.subarray(0, length)), `${length} bytes`).toThrow(Unreadable);
	}
	expect(() => open(key, place, Buffer.concat([sealed, Buffer.of(0)]))).toThrow(Unreadable);
});

test('it is refused with another key and in another place', () => {
	const sealed = seal(key, place, 'Ze laten me nooit meedoen.');
	const elsewhere = [
		boundTo('other', 'record', 'fact', 7),
		boundTo('school', 'other', 'fact', 7),
		boundTo('school', 'record', 'draft', 7),
		boundTo('school', 'record', 'fact', 8),
		'',
	];
	for (const other of elsewhere) expect(() => open(key, other, sealed)).toThrow(Unreadable);
	expect(() => open(randomBytes(32), place, sealed)).toThrow(Unreadable);
});

test('the refusal tells nothing of what was inside', () => {
	const sealed = seal(key, place, 'Ze laten me nooit meedoen.');
	const thrown = (() => {
		try {
			return open(key, 'elsewhere', sealed);
		} catch (error) {
			return error as Unreadable;
		}
	})();
	expect(thrown).toBeInstanceOf(Unreadable);
	expect(JSON.stringify(thrown) + String(thrown)).not.toMatch(/meedoen|school|record/);
});

test('a key of the wrong length is our mistake, not an unreadable text', () => {
	const sealed = seal(key, place, 'tekst');
	expect(() => open(randomBytes(16), place, sealed)).toThrow(RangeError);
});

test('how long the text was stays hidden within steps of 256 bytes', () => {
	const lengths = new Map<number, number>();
	for (let length = 0; length < 600; length += 1) {
		const sealed = seal(key, place, 'x'.repeat(length)).length;
		lengths.set(sealed, (lengths.get(sealed) ?? 0) + 1);
	}
	expect([...lengths.values()]).toEqual([253, 256, 91]);
});

test('no two lists of parts are bound to the same place', () => {
	const parts = fc.array(fc.string({ unit: fc.constantFrom('a', '1', ':', '|') }), { maxLength: 4 });
	fc.assert(
		fc.property(parts, parts, (one, other) => {
			expect(boundTo(...one) === boundTo(...other)).toBe(JSON.stringify(one) === JSON.stringify(other));
		}),
		{ numRuns: 2_000 },
	);
	expect(boundTo('a|b', 'c')).not.toBe(boundTo('a', 'b|c'));
	expect(boundTo('a', '')).not.toBe(boundTo('a'));
});
