/** A key per record and per reporter identity, outside the database: destroying one erases what it sealed. DESIGN §7. */
import type { DatabaseSync } from 'node:sqlite';
import { Unreadable } from './encrypt.ts';
import { readKek } from './key-encryption-key.ts';
import { emptyLog, inOneWrite, openKeyFile } from './key-file.ts';
import { openReserve } from './key-reserve.ts';
import { randomId } from './random-id.ts';
import { isGone, unwrap, wrapNewKey } from './wrapped-key.ts';

export { KeyGone } from './wrapped-key.ts';

/**
 * Unwrapped keys are never remembered: another process may destroy one at any moment, and a copy kept here would
 * outlive the erasure. Reading costs some 0.02 ms.
 *
 * Keys that were never used stay. They are harmless, and one that looks unused here may at this moment be in the
 * hands of another process that has yet to write down what it sealed with it.
 */
export interface KeyStore {
	/** The id of a new key that is already on the disk; never the same one twice, also not in two processes. */
	take(): string;
	/** Throws `KeyGone` when the key was destroyed. */
	read(id: string): Buffer;
	/** In one statement. Destroyed keys are left out: one erased record must not take a whole list with it. */
	readMany(ids: readonly string[]): Map<string, Buffer>;
	/** Overwrites the key and empties the log. May be repeated: an erasure that was cut short starts again. */
	destroy(id: string): void;
	/** 32 random bytes, made once per name and the same ever after. */
	secret(name: string): Buffer;
	close(): void;
}

interface Row {
	readonly id: string;
	readonly wrapped: Uint8Array;
}

export function openKeyStore(dir: string): KeyStore {
	const kek = readKek(dir);
	const db = openKeyFile(dir);
	try {
		const secret = openSecrets(db, kek);
		refuseOtherKek(secret);
		return { ...openKeys(db, kek), secret };
	} catch (error) {
		db.close();
		throw error;
	}
}

/** Wrapping new keys with a second key-encryption key would go unnoticed until the first one is needed. */
function refuseOtherKek(secret: KeyStore['secret']): void {
	try {
		secret('which key-encryption key this file belongs to');
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		throw new Error('These keys were wrapped with another key-encryption key: put that one back.');
	}
}

function openSecrets(db: DatabaseSync, kek: Buffer): KeyStore['secret'] {
	const add = db.prepare('insert or ignore into secret (name, wrapped) values (?, ?)');
	const get = db.prepare('select wrapped from secret where name = ?');

	return (name) => {
		const place = `secret:${name}`;
		if (!get.get(name)) add.run(name, wrapNewKey(kek, place));
		return unwrap(kek, place, get.get(name)?.wrapped as Uint8Array);
	};
}

function openKeys(db: DatabaseSync, kek: Buffer): Omit<KeyStore, 'secret'> {
	const readRows = rowReader(db);
	const overwrite = db.prepare('update key set wrapped = zeroblob(length(wrapped)) where id = ?');

	return {
		take: openReserve(keyMaker(db, kek)),
		read: (id) => unwrap(kek, id, readRows([id])[0]!.wrapped),
		readMany(ids) {
			const present = readRows(ids).filter((row) => !isGone(row.wrapped));
			return new Map(present.map((row) => [row.id, unwrap(kek, row.id, row.wrapped)]));
		},
		destroy(id) {
			overwrite.run(id);
			emptyLog(db);
		},
		close: () => db.close(),
	};
}

/** A key that is missing without having been destroyed is not an erasure but a loss, and has to be noticed. */
function rowReader(db: DatabaseSync): (ids: readonly string[]) => Row[] {
	const select = db.prepare('select id, wrapped from key where id in (select value from json_each(?))');

	return (ids) => {
		const rows = select.all(JSON.stringify(ids)) as unknown as Row[];
		if (rows.length === new Set(ids).size) return rows;
		throw new Error('A key is missing: was an older key store put back?');
	};
}

function keyMaker(db: DatabaseSync, kek: Buffer): (count: number) => string[] {
	const add = db.prepare('insert into key (id, wrapped) values (?, ?)');

	function make(): string {
		const id = randomId();
		add.run(id, wrapNewKey(kek, id));
		return id;
	}

	return (count) => inOneWrite(db, () => Array.from({ length: count }, make));
}
