import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCluster } from './cluster.ts';
import { isRunning } from './postmaster.ts';
import { Ground, kill, query, serverPid } from './test-ground.ts';

let ground: Ground;
beforeAll(() => {
	ground = new Ground();
});
afterAll(() => ground.clean());

const folder = (...names: string[]) => join(ground.base, ...names);
const carelessly = (dataDir: string) => startCluster({ dataDir, durable: false });
const theAnswer = [{ answer: 42 }];

describe('the life of one data folder', () => {
	const data = (...names: string[]) => folder('data', ...names);
	const start = () => carelessly(data());
	const kept = 'SELECT answer FROM kept';

	test('a first start makes a database that sorts the same on every machine and checks its pages', async () => {
		const { superuserUrl, adopted } = await startCluster({ dataDir: data(), maxConnections: 23 });
		expect(adopted).toBe(false);
		await query(superuserUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
		const settings = `SELECT name, setting FROM pg_settings WHERE name IN
			('data_checksums', 'fsync', 'listen_addresses', 'max_connections', 'server_encoding', 'TimeZone')`;
		const rows = await query(superuserUrl, settings);
		expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
			data_checksums: 'on',
			fsync: 'on',
			listen_addresses: '',
			max_connections: '23',
			server_encoding: 'UTF8',
			TimeZone: 'UTC',
		});
		const locale = 'SELECT datlocprovider, datlocale FROM pg_database WHERE datname = current_database()';
		expect(await query(superuserUrl, locale)).toEqual([{ datlocprovider: 'b', datlocale: 'C.UTF-8' }]);
	});

	test('a second start adopts the running server', async () => {
		const pid = serverPid(data());
		const { superuserUrl, adopted } = await start();
		expect(await query(superuserUrl, kept)).toEqual(theAnswer);
		expect(adopted).toBe(true);
		expect(serverPid(data())).toBe(pid);
	});

	test('only the right password opens it, and only its owner can read that', async () => {
		const { superuserUrl } = await start();
		const wrong = superuserUrl.replace(/postgres:\w+@/, 'postgres:wrong@');
		await expect(query(wrong, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
		const modes = { '.': 0o711, postgres: 0o700, 'postgres-socket': 0o700, 'postgres-password': 0o600 };
		for (const [path, mode] of Object.entries({ ...modes, 'postgres.log': 0o600 })) {
			expect([path, fs.statSync(data(path)).mode & 0o777]).toEqual([path, mode]);
		}
	});

	test('the log keeps silent about people', async () => {
		const { superuserUrl } = await start();
		const insert = "INSERT INTO pupil VALUES ('Yara')";
		await query(superuserUrl, `CREATE TABLE pupil (name text UNIQUE); ${insert}`);
		await expect(query(superuserUrl, insert)).rejects.toThrow('duplicate key');
		await expect(query(superuserUrl, "SELECT 'Yara'::int")).rejects.toThrow('invalid input');
		const raise = "DO $$ BEGIN RAISE WARNING 'Yara'; RAISE EXCEPTION 'Yara'; END $$";
		await expect(query(superuserUrl, raise)).rejects.toThrow('Yara');
		const log = fs.readFileSync(data('postgres.log'), 'utf8');
		expect(log).toContain('ready to accept connections');
		expect(log).not.toContain('Yara');
	});

	test('stop ends the server, also one that was adopted', async () => {
		const pid = serverPid(data());
		await (await start()).stop();
		expect(isRunning(data('postgres'), pid)).toBe(false);
	});

	test('after kill -9 of the app its server runs on, and the next start adopts it with its data', async () => {
		const first = await ground.startElsewhere(data());
		await query(first.superuserUrl, 'CREATE TABLE later AS SELECT 42 AS answer');
		const pid = serverPid(data());
		await kill(first.process);
		const second = await start();
		expect(serverPid(data())).toBe(pid);
		expect(await query(second.superuserUrl, 'SELECT answer FROM later')).toEqual(theAnswer);
	});

	test('a server that was started for tests is never handed to a school', async () => {
		expect(await query((await start()).superuserUrl, 'SHOW fsync')).toEqual([{ fsync: 'off' }]);
		const school = await startCluster({ dataDir: data() });
		expect(await query(school.superuserUrl, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
	});

	test('what keeps PostgreSQL from starting is told in its own words', async () => {
		await (await start()).stop();
		fs.writeFileSync(data('postgres/PG_VERSION'), '15\n');
		await expect(start()).rejects.toThrow(
			/^PostgreSQL did not start: database files are incompatible.*postgres\.log/,
		);
		fs.writeFileSync(data('postgres/PG_VERSION'), '18\n');
	});

	test('a password that does not fit is told in a sentence and leaves no server behind', async () => {
		fs.renameSync(data('postgres-password'), data('right'));
		fs.writeFileSync(data('postgres-password'), 'another');
		await expect(start()).rejects.toMatchObject({
			name: 'StartRefused',
			message: expect.stringContaining('postgres-password'),
		});
		expect(fs.existsSync(data('postgres/postmaster.pid'))).toBe(false);
	});

	test('a password that is lost is not replaced by one that opens nothing', async () => {
		fs.rmSync(data('postgres-password'));
		await expect(start()).rejects.toThrow('without it nobody can log in');
		expect(fs.existsSync(data('postgres-password'))).toBe(false);
		fs.renameSync(data('right'), data('postgres-password'));
	});

	test('a server that no longer lets us in is stopped and started anew', async () => {
		const first = await start();
		const pid = serverPid(data());
		await query(first.superuserUrl, "ALTER USER postgres PASSWORD 'changed'");
		// Read at the next start only, which is how the test can tell the two servers apart.
		fs.writeFileSync(data('postgres/pg_hba.conf'), 'local all all trust\n');
		const second = await start();
		expect(serverPid(data())).not.toBe(pid);
		expect(await query(second.superuserUrl, kept)).toEqual(theAnswer);
	});
});

describe('other folders', () => {
	test('two first starts at once end with one server that answers both', async () => {
		const dataDir = folder('twice');
		const both = await Promise.all([ground.startElsewhere(dataDir), ground.startElsewhere(dataDir)]);
		const question = 'SELECT system_identifier, pg_postmaster_start_time() FROM pg_control_system()';
		const [one, other] = await Promise.all(both.map(({ superuserUrl }) => query(superuserUrl, question)));
		expect(one).toEqual(other);
		expect(fs.readdirSync(dataDir).filter((name) => name.startsWith('new-'))).toEqual([]);
	});

	test('a path too long for a socket gets a short folder, which goes when the server stops', async () => {
		const deep = folder('d'.repeat(60), 'e'.repeat(60));
		const first = await ground.startElsewhere(deep);
		expect(Buffer.byteLength(join(first.socketDir, '.s.PGSQL.5432'))).toBeLessThanOrEqual(107);
		expect(fs.statSync(first.socketDir).mode & 0o777).toBe(0o700);
		process.kill(serverPid(deep), 'SIGKILL');
		const second = await carelessly(deep);
		expect(second.socketDir).toBe(first.socketDir);
		expect(await query(second.superuserUrl, 'SELECT 42 AS answer')).toEqual(theAnswer);
		await second.stop();
		expect(fs.existsSync(second.socketDir)).toBe(false);
	});

	test('a path may contain whatever a path may contain, and what a killed start left there', async () => {
		const odd = folder('é %41+,"\' &?#');
		fs.mkdirSync(join(odd, 'new-abcdef/data'), { recursive: true });
		fs.writeFileSync(join(odd, 'postgres-password'), 'f'.repeat(64));
		const cluster = await carelessly(odd);
		expect(dirname(cluster.socketDir)).toBe(odd);
		expect(await query(cluster.superuserUrl, 'SELECT 42 AS answer')).toEqual(theAnswer);
	});
});
