/** The web process itself: how much memory it holds, and how soon the house is open. */
import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from './client.ts';
import type { Measured } from './measures.ts';
import type { Ground } from './school.ts';
import { end, freePort, withoutOperator, type Server } from './servers.ts';
import { median } from './statistics.ts';

/** What DESIGN allows: 200 MB for the web process, two seconds for a start. */
const allowed = { megabytes: 200, ms: 2000 };
const launcher = fileURLToPath(new URL('../cli/bootstrap.js', import.meta.url));
const starts = 3;

export function measureMemory({ pid }: Server): Measured {
	const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
	const megabytes = Number(stdout) / 1024;
	return { ratio: megabytes / allowed.megabytes, megabytes };
}

/** `npm start` on a built tree and existing data, until /health answers; the server of this run has stopped. */
export async function measureStart(ground: Ground): Promise<Measured> {
	await ground.cluster.stop();
	const times: number[] = [];
	for (let turn = 0; turn < starts; turn++) times.push(await oneStart(ground.dataDir));
	return { ratio: median(times) / allowed.ms, ms: median(times) };
}

async function oneStart(dataDir: string): Promise<number> {
	const port = String(await freePort());
	const began = performance.now();
	const child = spawn(process.execPath, [launcher, 'start'], {
		env: { ...withoutOperator(), DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: port },
		stdio: ['ignore', 'ignore', 2],
	});
	try {
		await healthy(`http://127.0.0.1:${port}`, () => child.exitCode === null);
		return performance.now() - began;
	} finally {
		await end(child);
	}
}

async function healthy(origin: string, isAlive: () => boolean): Promise<void> {
	const client = new Client(origin, 1);
	while (isAlive()) {
		const answer = await client.ask({ path: '/health' }).catch(() => null);
		if (answer?.status === 200) return client.close();
		await pause(5);
	}
	throw new Error('npm start ended before it was healthy.');
}
