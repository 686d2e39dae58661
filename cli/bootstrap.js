#!/usr/bin/env node
/**
 * Runs `vijfspoor <command>` on a bare clone: installs what is missing and hands over to the pinned Node.
 * Plain JavaScript without packages, because it runs on the Node that happens to be here (20 or later).
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Not process.argv: npx calls this file through a link, which only import.meta.url has followed.
const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const marker = join(modules, '.installed-from');
const lockfile = fs.readFileSync(join(root, 'package-lock.json'), 'utf8');
const wanted = createHash('sha256').update(lockfile).digest('hex');

if (read(marker) !== wanted) inTurn(install);
run(pinnedNode());

/** @param {string} path */
function read(path) {
	try {
		return fs.readFileSync(path, 'utf8').trim();
	} catch {
		return undefined;
	}
}

/**
 * @param {string} sentence
 * @param {number} [code]
 * @returns {never}
 */
function giveUp(sentence, code = 1) {
	process.stderr.write(`${sentence}\n`);
	process.exit(code);
}

function install() {
	if (read(marker) === wanted) return;
	if (!isInstalledByHand()) npmCi();
	try {
		fs.writeFileSync(marker, wanted);
	} catch {
		// A deployment may be read-only; the next start compares again.
	}
}

// Someone who ran `npm ci` may have gone offline since. npm leaves a list of what it installed; optional
// packages for other machines are rightly not on it.
function isInstalledByHand() {
	const list = read(join(modules, '.package-lock.json'));
	if (!list) return false;
	const installed = JSON.parse(list).packages;
	return Object.entries(JSON.parse(lockfile).packages).every(([path, { version, optional }]) => {
		if (path === '') return true;
		return installed[path] ? installed[path].version === version : optional === true;
	});
}

function npmCi() {
	// NODE_ENV=production would leave out what `npm test` and the build need.
	const flags = ['ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];
	const { status, error } = spawnSync('npm', flags, {
		cwd: root,
		env: { ...process.env, PATH: `${process.env.PATH}${delimiter}${dirname(process.execPath)}` },
		// What npm has to say goes to stderr: the commands' own output may be read by a program.
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32',
	});
	if (error) giveUp(`npm could not be started to install the dependencies (${error.message}).`);
	if (status !== 0) giveUp('The dependencies could not be installed; npm says why above.', status ?? 1);
}

/**
 * `npm ci` empties node_modules first, so `npm start` and `npm test` on one bare clone would take it away from
 * each other. The file is outside the project, which may be read-only.
 * @param {() => void} work
 */
function inTurn(work) {
	const clone = createHash('sha256').update(root).digest('hex').slice(0, 12);
	const file = join(tmpdir(), `vijfspoor-install-${process.getuid?.() ?? ''}-${clone}`);
	const clock = new Int32Array(new SharedArrayBuffer(4));
	for (let tries = 0; tries < 1500 && !take(file); tries++) Atomics.wait(clock, 0, 0, 200);
	const giveBack = () => read(file) === String(process.pid) && fs.rmSync(file, { force: true });
	process.once('exit', giveBack);
	work();
	giveBack();
}

/** @param {string} file */
function take(file) {
	try {
		fs.writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 });
		return true;
	} catch (error) {
		if (codeOf(error) !== 'EEXIST') return true;
		if (!isAlive(Number(read(file)))) fs.rmSync(file, { force: true });
		return false;
	}
}

/** @param {number} pid */
function isAlive(pid) {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return codeOf(error) === 'EPERM';
	}
}

/** @param {unknown} error */
function codeOf(error) {
	return /** @type {NodeJS.ErrnoException} */ (error).code;
}

function pinnedNode() {
	const platform = process.platform === 'win32' ? 'win' : process.platform;
	const program = process.platform === 'win32' ? 'node.exe' : 'node';
	const pinned = join(modules, `node-${platform}-${process.arch}`, 'bin', program);
	if (fs.existsSync(pinned)) return pinned;
	if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
	return giveUp(
		`This needs Node 24, this is Node ${process.versions.node}, and none is pinned for ${platform} ${process.arch}: install Node 24.`,
	);
}

/** @param {string} node */
function run(node) {
	const env = { ...process.env, PATH: `${join(modules, '.bin')}${delimiter}${process.env.PATH}` };
	const args = [join(root, 'cli/main.ts'), ...process.argv.slice(2)];
	const child = spawn(node, args, { stdio: 'inherit', env });
	// After Ctrl-C the terminal has told the child already, so it must count a repeated signal as one.
	process.on('SIGINT', () => child.kill('SIGINT'));
	process.on('SIGTERM', () => child.kill('SIGTERM'));
	process.on('SIGHUP', () => child.kill('SIGHUP'));
	child.on('error', (error) => giveUp(`${node} could not be started (${error.message}).`));
	child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
}
