/** For commands that work inside the school: database, schema and keys ready, and all of it closed afterwards. */
import { mkdirSync } from 'node:fs';
import { openHouse, type House } from '../src/lib/server/house.ts';
import { schools, type School } from '../src/lib/server/school/school-store.ts';
import { openDatabase, prepare, type OpenDatabase } from './database.ts';
import { environment } from './environment.ts';
import { onlyOne } from './only-one.ts';

export interface Inside {
	readonly house: House;
	readonly database: OpenDatabase;
	readonly school: School;
}

/** When the school is running its own PostgreSQL serves this command too and goes on afterwards. */
export async function inside(work: (here: Inside) => Promise<number>): Promise<number> {
	return withDatabase(async (house, database) => {
		const [school] = await schools(house.db);
		if (!school)
			throw new Error(
				'There is no school yet. Open one with: npx vijfspoor init --name "Name of the school"',
			);
		return work({ house, database, school });
	});
}

export async function withDatabase(
	work: (house: House, database: OpenDatabase) => Promise<number>,
): Promise<number> {
	const env = environment();
	mkdirSync(env.dataDir, { recursive: true });
	const lock = env.databaseUrl ? null : onlyOne(env.dataDir);
	const database = await openDatabase(env, { stop: lock !== null });
	try {
		await prepare(env, database);
		const house = openHouse({ databaseUrl: database.appUrl, keysDir: env.keysDir, connections: 2 });
		try {
			return await work(house, database);
		} finally {
			await house.close();
		}
	} finally {
		await database.close();
		lock?.release();
	}
}
