import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let base: string;
const children: ChildProcess[] = [];
const path = (...names: string[]) => join(base, ...names);
const lockfile = JSON.stringify({ packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } });

const main = `
	const [what, arg]: string[] = process.argv.slice(2);
	if (what === 'exit') process.exit(Number(arg));
	if (what === 'die') process.kill(process.pid, arg);
	if (what === 'wait') {
		process.on(arg!, () => process.exit(3));
		setInterval(() => {}, 1000);
	}
	console.log(JSON.stringify([process.argv.slice(2), process.cwd(), process.env.PATH?.split(':')[0], process.execPath]));
`;

// In place of npm: writes down how it was called and, like npm, begins by emptying node_modules.
const npm = `#!/bin/sh
	echo "$@" >> calls
	echo "npm talks"
	test -e fail && exit 9
	rm -rf node_modules && mkdir -p node_modules/${pinned()}
	sleep 0.2
	ln -s '${process.execPath}' node_modules/${pinned()}/node
`;

function pinned(): string {
	return `node-${process.platform}-${process.arch}/bin`;
}

beforeEach(() => {
	base = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'vijfspoor-test-')));
	for (const folder of ['cli', 'bin']) fs.mkdirSync(path(folder));
	fs.copyFileSync(new URL('./bootstrap.js', import.meta.url), path('cli/bootstrap.js'));
	fs.writeFileSync(path('cli/main.ts'), main);
	fs.writeFileSync(path('package.json'), '{ "type": "module" }');
	fs.writeFileSync(path('package-lock.json'), lockfile);
	fs.writeFileSync(path('bin/npm'), npm, { mode: 0o755 });
});
afterEach(() => {
	for (const child of children.splice(0)) child.kill('SIGKILL');
	fs.rmSync(base, { recursive: true });
});

const env = () => ({
	...process.env,
	PATH: `${path('bin')}${delimiter}${process.env.PATH}`,
	NODE_ENV: 'production',
});
const calls = () =>
	fs.existsSync(path('calls')) ? fs.readFileSync(path('calls'), 'utf8').trim().split('\n') : [];

function run(...args: string[]) {
	const command = [path('cli/bootstrap.js'), ...args];
	return spawnSync(process.execPath, command, { cwd: '/', env: env(), encoding: 'utf8' });
}

function runBeside(...args: string[]): ChildProcess {
	const child = spawn(process.execPath, [path('cli/bootstrap.js'), ...args], { cwd: '/', env: env() });
	children.push(child);
	return child;
}

async function ended(child: ChildProcess): Promise<number | null> {
	return await new Promise((resolve) => child.once('exit', resolve));
}

test('a bare clone installs everything once and then runs the command with the pinned Node', () => {
	const first = run('start', 'two words');
	expect(JSON.parse(first.stdout)).toEqual([
		['start', 'two words'],
		'/',
		path('node_modules/.bin'),
		fs.realpathSync(process.execPath),
	]);
	expect(first.stderr).toContain('npm talks');
	const wanted = createHash('sha256').update(lockfile).digest('hex');
	expect(fs.readFileSync(path('node_modules/.installed-from'), 'utf8')).toBe(wanted);
	expect(run('start').stderr).toBe('');
	expect(calls()).toEqual(['ci --no-audit --no-fund --include=dev --include=optional']);
});

test('another lockfile is installed', () => {
	run('start');
	fs.writeFileSync(path('package-lock.json'), lockfile.replace('1.0.0', '1.0.1'));
	run('start');
	expect(calls()).toHaveLength(2);
});

test('what someone installed by hand is not installed again, unless something is missing', () => {
	fs.mkdirSync(path('node_modules'));
	const installed = path('node_modules/.package-lock.json');
	fs.writeFileSync(installed, '{ "packages": { "node_modules/a": { "version": "1.0.0" } } }');
	expect(run('exit', '4').status).toBe(4);
	expect(calls()).toEqual([]);
	fs.rmSync(path('node_modules/.installed-from'));
	fs.writeFileSync(installed, '{ "packages": {} }');
	run('start');
	expect(calls()).toHaveLength(1);
});

test('two commands at once on a bare clone install one after the other', async () => {
	const codes = await Promise.all([ended(runBeside('exit', '5')), ended(runBeside('exit', '6'))]);
	expect(codes).toEqual([5, 6]);
	expect(calls()).toHaveLength(1);
});

test('an installation that fails is told and leaves nothing marked as installed', () => {
	fs.writeFileSync(path('fail'), '');
	const { status, stdout, stderr } = run('start');
	expect({ status, stdout }).toEqual({ status: 9, stdout: '' });
	expect(stderr).toContain('could not be installed');
	expect(fs.existsSync(path('node_modules/.installed-from'))).toBe(false);
});

test('the exit code is the one of the command, or says which signal ended it', () => {
	expect(run('exit', '7').status).toBe(7);
	expect(run('die', 'SIGKILL').status).toBe(128 + 9);
	expect(run('die', 'SIGTERM').status).toBe(128 + 15);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
	'%s reaches the command, which decides how to end',
	async (signal) => {
		const child = runBeside('wait', signal);
		await new Promise((resolve) => child.stdout!.once('data', resolve));
		child.kill(signal);
		expect(await ended(child)).toBe(3);
	},
);

test('it works through the link that npx uses', () => {
	const link = path('node_modules/.bin/vijfspoor');
	fs.mkdirSync(path('node_modules/.bin'), { recursive: true });
	fs.chmodSync(path('cli/bootstrap.js'), 0o755);
	fs.symlinkSync('../../cli/bootstrap.js', link);
	const { stdout } = spawnSync(link, ['matrix'], { cwd: tmpdir(), env: env(), encoding: 'utf8' });
	expect(JSON.parse(stdout)[0]).toEqual(['matrix']);
});
