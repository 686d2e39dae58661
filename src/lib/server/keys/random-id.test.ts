import { expect, test } from 'vitest';
import { isId, randomId } from './random-id.ts';

const ids = Array.from({ length: 5_000 }, randomId);

test('an id is twelve letters that cannot be misread, and no two are the same', () => {
	expect(ids.filter((id) => !/^[0-9a-hjkmnp-tv-z]{12}$/.test(id))).toEqual([]);
	expect(ids.filter((id) => !isId(id))).toEqual([]);
	expect(new Set(ids).size).toBe(ids.length);
});

test('every letter is as likely as another', () => {
	const counts = new Map<string, number>();
	for (const letter of ids.join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
	const expected = (ids.length * 12) / 32;
	expect(counts.size).toBe(32);
	for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(expected * 0.2);
});

test('ids made one after the other do not count up', () => {
	const sorted = [...ids].sort();
	const inPlace = ids.filter((id, index) => id === sorted[index]);
	expect(inPlace.length).toBeLessThan(50);
});

test.each([
	'',
	'abc',
	'0123456789abc',
	'0123456789ai',
	'0123456789aU',
	'ABCDEFGHJKMN',
	'0123456789a\n',
	' 123456789ab',
])('%j is not an id', (text) => {
	expect(isId(text)).toBe(false);
});
