/** A fresh school in a database of its own, with a small fixed cast. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { loginUrl } from '../../cli/postgres/logins.ts';
import { company, type Company } from '../../demo/people.ts';
import { migrate } from '../../src/lib/server/db/migrate.ts';
import { openHouse, type House } from '../../src/lib/server/house.ts';
import { openKeyStore } from '../../src/lib/server/keys/key-store.ts';
import { createKek } from '../../src/lib/server/keys/key-encryption-key.ts';
import { userOf } from './cluster.ts';
import { wednesday } from './wednesday.ts';

export interface TestSchool {
	readonly house: House;
	readonly school: string;
	/** The cast as actors, by slug. */
	readonly people: Company;
	readonly ownerUrl: string;
	readonly appUrl: string;
	readonly keysDir: string;
	/** As the owner of the schema, past every policy: for looking, never for acting. */
	readonly owner: pg.Client;
	close(): Promise<void>;
}

export const cheapReceipt = { memoryCost: 64, timeCost: 1, parallelism: 1 };

export async function openSchool(): Promise<TestSchool> {
	const name = `vijfspoor_test_${randomBytes(6).toString('hex')}`;
	await statement(inject('ownerUrl'), `create database ${name} template ${inject('template')}`);
	const keysDir = mkdtempSync(join(tmpdir(), 'vijfspoor-keys-'));
	createKek(keysDir);
	const keys = openKeyStore(keysDir);
	const ownerUrl = loginUrl(inject('ownerUrl'), { database: name });
	const appUrl = loginUrl(inject('appUrl'), { database: name });
	await migrate(ownerUrl, userOf(appUrl), keys.secret('context'));
	keys.close();
	const owner = new pg.Client({ connectionString: ownerUrl });
	await owner.connect();
	const house = openHouse({ databaseUrl: appUrl, keysDir, receiptCost: cheapReceipt });
	const school = inject('school');
	const people = await company(house, school, wednesday);
	return {
		house,
		school,
		people,
		ownerUrl,
		appUrl,
		keysDir,
		owner,
		async close() {
			await house.close();
			await owner.end();
			await statement(inject('ownerUrl'), `drop database ${name} with (force)`);
			rmSync(keysDir, { recursive: true, force: true });
		},
	};
}

async function statement(url: string, text: string): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query(text);
	await client.end();
}
