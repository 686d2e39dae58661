/** `vijfspoor init`: brings the schema up to date and opens an empty school. */
import pg from 'pg';
import { parseArgs } from 'node:util';
import { now } from '../src/lib/server/clock.ts';
import { randomId } from '../src/lib/server/keys/random-id.ts';
import { withDatabase } from './inside.ts';

const help = `vijfspoor init [--name "Name of the school"]

Brings the database up to date (with DATABASE_OWNER_URL, or the embedded one) and, when there is no school yet
and a name is given, opens an empty one. Running it again changes nothing.
`;

export async function init(args: string[]): Promise<number> {
	const { values } = parseArgs({ args, options: { name: { type: 'string' }, help: { type: 'boolean' } } });
	if (values.help) {
		process.stdout.write(help);
		return 0;
	}
	return withDatabase(async (_house, { ownerUrl }) => {
		if (!ownerUrl) throw new Error('Set DATABASE_OWNER_URL: only the owner of the schema opens a school.');
		return openSchool(ownerUrl, values.name);
	});
}

async function openSchool(ownerUrl: string, name: string | undefined): Promise<number> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		const { rows } = await client.query<{ name: string }>('select name from school');
		if (rows[0]) return say(`The database is up to date. The school is there: ${rows[0].name}`);
		if (!name?.trim()) return say('The database is up to date. No school yet: give --name to open one.');
		await client.query('insert into school (id, name, opened_at) values ($1, $2, $3)', [
			randomId(),
			name.trim(),
			new Date(now()),
		]);
		return say(`Opened: ${name.trim()}`);
	} finally {
		await client.end();
	}
}

function say(sentence: string): number {
	process.stdout.write(`${sentence}\n`);
	return 0;
}
