import { expect, test } from 'vitest';
import { lineOf } from './board-line.ts';

const done = { status: 'done' } as const;
const busy = { status: 'busy' } as const;
const planned = { status: 'planned' } as const;

test('a lane is solid from its first stop to the step the work is in, and dotted after it', () => {
	expect(lineOf([null, done, done, planned, planned, null], 3)).toEqual([
		'off',
		'run',
		'run',
		'half',
		'ahead',
		'ahead',
	]);
});

test('a step nothing was written in does not break the line', () => {
	expect(lineOf([done, null, null, busy, null, null], 3)).toEqual([
		'run',
		'run',
		'run',
		'half',
		'ahead',
		'ahead',
	]);
});

test('a lane in which nothing has begun only shows what lies ahead', () => {
	const nothing = [null, null, null, null, null, null];
	expect(lineOf(nothing, 3)).toEqual(['off', 'off', 'off', 'ahead', 'ahead', 'ahead']);
	expect(lineOf([null, null, null, null, planned, null], 3)).toEqual([
		'off',
		'off',
		'off',
		'ahead',
		'ahead',
		'ahead',
	]);
});

test('what is done early carries the line past the step the work is in', () => {
	expect(lineOf([done, null, null, null, done, null], 2)).toEqual([
		'run',
		'run',
		'run',
		'run',
		'half',
		'ahead',
	]);
});
