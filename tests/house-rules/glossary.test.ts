import { expect, test } from 'vitest';
import { readSource, rootPath, sourceFiles, type Finding } from './source-files.ts';

interface Row {
	dutch: string;
	identifiers: string[];
	paragraphs: string[];
}

type Module = Record<string, unknown>;

function cells(line: string): string[] {
	return line
		.split('|')
		.slice(1, -1)
		.map((cell) => cell.trim());
}

/** The rows of every table of five columns: Dutch, identifier, meaning, §, words to avoid. */
function rowsOf(text: string): Row[] {
	return text
		.split('\n')
		.filter((line) => line.startsWith('| ') && !line.startsWith('| Dutch |'))
		.map(cells)
		.map(([dutch = '', identifier = '', , paragraph = '']) => ({
			dutch,
			identifiers: [...identifier.matchAll(/`([^`]+)`/g)].map((found) => found[1]!),
			paragraphs: paragraph.match(/§[\w.]+/g) ?? [],
		}));
}

function missing(words: readonly string[], rows: Row[]): Finding[] {
	const known = new Set(rows.flatMap((row) => row.identifiers));
	return words.filter((word) => !known.has(word));
}

/** Keys of an object, items of a list, or the ids of a list of entries. */
function wordsIn(value: unknown): string[] {
	if (!Array.isArray(value)) return Object.keys(value ?? {});
	return value.map((item: unknown) => (typeof item === 'string' ? item : (item as { id: string }).id));
}

function load(path: string): Promise<Module> {
	return import(rootPath(path)) as Promise<Module>;
}

const rows = rowsOf(readSource('GLOSSARY.md').text);

async function wordsFrom(path: string, name: string): Promise<string[]> {
	const module = await load(path);
	const words = wordsIn(module[name]);
	if (words.length === 0) throw new Error(`${path} exports no ${name}`);
	return words;
}

const edition = 'protocol/editions/goois-lyceum';

async function levels(): Promise<string[]> {
	const text = sourceFiles(/^protocol\/shape\/vocabulary\.ts$/)
		.map((file) => file.text)
		.join('');
	return /type LevelId =([^;]+);/.exec(text)![1]!.match(/[\w-]+(?=')/g)!;
}

test.each([
	['fact', () => wordsFrom('src/lib/domain/facts.ts', 'factKinds')],
	['role', () => wordsFrom(`${edition}/roles.ts`, 'roles')],
	['level', levels],
	['permission', () => wordsFrom('src/lib/domain/access/may.ts', 'kinds')],
	['ground', () => wordsFrom('src/lib/domain/access/may.ts', 'table')],
])('every %s is in the glossary', async (_, read) => {
	const words = await read();
	expect(missing([...words, 'plantedWord'], rows)).toEqual(['plantedWord']);
});

test('every row has a Dutch word and an identifier', () => {
	expect(rows.filter((row) => row.dutch === '' || row.identifiers.length === 0)).toEqual([]);
	expect(rows.length).toBeGreaterThan(100);
});

test('every paragraph that the glossary names is in the protocol', async () => {
	const known = new Set(await wordsFrom(`${edition}/paragraphs.ts`, 'paragraphs'));
	const named = [...rows.flatMap((row) => row.paragraphs), '§9.9'];
	expect(named.filter((paragraph) => !known.has(paragraph))).toEqual(['§9.9']);
});

test('every folder of the site map is in the glossary', () => {
	const known = rows.flatMap((row) => row.identifiers).join(' ') + rows.map((row) => row.dutch).join(' ');
	const folders = sourceFiles(/^src\/routes\//).flatMap(({ path }) => path.split('/').slice(2, -1));
	const words = new Set(folders.filter((folder) => /^[a-z]+$/.test(folder)));
	expect([...words].filter((word) => !new RegExp(`\\b${word}\\b`).test(known))).toEqual([]);
});
