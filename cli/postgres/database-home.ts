/** The folder that holds the database: DATA_DIR, or one outside it when PostgreSQL's account cannot get in. */
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { canWrite, giveTo, type Account } from './account.ts';
import { makeFolder } from './data-dir.ts';
import { StartRefused } from './start-refused.ts';

const pointerName = 'postgres-is-at';
const ownerName = 'belongs-to';

/** The database folder proper, as PostgreSQL knows it. */
export function pgdataIn(home: string): string {
	return join(home, 'postgres');
}

/** The folder is there only when it is whole, because it comes into place by one rename. */
export function hasDatabase(home: string): boolean {
	return fs.existsSync(pgdataIn(home));
}

/** Where copies go that must be open to an ordinary account; not the temporary folder, which is emptied. */
export function stateDir(): string {
	return process.env.VIJFSPOOR_STATE_DIR || '/var/lib/vijfspoor';
}

/** The home an earlier start chose. It is never forgotten silently: that would look like an empty school. */
export function knownHome(dataDir: string): string | undefined {
	const home = read(join(dataDir, pointerName));
	if (!home) return hasDatabase(dataDir) ? dataDir : undefined;
	if (!fs.existsSync(home)) {
		throw new StartRefused(
			`${join(dataDir, pointerName)} says that the database is in ${home}, which does not exist: put it back, or delete that file to begin anew.`,
		);
	}
	refuseCopy(dataDir, home);
	return home;
}

// Two copies of one data folder would write in one database with keys that drift apart.
function refuseCopy(dataDir: string, home: string): void {
	const owner = read(join(home, ownerName));
	if (owner && owner !== dataDir && read(join(owner, pointerName)) === home) {
		throw new StartRefused(
			`${dataDir} is a copy of ${owner}, whose database is in ${home}: delete ${join(dataDir, pointerName)} to begin anew, or remove the other folder.`,
		);
	}
	if (owner !== dataDir) fs.writeFileSync(join(home, ownerName), dataDir);
}

/** Picks the home of a new database: here if the account can work here, else in the state folder. */
export function chooseHome(dataDir: string, account: Account): string {
	if (isReachable(dataDir, account)) return dataDir;
	const home = freeFolder(dataDir);
	try {
		makeFolder(stateDir(), 0o755);
		makeFolder(home, 0o711);
	} catch {
		throw new StartRefused(
			`PostgreSQL cannot reach ${dataDir} and ${home} cannot be made: set DATABASE_URL.`,
		);
	}
	fs.writeFileSync(join(home, ownerName), dataDir);
	fs.writeFileSync(join(dataDir, `${pointerName}.new`), home);
	fs.renameSync(join(dataDir, `${pointerName}.new`), join(dataDir, pointerName));
	return home;
}

// A database that no data folder points to any more (someone removed DATA_DIR) has lost its password and
// keys. It is left alone: removing what may be a school's records is not for a launcher to decide.
function freeFolder(dataDir: string): string {
	const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
	const first = join(stateDir(), `data-${name}`);
	let home = first;
	for (let number = 2; hasDatabase(home); number++) {
		console.error(`An earlier database of ${dataDir} is still in ${home}: remove it when nobody needs it.`);
		home = `${first}-${number}`;
	}
	return home;
}

/** Tried with a folder of the account's own, because the way to it may be closed at any parent. */
export function isReachable(home: string, account: Account): boolean {
	const trial = fs.mkdtempSync(join(home, 'trial-'));
	try {
		giveTo(account, trial);
		return canWrite(account, trial);
	} finally {
		fs.rmSync(trial, { recursive: true, force: true });
	}
}

function read(path: string): string | undefined {
	try {
		return fs.readFileSync(path, 'utf8').trim();
	} catch {
		return undefined;
	}
}
