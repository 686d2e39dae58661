/** One launcher per data folder: a lock that the kernel takes back however its holder ends, also by kill -9. */
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openDataDir } from './postgres/data-dir.ts';
import { StartRefused } from './postgres/start-refused.ts';

export interface Lock {
	release(): void;
}

// A handle that nobody refers to is closed by the garbage collector, and its lock with it.
const held = new Set<DatabaseSync>();

/** Null when another process holds the folder. A file with a process number in it could not tell: numbers are reused. */
export function onlyOne(dataDir: string): Lock | null {
	return holdLock(join(openDataDir(dataDir), 'launcher.lock'));
}

/** Node has no file locks of its own; an SQLite transaction is one. Null when someone else has the lock. */
export function holdLock(path: string): Lock | null {
	const database = open(path);
	try {
		database.exec('BEGIN EXCLUSIVE');
	} catch (error) {
		database.close();
		if ((error as { errcode?: number }).errcode === busy) return null;
		throw error;
	}
	held.add(database);
	return { release: () => letGo(database) };
}

const busy = 5;

function open(path: string): DatabaseSync {
	try {
		makeFile(path);
		return new DatabaseSync(path, { timeout: 0 });
	} catch {
		throw new StartRefused(`${path} cannot be opened: the data folder was used by another account before.`);
	}
}

function letGo(database: DatabaseSync): void {
	if (held.delete(database)) database.close();
}

// Ours alone: whoever can open the file can lock it. Never opened when it is there already, because closing
// any handle on a file gives up all the locks this process has on it.
function makeFile(path: string): void {
	try {
		closeSync(openSync(path, 'wx', 0o600));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
}
