/** The superuser's password, kept for the account that starts the app and not for the one that runs the server. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from './start-refused.ts';

function passwordFile(dataDir: string): string {
	return join(dataDir, 'postgres-password');
}

/** The password of a database that exists already. */
export function readPassword(dataDir: string): string {
	try {
		return readFileSync(passwordFile(dataDir), 'utf8').trim();
	} catch {
		throw new StartRefused(
			`${passwordFile(dataDir)} cannot be read, and without it nobody can log in: put it back.`,
		);
	}
}

/** A password for a new database. One left by a start that was broken off is used again. */
export function makePassword(dataDir: string): string {
	const file = passwordFile(dataDir);
	if (!existsSync(file)) {
		// Written beside and renamed: half a password would lock us out for good.
		writeFileSync(`${file}.new`, randomBytes(32).toString('hex'), { mode: 0o600, flush: true });
		renameSync(`${file}.new`, file);
	}
	return readPassword(dataDir);
}
