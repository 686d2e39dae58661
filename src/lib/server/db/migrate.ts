/** Forward-only migrations, checksummed, run by the owner role. The web process never runs this. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { contextPads } from './context.ts';

const folder = new URL('./migrations/', import.meta.url);
const oneAtATime = 8_415_370;

export interface Migration {
	name: string;
	sql: string;
	checksum: string;
}

export function migrations(): Migration[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.sql'))
		.sort()
		.map((name) => {
			const sql = readFileSync(new URL(name, folder), 'utf8');
			return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
		});
}

/**
 * Brings the database of `ownerUrl` up to date, lets the login role `appRole` use it and hands it the context key.
 * Throws when an applied migration was changed afterwards.
 */
export async function migrate(ownerUrl: string, appRole: string, contextKey: Buffer): Promise<string[]> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		await client.query('select pg_advisory_lock($1)', [oneAtATime]);
		await prepare(client);
		const applied = await applyMissing(client);
		await client.query(`grant vijfspoor_app to ${pg.escapeIdentifier(appRole)}`);
		await storeKey(client, contextKey);
		return applied;
	} finally {
		await client.end();
	}
}

async function prepare(client: pg.Client): Promise<void> {
	await client.query(`do $$ begin create role vijfspoor_app nologin;
		exception when duplicate_object or unique_violation then null; end $$`);
	await client.query(`create table if not exists migration (
		name text primary key, checksum text not null, applied_at timestamptz not null default now())`);
	await client.query('grant select on migration to vijfspoor_app');
}

async function applyMissing(client: pg.Client): Promise<string[]> {
	const { rows } = await client.query<{ name: string; checksum: string }>(
		'select name, checksum from migration',
	);
	const known = new Map(rows.map((row) => [row.name, row.checksum]));
	const applied: string[] = [];
	for (const migration of migrations()) {
		const checksum = known.get(migration.name);
		if (checksum === migration.checksum) continue;
		if (checksum) throw new Error(`Migration ${migration.name} was changed after it was applied.`);
		await applyOne(client, migration);
		applied.push(migration.name);
	}
	return applied;
}

async function applyOne(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
	try {
		await client.query('begin');
		await client.query(sql);
		await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum]);
		await client.query('commit');
	} catch (error) {
		await client.query('rollback');
		throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error });
	}
}

async function storeKey(client: pg.Client, contextKey: Buffer): Promise<void> {
	const { inner, outer } = contextPads(contextKey);
	await client.query(
		`insert into context_key (inner_pad, outer_pad) values ($1, $2)
		on conflict (only_one) do update set inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad`,
		[inner, outer],
	);
}

/** The migrations that this program has and the database has not (for a start without the owner's login). */
export async function missingMigrations(appUrl: string): Promise<string[]> {
	const client = new pg.Client({ connectionString: appUrl });
	await client.connect();
	try {
		const { rows } = await client.query<{ name: string }>('select name from migration');
		const known = new Set(rows.map((row) => row.name));
		return migrations()
			.map((migration) => migration.name)
			.filter((name) => !known.has(name));
	} finally {
		await client.end();
	}
}
