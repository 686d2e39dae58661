/** The SQLite file that holds the wrapped keys: durable at every commit, and forgetting what it is told to. DESIGN §7. */
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const settings = `
	pragma busy_timeout = 5000;
	pragma journal_mode = wal;
	pragma synchronous = full;
	pragma secure_delete = on;
`;

// Rows are only ever added at the end and overwritten in their place. SQLite leaves copies behind in unused
// space when it moves rows between pages, and a copy of a destroyed key would undo the erasure.
const schema = `
	create table if not exists key (number integer primary key, id text not null unique, wrapped blob not null) strict;
	create table if not exists secret (name text primary key, wrapped blob not null) strict;
`;

export function openKeyFile(dir: string): DatabaseSync {
	mkdirSync(dir, { recursive: true, mode: 0o700 });
	const path = join(dir, 'keys.sqlite');
	makePrivate(path);
	const db = new DatabaseSync(path);
	db.exec(settings);
	inOneWrite(db, () => db.exec(schema));
	return db;
}

/** Made by us, because SQLite would let the group read it; its other files follow the mode of this one. */
function makePrivate(path: string): void {
	if (existsSync(path)) return;
	try {
		closeSync(openSync(path, 'wx', 0o600));
	} catch (error) {
		// Another process was just before us.
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
}

/** All of it or nothing, and on the disk when this returns. */
export function inOneWrite<T>(db: DatabaseSync, work: () => T): T {
	db.exec('begin immediate');
	try {
		const result = work();
		db.exec('commit');
		return result;
	} catch (error) {
		if (db.isTransaction) db.exec('rollback');
		throw error;
	}
}

/** Older versions of a page live on in the write-ahead log until it is emptied. */
export function emptyLog(db: DatabaseSync): void {
	const outcome = db.prepare('pragma wal_checkpoint(truncate)').get() as { busy: number };
	if (outcome.busy) {
		throw new Error('The key is overwritten, but its log is still in use: destroy it once more.');
	}
}
