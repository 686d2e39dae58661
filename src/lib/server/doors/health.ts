import { runningHouse } from '../running-house.ts';

/** Whether the database answers; asks nothing about anyone. */
export async function isHealthy(): Promise<boolean> {
	try {
		await runningHouse().db.pool.query({ name: 'health', text: 'select 1' });
		return true;
	} catch {
		return false;
	}
}
