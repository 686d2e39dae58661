import { expect, test } from 'vitest';
import { kinds, may, table } from '../../src/lib/domain/access/may.ts';
import { groundCells } from './school-table.ts';

const nobody = { roles: [], conflict: false } as const;

test('every ground allows what the rulings say, letter by letter', () => {
	const wrong = groundCells.filter(
		({ ground, kind, action, stated }) => may({ ...nobody, grounds: [ground] }, action, kind) !== stated,
	);
	expect(wrong).toEqual([]);
	expect(groundCells).toHaveLength(Object.keys(table).length * kinds.length * 3);
});

test('two grounds together allow what either allows', () => {
	for (const one of groundCells)
		for (const other of groundCells.filter(
			({ kind, action }) => kind === one.kind && action === one.action,
		)) {
			const both = may({ ...nobody, grounds: [one.ground, other.ground] }, one.action, one.kind);
			expect(both).toBe(one.stated || other.stated);
		}
});

test('I1, I2: a conflict or the role of administrator outweighs every ground', () => {
	for (const { ground, kind, action } of groundCells) {
		expect(may({ grounds: [ground], roles: [], conflict: true }, action, kind)).toBe(false);
		expect(
			may({ grounds: [ground], roles: ['mentor', 'administrator'], conflict: false }, action, kind),
		).toBe(false);
	}
});
