/** The school's list, read anew: by the house at night, or by an administrator who looked at the difference. */
import { z } from 'zod';
import { randomId } from '../../keys/random-id.ts';
import { importRoster, type ImportResult } from '../../roster/import.ts';
import type { RosterFiles } from '../../roster/package-files.ts';
import { defineDoor, type Work } from '../door.ts';

export const importDoor = defineDoor({
	name: 'roster/import-roster',
	allows: (actor) => actor.kind === 'house' || actor.roles.includes('administrator'),
	input: z.object({
		files: z.custom<RosterFiles>((value) => value instanceof Map),
		leavers: z.number().int().nonnegative().optional(),
		dryRun: z.boolean().default(false),
	}),
	async run(work, { files, leavers, dryRun }): Promise<{ result: ImportResult }> {
		const options = { today: work.today, leavers, dryRun, newId: randomId };
		const result = await importRoster(queryable(work), work.actor.school, files, options);
		work.audit = [
			{ chain: `account:${work.actor.person}`, act: 'roster/import-roster', detail: outcome(result) },
		];
		return { result };
	},
});

/** The store of the roster asks for rows as the driver gives them. */
function queryable({ tx }: Work) {
	return {
		async query(text: string, values?: unknown[]) {
			const rows = await tx.query(text, values);
			return { rows, rowCount: rows.length };
		},
	};
}

function outcome(result: ImportResult): string {
	if ('refused' in result) return `refused ${result.refused}`;
	return result.applied ? 'applied' : 'dryRun';
}
