/** A real browser before the real product: the app with a demo school of its own, stopped at the end. */
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { through } from '../../demo/through.ts';
import { changeNeutralAddress } from '../../src/lib/server/doors/school/furnish-school.ts';
import { openHouse } from '../../src/lib/server/house.ts';
import { schools } from '../../src/lib/server/school/school-store.ts';
import { theHouse } from '../../src/lib/server/sessions/actor.ts';
import { runCommand, startApp, type Running } from '../launcher/running.ts';

export const phone = { width: 390, height: 844 };
export const desk = { width: 1360, height: 900 };

export interface Theatre {
	readonly app: Running;
	readonly dataDir: string;
	/** A fresh visitor; with `script: false` a browser without JavaScript. */
	visitor(options?: { script?: boolean; size?: typeof phone; dark?: boolean }): Promise<Page>;
	/** A visitor signed in as someone of the cast. */
	as(slug: string, options?: { script?: boolean; size?: typeof phone; dark?: boolean }): Promise<Page>;
	/** Where "leave quickly" leads in the tests: a page on this machine that is about nothing. */
	readonly neutral: string;
	close(): Promise<void>;
}

/** The Wednesday of the tests, in the clock of the app. */
const wednesdayMorning = '2026-11-18T10:30:00+01:00';
const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
];

export async function openTheatre(env: Record<string, string> = {}): Promise<Theatre> {
	const dataDir = mkdtempSync(join(tmpdir(), 'vijfspoor-story-'));
	const app = await startApp({ DATA_DIR: dataDir, VIJFSPOOR_NOW: wednesdayMorning, ...env });
	const executablePath = process.env.CHROMIUM || '/usr/bin/chromium';
	const browser = await chromium.launch({ executablePath, args: flags });
	const neutral = await neutralPage();
	await leadTo(neutral.address, dataDir);
	const visitor: Theatre['visitor'] = (options = {}) => enter(browser, app, options);
	return {
		app,
		dataDir,
		visitor,
		neutral: neutral.address,
		async as(slug, options) {
			const page = await visitor(options);
			await signIn(page.context(), app.origin, slug);
			return page;
		},
		async close() {
			await browser.close();
			neutral.server.close();
			await app.stop();
			rmSync(dataDir, { recursive: true, force: true });
		},
	};
}

async function enter(
	browser: Browser,
	app: Running,
	{ script = true, size = desk, dark = false },
): Promise<Page> {
	const context = await browser.newContext({
		baseURL: app.origin,
		javaScriptEnabled: script,
		viewport: size,
		colorScheme: dark ? 'dark' : 'light',
		locale: 'nl-NL',
		reducedMotion: 'reduce',
	});
	return context.newPage();
}

async function signIn(context: BrowserContext, origin: string, person: string): Promise<void> {
	const answer = await context.request.post('/demo', {
		form: { person },
		headers: { origin },
		maxRedirects: 0,
	});
	if (answer.status() !== 303) throw new Error(`sign-in as ${person} answered ${answer.status()}`);
}

/** The school chooses where leaving leads; through its own door. */
async function leadTo(address: string, dataDir: string): Promise<void> {
	const { out } = await runCommand(['database-url'], { DATA_DIR: dataDir });
	const house = openHouse({
		databaseUrl: out.trim().split('\n').at(-1)!,
		keysDir: join(dataDir, 'keys'),
		connections: 1,
	});
	try {
		const [school] = await schools(house.db);
		await through(house, { actor: theHouse(school!.id), at: Date.now() }, changeNeutralAddress, { address });
	} finally {
		await house.close();
	}
}

async function neutralPage(): Promise<{ server: Server; address: string }> {
	const server = createServer((_, res) => res.end('<title>Het weer</title><p>Droog.')).listen(0, '127.0.0.1');
	await once(server, 'listening');
	return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

/** What axe finds by WCAG 2.2 A and AA, as readable lines; empty is good. */
export async function axeFindings(page: Page): Promise<string[]> {
	const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
	const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
	return violations.map(
		(v) => `${page.url()} ${v.id}: ${v.nodes.map((node) => node.target.join(' ')).join(', ')}`,
	);
}

/** With SHOTS=<folder> every page that is looked at is kept as a picture. */
export async function shot(page: Page, name: string): Promise<void> {
	const folder = process.env.SHOTS;
	if (!folder) return;
	mkdirSync(folder, { recursive: true });
	await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
