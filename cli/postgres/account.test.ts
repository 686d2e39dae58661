import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { chooseAccount } from './account.ts';
import { startCluster } from './cluster.ts';
import { openDataDir } from './data-dir.ts';
import { Ground, isRoot, kill, nobody, ordinaryUsersCanRunThis, query, serverPid } from './test-ground.ts';

let ground: Ground;
beforeAll(() => {
	ground = new Ground();
});
afterAll(() => ground.clean());

const folder = (...names: string[]) => join(ground.base, ...names);
const start = (dataDir: string) => startCluster({ dataDir, durable: false });
const theAnswer = [{ answer: 42 }];

function statusOf(pid: number, field: string): string {
	const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
	return new RegExp(`^${field}:(.*)$`, 'm').exec(status)![1]!.trim();
}

describe.runIf(isRoot)('root', () => {
	test('hands the server to the first account on the list that this machine has', () => {
		const passwd = 'root:x:0:0::/:\ndaemon:x:1:1::/:\nnobody:x:65534:65533::/:\n';
		expect(chooseAccount(undefined, passwd)).toMatchObject({ uid: 65534, gid: 65533 });
		expect(chooseAccount(undefined, `${passwd}vijfspoor:x:900:901::/:\n`)).toMatchObject({
			uid: 900,
			gid: 901,
		});
		expect(() => chooseAccount(undefined, 'root:x:0:0::/:\n')).toThrow('DATABASE_URL');
	});

	test('keeps the account a database already has, also when a preferred one appears later', () => {
		fs.mkdirSync(folder('older'));
		fs.chownSync(folder('older'), 65534, 65534);
		expect(chooseAccount(folder('older'), 'postgres:x:101:104::/:\n')).toMatchObject({ uid: 65534 });
	});

	test('without the right to change account it says so and names DATABASE_URL', async () => {
		const prefix = ['setpriv', '--bounding-set=-setuid,-setgid'];
		const { refused } = await ground.startElsewhere(folder('unable'), { prefix });
		expect(refused).toMatch(/^StartRefused: .*DATABASE_URL/);
	});

	test('gives the server no rights of its own', async () => {
		const cluster = await start(folder('data'));
		const pid = serverPid(folder('data'));
		const { uid } = fs.statSync(folder('data/postgres'));
		expect(uid).not.toBe(0);
		expect(statusOf(pid, 'Uid')).toBe([uid, uid, uid, uid].join('\t'));
		expect([statusOf(pid, 'Groups'), statusOf(pid, 'CapEff')]).toEqual(['', '0000000000000000']);
		await cluster.stop();
	});

	const container = ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child'];
	test.runIf(spawnSync('unshare', [...container.slice(1), 'true']).status === 0)(
		'a server in another container on the same folder is not joined by a second one',
		async () => {
			const other = await ground.startElsewhere(folder('data'), { prefix: container });
			await expect(start(folder('data'))).rejects.toThrow('in another container');
			expect(await query(other.superuserUrl, 'SELECT 42 AS answer')).toEqual(theAnswer);
			await kill(other.process);
			await expect.poll(() => start(folder('data'))).toHaveProperty('port', 5432);
		},
	);

	test('opens a closed data folder that is empty, and leaves a closed one with contents as it is', () => {
		const modeOf = (path: string) => fs.statSync(openDataDir(path)).mode & 0o777;
		fs.mkdirSync(folder('empty'), { mode: 0o700 });
		fs.mkdirSync(folder('full'), { mode: 0o700 });
		fs.mkdirSync(folder('full/letters'));
		expect([modeOf(folder('empty')), modeOf(folder('full'))]).toEqual([0o711, 0o700]);
	});

	// Below a closed home the programs lie in the state folder, which these two tests close or take away.
	test.runIf(ordinaryUsersCanRunThis())('a home that is closed later is told in a sentence', async () => {
		await (await start(folder('data'))).stop();
		fs.chmodSync(ground.base, 0o700);
		await expect(start(folder('data'))).rejects.toThrow('can no longer reach');
		fs.chmodSync(ground.base, 0o755);
	});
});

describe.runIf(isRoot)('root below a home that only root may enter', () => {
	beforeAll(() => {
		fs.mkdirSync(folder('home'), { mode: 0o700 });
	});
	const pointed = (dataDir: string) => fs.readFileSync(join(dataDir, 'postgres-is-at'), 'utf8');

	test('the database goes to the state folder, and a file says where', async () => {
		const prefix = ['/bin/sh', '-c', 'umask 077; exec "$@"', 'sh'];
		const first = await ground.startElsewhere(folder('home/data'), { prefix });
		await query(first.superuserUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
		const home = pointed(folder('home/data'));
		expect(home.startsWith(folder('state/data-'))).toBe(true);
		expect(first.socketDir).toBe(join(home, 'postgres-socket'));
		await (await start(folder('home/data'))).stop();
		const again = await start(folder('home/data'));
		expect(await query(again.superuserUrl, 'SELECT answer FROM kept')).toEqual(theAnswer);
		await again.stop();
	});

	test('a copied data folder does not write in the database of the first, a moved one does', async () => {
		fs.cpSync(folder('home/data'), folder('home/copy'), { recursive: true });
		await expect(start(folder('home/copy'))).rejects.toThrow('is a copy of');
		fs.rmSync(folder('home/copy'), { recursive: true });
		fs.renameSync(folder('home/data'), folder('home/moved'));
		const moved = await start(folder('home/moved'));
		expect(await query(moved.superuserUrl, 'SELECT answer FROM kept')).toEqual(theAnswer);
		await moved.stop();
		fs.renameSync(folder('home/moved'), folder('home/data'));
	});

	test.runIf(ordinaryUsersCanRunThis())(
		'a database that is not where it should be is never taken for an empty one',
		async () => {
			fs.renameSync(folder('state'), folder('away'));
			await expect(start(folder('home/data'))).rejects.toThrow('does not exist');
			fs.renameSync(folder('away'), folder('state'));
		},
	);

	test('a data folder that was thrown away begins empty and spares the old database', async () => {
		const old = pointed(folder('home/data'));
		fs.rmSync(folder('home/data'), { recursive: true });
		const told = vi.spyOn(console, 'error').mockReturnValue();
		const { superuserUrl } = await start(folder('home/data'));
		expect(told).toHaveBeenCalledWith(expect.stringContaining(old));
		told.mockRestore();
		await expect(query(superuserUrl, 'SELECT answer FROM kept')).rejects.toThrow('does not exist');
		expect(pointed(folder('home/data'))).toBe(`${old}-2`);
		expect(fs.existsSync(join(old, 'postgres'))).toBe(true);
	});
});

describe.runIf(ordinaryUsersCanRunThis())('an ordinary user', () => {
	test('runs the server in place as itself, in a folder closed to all others', async () => {
		const dataDir = folder('private/data');
		fs.mkdirSync(folder('private'), { mode: 0o700 });
		fs.chownSync(folder('private'), nobody.uid, nobody.gid);
		const { superuserUrl, process: starter } = await ground.startElsewhere(dataDir, nobody);
		expect(await query(superuserUrl, 'SELECT 42 AS answer')).toEqual(theAnswer);
		const pid = serverPid(dataDir);
		expect(statusOf(pid, 'Uid')).toMatch(/^65534\b/);
		await kill(starter);
		await ground.startElsewhere(dataDir, nobody);
		expect(serverPid(dataDir)).toBe(pid);
	});

	const nameless = { uid: 4321, gid: 4321 };
	test.runIf(spawnSync('unshare', ['--user', 'true'], nameless).status === 0)(
		'without a name in /etc/passwd runs the server too',
		async () => {
			const dataDir = folder('nameless');
			fs.mkdirSync(dataDir);
			fs.chownSync(dataDir, nameless.uid, nameless.gid);
			const { superuserUrl } = await ground.startElsewhere(dataDir, nameless);
			expect(await query(superuserUrl, 'SELECT 42 AS answer')).toEqual(theAnswer);
			expect(statusOf(serverPid(dataDir), 'Uid')).toMatch(/^4321\b/);
		},
	);

	test('is told when the data folder is not its own', async () => {
		fs.mkdirSync(folder('foreign'));
		const { refused } = await ground.startElsewhere(folder('foreign'), nobody);
		expect(refused).toMatch(/^StartRefused: The data folder .* cannot be written/);
	});
});
