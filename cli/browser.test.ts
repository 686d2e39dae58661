import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'vijfspoor-browser-'));

function program(...path: string[]): string {
	const full = join(folder, ...path);
	mkdirSync(join(full, '..'), { recursive: true });
	writeFileSync(full, '');
	chmodSync(full, 0o755);
	return full;
}

test('the browser that is named wins, and one that does not exist is an error', () => {
	const path = program('mine', 'chrome');
	expect(findBrowser({ CHROMIUM: path, PATH: '' }, false)).toBe(path);
	expect(() => findBrowser({ CHROMIUM: '/nowhere/chrome', PATH: '' }, false)).toThrow('does not exist');
});

test('else the one of the system, else one that Playwright has', () => {
	const system = program('bin', 'chromium');
	const playwright = program('cache', 'ms-playwright', 'chromium-1200', 'chrome-linux', 'chrome');
	const env = { PATH: join(folder, 'bin'), PLAYWRIGHT_BROWSERS_PATH: join(folder, 'cache', 'ms-playwright') };
	expect(findBrowser(env, false)).toBe(system);
	expect(findBrowser({ ...env, PATH: '/nowhere' }, false)).toBe(playwright);
});

test('an ordinary user without any browser is told which package to ask for', () => {
	expect(() => findBrowser({ PATH: '/nowhere', HOME: '/nowhere' }, false)).toThrow('"chromium"');
});
