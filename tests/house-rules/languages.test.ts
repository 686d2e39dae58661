import { expect, test } from 'vitest';
import { rootPath, sourceFiles, type Finding } from './source-files.ts';

type Words = Record<string, unknown>;

interface Catalogue {
	name: string;
	nl: unknown;
	en: unknown;
}

/** Where a text stands and what it is: a plain text, or a function that makes one. */
function leaves(words: unknown, at = ''): Map<string, unknown> {
	if (typeof words !== 'object' || words === null) return new Map([[at, words]]);
	return new Map(
		Object.entries(words).flatMap(([key, value]) => [...leaves(value, at ? `${at}.${key}` : key)]),
	);
}

function differences({ name, nl, en }: Catalogue): Finding[] {
	const [dutch, english] = [leaves(nl), leaves(en)];
	const missing = (from: Map<string, unknown>, to: Map<string, unknown>, language: string) =>
		[...from.keys()].filter((key) => !to.has(key)).map((key) => `${name}: ${key} is missing in ${language}`);
	return [...missing(dutch, english, 'English'), ...missing(english, dutch, 'Dutch')];
}

function badTexts({ name, nl, en }: Catalogue): Finding[] {
	const texts = [...leaves({ nl, en })].filter(([, value]) => typeof value === 'string') as [
		string,
		string,
	][];
	return texts.flatMap(([key, text]) => [
		...(text.trim() === '' ? [`${name}: ${key} is empty`] : []),
		...(text.includes('!') ? [`${name}: ${key} shouts`] : []),
	]);
}

/** A module exports `nl` and `en`, or objects that hold both. */
function cataloguesIn(name: string, module: Words): Catalogue[] {
	const candidates = [
		[name, module] as const,
		...Object.entries(module).map(([key, value]) => [`${name} ${key}`, value] as const),
	];
	return candidates.flatMap(([label, value]) => {
		if (typeof value !== 'object' || value === null || !('nl' in value) || !('en' in value)) return [];
		return [{ name: label, nl: value.nl, en: value.en }];
	});
}

async function catalogues(): Promise<Catalogue[]> {
	const files = sourceFiles(/^src\/lib\/text\/(?!.*\.test\.ts$).*\.ts$/);
	const modules = await Promise.all(files.map(({ path }) => import(rootPath(path)) as Promise<Words>));
	return files.flatMap(({ path }, index) => cataloguesIn(path, modules[index]!));
}

test('what one language lacks is found, and so is an empty or a shouting text', () => {
	const planted = { name: 'planted', nl: { a: 'ja', b: { c: '' } }, en: { a: 'Yes!', d: () => 'x' } };
	expect(differences(planted)).toEqual([
		'planted: b.c is missing in English',
		'planted: d is missing in Dutch',
	]);
	expect(badTexts(planted)).toEqual(['planted: nl.b.c is empty', 'planted: en.a shouts']);
});

test('Dutch and English say the same things', async () => {
	const found = await catalogues();
	expect(found.length).toBeGreaterThan(0);
	expect(found.flatMap(differences)).toEqual([]);
	expect(found.flatMap(badTexts)).toEqual([]);
});
