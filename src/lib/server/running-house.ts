/** The house of this process, opened at the first request from the environment the launcher prepared. */
import { openHouse, type House } from './house.ts';

let house: House | undefined;

export function runningHouse(): House {
	house ??= openHouse({
		databaseUrl: process.env.DATABASE_URL ?? '',
		keysDir: process.env.KEYS_DIR ?? 'data/keys',
	});
	return house;
}
