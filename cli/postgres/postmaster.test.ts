import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCluster } from './cluster.ts';
import { isRunning } from './postmaster.ts';
import { Ground, query, serverPid } from './test-ground.ts';

let ground: Ground;
let dataDir: string;
beforeAll(async () => {
	ground = new Ground();
	dataDir = join(ground.base, 'data');
	const { superuserUrl } = await startCluster({ dataDir });
	await query(superuserUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
});
afterAll(() => ground.clean());

const pgdata = () => join(dataDir, 'postgres');
const lockFile = () => join(pgdata(), 'postmaster.pid');

async function gone(pid: number): Promise<void> {
	await expect.poll(() => isRunning(pgdata(), pid), { interval: 10 }).toBe(false);
}

/** A process of the server's own account: PostgreSQL takes others for strangers anyway. */
async function pidOf(script: string): Promise<number> {
	const { uid, gid } = statSync(pgdata());
	const child = ground.spawn('/bin/sh', ['-c', script], { uid, gid });
	return await new Promise((resolve) => child.stdout!.once('data', (text) => resolve(Number(text))));
}

async function startAfterCrash(leftBehind?: number): Promise<void> {
	const crashed = serverPid(dataDir);
	process.kill(crashed, 'SIGKILL');
	await gone(crashed);
	const lock = readFileSync(lockFile(), 'utf8');
	if (leftBehind) writeFileSync(lockFile(), lock.replace(String(crashed), String(leftBehind)));
	const { superuserUrl } = await startCluster({ dataDir });
	expect(await query(superuserUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
}

test('the lock file of a dead server is no obstacle', async () => {
	await startAfterCrash();
});

test('a lock file that names another program is no obstacle, and that program is left alone', async () => {
	const stranger = await pidOf('echo $$; exec sleep 60');
	await startAfterCrash(stranger);
	expect(() => process.kill(stranger, 0)).not.toThrow();
});

test('a lock file that names a zombie is no obstacle', async () => {
	const zombie = await pidOf('true & echo $!; exec sleep 60');
	await expect.poll(() => readFileSync(`/proc/${zombie}/stat`, 'utf8')).toContain(') Z ');
	await startAfterCrash(zombie);
});

test('a server of another folder is not ours', async () => {
	const other = join(ground.base, 'other');
	await startCluster({ dataDir: other, durable: false });
	expect(isRunning(join(other, 'postgres'), serverPid(other))).toBe(true);
	expect(isRunning(pgdata(), serverPid(other))).toBe(false);
});

test('the server lives outside the session of the terminal', () => {
	const pid = serverPid(dataDir);
	const [, , group, session] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
	expect([group, session]).toEqual([String(pid), String(pid)]);
});
