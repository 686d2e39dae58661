/** `npm test`: everything, on a bare clone: build, find or install a browser, and run every test. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.ts';
import { buildWhenStale } from './build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function test(args: string[]): Promise<number> {
	const browser = findBrowser();
	await buildWhenStale();
	const { status } = spawnSync(process.execPath, [`${root}node_modules/vitest/vitest.mjs`, 'run', ...args], {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, CHROMIUM: browser },
	});
	return status ?? 1;
}
