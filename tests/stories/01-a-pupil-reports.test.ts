import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { axeFindings, openTheatre, phone, shot, type Theatre } from './theatre.ts';

let theatre: Theatre;
beforeAll(async () => {
	theatre = await openTheatre();
});
afterAll(() => theatre.close());

const story = 'Ze zetten filmpjes van mij in de appgroep.\nIk durf niet meer naar gym.';

async function onwards(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Verder' }).click();
}

/** From the start to the last question, as a pupil of 2B who gives a name. */
async function fillIn(page: Page): Promise<void> {
	await page.goto('/melden');
	await page.getByRole('link', { name: 'Start' }).click();
	await page.getByLabel('Ik word gepest').check();
	await onwards(page);
	await page.getByLabel('In je eigen woorden').fill(story);
	await page.getByLabel('Online of in een appgroep').check();
	await onwards(page);
	await page.getByLabel('Op de telefoon of online').check();
	await onwards(page);
	await page.getByLabel('In welke klas zit je?').selectOption({ label: '2B' });
	await page.getByLabel('Een leerling, of meer leerlingen').check();
	await onwards(page);
	await page.getByLabel('Ja', { exact: true }).check();
	await onwards(page);
	await page.getByLabel('Met mijn naam').check();
	await page.getByLabel('Hoe heet je?').fill('Yara Benali');
	await onwards(page);
}

test('S-PM.1: a pupil tells it on a phone without JavaScript, and gets a code of five words', async () => {
	const page = await theatre.visitor({ script: false, size: phone });
	await fillIn(page);
	await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toContain('Klopt dit?');
	await expect(page.locator('main').textContent()).resolves.toContain('Ik durf niet meer naar gym.');
	await shot(page, '01-controle-phone');
	await page.getByRole('button', { name: 'Versturen' }).click();
	expect(new URL(page.url()).pathname).toBe('/melden/klaar');
	const shown = await page.locator('main').textContent();
	expect(shown).toContain('Noor Visser');
	expect(shown).not.toContain('filmpjes');
	await shot(page, '01-klaar-phone');
	const words = (await page.locator('.code-words').textContent())!.trim().split(/\s+/);
	expect(words).toHaveLength(5);
	await writesBack(page, words);
});

/** The code opens the thread on another phone; what was written there reaches the mentor. */
async function writesBack(first: Page, words: string[]): Promise<void> {
	await first.getByLabel(/woord/).fill(words[2]!);
	await first.getByRole('button', { name: 'Ik heb de code bewaard' }).click();
	const other = await theatre.visitor({ script: false, size: phone });
	await other.goto('/antwoord');
	await other.getByLabel('Jouw code').fill(`  ${words.join(' - ').toUpperCase()} `);
	await other.getByRole('button', { name: 'Openen' }).click();
	await other.getByLabel('Schrijf iets aan de school').fill('Liever niet in de klas praten.');
	await other.getByRole('button', { name: 'Versturen' }).click();
	const thread = await other.locator('main').textContent();
	expect(thread).toContain('Je bericht is verstuurd');
	expect(thread).not.toContain('Liever niet in de klas');
	expect(thread).not.toContain('filmpjes');
	await shot(other, '01-antwoord-phone');
}

test('a wrong code answers as an unknown one, and shows nothing that was typed', async () => {
	const page = await theatre.visitor({ script: false });
	await page.goto('/antwoord');
	await page.getByLabel('Jouw code').fill('appel berg fiets lamp zeil');
	await page.getByRole('button', { name: 'Openen' }).click();
	const main = await page.locator('main').innerHTML();
	expect(main).toContain('Met deze woorden vinden we niets');
	expect(main).not.toContain('appel berg');
});

test('the shortest way is one choice and "send now"; without a name no hour is kept', async () => {
	const page = await theatre.visitor({ script: false, size: phone });
	await page.goto('/melden/wat');
	await page.getByLabel('Ik zie dat iemand gepest wordt').check();
	await onwards(page);
	await page.getByRole('button', { name: 'Nu versturen' }).click();
	expect(new URL(page.url()).pathname).toBe('/melden/klaar');
	await expect(page.locator('.code-words').textContent()).resolves.toMatch(/\w+ \w+/);
});

test('leaving quickly ends the draft on the server; Back shows nothing that was typed, with and without script', async () => {
	for (const script of [true, false]) {
		const page = await theatre.visitor({ script, size: phone });
		await page.goto('/melden/wat');
		await page.getByLabel('Ik word gepest').check();
		await onwards(page);
		await page.getByLabel('In je eigen woorden').fill(story);
		await onwards(page);
		await page.goto('/melden/controle');
		await expect(page.locator('main').textContent()).resolves.toContain('appgroep');
		await page.locator('a[data-exit]').last().click();
		await page.waitForURL((url) => url.href === theatre.neutral);
		await page.goBack().catch(() => null);
		await expect(page.content()).resolves.not.toContain('appgroep');
		await page.goto('/melden/controle');
		await expect(page.locator('main').textContent()).resolves.toContain('Er staat nog niets in');
	}
});

test('Shift three times leaves too', async () => {
	const page = await theatre.visitor();
	await page.goto('/melden/wat');
	await page.waitForLoadState('load');
	for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
	await page.waitForURL((url) => url.href === theatre.neutral);
	expect(page.url()).toBe(theatre.neutral);
});

test('what is odd, missing, doubled or long never ends in an error page of ours', async () => {
	const page = await theatre.visitor({ script: false });
	const post = (path: string, body: string) =>
		page.request.post(path, {
			data: body,
			headers: { origin: theatre.app.origin, 'content-type': 'application/x-www-form-urlencoded' },
		});
	for (const path of ['wat', 'verhaal', 'waar', 'wie', 'veilig', 'bereiken', 'controle']) {
		for (const body of [
			'',
			'from=%00&from=x',
			`story=${'a'.repeat(30_000)}`,
			'forms=x&forms=y&homeGroup=%F0%9F',
			'named=maybe&safe=[]',
			'nu=',
		]) {
			const answer = await post(`/melden/${path}`, body);
			expect(answer.status(), `${path} ${body.slice(0, 20)}`).toBeLessThan(500);
		}
	}
	expect((await post('/antwoord?/open', 'code=' + 'x'.repeat(5000))).status()).toBeLessThan(500);
	expect((await post('/antwoord?/schrijf', 'text=hoi')).status()).toBeLessThan(500);
});

test('axe finds nothing on the pages of the report, on a phone and a desk, in light and dark', async () => {
	for (const dark of [false, true]) {
		const page = await theatre.visitor({ size: dark ? { width: 1360, height: 900 } : phone, dark });
		const found: string[] = [];
		for (const path of [
			'/',
			'/hulp',
			'/veilig',
			'/melden',
			'/melden/wat',
			'/antwoord',
			'/inloggen',
			'/demo',
			'/nergens',
		]) {
			await page.goto(path);
			found.push(...(await axeFindings(page)));
		}
		await page.goto('/melden/wat');
		await page.getByLabel('Ik word gepest').check();
		await onwards(page);
		for (const path of ['verhaal', 'waar', 'wie', 'veilig', 'bereiken', 'controle']) {
			await page.goto(`/melden/${path}`);
			found.push(...(await axeFindings(page)));
		}
		expect(found).toEqual([]);
	}
});

test('a first visit asks for nothing from elsewhere and stays within 15 kB of script and 120 kB in all', async () => {
	const page = await theatre.visitor({ size: phone });
	const sizes: { url: string; size: number; script: boolean }[] = [];
	page.on('requestfinished', async (request) => {
		const { responseBodySize, responseHeadersSize } = await request.sizes();
		sizes.push({
			url: request.url(),
			size: responseBodySize + responseHeadersSize,
			script: request.resourceType() === 'script',
		});
	});
	for (const path of ['/', '/melden/wat']) {
		sizes.length = 0;
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		expect(sizes.filter(({ url }) => !url.startsWith(theatre.app.origin))).toEqual([]);
		const total = (of: typeof sizes) => of.reduce((sum, { size }) => sum + size, 0);
		expect(total(sizes.filter(({ script }) => script))).toBeLessThan(15_000);
		expect(total(sizes)).toBeLessThan(120_000);
	}
});
