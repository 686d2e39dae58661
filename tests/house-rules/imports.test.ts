/** What dependency-cruiser does not see: types inside components, Kit's own modules, and SQL that strays. */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { sourceFiles, type Finding, type SourceFile } from './source-files.ts';

const supporting = /\.test\.ts$|\/fixtures\//;
const script = /<script[^>]*>([\s\S]*?)<\/script>/g;
const serverCode = /^#lib\/server\/|(^|\/)lib\/server\//;
const maySpeakSql = /(^|\/|-)store\.ts$|^src\/lib\/server\/(db|audit|sessions)\//;
const verbs = ['select\\s[^;]*?\\sfrom\\s', 'select\\s+\\w+\\s*\\(', 'insert\\s+into\\s', 'delete\\s+from\\s']
	.concat('update\\s+\\w+\\s+set\\s', 'with\\s+\\w+\\s+as\\s*\\(')
	.flatMap((verb) => [verb, verb.replace(/(?<!\\)[a-z]+/g, (word) => word.toUpperCase())]);
const sql = new RegExp(`(?<=['"\`]\\s*)(${verbs.join('|')})`, 'g');

function importsOf({ path, text }: SourceFile): string[] {
	const code = path.endsWith('.svelte')
		? [...text.matchAll(script)].map((found) => found[1]).join('\n')
		: text;
	return ts.preProcessFile(code, true, true).importedFiles.map((file) => file.fileName);
}

function serverInComponent(file: SourceFile): Finding[] {
	return importsOf(file)
		.filter((path) => serverCode.test(path))
		.map((path) => `${file.path} imports ${path}: a component knows nothing of the server, not even a type`);
}

function kitInServer(file: SourceFile): Finding[] {
	return importsOf(file)
		.filter((path) => /^\$(app|env)\//.test(path))
		.map((path) => `${file.path} imports ${path}: server code runs unbuilt, without Kit`);
}

function foreignInDomain(file: SourceFile): Finding[] {
	return importsOf(file)
		.filter((path) => !/^(\.{1,2}\/|#(lib\/domain|protocol|law)\/)/.test(path) || !path.endsWith('.ts'))
		.map((path) => `${file.path} imports ${path}: rules need no package, no clock, no database`);
}

function straySql({ path, text }: SourceFile): Finding[] {
	if (maySpeakSql.test(path)) return [];
	const lineOf = (index: number) => text.slice(0, index).split('\n').length;
	return [...text.matchAll(sql)].map((found) => `${path}:${lineOf(found.index)}: SQL belongs in a store`);
}

function findings(pattern: RegExp, rule: (file: SourceFile) => Finding[]): Finding[] {
	return sourceFiles(pattern)
		.filter((file) => !supporting.test(file.path))
		.flatMap(rule);
}

test('a component imports nothing from the server, not even a type', () => {
	const text = '<script lang="ts">import type { Row } from \'#lib/server/records/store.ts\';</script>';
	expect(serverInComponent({ path: 'src/lib/ui/Planted.svelte', text })).toHaveLength(1);
	expect(findings(/^src\/.*\.svelte$/, serverInComponent)).toEqual([]);
});

test('server code imports nothing from Kit, so that cli, demo and tests can run it', () => {
	const text = "import { env } from '$env/dynamic/private';\nconst x = await import('$app/environment');";
	expect(kitInServer({ path: 'src/lib/server/planted.ts', text })).toHaveLength(2);
	expect(findings(/^src\/lib\/(server|domain|text)\/.*\.ts$/, kitInServer)).toEqual([]);
});

test('the rules import no package and nothing of Node', () => {
	const text = "import { z } from 'zod';\nimport fs from 'node:fs';\nimport type { Fact } from './facts.ts';";
	expect(foreignInDomain({ path: 'src/lib/domain/planted.ts', text })).toHaveLength(2);
	expect(findings(/^src\/lib\/domain\/.*\.ts$/, foreignInDomain)).toEqual([]);
});

test('SQL is written in stores and nowhere else', () => {
	const text = [
		"tx.query('select person from access where record = $1');",
		'const text = `insert into fact (record) values ($1)`;',
		"'delete from draft'",
		"tx.send('select append_audit($1, $2)')",
		'`\n select a,\n b\n from c`',
		'"UPDATE duty SET done = true"',
	].join(';\n');
	expect(straySql({ path: 'src/lib/server/doors/planted.ts', text })).toHaveLength(6);
	expect(straySql({ path: 'src/lib/server/records/fact-store.ts', text })).toEqual([]);
	expect(straySql({ path: 'src/lib/text/planted.ts', text: "'Select a pupil from the list'" })).toEqual([]);
	expect(findings(/^src\/.*\.(ts|svelte)$/, straySql)).toEqual([]);
});
