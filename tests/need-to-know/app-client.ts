/** The app's own login with a context of one's choosing: what somebody could do who reached SQL past every door. */
import pg from 'pg';
import { signContext, type Who } from '../../src/lib/server/db/context.ts';
import type { TestSchool } from '../setup/school.ts';

export interface AppClient {
	/** In one transaction that is always rolled back, in this signed context, or in none. */
	as<R extends object>(who: Who | null, text: string, values?: unknown[]): Promise<R[]>;
	/** The same with a context as it is given, signed or not. */
	claiming<R extends object>(context: string, text: string, values?: unknown[]): Promise<R[]>;
	readonly backend: number;
	close(): Promise<void>;
}

export async function openAppClient(here: TestSchool): Promise<AppClient> {
	const client = new pg.Client({ connectionString: here.appUrl, options: '-c TimeZone=Europe/Amsterdam' });
	await client.connect();
	const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
	const backend = rows[0]!.pid;
	async function claiming<R extends object>(context: string | null, text: string, values: unknown[] = []) {
		await client.query('begin');
		try {
			if (context !== null) await client.query("select set_config('vs.context', $1, true)", [context]);
			return (await client.query<R>(text, values)).rows;
		} finally {
			await client.query('rollback');
		}
	}
	return {
		backend,
		claiming,
		as: (who, text, values) =>
			claiming(who && signContext(here.house.db.contextKey, who, backend), text, values),
		close: () => client.end(),
	};
}
