/** The one key that wraps all others: from the environment or a file only its owner can read. security.md 4.15. */
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const length = 32;

/** `VIJFSPOOR_KEK` (base64) goes before the file: an operator may keep the key off the disk altogether. */
export function readKek(dir: string): Buffer {
	const fromEnvironment = process.env.VIJFSPOOR_KEK;
	if (fromEnvironment) return parse(fromEnvironment, 'VIJFSPOOR_KEK');
	const path = kekPath(dir);
	refuseWhenShared(path);
	return parse(readFileSync(path, 'utf8'), path);
}

/** Writes a new key, once: an existing one is never replaced, because all that it wraps would be lost. */
export function createKek(dir: string): void {
	mkdirSync(dir, { recursive: true, mode: 0o700 });
	const file = openSync(kekPath(dir), 'wx', 0o400);
	try {
		writeSync(file, `${randomBytes(length).toString('base64')}\n`);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
	keepName(dir);
}

function kekPath(dir: string): string {
	return join(dir, 'kek');
}

/** A file survives a power cut only when its folder was written down too. */
function keepName(dir: string): void {
	if (process.platform === 'win32') return;
	const folder = openSync(dir, 'r');
	fsyncSync(folder);
	closeSync(folder);
}

/** Windows has no such bits: there the folder's own permissions have to do it. */
function refuseWhenShared(path: string): void {
	if (process.platform === 'win32' || (statSync(path).mode & 0o077) === 0) return;
	throw new Error(`Others on this machine can read ${path}; make it yours alone with: chmod 400 ${path}`);
}

function parse(text: string, from: string): Buffer {
	const kek = Buffer.from(text.trim(), 'base64');
	if (kek.length !== length) throw new Error(`${from} should hold ${length} bytes in base64 and does not.`);
	return kek;
}
