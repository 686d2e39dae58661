import { expect, test } from 'vitest';
import { keepPlace, returnTo } from './return-to.ts';

test.each([
	'/vandaag',
	'/dossiers/k7m2qd3h8t9w/gesprekken/0a1b2c3d4e5f?fase=gesprek&vraag=hoe',
	'/meldingen?gedaan=gestuurd',
])('someone comes back to %s', (place) => {
	expect(returnTo(place)).toBe(place);
});

test.each([
	null,
	'',
	'https://elsewhere.example/vandaag',
	'//elsewhere.example/vandaag',
	'/\\elsewhere.example',
	'/vandaagje',
	'/dossiers/../uitloggen#x',
	'/dossiers\r\nset-cookie: a=b',
	'/melden',
])('but never to %j', (place) => {
	expect(returnTo(place)).toBeNull();
});

test('the place travels along in the next link, and only a place of ours', () => {
	expect(keepPlace('/demo', '/vandaag')).toBe('/demo?naar=%2Fvandaag');
	expect(keepPlace('/demo', '//elsewhere.example')).toBe('/demo');
});
