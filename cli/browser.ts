/** A browser for the tests: the one that is named, the system's, one Playwright already has, or (as root on Debian) apt's. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Nothing is skipped in silence: without a browser the tests do not start. */
export function findBrowser(
	env: NodeJS.ProcessEnv = process.env,
	mayInstall = process.getuid?.() === 0,
): string {
	const found = named(env) ?? onPath(env) ?? fromPlaywright(env) ?? (mayInstall ? installed(env) : undefined);
	if (found) return found;
	throw new Error(
		'No browser found. Install the Debian package "chromium", or set CHROMIUM to the path of one.',
	);
}

function named(env: NodeJS.ProcessEnv): string | undefined {
	const path = env.CHROMIUM;
	if (!path) return undefined;
	if (!existsSync(path)) throw new Error(`CHROMIUM points to ${path}, which does not exist.`);
	return path;
}

function onPath(env: NodeJS.ProcessEnv): string | undefined {
	const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
	return folders
		.flatMap((folder) => names.map((name) => join(folder, name)))
		.find((path) => existsSync(path));
}

function fromPlaywright(env: NodeJS.ProcessEnv): string | undefined {
	const home = env.PLAYWRIGHT_BROWSERS_PATH || join(env.HOME || homedir(), '.cache', 'ms-playwright');
	if (!existsSync(home)) return undefined;
	const builds = readdirSync(home).filter((name) => name.startsWith('chromium-'));
	return builds.map((build) => join(home, build, 'chrome-linux', 'chrome')).find((path) => existsSync(path));
}

function installed(env: NodeJS.ProcessEnv): string | undefined {
	if (!existsSync('/usr/bin/apt-get')) return undefined;
	process.stderr.write('Installing the Debian package chromium…\n');
	const apt = (...args: string[]) =>
		spawnSync('apt-get', ['-qq', '-y', ...args], {
			stdio: ['ignore', 2, 'inherit'],
			env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
		});
	apt('update');
	apt('install', '--no-install-recommends', 'chromium');
	return onPath(env);
}
