import { readdirSync, readFileSync } from 'node:fs';
import type { Component } from 'svelte';
import { compile } from 'svelte/compiler';
import { render } from 'svelte/server';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = new URL('.', import.meta.url);
let vite: ViteDevServer;

// vitest alone does not read .svelte files; this compiles them as the server does, and nothing more.
const asOnTheServer: Plugin = {
	name: 'svelte-on-the-server',
	transform: (code, filename) =>
		filename.endsWith('.svelte') ? compile(code, { filename, generate: 'server' }).js : undefined,
};

beforeAll(async () => {
	vite = await createServer({
		configFile: false,
		appType: 'custom',
		server: { middlewareMode: true, watch: null, hmr: false, ws: false },
		optimizeDeps: { noDiscovery: true },
		plugins: [asOnTheServer],
	});
});

afterAll(() => vite.close());

async function html(name: string, props: Record<string, unknown>): Promise<string> {
	const component = await vite.ssrLoadModule(new URL(`${name}.svelte`, folder).pathname);
	const { body } = render(component['default'] as Component<Record<string, unknown>>, { props });
	return body.replaceAll(/<!--.*?-->/g, '');
}

describe('a field that comes back from the server', () => {
	test('still has the story that was typed, with its lines and without its markup', async () => {
		const story = 'Ze lachen.\nIn de pauze </textarea><b>ook';
		const page = await html('Field', { name: 'story', label: 'Vertel', rows: 5, defaultValue: story });
		expect(page).toContain('>Ze lachen.\nIn de pauze &lt;/textarea>&lt;b>ook</textarea>');
	});

	test('still has the line that was typed', async () => {
		const page = await html('Field', { name: 'mail', label: 'Mail', type: 'email', defaultValue: 'a@b"c' });
		expect(page).toContain('value="a@b&quot;c"');
	});

	test('says with the field itself what is wrong', async () => {
		const page = await html('Field', { name: 'mail', label: 'Mail', hint: 'Uitleg', error: 'Klopt dit?' });
		expect(page).toContain('aria-describedby="mail-hint mail-error"');
		expect(page).toContain('aria-invalid="true"');
		expect(page).toMatch(/id="mail-error".*Klopt dit\?/);
	});

	test('keeps what was chosen, and nothing else', async () => {
		const options = ['een', 'twee', 'drie'].map((value) => ({ value, label: value }));
		for (const list of ['PickList', 'Chips']) {
			const page = await html(list, { name: 'q', legend: 'Wat?', multiple: true, options, chosen: ['twee'] });
			expect(page.match(/<input[^>]*>/g)?.map((input) => input.includes('checked='))).toEqual([
				false,
				true,
				false,
			]);
		}
		const page = await html('Select', { name: 'q', label: 'Wat?', options, chosen: 'drie' });
		expect(page).toMatch(/<option value="drie" selected/);
	});
});

test('each message of the error summary leads to the first thing that can be filled in', async () => {
	const summary = await html('ErrorSummary', {
		title: 'Er ging iets mis',
		errors: [{ field: 'who', message: 'Kies er een' }],
	});
	const list = await html('PickList', { name: 'who', legend: 'Wie?', options: [{ value: 'a', label: 'A' }] });
	expect(summary).toContain('href="#who"');
	expect(list).toMatch(/<input[^>]*id="who"/);
	expect(await html('ErrorSummary', { title: 'Er ging iets mis', errors: [] })).toBe('');
});

test('the board is a table whose cells say their status in words', async () => {
	const board = await html('Board', {
		caption: 'Sporen en stappen',
		trackHeading: 'Spoor',
		steps: ['Signaleren', 'Analyseren'],
		now: 2,
		nowText: 'nu',
		emptyText: 'nog niets',
		statusText: { planned: 'gepland', busy: 'bezig', done: 'gedaan', late: 'te laat', waiting: 'wacht' },
		lanes: [{ track: 1, title: 'Yara', cells: [{ status: 'done', title: 'Melding', date: '13 okt' }, null] }],
	});
	expect(board.match(/role="columnheader"/g)).toHaveLength(3);
	expect(board).toMatch(/role="rowheader".*Yara/);
	expect(board).toMatch(/Melding.*gedaan, .*13 okt/);
	expect(board).toContain('nog niets');
});

test('the quick exit is a plain link that no router takes over', async () => {
	const page = await html('PupilPage', {
		name: 'Vijfspoor',
		home: '/',
		skipLabel: 'Direct naar',
		skip: 'Ga naar de vraag',
		leave: { href: '/weg', text: 'Snel weg' },
		children: () => {},
	});
	const exits = page.match(/<a [^>]*href="\/weg"[^>]*>/g) ?? [];
	expect(exits).toHaveLength(2);
	for (const exit of exits) expect(exit).toContain('data-sveltekit-reload');
});

test('no component writes a style of its own: the content security policy would drop it', () => {
	const components = readdirSync(folder).filter((file) => file.endsWith('.svelte'));
	expect(components.length).toBeGreaterThan(20);
	const styled = components.filter((file) =>
		/\sstyle(:[\w-]+)?=|<style|\{@html/.test(readFileSync(new URL(file, folder), 'utf8')),
	);
	expect(styled).toEqual([]);
});
