/** Ground for these tests: folders, processes and servers that are gone afterwards, whatever happened. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { isRunning, readLockFile, shutDown } from './postmaster.ts';

export const isRoot = process.getuid?.() === 0;
export const nobody = { uid: 65534, gid: 65534 };
const clusterModule = new URL('./cluster.ts', import.meta.url).href;

const startScript = `
	import { startCluster } from ${JSON.stringify(clusterModule)};
	const { dataDir, ...options } = JSON.parse(process.argv[1]);
	const answer = await startCluster({ dataDir, durable: false, ...options }).catch((error) => ({
		refused: error.name + ': ' + error.message,
	}));
	console.log(JSON.stringify(answer));
	setInterval(() => {}, 1000);
`;

export interface Started {
	superuserUrl: string;
	socketDir: string;
	refused?: string;
	process: ChildProcess;
}

/** False on a clone below a closed home, where an ordinary user cannot even read these tests. */
export function ordinaryUsersCanRunThis(): boolean {
	const paths = [fileURLToPath(clusterModule), process.execPath];
	const test = ['-c', 'test -r "$1" && test -x "$2"', 'sh', ...paths];
	return isRoot && spawnSync('/bin/sh', test, { ...nobody, cwd: '/' }).status === 0;
}

export class Ground {
	readonly base = fs.mkdtempSync(join(tmpdir(), 'vijfspoor-test-'));
	readonly #children: ChildProcess[] = [];

	constructor() {
		// mkdtemp makes a closed folder, which is a case of its own.
		fs.chmodSync(this.base, 0o755);
		process.env.VIJFSPOOR_STATE_DIR = join(this.base, 'state');
	}

	/** Starts a cluster from a process of its own, which then stays. */
	async startElsewhere(
		dataDir: string,
		by: { prefix?: string[]; uid?: number; gid?: number } = {},
	): Promise<Started> {
		const { prefix = [], ...identity } = by;
		const script = ['--input-type=module', '-e', startScript, JSON.stringify({ dataDir })];
		const [program = '', ...args] = [...prefix, process.execPath, ...script];
		const child = spawn(program, args, { ...identity, stdio: ['ignore', 'pipe', 'inherit'], cwd: '/' });
		this.#children.push(child);
		for await (const line of createInterface(child.stdout))
			return { ...(JSON.parse(line) as Started), process: child };
		throw new Error('the process said nothing');
	}

	/** Any other process that must not outlive the test. */
	spawn(program: string, args: string[], identity = {}): ChildProcess {
		const child = spawn(program, args, { ...identity, stdio: ['ignore', 'pipe', 'ignore'], cwd: '/' });
		this.#children.push(child);
		return child;
	}

	async clean(): Promise<void> {
		for (const child of this.#children) child.kill('SIGKILL');
		for (const pgdata of this.#databases()) {
			const server = readLockFile(pgdata);
			if (server && isRunning(pgdata, server.pid)) await shutDown(pgdata, server.pid);
			if (server) fs.rmSync(server.socketDir, { recursive: true, force: true });
		}
		fs.rmSync(this.base, { recursive: true, force: true });
	}

	#databases(): string[] {
		const files = fs.readdirSync(this.base, { recursive: true, encoding: 'utf8' });
		return files
			.filter((path) => path.endsWith('/postmaster.pid'))
			.map((path) => join(this.base, path, '..'));
	}
}

export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
	const client = new pg.Client({ connectionString: url, ssl: false });
	await client.connect();
	try {
		return (await client.query<Record<string, unknown>>(sql)).rows;
	} finally {
		await client.end();
	}
}

/** The number of the server process itself: two answers are equal only when they come from one server. */
export function serverPid(dataDir: string): number {
	return readLockFile(join(dataDir, 'postgres'))!.pid;
}

export async function kill(child: ChildProcess): Promise<void> {
	const ended = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGKILL');
	await ended;
}
