import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyLog, inOneWrite, openKeyFile } from './key-file.ts';

let dir: string;
let db: DatabaseSync;

beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'vijfspoor-key-file-'));
	db = openKeyFile(dir);
});

afterEach(() => {
	db.close();
	rmSync(dir, { recursive: true, force: true });
});

function add(id: string): void {
	db.prepare('insert into key (id, wrapped) values (?, ?)').run(id, Buffer.alloc(61, 1));
}

test('what fails halfway leaves nothing behind, and the next write is not in its way', () => {
	const halfway = () => {
		add('one');
		throw new Error('halfway');
	};
	expect(() => inOneWrite(db, halfway)).toThrow('halfway');
	inOneWrite(db, () => add('two'));
	expect(db.prepare('select id from key').all()).toEqual([{ id: 'two' }]);
});

test('while someone still reads the log it is said not to be empty; afterwards it is', () => {
	db.exec('pragma busy_timeout = 10');
	add('one');
	const reader = new DatabaseSync(join(dir, 'keys.sqlite'));
	reader.exec('begin; select count(*) from key');
	add('two');
	expect(() => emptyLog(db)).toThrow(/destroy it once more/);
	reader.exec('commit');
	emptyLog(db);
	expect(statSync(join(dir, 'keys.sqlite-wal')).size).toBe(0);
	reader.close();
});

test('every commit reaches the disk, deleted content is overwritten and a busy file is waited for', () => {
	const settings = ['synchronous', 'secure_delete', 'busy_timeout', 'journal_mode'].map((name) =>
		Object.values(db.prepare(`pragma ${name}`).get()!),
	);
	expect(settings).toEqual([[2], [1], [5000], ['wal']]);
});
