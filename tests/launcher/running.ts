/** The product as an operator runs it: `cli/bootstrap.js start` in a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const bootstrap = fileURLToPath(new URL('../../cli/bootstrap.js', import.meta.url));

export interface Running {
	readonly child: ChildProcess;
	readonly port: number;
	readonly origin: string;
	/** Everything it said so far. */
	readonly said: () => string;
	/** Asks it to stop and gives its exit code. */
	stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}

export function runCommand(
	args: string[],
	env: Record<string, string>,
): Promise<{ code: number | null; out: string }> {
	return new Promise((done) => {
		const child = spawn(process.execPath, [bootstrap, ...args], {
			env: clean(env),
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let out = '';
		child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (out += chunk.toString()));
		child.once('close', (code) => done({ code, out }));
	});
}

/** Resolves when it answers /health. Throws with what it said when it ends before. */
export async function startApp(env: Record<string, string>): Promise<Running> {
	const port = env.PORT ? Number(env.PORT) : await freePort();
	const child = spawn(process.execPath, [bootstrap, 'start'], {
		env: clean({ ...env, PORT: String(port) }),
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let out = '';
	child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (out += chunk.toString()));
	const origin = `http://localhost:${port}`;
	const running: Running = {
		child,
		port,
		origin,
		said: () => out,
		async stop(signal = 'SIGTERM') {
			if (child.exitCode !== null) return child.exitCode;
			const ended = once(child, 'exit');
			child.kill(signal);
			return ((await ended) as [number | null])[0];
		},
	};
	await answers(running);
	return running;
}

async function answers({ child, port, said }: Running): Promise<void> {
	for (;;) {
		if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}: ${said()}`);
		if (await isUp(port)) return;
		await new Promise((wait) => setTimeout(wait, 100));
	}
}

export async function isUp(port: number): Promise<boolean> {
	try {
		return (await fetch(`http://127.0.0.1:${port}/health`)).ok;
	} catch {
		return false;
	}
}

/** Nothing of the machine's own database settings leaks in. */
function clean(env: Record<string, string>): NodeJS.ProcessEnv {
	const { DATABASE_URL: _url, DATABASE_OWNER_URL: _owner, VITEST: _vitest, ...rest } = process.env;
	return { ...rest, ...env };
}
