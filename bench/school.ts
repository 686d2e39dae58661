/** A school to measure in: the demo school's people and calendar, in a database of its own on a durable server. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startCluster, type Cluster } from '../cli/postgres/cluster.ts';
import { loginUrl, openLogins } from '../cli/postgres/logins.ts';
import { furnishSchool, openSchoolRow } from '../demo/demo.ts';
import { company } from '../demo/people.ts';
import { dayOf, type Day } from '../src/lib/domain/calendar/day.ts';
import { now } from '../src/lib/server/clock.ts';
import { migrate } from '../src/lib/server/db/migrate.ts';
import { transact } from '../src/lib/server/db/transaction.ts';
import { openHouse, type House } from '../src/lib/server/house.ts';
import { createKek } from '../src/lib/server/keys/key-encryption-key.ts';
import { openKeyStore } from '../src/lib/server/keys/key-store.ts';
import { pupilsOf, type PersonRow } from '../src/lib/server/people/person-store.ts';
import { loadRules } from '../src/lib/server/records/rules.ts';

/** The folder and the server that all schools of one run share. */
export interface Ground {
	readonly dataDir: string;
	readonly cluster: Cluster;
	close(): Promise<void>;
}

export async function openGround(): Promise<Ground> {
	const dataDir = mkdtempSync(join(tmpdir(), 'vijfspoor-bench-'));
	const cluster = await startCluster({ dataDir });
	return {
		dataDir,
		cluster,
		async close() {
			await cluster.stop();
			rmSync(dataDir, { recursive: true, force: true });
		},
	};
}

export interface Mentor {
	readonly person: string;
	readonly homeGroup: string;
	readonly pupils: readonly PersonRow[];
}

export interface School {
	readonly id: string;
	readonly house: House;
	readonly keysDir: string;
	readonly appUrl: string;
	readonly owner: pg.Client;
	readonly at: number;
	readonly today: Day;
	/** One per home group, those of the cast first. */
	readonly mentors: readonly Mentor[];
	/** After many new rows: as a school's database is after a night of rest. */
	settle(): Promise<void>;
	close(): Promise<void>;
}

/** `name` is the database; the one that `npm start` would use is called vijfspoor. */
export async function openSchool(ground: Ground, name = 'vijfspoor'): Promise<School> {
	const { superuserUrl } = ground.cluster;
	const { ownerUrl, appUrl } = await openLogins(ground.dataDir, superuserUrl, name);
	const keysDir = join(ground.dataDir, name === 'vijfspoor' ? 'keys' : `keys-${name}`);
	await prepare({ ownerUrl, keysDir });
	const house = openHouse({ databaseUrl: appUrl, keysDir, connections: 4 });
	const at = now();
	const id = await openSchoolRow(ownerUrl, at);
	await furnishSchool(house, id, at);
	const owner = new pg.Client({ connectionString: ownerUrl });
	// When the run breaks off the server stops under this connection; the first error is the one to show.
	owner.on('error', () => {});
	await owner.connect();
	const mentors = await mentorsOf(house, id, at);
	return {
		...{ id, house, keysDir, appUrl, owner, at, today: dayOf(at), mentors },
		settle: () => asSuperuser(loginUrl(superuserUrl, { database: name }), ['vacuum analyze', 'checkpoint']),
		async close() {
			await house.close();
			await owner.end();
		},
	};
}

async function prepare({ ownerUrl, keysDir }: { ownerUrl: string; keysDir: string }): Promise<void> {
	if (!existsSync(join(keysDir, 'kek'))) createKek(keysDir);
	const keys = openKeyStore(keysDir);
	await migrate(ownerUrl, 'vijfspoor_web', keys.secret('context'));
	keys.close();
}

async function mentorsOf(house: House, school: string, at: number): Promise<Mentor[]> {
	const cast = await company(house, school, at);
	const first = ['visser', 'mulder'].map((slug) => cast.get(slug)!.person);
	const rank = ({ person }: { person: string }) =>
		first.includes(person) ? first.indexOf(person) : first.length;
	return transact(house.db, { person: 'system', school, at }, async (tx) => {
		const { staffing } = await loadRules(tx);
		const main = staffing.mentors.filter((mentor) => mentor.main).sort((a, b) => rank(a) - rank(b));
		const pupils = (homeGroup: string): Promise<PersonRow[]> => pupilsOf(tx, homeGroup, dayOf(at));
		const all = await Promise.all(
			main.map(async ({ person, homeGroup }) => ({ person, homeGroup, pupils: await pupils(homeGroup) })),
		);
		// One who looks after two classes would have twice the work of the others.
		const value = [...new Map(all.reverse().map((mentor) => [mentor.person, mentor])).values()].reverse();
		return { value, audit: [] };
	});
}

export async function asSuperuser(url: string, statements: readonly string[]): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	for (const statement of statements) await client.query(statement);
	await client.end();
}
