import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keeper, pauseMs, retryMs, type Kept } from './autosave.ts';

let field = '';
let received: string[] = [];
let shown: Kept[] = [];
let answer: Kept | Promise<Kept> = { kept: 'Bewaard 10:58' };
let keep: ReturnType<typeof keeper>;

beforeEach(() => {
	vi.useFakeTimers();
	field = '';
	received = [];
	shown = [];
	answer = { kept: 'Bewaard 10:58' };
	keep = keeper({
		send: () => {
			received.push(field);
			return Promise.resolve(answer);
		},
		show: (kept) => shown.push(kept),
	});
});
afterEach(() => vi.useRealTimers());

function type(words: string): void {
	field = words;
	keep.typed();
}

test('what is typed is kept a second after the last key', async () => {
	type('Ze');
	await vi.advanceTimersByTimeAsync(pauseMs - 100);
	type('Ze lopen weg');
	await vi.advanceTimersByTimeAsync(pauseMs - 100);
	expect(received).toEqual([]);
	await vi.advanceTimersByTimeAsync(100);
	expect(received).toEqual(['Ze lopen weg']);
	expect(shown).toEqual([{ kept: 'Bewaard 10:58' }]);
});

test('a choice or leaving the field keeps it at once, and once', async () => {
	type('Ze lopen weg');
	keep.left();
	await vi.advanceTimersByTimeAsync(retryMs * 2);
	expect(received).toEqual(['Ze lopen weg']);
});

test('leaving a field in which nothing changed sends nothing', async () => {
	keep.left();
	await vi.advanceTimersByTimeAsync(retryMs);
	expect(received).toEqual([]);
});

test('what could not be kept is tried again every ten seconds, until it is', async () => {
	answer = { notKept: 'later' };
	type('Ze lopen weg');
	await vi.advanceTimersByTimeAsync(pauseMs + retryMs);
	expect(received).toHaveLength(2);
	answer = { kept: 'Bewaard 11:02' };
	await vi.advanceTimersByTimeAsync(retryMs);
	expect(shown.at(-1)).toEqual({ kept: 'Bewaard 11:02' });
	await vi.advanceTimersByTimeAsync(retryMs * 3);
	expect(received).toHaveLength(3);
});

test('what is typed while the last is being kept is kept after it, never before', async () => {
	let arrive: (kept: Kept) => void = () => undefined;
	answer = new Promise<Kept>((resolve) => (arrive = resolve));
	type('een');
	await vi.advanceTimersByTimeAsync(pauseMs);
	type('een twee');
	await vi.advanceTimersByTimeAsync(pauseMs * 3);
	expect(received).toEqual(['een']);
	answer = { kept: 'Bewaard 10:59' };
	arrive({ kept: 'Bewaard 10:58' });
	await vi.advanceTimersByTimeAsync(0);
	expect(received).toEqual(['een', 'een twee']);
});

test('a button waits for what is on its way, and nothing older follows it', async () => {
	let arrive: (kept: Kept) => void = () => undefined;
	answer = new Promise<Kept>((resolve) => (arrive = resolve));
	type('een');
	await vi.advanceTimersByTimeAsync(pauseMs);
	type('een twee');
	let ready = false;
	void keep.submitting().then(() => (ready = true));
	await vi.advanceTimersByTimeAsync(pauseMs * 2);
	expect(ready).toBe(false);
	arrive({ notKept: 'later' });
	await vi.advanceTimersByTimeAsync(retryMs * 2);
	expect(ready).toBe(true);
	expect(received).toEqual(['een']);
});

test('a button that failed is followed by trying again', async () => {
	field = 'een';
	await keep.submitting();
	keep.failed();
	await vi.advanceTimersByTimeAsync(retryMs);
	expect(received).toEqual(['een']);
});

test('what was typed last is still sent when the question leaves the page', async () => {
	type('een');
	keep.stop();
	await vi.advanceTimersByTimeAsync(0);
	expect(received).toEqual(['een']);
});
