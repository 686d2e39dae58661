/** `vijfspoor database-url`: the app role's login, for a second app process (with the same KEYS_DIR). */
import { openDatabase } from './database.ts';
import { environment } from './environment.ts';
import { onlyOne } from './only-one.ts';

const help = `vijfspoor database-url

Prints the login of the app role of the running school. A second app process joins with
DATABASE_URL=<this> KEYS_DIR=<the same folder> PORT=<another> npm start
`;

export async function databaseUrl([flag]: string[]): Promise<number> {
	if (flag) {
		process.stdout.write(help);
		return flag === '--help' ? 0 : 1;
	}
	const env = environment();
	const lock = env.databaseUrl ? null : onlyOne(env.dataDir);
	if (lock) {
		lock.release();
		throw new Error('The school is not running; start it with npm start first.');
	}
	const { appUrl } = await openDatabase(env, { stop: false });
	process.stdout.write(`${appUrl}\n`);
	return 0;
}
