import { expect, test } from 'vitest';
import { linesMatching, readSource, sourceFiles, type Finding, type SourceFile } from './source-files.ts';

const registry = /\bregistry\.[a-z0-9-]+\.[a-z]{2,}|\bnpm\.pkg\.|^\s*(@[\w-]+:)?registry\s*=/;
/** Where this happened to be written is nobody's business and works nowhere else. */
const machine = /(?<![\w.-])\/(home|Users|work|workspace|mnt|root)\/[\w.-]|\b[A-Z]:\\\\?Users\b/;
const secret = /-----BEGIN [A-Z ]*PRIVATE KEY|\b(npm_|gh[pousr]_)[A-Za-z0-9]{30,}|:_auth(Token)?\s*=/;

function giveaways(file: SourceFile): Finding[] {
	return [
		...linesMatching(file, registry, 'the host of a registry'),
		...linesMatching(file, machine, 'a path of one machine'),
		...linesMatching(file, secret, 'a secret'),
	];
}

interface Lockfile {
	packages: Record<string, { version?: string; resolved?: string; integrity?: string; link?: boolean }>;
}

function unsafeLocks({ text }: SourceFile): Finding[] {
	const { packages } = JSON.parse(text) as Lockfile;
	return Object.entries(packages).flatMap(([name, entry]) => {
		if (name === '') return [];
		const nobody = text.includes('npm:' + 'null@') || name === 'node_modules/null';
		return [
			...(entry.resolved ? [`${name} names the host it came from`] : []),
			...(entry.integrity?.startsWith('sha512-') ? [] : [`${name} has no sha512`]),
			...(nobody ? [`${name}: a package that npm made up for a version that does not exist`] : []),
		];
	});
}

test('no file names a registry, a path of one machine or a secret', () => {
	const planted = [
		'https://regis' + 'try.example.org/x',
		"'/ho" + "me/noor/x'",
		'/wo' + 'rk/x',
		'npm' + '_'.padEnd(40, 'a'),
	];
	expect(giveaways({ path: 'planted.md', text: planted.join('\n') })).toHaveLength(planted.length);
	expect(sourceFiles().flatMap(giveaways)).toEqual([]);
});

test('the lockfile holds a checksum for every package and no address', () => {
	const packages = {
		'': {},
		'node_modules/a': { version: '1.0.0', resolved: 'https://example.org/a.tgz', integrity: 'sha512-x' },
		'node_modules/b': { version: '1.0.0', integrity: 'sha1-x' },
		'node_modules/null': { version: '2.0.0', integrity: 'sha512-x' },
	};
	expect(unsafeLocks({ path: 'planted', text: JSON.stringify({ packages }) })).toHaveLength(3);
	expect(unsafeLocks(readSource('package-lock.json'))).toEqual([]);
});
