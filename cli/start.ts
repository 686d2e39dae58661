/** `npm start`: build when needed, database up, schema up to date, then the web process that never sees the owner's login. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildWhenStale } from './build.ts';
import { openDatabase, prepare } from './database.ts';
import { environment, type Environment } from './environment.ts';
import { onlyOne } from './only-one.ts';
import { furnish } from './furnish.ts';

export async function start(): Promise<number> {
	const env = environment();
	mkdirSync(env.dataDir, { recursive: true });
	const lock = env.databaseUrl ? null : onlyOne(env.dataDir);
	if (!env.databaseUrl && !lock) {
		throw new Error(
			`Vijfspoor is already running on ${env.dataDir}. Stop it first, or choose another DATA_DIR.`,
		);
	}
	const stopping = stopSignal();
	await buildWhenStale();
	const database = await openDatabase(env, { stop: true });
	try {
		await prepare(env, database);
		await furnish(env, database);
		return await serve(env, database.appUrl, stopping);
	} finally {
		await database.close();
		lock?.release();
	}
}

/** Resolves at the first SIGINT or SIGTERM; the database outlives the web process, never the other way round. */
function stopSignal(): Promise<void> {
	return new Promise((stop) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop());
	});
}

async function serve(env: Environment, appUrl: string, stopping: Promise<void>): Promise<number> {
	const web = spawnWeb(env, appUrl);
	const ended = new Promise<number>((end) => web.once('exit', (code) => end(code ?? 1)));
	web.once('message', () => process.stdout.write(`\nVijfspoor: ${env.publicOrigin}\n`));
	void stopping.then(() => web.kill('SIGTERM'));
	return ended;
}

function spawnWeb(env: Environment, appUrl: string): ChildProcess {
	const { DATABASE_OWNER_URL: _owner, ...rest } = process.env;
	const given = { DATABASE_URL: appUrl, KEYS_DIR: env.keysDir, PUBLIC_ORIGIN: env.publicOrigin };
	const where = { HOST: env.host, PORT: String(env.port), NODE_ENV: 'production' };
	return spawn(process.execPath, [fileURLToPath(new URL('./web.ts', import.meta.url))], {
		env: { ...rest, ...given, ...where },
		// A group of its own: Ctrl-C reaches the launcher, which then stops things in order.
		detached: true,
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
	});
}
