import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openReserve } from './key-reserve.ts';

function counter() {
	const asked: number[] = [];
	let made = 0;
	const make = (count: number) => {
		asked.push(count);
		return Array.from({ length: count }, () => String((made += 1)));
	};
	return { asked, make };
}

test('keys are made in one go, and the next ones before the last are used', async () => {
	const { asked, make } = counter();
	const take = openReserve(make);
	const taken = Array.from({ length: 24 }, take);
	await nextTurn();
	expect(asked).toEqual([32]);
	taken.push(take(), take());
	await nextTurn();
	expect(asked).toEqual([32, 26]);
	taken.push(...Array.from({ length: 24 }, take));
	expect(asked).toEqual([32, 26]);
	expect(new Set(taken).size).toBe(50);
});

test('whoever takes many at once waits only when the stock is empty', () => {
	const { asked, make } = counter();
	const take = openReserve(make);
	expect(new Set(Array.from({ length: 100 }, take)).size).toBe(100);
	expect(asked).toEqual([32, 32, 32, 32]);
});

test('when keys cannot be made the stock is used up first, and then it is said why', async () => {
	const { make } = counter();
	let full = false;
	const take = openReserve((count) => {
		if (full) throw new Error('the disk is full');
		return make(count);
	});
	take();
	full = true;
	for (let left = 31; left > 0; left -= 1) {
		take();
		await nextTurn();
	}
	expect(take).toThrow('the disk is full');
	full = false;
	expect(take()).toBeTypeOf('string');
});
