/** The product and the reference, each a process of its own on a free port, started in the same way. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { School } from './school.ts';

export interface Server {
	readonly origin: string;
	readonly pid: number;
	close(): Promise<void>;
}

const files = {
	product: fileURLToPath(new URL('../cli/web.ts', import.meta.url)),
	reference: fileURLToPath(new URL('./reference.ts', import.meta.url)),
};

/** `flags` are for Node itself. */
export async function startServer(
	side: keyof typeof files,
	{ appUrl, keysDir }: Pick<School, 'appUrl' | 'keysDir'>,
	flags: readonly string[] = [],
): Promise<Server> {
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const child = spawn(process.execPath, [...flags, files[side]], {
		env: {
			...withoutOperator(),
			...{ DATABASE_URL: appUrl, KEYS_DIR: keysDir, NODE_ENV: 'production' },
			...{ HOST: '127.0.0.1', PORT: String(port), PUBLIC_ORIGIN: origin },
		},
		stdio: ['ignore', 2, 2, 'ipc'],
	});
	await ready(child, side);
	return { origin, pid: child.pid!, close: () => end(child) };
}

/** What an operator may have set for a real school must not reach a measurement. */
export function withoutOperator(): NodeJS.ProcessEnv {
	const ours = [
		'DATABASE_URL',
		'DATABASE_OWNER_URL',
		'DATA_DIR',
		'KEYS_DIR',
		'VIJFSPOOR_KEK',
		'PUBLIC_ORIGIN',
	];
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.includes(name)));
}

function ready(child: ChildProcess, name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		child.once('message', () => resolve());
		child.once('error', reject);
		child.once('exit', (code) => reject(new Error(`The ${name} ended with ${code} before it was ready.`)));
	});
}

export function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null) return Promise.resolve();
	return new Promise((resolve) => {
		child.once('exit', () => resolve());
		child.kill('SIGTERM');
	});
}

export function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}
