import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chooseAccount } from './account.ts';
import { findBinaries } from './binaries.ts';
import { Ground, isRoot } from './test-ground.ts';

let ground: Ground;
const account = chooseAccount(undefined);
const native = (...names: string[]) => join(ground.base, 'package/native', ...names);
const copyHome = () => join(ground.base, 'copies');
const find = () => findBinaries(account, copyHome(), native());

// Small programs in place of 60 MB: like the real ones they run only beside their linked library.
const program = '#!/bin/sh\n. "$(dirname "$0")/../lib/libpq.so.5"\n';
const files = {
	'../package.json': '{ "version": "18.0.0" }',
	'pg-symlinks.json': '[{ "source": "native/lib/libpq.so.5.18", "target": "native/lib/libpq.so.5" }]',
	'bin/postgres': program,
	'bin/initdb': program,
	'lib/libpq.so.5.18': ':',
	'lib/libpq.a': 'only for building',
	'share/postgresql/postgres.bki': 'data',
};

// As npm unpacks it when install scripts are off: without the link.
beforeEach(() => {
	ground = new Ground();
	for (const folder of ['bin', 'lib', 'share/postgresql']) fs.mkdirSync(native(folder), { recursive: true });
	for (const [name, text] of Object.entries(files)) fs.writeFileSync(native(name), text);
});
afterEach(() => ground.clean());

test('missing links and execute bits are cured in place', () => {
	expect(find()).toEqual({ postgres: native('bin/postgres'), initdb: native('bin/initdb') });
	expect(fs.existsSync(copyHome())).toBe(false);
});

describe.runIf(isRoot)('root', () => {
	test('copies programs that the account cannot reach, once and readable for it', () => {
		for (const closed of ['share', 'share/postgresql', '..']) fs.chmodSync(native(closed), 0o700);
		const copy = join(copyHome(), 'postgresql-18.0.0');
		expect(find().postgres).toBe(join(copy, 'bin/postgres'));
		expect(fs.statSync(join(copy, 'share/postgresql')).mode & 0o777).toBe(0o755);
		expect(fs.readdirSync(join(copy, 'lib')).sort()).toEqual(['libpq.so.5', 'libpq.so.5.18']);
		const made = fs.statSync(copy).ino;
		find();
		expect(fs.readdirSync(copyHome())).toEqual(['postgresql-18.0.0']);
		expect(fs.statSync(copy).ino).toBe(made);
	});

	test('says so when the copy cannot be reached either', () => {
		fs.chmodSync(native('..'), 0o700);
		fs.mkdirSync(copyHome(), { mode: 0o700 });
		expect(find).toThrow('DATABASE_URL');
	});
});
