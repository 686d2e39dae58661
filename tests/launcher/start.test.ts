import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { isUp, runCommand, startApp, type Running } from './running.ts';

let folder: string;
const apps: Running[] = [];

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'vijfspoor-start-'));
});
afterEach(async () => {
	for (const app of apps.splice(0)) await app.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(env: Record<string, string> = {}): Promise<Running> {
	const app = await startApp({ DATA_DIR: folder, VIJFSPOOR_DEMO: '0', ...env });
	apps.push(app);
	return app;
}

/** Process ids whose command line holds this text. */
function processes(text: string): number[] {
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.map(Number)
		.filter((pid) => commandLine(pid).includes(text));
}

function commandLine(pid: number): string {
	try {
		return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
	} catch {
		return '';
	}
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
	while (!(await condition())) await new Promise((wait) => setTimeout(wait, 50));
}

test('an empty folder becomes a running school, and SIGTERM stops everything it started', async () => {
	const app = await start();
	expect(app.said()).toContain(app.origin);
	expect(processes(folder).length).toBeGreaterThan(0);
	expect(await app.stop()).toBe(0);
	expect(await isUp(app.port)).toBe(false);
	expect(processes(folder)).toEqual([]);
});

test('SIGINT stops as cleanly', async () => {
	const app = await start();
	expect(await app.stop('SIGINT')).toBe(0);
	expect(processes(folder)).toEqual([]);
});

test('a second start on the same data is refused in one sentence while the first goes on', async () => {
	const first = await start();
	const second = await runCommand(['start'], { DATA_DIR: folder, PORT: '1', VIJFSPOOR_DEMO: '0' });
	expect(second.code).toBe(1);
	expect(second.out).toContain('already running');
	expect(await isUp(first.port)).toBe(true);
});

test('after a kill -9 of the app the next start adopts the server that was left running', async () => {
	const first = await start();
	const [postmaster] = processes('bin/postgres').filter((pid) => commandLine(pid).includes(folder));
	const launchers = processes('cli/main.ts start').filter((pid) =>
		environment(pid).includes(`DATA_DIR=${folder}`),
	);
	for (const pid of launchers) process.kill(pid, 'SIGKILL');
	await until(async () => !(await isUp(first.port)));
	expect(processes(folder)).toContain(postmaster);
	const second = await start();
	expect(await isUp(second.port)).toBe(true);
	expect(processes(folder)).toContain(postmaster);
	expect(await second.stop()).toBe(0);
	expect(processes(folder)).toEqual([]);
});

function environment(pid: number): string {
	try {
		return readFileSync(`/proc/${pid}/environ`, 'utf8');
	} catch {
		return '';
	}
}

test('the web process never holds the login of the owner', async () => {
	await start({ DATABASE_OWNER_URL: 'postgres://somebody:secret@localhost/none' });
	const ours = () => processes('cli/web.ts').filter((pid) => environment(pid).includes(folder));
	// One that lost its launcher in the test before may still be finishing.
	await until(() => ours().length === 1);
	const web = ours();
	expect(environment(web[0]!)).not.toContain('DATABASE_OWNER_URL');
	expect(environment(web[0]!)).not.toContain('vijfspoor_owner');
});

test('a second process joins by DATABASE_URL and the same keys', async () => {
	await start();
	const url = await runCommand(['database-url'], { DATA_DIR: folder });
	expect(url.code).toBe(0);
	const second = await start({
		DATABASE_URL: url.out.trim().split('\n').at(-1)!,
		KEYS_DIR: join(folder, 'keys'),
		DATA_DIR: join(folder, 'elsewhere'),
	});
	expect(await isUp(second.port)).toBe(true);
});

test('every answer carries the security headers, errors and static files too', async () => {
	const app = await start();
	await runCommand(['init', '--name', 'Testschool'], { DATA_DIR: folder });
	const paths = [
		'/',
		'/health',
		'/nergens',
		'/favicon.svg',
		'/_app/immutable/nergens.js',
		'/%E0%A4%A',
		'/melden',
	];
	for (const path of paths) await expectHeaders(await fetch(`${app.origin}${path}`), path);
	await expectHeaders(
		await fetch(`${app.origin}/melden/wat`, { method: 'POST', body: 'a=b' }),
		'a post from nowhere',
	);
	await expectHeaders(await fetch(`${app.origin}/`, { method: 'PUT' }), 'a wrong method');
});

async function expectHeaders(response: Response, what: string): Promise<void> {
	expect(response.status, what).toBeLessThan(500);
	expect(response.headers.get('content-security-policy'), what).toContain("default-src 'none'");
	expect(response.headers.get('content-security-policy'), what).toContain("frame-ancestors 'none'");
	expect(response.headers.get('x-content-type-options'), what).toBe('nosniff');
	expect(response.headers.get('referrer-policy'), what).toBe('same-origin');
	expect(response.headers.get('permissions-policy'), what).toContain('camera=()');
	await response.arrayBuffer();
}

test('commands explain themselves and fail honestly', async () => {
	expect((await runCommand(['--help'], {})).code).toBe(0);
	expect((await runCommand(['nothing'], {})).code).toBe(1);
	expect((await runCommand(['import', '--help'], {})).out).toContain('--leavers');
	expect((await runCommand(['audit', '--help'], {})).code).toBe(0);
});
