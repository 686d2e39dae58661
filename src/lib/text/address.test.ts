import { expect, test } from 'vitest';
import { same, speakTo } from './address.ts';

test('one way of speaking is left in every text, however deep it stands', () => {
	const words = { a: { je: 'je', u: 'u' }, b: ['x', { je: 'jij', u: 'u' }], c: { d: 'd', e: same('e') } };
	expect(speakTo(words, 'je')).toEqual({ a: 'je', b: ['x', 'jij'], c: { d: 'd', e: 'e' } });
	expect(speakTo(words, 'u')).toEqual({ a: 'u', b: ['x', 'u'], c: { d: 'd', e: 'e' } });
});
