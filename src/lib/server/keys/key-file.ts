/** The SQLite file that holds the wrapped keys: durable at every commit, and forgetting what it is told to. DESIGN §7. */
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

// secure_delete: without it SQLite leaves copies in unused space whenever it moves rows between pages, and one copy
// of a destroyed key undoes the erasure.
const settings = `
	pragma busy_timeout = 5000;
	pragma journal_mode = wal;
	pragma synchronous = full;
	pragma secure_delete = on;
`;

// No row numbers: the order in the file is that of the random ids and does not tell who reported first.
const schema = `
	create table if not exists key (id text primary key, wrapped blob not null) strict, without rowid;
	create table if not exists secret (name text primary key, wrapped blob not null) strict, without rowid;
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
