/** Connections of the application role: pipelined, always generic plans, days as text. */
import pg from 'pg';

/** Policies are planned once: on `auto` PostgreSQL plans them anew for each call (three times slower). */
const options = '-c plan_cache_mode=force_generic_plan -c TimeZone=Europe/Amsterdam';
const dayType = 1082;
const bigintType = 20;

pg.types.setTypeParser(dayType, (text) => text);
pg.types.setTypeParser(bigintType, Number);

export interface Database {
	pool: pg.Pool;
	contextKey: Buffer;
	close(): Promise<void>;
}

export function connect(url: string, contextKey: Buffer, max = 10): Database {
	const pool = new pg.Pool({ connectionString: url, max, pipeline: true, options });
	// When PostgreSQL stops, idle and busy connections say so themselves; unheard, that would end this process.
	// The pool replaces them at the next use.
	pool.on('error', () => {});
	pool.on('connect', (client) => client.on('error', () => {}));
	return { pool, contextKey, close: () => pool.end() };
}
