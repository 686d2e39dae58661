/** A browser for the tests: the one that is named, the system's, one Playwright already has, or (as root on Debian) apt's. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Nothing is skipped in silence: without a browser the tests do not start. */
export function findBrowser(): string {
	const found = named() ?? onPath() ?? fromPlaywright() ?? installed();
	if (found) return found;
	throw new Error(
		'No browser found. Install the Debian package "chromium", or set CHROMIUM to the path of one.',
	);
}

function named(): string | undefined {
	const path = process.env.CHROMIUM;
	if (!path) return undefined;
	if (!existsSync(path)) throw new Error(`CHROMIUM points to ${path}, which does not exist.`);
	return path;
}

function onPath(): string | undefined {
	const folders = (process.env.PATH ?? '').split(':');
	return folders
		.flatMap((folder) => names.map((name) => join(folder, name)))
		.find((path) => existsSync(path));
}

function fromPlaywright(): string | undefined {
	const home = process.env.PLAYWRIGHT_BROWSERS_PATH || join(homedir(), '.cache', 'ms-playwright');
	if (!existsSync(home)) return undefined;
	const builds = readdirSync(home).filter((name) => name.startsWith('chromium-'));
	return builds.map((build) => join(home, build, 'chrome-linux', 'chrome')).find((path) => existsSync(path));
}

function installed(): string | undefined {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
	process.stderr.write('Installing the Debian package chromium…\n');
	const apt = (...args: string[]) =>
		spawnSync('apt-get', ['-qq', '-y', ...args], {
			stdio: ['ignore', 2, 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		});
	apt('update');
	apt('install', '--no-install-recommends', 'chromium');
	return onPath();
}
