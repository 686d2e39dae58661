/** One PostgreSQL for all tests (fsync off; durability has its own), with a migrated template to copy. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startCluster } from '../../cli/postgres/cluster.ts';
import { loginUrl, openLogins } from '../../cli/postgres/logins.ts';
import { furnishSchool, openSchoolRow } from '../../demo/demo.ts';
import { migrate } from '../../src/lib/server/db/migrate.ts';
import { openHouse } from '../../src/lib/server/house.ts';
import { createKek } from '../../src/lib/server/keys/key-encryption-key.ts';
import { openKeyStore } from '../../src/lib/server/keys/key-store.ts';
import { wednesday } from './wednesday.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		ownerUrl: string;
		appUrl: string;
		template: string;
		school: string;
	}
}

const template = 'vijfspoor_template';

/** With DATABASE_OWNER_URL (and DATABASE_URL for the app role's login) the same tests run on that server. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
	const server = process.env.DATABASE_OWNER_URL ? given(process.env.DATABASE_OWNER_URL) : await own();
	const name = `${template}_${process.pid}`;
	await onServer(server.ownerUrl, `drop database if exists ${name}`, `create database ${name}`);
	const school = await furnishTemplate(
		loginUrl(server.ownerUrl, { database: name }),
		loginUrl(server.appUrl, { database: name }),
	);
	project.provide('ownerUrl', server.ownerUrl);
	project.provide('appUrl', server.appUrl);
	project.provide('template', name);
	project.provide('school', school);
	return async () => {
		await onServer(server.ownerUrl, `drop database if exists ${name}`);
		await server.stop();
	};
}

/** The demo school without its story: roster, calendar and seats, so that each test begins in a real school. */
async function furnishTemplate(ownerUrl: string, appUrl: string): Promise<string> {
	const keysDir = mkdtempSync(join(tmpdir(), 'vijfspoor-keys-'));
	createKek(keysDir);
	const keys = openKeyStore(keysDir);
	await migrate(ownerUrl, userOf(appUrl), keys.secret('context'));
	keys.close();
	const house = openHouse({ databaseUrl: appUrl, keysDir });
	try {
		const school = await openSchoolRow(ownerUrl, wednesday);
		await furnishSchool(house, school, wednesday);
		return school;
	} finally {
		await house.close();
		rmSync(keysDir, { recursive: true, force: true });
	}
}

export function userOf(url: string): string {
	return /\/\/([^:@/]+)/.exec(url)?.[1] ?? '';
}

interface Server {
	ownerUrl: string;
	appUrl: string;
	stop(): Promise<void>;
}

async function own(): Promise<Server> {
	const dataDir = mkdtempSync(join(tmpdir(), 'vijfspoor-test-'));
	const cluster = await startCluster({ dataDir, durable: false, maxConnections: 100 });
	const logins = await openLogins(dataDir, cluster.superuserUrl);
	return {
		...logins,
		async stop() {
			await cluster.stop();
			rmSync(dataDir, { recursive: true, force: true });
		},
	};
}

function given(ownerUrl: string): Server {
	const appUrl = process.env.DATABASE_URL;
	if (!appUrl) throw new Error('DATABASE_OWNER_URL needs DATABASE_URL beside it: the login of the app role.');
	return { ownerUrl, appUrl, stop: async () => {} };
}

async function onServer(url: string, ...statements: string[]): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		const { rows } = await client.query<{ rolcreatedb: boolean }>(
			'select rolcreatedb or rolsuper as rolcreatedb from pg_roles where rolname = current_user',
		);
		if (!rows[0]?.rolcreatedb)
			throw new Error('The owner of DATABASE_OWNER_URL needs CREATEDB and CREATEROLE.');
		for (const statement of statements) await client.query(statement);
	} finally {
		await client.end();
	}
}
