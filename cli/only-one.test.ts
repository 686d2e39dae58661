import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { onlyOne } from './only-one.ts';

let folder: string;
const children: ChildProcess[] = [];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'vijfspoor-test-'));
});
afterEach(() => {
	for (const child of children.splice(0)) child.kill('SIGKILL');
	rmSync(folder, { recursive: true });
});

/** A process that takes the lock, says whether it got it, and stays. */
async function elsewhere(): Promise<{ got: boolean; child: ChildProcess }> {
	const script = `
		import { onlyOne } from ${JSON.stringify(new URL('./only-one.ts', import.meta.url).href)};
		const got = onlyOne(process.argv[1]) !== null;
		for (let round = 0; round < 3; round++) await new Promise((resolve) => setTimeout(() => resolve(gc()), 1));
		console.log(got);
		setInterval(() => {}, 1000);
	`;
	const args = ['--expose-gc', '--input-type=module', '-e', script, join(folder, 'data')];
	const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
	children.push(child);
	const text = await new Promise((resolve) => child.stdout.once('data', resolve));
	return { got: String(text).trim() === 'true', child };
}

const here = () => onlyOne(join(folder, 'data'));

test('one process at a time holds a data folder', async () => {
	const lock = here();
	expect(lock).not.toBeNull();
	expect((await elsewhere()).got).toBe(false);
	expect(here()).toBeNull();
	lock!.release();
	expect((await elsewhere()).got).toBe(true);
	expect(here()).toBeNull();
});

test('the lock is free as soon as its holder is killed', async () => {
	const { got, child } = await elsewhere();
	expect(got).toBe(true);
	expect(here()).toBeNull();
	const ended = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGKILL');
	await ended;
	const lock = here();
	expect(lock).not.toBeNull();
	lock!.release();
});

test('nobody else can open the file and so hold the lock against us', () => {
	here()!.release();
	expect(statSync(join(folder, 'data/launcher.lock')).mode & 0o777).toBe(0o600);
});
