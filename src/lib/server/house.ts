/** What every door needs from this machine: the database and the keys. One per process. */
import { connect, type Database } from './db/database.ts';
import { openKeyStore, type KeyStore } from './keys/key-store.ts';

export interface House {
	readonly db: Database;
	readonly keys: KeyStore;
	/** Turns a person into a tag that only this school can recompute. */
	readonly indexKey: Buffer;
	readonly pepper: Buffer;
	/** What a receipt's hash costs; cheap in tests, where nobody guesses. */
	readonly receiptCost?: { memoryCost: number; timeCost: number; parallelism: number };
	close(): Promise<void>;
}

export interface HouseOptions {
	databaseUrl: string;
	keysDir: string;
	connections?: number;
	receiptCost?: House['receiptCost'];
}

export function openHouse(options: HouseOptions): House {
	const keys = openKeyStore(options.keysDir);
	const db = connect(options.databaseUrl, keys.secret('context'), options.connections);
	return {
		db,
		keys,
		indexKey: keys.secret('index'),
		pepper: keys.secret('receipt'),
		receiptCost: options.receiptCost,
		async close() {
			await db.close();
			keys.close();
		},
	};
}
