/** The database of a command: the operator's own by DATABASE_URL, else the embedded one beside the data. */
import { existsSync } from 'node:fs';
import { migrate, missingMigrations } from '../src/lib/server/db/migrate.ts';
import { createKek } from '../src/lib/server/keys/key-encryption-key.ts';
import { openKeyStore } from '../src/lib/server/keys/key-store.ts';
import type { Environment } from './environment.ts';
import { startCluster } from './postgres/cluster.ts';
import { openLogins } from './postgres/logins.ts';

export interface OpenDatabase {
	readonly appUrl: string;
	/** Absent when the operator keeps the owner's login to themselves. */
	readonly ownerUrl: string | undefined;
	/** Stops the embedded server, when this is its owner. */
	close(): Promise<void>;
}

export async function openDatabase(env: Environment, options: { stop: boolean }): Promise<OpenDatabase> {
	if (env.databaseUrl) return { appUrl: env.databaseUrl, ownerUrl: env.ownerUrl, close: async () => {} };
	const cluster = await startCluster({ dataDir: env.dataDir });
	const logins = await openLogins(env.dataDir, cluster.superuserUrl);
	return { ...logins, close: options.stop ? () => cluster.stop() : async () => {} };
}

/** Makes the keys when there are none yet and brings the schema up to date, or says what is missing. */
export async function prepare(env: Environment, database: OpenDatabase): Promise<void> {
	openKeys(env);
	if (database.ownerUrl) {
		const keys = openKeyStore(env.keysDir);
		await migrate(database.ownerUrl, userOf(database.appUrl), keys.secret('context'));
		keys.close();
		return;
	}
	const missing = await missingMigrations(database.appUrl);
	if (missing.length > 0) {
		throw new Error(
			`The database lacks ${missing.join(', ')}. Run "npx vijfspoor init" once with DATABASE_OWNER_URL set; this process does not need it.`,
		);
	}
}

function openKeys(env: Environment): void {
	if (!process.env.VIJFSPOOR_KEK && !existsSync(`${env.keysDir}/kek`)) createKek(env.keysDir);
}

function userOf(url: string): string {
	return decodeURIComponent(/\/\/([^:@/]+)/.exec(url)?.[1] ?? '');
}
