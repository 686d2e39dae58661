import { expect, test } from 'vitest';
import { gooisLyceum } from '#protocol/editions/goois-lyceum/index.ts';
import { helpLine, isThere, type Book } from './help-lines.ts';

const book = gooisLyceum as unknown as Book;
const at = (time: string) => Date.parse(`2026-11-18T${time}:00+01:00`);
const weekdays = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }];

test('an organisation is there within its hours, on the Amsterdam clock', () => {
	expect(isThere(weekdays, at('08:59'))).toBe(false);
	expect(isThere(weekdays, at('09:00'))).toBe(true);
	expect(isThere(weekdays, at('17:00'))).toBe(false);
	expect(isThere(weekdays, Date.parse('2026-11-21T12:00:00+01:00'))).toBe(false);
});

test('always is always, and unknown hours promise nothing', () => {
	expect(isThere('always', at('03:00'))).toBe(true);
	expect(isThere(null, at('12:00'))).toBeNull();
});

test('a number can be tapped, and a site is named by its own name', () => {
	const kindertelefoon = book.organisations.find((each) => each.id === 'kindertelefoon')!;
	expect(helpLine(kindertelefoon, { language: 'nl', at: at('12:00'), call: 'Bel {phone}' })).toMatchObject({
		call: { href: 'tel:08000432', text: 'Bel 0800-0432' },
		site: { href: 'https://www.kindertelefoon.nl/', text: 'kindertelefoon.nl' },
		open: true,
	});
});
