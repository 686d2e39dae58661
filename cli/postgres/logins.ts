/** Two logins on our own server: the owner of the schema, and the web process that owns nothing. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

export interface Logins {
	readonly ownerUrl: string;
	readonly appUrl: string;
}

interface Passwords {
	readonly owner: string;
	readonly app: string;
}

/** Makes roles and database when they are missing; the passwords lie beside the data, readable by us alone. */
export async function openLogins(
	dataDir: string,
	superuserUrl: string,
	database = 'vijfspoor',
): Promise<Logins> {
	const passwords = keptPasswords(join(dataDir, 'logins.json'));
	const client = new pg.Client({ connectionString: superuserUrl });
	await client.connect();
	try {
		await makeRole(client, 'vijfspoor_owner', passwords.owner, 'createrole createdb');
		await makeRole(client, 'vijfspoor_web', passwords.app, '');
		await makeDatabase(client, database);
	} finally {
		await client.end();
	}
	return {
		ownerUrl: loginUrl(superuserUrl, { user: 'vijfspoor_owner', password: passwords.owner, database }),
		appUrl: loginUrl(superuserUrl, { user: 'vijfspoor_web', password: passwords.app, database }),
	};
}

/** The same server, another login and database. */
export function loginUrl(url: string, as: { user?: string; password?: string; database?: string }): string {
	const match = /^postgres(?:ql)?:\/\/([^:@/]*)(?::([^@]*))?@([^/]*)\/([^?]*)(\?.*)?$/.exec(url);
	if (!match) throw new Error('not a PostgreSQL address');
	const [, user, password, host, database, query = ''] = match;
	return `postgres://${as.user ?? user}:${as.password ?? password}@${host}/${as.database ?? database}${query}`;
}

function keptPasswords(path: string): Passwords {
	if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Passwords;
	const passwords = { owner: randomBytes(24).toString('hex'), app: randomBytes(24).toString('hex') };
	writeFileSync(path, JSON.stringify(passwords), { mode: 0o600 });
	return passwords;
}

async function makeRole(client: pg.Client, name: string, password: string, may: '' | 'createrole createdb') {
	const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
	const [role, secret] = [client.escapeIdentifier(name), client.escapeLiteral(password)];
	const statement = `${rowCount ? 'alter' : 'create'} role ${role} login ${may} password ${secret}`;
	await client.query(statement);
}

async function makeDatabase(client: pg.Client, name: string): Promise<void> {
	const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
	if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)} owner vijfspoor_owner`);
}
