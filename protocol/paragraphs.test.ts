/** Page and practice cannot differ: what the protocol asks stands in the book, and the book says where it stands in the protocol. */
import { expect, test } from 'vitest';
import { gooisLyceum as book } from './editions/goois-lyceum/index.ts';
import type { Protocol } from './schema.ts';
import { citationsOf, nodesOf } from './walk.ts';

const citations = citationsOf(book);
const cited = new Set(citations.map(({ value }) => value));
const ids = book.paragraphs.map(({ id }): string => id);

/** The sections of the protocol: how each is numbered, first and last. */
const sections: [string, number, number][] = [
	['§0.', 1, 9],
	['§1.1.', 1, 6],
	['§1.2.', 1, 25],
	['§1.3.', 0, 15],
	['§2.1.', 0, 0],
	['§2.1.1.', 1, 5],
	['§2.1.2.', 1, 4],
	['§2.1.3.', 1, 3],
	['§2.1.4.', 1, 3],
	['§2.1.5.', 1, 2],
	['§2.2.0.', 1, 2],
	['§2.2.1.', 1, 2],
	['§2.2.2.', 0, 9],
	['§2.2.3.', 1, 6],
	['§2.2.4.', 1, 4],
	['§2.2.5.', 1, 4],
	['§2.2.6.', 1, 5],
	['§PM.', 1, 1],
	['§PM.2.', 1, 3],
	['§PM.3.', 1, 5],
	['§PM.4.', 1, 2],
	['§PM.5.', 1, 2],
	['§PM.', 6, 6],
	['§B1.V.', 1, 32],
	['§B1.P.', 1, 18],
	['§B1.S.', 1, 21],
	['§B2.', 0, 0],
	['§B2.S', 1, 15],
	['§B2.D', 1, 9],
	['§B3.', 0, 6],
];

test('all 224 demands of the protocol have a paragraph of their own', () => {
	const demands = sections.flatMap(([prefix, first, last]) =>
		Array.from({ length: last - first + 1 }, (_, index) => `${prefix}${first + index}`),
	);
	expect(demands).toHaveLength(224);
	expect([...ids].sort()).toEqual(demands.sort());
});

test('every entry cites a paragraph that exists', () => {
	expect(citations.length).toBeGreaterThan(224);
	expect(citations.filter(({ value }) => !ids.includes(value))).toEqual([]);
});

test('every paragraph is cited, or marked as later or as not software', () => {
	const silent = book.paragraphs.filter(
		({ id, later, notSoftware }) => !cited.has(id) && !later && !notSoftware,
	);
	expect(silent.map(({ id }) => id)).toEqual([]);
});

test('a paragraph that is carried out is not marked as later or as not software', () => {
	const stale = book.paragraphs.filter(
		({ id, later, notSoftware }) => cited.has(id) && (later || notSoftware),
	);
	expect(stale.map(({ id }) => id)).toEqual([]);
});

test('only prevention and the joint talk are left for later', () => {
	const later = book.paragraphs.filter((paragraph) => paragraph.later).map(({ id }) => id);
	expect(later.filter((id) => !/^§(1\.2|B1\.S)\.\d+$/.test(id))).toEqual([]);
});

test('no two entries of a list share an id', () => {
	for (const { path, value } of nodesOf(book)) {
		if (!Array.isArray(value)) continue;
		const listed = value.flatMap(
			(entry: { id?: unknown; number?: unknown }) => entry?.id ?? entry?.number ?? [],
		);
		expect(new Set(listed).size, path).toBe(listed.length);
	}
});

test('the book survives being written down and read back, as any engine takes it', () => {
	const anyEdition: Protocol = book;
	expect(JSON.parse(JSON.stringify(anyEdition))).toStrictEqual(book);
});
