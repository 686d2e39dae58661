import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { randomId } from './random-id.ts';
import { createKek } from './key-encryption-key.ts';
import { KeyGone, openKeyStore, type KeyStore } from './key-store.ts';

let dir: string;
let keys: KeyStore;

beforeEach(() => {
	vi.stubEnv('VIJFSPOOR_KEK', undefined);
	dir = mkdtempSync(join(tmpdir(), 'vijfspoor-keys-'));
	createKek(dir);
	keys = openKeyStore(dir);
});

afterEach(() => {
	keys.close();
	vi.unstubAllEnvs();
	rmSync(dir, { recursive: true, force: true });
});

function take(count: number): string[] {
	return Array.from({ length: count }, () => keys.take());
}

/** Looks at the file itself, past the store. */
function wrappedOnDisk(ids: readonly string[]): Buffer[] {
	const file = new DatabaseSync(join(dir, 'keys.sqlite'), { readOnly: true });
	const select = file.prepare('select wrapped from key where id = ?');
	const wrapped = ids.map((id) => Buffer.from(select.get(id)?.wrapped as Uint8Array));
	file.close();
	return wrapped;
}

/** Which of these bytes lie in any file of the folder. */
function found(needles: readonly Buffer[]): Buffer[] {
	const files = readdirSync(dir).map((name) => readFileSync(join(dir, name)));
	return needles.filter((needle) => files.some((file) => file.includes(needle)));
}

test('every key taken is new, of 32 bytes, and the same when read again', () => {
	const ids = take(100);
	expect(new Set(ids).size).toBe(100);
	const read = ids.map((id) => keys.read(id));
	expect(read.every((key) => key.length === 32)).toBe(true);
	expect(new Set(read.map(String)).size).toBe(100);
	expect(ids.map((id) => keys.read(id))).toEqual(read);
});

test('a key is on the disk before its id is handed out', () => {
	expect(wrappedOnDisk(take(40)).every((wrapped) => wrapped.length === 61)).toBe(true);
});

test('many keys are read in one call, also when one is asked for twice', () => {
	const ids = take(50);
	const read = keys.readMany([...ids, ...ids]);
	expect([...read.keys()].sort()).toEqual([...ids].sort());
	for (const id of ids) expect(read.get(id)).toEqual(keys.read(id));
	expect(keys.readMany([])).toEqual(new Map());
});

test('keys and secrets are the same after opening again', () => {
	const ids = take(3);
	const before = [...ids.map((id) => keys.read(id)), keys.secret('context'), keys.secret('index')];
	keys.close();
	keys = openKeyStore(dir);
	expect([...ids.map((id) => keys.read(id)), keys.secret('context'), keys.secret('index')]).toEqual(before);
});

test('a secret has 32 bytes, one value per name, and two open stores agree on it', () => {
	const other = openKeyStore(dir);
	const receipt = other.secret('receipt');
	other.close();
	expect(keys.secret('receipt')).toEqual(receipt);
	expect(receipt).toHaveLength(32);
	expect(keys.secret('index')).not.toEqual(receipt);
});

test('the keys on the disk are not the keys themselves', () => {
	const ids = take(5);
	expect(found([...ids.map((id) => keys.read(id)), keys.secret('context')])).toEqual([]);
});

test('a destroyed key cannot be read again, the others can', () => {
	const [gone, ...kept] = take(3) as [string, string, string];
	keys.destroy(gone);
	expect(() => keys.read(gone)).toThrow(KeyGone);
	expect([...keys.readMany([gone, ...kept]).keys()].sort()).toEqual([...kept].sort());
	expect(() => keys.destroy(gone)).not.toThrow();
});

test('a key destroyed in another process is gone here at once', () => {
	const id = keys.take();
	expect(keys.read(id)).toHaveLength(32);
	const other = openKeyStore(dir);
	other.destroy(id);
	other.close();
	expect(() => keys.read(id)).toThrow(KeyGone);
});

test('a destroyed key lies in no file any more, however full the file was and whenever it was written', () => {
	const ids = take(3_000);
	const doomed = ids.filter((_, index) => index % 10 === 0);
	const wrapped = wrappedOnDisk(doomed);
	expect(found(wrapped)).toHaveLength(doomed.length);
	for (const id of doomed) keys.destroy(id);
	expect(found(wrapped)).toEqual([]);
	expect(readdirSync(dir).sort()).toEqual(['kek', 'keys.sqlite', 'keys.sqlite-shm', 'keys.sqlite-wal']);
});

test('a key that was never there is a loss, not an erasure', () => {
	const missing = randomId();
	expect(() => keys.read(missing)).toThrow(/A key is missing/);
	expect(() => keys.readMany([keys.take(), missing])).toThrow(/A key is missing/);
});

test('a key moved to the place of another does not open', () => {
	const [one, other] = take(2) as [string, string];
	const file = new DatabaseSync(join(dir, 'keys.sqlite'));
	file
		.prepare('update key set wrapped = (select wrapped from key where id = ?) where id = ?')
		.run(one, other);
	file.close();
	expect(() => keys.read(other)).toThrow('This cannot be opened here.');
});

test('another key-encryption key is refused before anything is wrapped with it', () => {
	vi.stubEnv('VIJFSPOOR_KEK', randomBytes(32).toString('base64'));
	expect(() => openKeyStore(dir)).toThrow(/another key-encryption key/);
});

test('a folder that is not there yet is made, closed to others', () => {
	vi.stubEnv('VIJFSPOOR_KEK', randomBytes(32).toString('base64'));
	const fresh = join(dir, 'deeper', 'keys');
	const store = openKeyStore(fresh);
	const id = store.take();
	expect(store.read(id)).toHaveLength(32);
	expect(statSync(fresh).mode & 0o777).toBe(0o700);
	expect(readdirSync(fresh).map((name) => statSync(join(fresh, name)).mode & 0o077)).toEqual([0, 0, 0]);
	store.close();
});

test('the file is kept as DESIGN §7 says', () => {
	const file = new DatabaseSync(join(dir, 'keys.sqlite'), { readOnly: true });
	expect(file.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
	expect(file.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
	file.close();
});
