import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startCluster, type Cluster } from '../../cli/postgres/cluster.ts';
import { knownHome } from '../../cli/postgres/database-home.ts';
import { openLogins } from '../../cli/postgres/logins.ts';
import { furnishSchool, openSchoolRow } from '../../demo/demo.ts';
import { stageOf } from '../../demo/stage.ts';
import { migrate } from '../../src/lib/server/db/migrate.ts';
import { openHouse } from '../../src/lib/server/house.ts';
import { createKek } from '../../src/lib/server/keys/key-encryption-key.ts';
import { openKeyStore } from '../../src/lib/server/keys/key-store.ts';
import { logError } from '../../src/lib/server/log.ts';
import { userOf } from '../setup/cluster.ts';
import { cheapReceipt } from '../setup/school.ts';
import { wednesday } from '../setup/wednesday.ts';
import { canaries, playCanaries, playMistakes } from './canary-story.ts';

/** A server of its own, because its files are searched after it has stopped. */
const dataDir = mkdtempSync(join(tmpdir(), 'vijfspoor-canary-'));
const keysDir = mkdtempSync(join(tmpdir(), 'vijfspoor-keys-'));
const song = canaries();
/** A pupil is called this in the school's own list, which is where names belong. */
const pupil = canaries();
let home: string;
let cluster: Cluster;
let shown: string;
const dump = new Map<string, string>();

beforeAll(async () => {
	cluster = await startCluster({ dataDir, durable: false });
	home = knownHome(dataDir)!;
	const { ownerUrl, appUrl } = await openLogins(dataDir, cluster.superuserUrl);
	createKek(keysDir);
	const keys = openKeyStore(keysDir);
	await migrate(ownerUrl, userOf(appUrl), keys.secret('context'));
	keys.close();
	await play(ownerUrl, appUrl);
	await readTables(ownerUrl);
	await cluster.stop();
});
afterAll(() => {
	for (const folder of [dataDir, keysDir, home]) rmSync(folder, { recursive: true, force: true });
});

async function play(ownerUrl: string, appUrl: string): Promise<void> {
	const house = openHouse({ databaseUrl: appUrl, keysDir, receiptCost: cheapReceipt });
	const school = await openSchoolRow(ownerUrl, wednesday);
	await furnishSchool(house, school, wednesday);
	await asOwner(ownerUrl, (owner) =>
		owner.query("update person set given_name = $1 where source_id = 'p-yara'", [pupil.next()]),
	);
	const stage = await stageOf(house, school, wednesday);
	shown = await playCanaries(stage, song);
	await playMistakes(stage, song);
	// A statement that fails quotes the value it is about: to us, and to nobody else.
	await expect(house.db.pool.query('select $1::date', [song.next()])).rejects.toThrow(song.song);
	await house.close();
}

async function asOwner<T>(ownerUrl: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
	const owner = new pg.Client({ connectionString: ownerUrl });
	await owner.connect();
	try {
		return await work(owner);
	} finally {
		await owner.end();
	}
}

/** Every row of every table as text; bytes as hexadecimal. */
async function readTables(ownerUrl: string): Promise<void> {
	await asOwner(ownerUrl, async (owner) => {
		const { rows: tables } = await owner.query<{ name: string }>(
			"select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'm')",
		);
		for (const { name } of tables) {
			const { rows } = await owner.query<{ row: string }>(
				`select t::text as row from ${owner.escapeIdentifier(name)} t`,
			);
			dump.set(name, rows.map(({ row }) => row).join('\n'));
		}
	});
}

const hex = (text: string) => Buffer.from(text).toString('hex');

function tablesWith(text: string): string[] {
	return [...dump]
		.filter(([, rows]) => rows.includes(text) || rows.includes(hex(text)))
		.map(([name]) => name);
}

function filesWith(folder: string, text: string): string[] {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
	return files.filter((file) => statSync(file).isFile() && readFileSync(file).includes(text));
}

test('fifty words and more were typed, and whoever may read them read each of them', () => {
	const typed = song.all.filter((word) => shown.includes(word));
	expect(typed.length).toBeGreaterThanOrEqual(50);
	expect(shown).toContain(pupil.all[0]);
});

test('no table holds a word of them: not in a story, a name, an answer or a note, and not in the audit', () => {
	expect(dump.size).toBeGreaterThan(20);
	expect(tablesWith(song.song)).toEqual([]);
});

test('a pupil’s name stands in the school’s list and nowhere else', () => {
	expect(tablesWith(pupil.song)).toEqual(['person']);
});

test('no file of the server holds a word of them: tables, write-ahead log, temporary files', () => {
	const folders = [...new Set([dataDir, home])];
	expect(folders.flatMap((folder) => filesWith(folder, pupil.song)).length).toBeGreaterThan(0);
	expect(folders.flatMap((folder) => filesWith(folder, song.song))).toEqual([]);
});

test('the server’s log holds no name and no word, also when a statement failed', () => {
	const log = readFileSync(join(dataDir, 'postgres.log'), 'utf8');
	expect(log.length).toBeGreaterThan(0);
	for (const text of [song.song, pupil.song, 'Benali', 'Visser']) expect(log).not.toContain(text);
});

test('the keys lie in a folder that holds keys alone', () => {
	expect(filesWith(keysDir, '').length).toBeGreaterThan(1);
	for (const text of [song.song, pupil.song]) expect(filesWith(keysDir, text)).toEqual([]);
});

test('our own log names the kind of an error and where it was, and not what it says', () => {
	const written: string[] = [];
	const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
	try {
		logError(Object.assign(new Error(song.next()), { detail: song.next(), code: '23505' }), '/melden');
		logError({ [song.next()]: song.next() }, null);
		logError(song.next(), null);
	} finally {
		spy.mockRestore();
	}
	expect(written).toHaveLength(3);
	expect(JSON.parse(written[0]!)).toMatchObject({ kind: 'Error', code: '23505', route: '/melden' });
	expect(written.join('\n')).not.toContain(song.song);
});
