/** Several processes on one key store, and one that is killed: what was handed out stays. proof.md §3. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createKek } from './key-encryption-key.ts';
import { openKeyStore } from './key-store.ts';

const program = fileURLToPath(new URL('./fixtures/take-keys.ts', import.meta.url));
let dir: string;

beforeEach(() => {
	vi.stubEnv('VIJFSPOOR_KEK', undefined);
	dir = mkdtempSync(join(tmpdir(), 'vijfspoor-processes-'));
	createKek(dir);
});

afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(dir, { recursive: true, force: true });
});

interface Taker {
	readonly child: ChildProcess;
	readonly ids: string[];
	readonly errors: () => string;
}

function startTaking(howMany: number): Taker {
	const child = spawn(process.execPath, [program, dir, String(howMany)], {
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const ids: string[] = [];
	let rest = '';
	let errors = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		const lines = (rest + text).split('\n');
		rest = lines.pop()!;
		ids.push(...lines);
	});
	child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
	return { child, ids, errors: () => errors };
}

async function hasTaken({ child, ids }: Taker, count: number): Promise<void> {
	while (ids.length < count) await once(child.stdout!, 'data');
}

function expectSound(ids: readonly string[]): void {
	const file = new DatabaseSync(join(dir, 'keys.sqlite'));
	expect(file.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
	file.close();
	const keys = openKeyStore(dir);
	const read = keys.readMany(ids);
	keys.close();
	expect(read.size).toBe(ids.length);
	expect(new Set([...read.values()].map((key) => key.toString('hex'))).size).toBe(ids.length);
}

test('two processes that take keys from a new folder at the same time never get the same one', async () => {
	const takers = [startTaking(200), startTaking(200)];
	const closed = await Promise.all(takers.map(({ child }) => once(child, 'close')));
	expect(takers.map(({ errors }) => errors())).toEqual(['', '']);
	expect(closed.map(([code]) => code as number)).toEqual([0, 0]);
	const ids = takers.flatMap((taker) => taker.ids);
	expect(ids).toHaveLength(400);
	expect(new Set(ids).size).toBe(400);
	expectSound(ids);
});

test('kill -9 while keys are being taken loses none that was handed out', async () => {
	const ids: string[] = [];
	for (const enough of [1, 30, 75, 140]) {
		const takers = [startTaking(1e9), startTaking(1e9)];
		await Promise.all(takers.map((taker) => hasTaken(taker, enough)));
		for (const { child } of takers) child.kill('SIGKILL');
		await Promise.all(takers.map(({ child }) => once(child, 'close')));
		ids.push(...takers.flatMap((taker) => taker.ids));
		expectSound(ids);
	}
	expect(ids.length).toBeGreaterThan(490);
});
