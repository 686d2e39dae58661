import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createKek, readKek } from './key-encryption-key.ts';

let dir: string;

beforeEach(() => {
	vi.stubEnv('VIJFSPOOR_KEK', undefined);
	dir = join(mkdtempSync(join(tmpdir(), 'vijfspoor-kek-')), 'keys');
});

afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(join(dir, '..'), { recursive: true, force: true });
});

test('a new key is 32 bytes in a file that only its owner can read, in a folder that is closed to others', () => {
	createKek(dir);
	expect(readKek(dir)).toHaveLength(32);
	expect(statSync(join(dir, 'kek')).mode & 0o777).toBe(0o400);
	expect(statSync(dir).mode & 0o777).toBe(0o700);
});

test('an existing key is never replaced', () => {
	createKek(dir);
	const before = readKek(dir);
	expect(() => createKek(dir)).toThrow(/EEXIST/);
	expect(readKek(dir)).toEqual(before);
});

test.each(['440', '404', '420', '640'])('a file with mode %s is refused in one clear sentence', (mode) => {
	createKek(dir);
	chmodSync(join(dir, 'kek'), Number.parseInt(mode, 8));
	expect(() => readKek(dir)).toThrow(/Others on this machine can read .*chmod 400/);
	chmodSync(join(dir, 'kek'), 0o400);
	expect(readKek(dir)).toHaveLength(32);
});

test('the environment goes before the file', () => {
	createKek(dir);
	const kek = randomBytes(32);
	vi.stubEnv('VIJFSPOOR_KEK', kek.toString('base64'));
	expect(readKek(dir)).toEqual(kek);
});

test.each([randomBytes(31), randomBytes(33), randomBytes(16)])(
	'a key of another length is refused',
	(kek) => {
		vi.stubEnv('VIJFSPOOR_KEK', kek.toString('base64'));
		expect(() => readKek(dir)).toThrow(/VIJFSPOOR_KEK should hold 32 bytes/);
	},
);

test('a refusal does not print the key', () => {
	createKek(dir);
	const text = readFileSync(join(dir, 'kek'), 'utf8').trim();
	chmodSync(join(dir, 'kek'), 0o600);
	writeFileSync(join(dir, 'kek'), text.slice(4));
	expect(() => readKek(dir)).toThrow(expect.not.stringContaining(text.slice(4, 12)));
});
