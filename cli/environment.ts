/** What the operator may set (README, "Environment"). Read in one place. */
import { resolve } from 'node:path';

export interface Environment {
	readonly host: string;
	readonly port: number;
	readonly publicOrigin: string;
	readonly dataDir: string;
	readonly keysDir: string;
	/** The app role's login; absent when the embedded PostgreSQL is used. */
	readonly databaseUrl: string | undefined;
	/** The owner's login; never reaches the web process. */
	readonly ownerUrl: string | undefined;
	readonly demo: boolean;
}

export function environment(env: NodeJS.ProcessEnv = process.env): Environment {
	const host = env.HOST || '127.0.0.1';
	const port = Number(env.PORT || 3000);
	const dataDir = resolve(env.DATA_DIR || 'data');
	return {
		host,
		port,
		publicOrigin: env.PUBLIC_ORIGIN || `http://${isLoopback(host) ? 'localhost' : host}:${port}`,
		dataDir,
		keysDir: resolve(env.KEYS_DIR || `${dataDir}/keys`),
		databaseUrl: env.DATABASE_URL || undefined,
		ownerUrl: env.DATABASE_OWNER_URL || undefined,
		demo: env.VIJFSPOOR_DEMO !== '0' && isLoopback(host),
	};
}

export function isLoopback(host: string): boolean {
	return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
