/** An empty database on this machine gets the demo school; elsewhere it waits for `vijfspoor init`. */
import pg from 'pg';
import { openHouse } from '../src/lib/server/house.ts';
import type { OpenDatabase } from './database.ts';
import type { Environment } from './environment.ts';

export async function furnish(env: Environment, database: OpenDatabase): Promise<void> {
	if (!database.ownerUrl || (await hasSchool(database.ownerUrl))) return;
	if (!env.demo) {
		process.stderr.write(
			'There is no school yet. Open one with: npx vijfspoor init --name "Name of the school"\n',
		);
		return;
	}
	process.stderr.write('Setting up the demo school…\n');
	const { openDemoSchool } = await import('../demo/demo.ts');
	const house = openHouse({ databaseUrl: database.appUrl, keysDir: env.keysDir });
	try {
		await openDemoSchool(house, database.ownerUrl);
	} finally {
		await house.close();
	}
}

async function hasSchool(ownerUrl: string): Promise<boolean> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		return (await client.query('select 1 from school limit 1')).rowCount === 1;
	} finally {
		await client.end();
	}
}
