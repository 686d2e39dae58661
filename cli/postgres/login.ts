/** Logging in as the superuser: the only proof that a server is there, ready and ours. */
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { port } from './server-settings.ts';

export type Answer = 'welcome' | 'refused' | 'silent';

/** In the form that pg's connectionString takes for a unix socket: no host, and the folder as a parameter. */
export function superuserUrl(socketDir: string, password: string): string {
	return `postgres://postgres:${password}@/postgres?host=${encodeURIComponent(socketDir)}&port=${port}`;
}

/** Tries until the server lets us in, says no, or is gone or silent for too long. */
export async function logIn(url: string, isAlive: () => boolean, patience: number): Promise<Answer> {
	for (const until = Date.now() + patience; isAlive() && Date.now() < until; await pause(20)) {
		const answer = await knock(url);
		if (answer !== 'silent') return answer;
	}
	return 'silent';
}

/** One attempt. Whatever is not a plain no may pass: no socket yet, starting, recovering, stopping, full. */
export async function knock(url: string): Promise<Answer> {
	try {
		await asSuperuser(url, (client) => client.query('SELECT 1'));
		return 'welcome';
	} catch (error) {
		return isPlainNo((error as { code?: string }).code ?? '') ? 'refused' : 'silent';
	}
}

function isPlainNo(code: string): boolean {
	return code === 'EACCES' || /^28...$/.test(code);
}

/** Whether this server writes each commit to the disk; one started for tests does not. */
export async function isDurable(url: string): Promise<boolean> {
	const { rows } = await asSuperuser(url, (client) => client.query<{ fsync: string }>('SHOW fsync'));
	return rows[0]?.fsync === 'on';
}

async function asSuperuser<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
	// Without `ssl: false` a PGSSLMODE meant for another server would be obeyed on the socket too.
	const client = new pg.Client({ connectionString: url, ssl: false, connectionTimeoutMillis: 5000 });
	// A server that stops while we wait says so through this event, which would end the process if unheard.
	client.on('error', () => {});
	try {
		await client.connect();
		return await work(client);
	} finally {
		await client.end().catch(() => {});
	}
}
