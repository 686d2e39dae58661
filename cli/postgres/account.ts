/** The account PostgreSQL runs as. It refuses to run as root, so root hands it to an ordinary account. */
import { spawnSync } from 'node:child_process';
import { chownSync, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { StartRefused } from './start-refused.ts';

export interface Account {
	uid: number;
	gid: number;
	/** Given to spawn; empty when this process already is that account. */
	identity: { uid?: number; gid?: number };
}

const preferred = ['vijfspoor', 'postgres', 'nobody', 'daemon'];

/** Who runs the server of this database folder, or of one still to be made. */
export function chooseAccount(pgdata: string | undefined, passwd = readPasswd()): Account {
	const own = { uid: process.getuid!(), gid: process.getgid!() };
	if (own.uid !== 0) return { ...own, identity: {} };
	const chosen = pgdata ? ownerOf(pgdata) : firstPreferred(passwd);
	return { ...chosen, identity: chosen };
}

// The list alone would pick another account as soon as a package adds a `postgres` user, and PostgreSQL
// refuses a folder that is not its own.
function ownerOf(pgdata: string): { uid: number; gid: number } {
	const { uid, gid } = statSync(pgdata);
	if (uid !== 0) return { uid, gid };
	throw new StartRefused(
		`${pgdata} belongs to root, and PostgreSQL does not run as root: give it to an ordinary account with chown -R.`,
	);
}

function firstPreferred(passwd: string): { uid: number; gid: number } {
	const accounts = new Map(passwd.split('\n').map((line) => [line.split(':', 1)[0], line.split(':')]));
	const line = preferred.map((name) => accounts.get(name)).find((fields) => fields && Number(fields[2]) > 0);
	if (line) return { uid: Number(line[2]), gid: Number(line[3]) };
	throw new StartRefused(
		'PostgreSQL does not run as root and this machine has no ordinary account for it (vijfspoor, postgres, nobody, daemon): add one, or set DATABASE_URL.',
	);
}

function readPasswd(): string {
	try {
		return readFileSync('/etc/passwd', 'utf8');
	} catch {
		return '';
	}
}

/** Whether this account can reach and run a PostgreSQL program. Tried, because file modes do not tell it all. */
export function canRun(account: Account, program: string): boolean {
	return succeeds(account, program, ['-V']);
}

/** Whether it can write in a folder. Tried by a shell: spawn enters its `cwd` while it still is root. */
export function canWrite(account: Account, folder: string): boolean {
	return succeeds(account, '/bin/sh', ['-c', 'cd "$1" && : > trial && rm trial', 'sh', folder]);
}

function succeeds(account: Account, program: string, args: string[]): boolean {
	const env = cleanEnvironment();
	const result = spawnSync(program, args, { ...account.identity, cwd: '/', env, stdio: 'ignore' });
	const failure: NodeJS.ErrnoException | undefined = result.error;
	// EPERM: root without the right to change account. EINVAL: a container in which that account does not exist.
	if (account.identity.uid !== undefined && ['EPERM', 'EINVAL'].includes(failure?.code ?? '')) {
		throw new StartRefused(
			'PostgreSQL does not run as root and this process may not change to another account: start as an ordinary user, or set DATABASE_URL.',
		);
	}
	// A spawn that failed has status null, so only the number 0 is a success.
	return result.status === 0;
}

/** False for a number without a name, as in a container started with a free uid; initdb refuses those. */
export function hasName(account: Account): boolean {
	if (account.identity.uid !== undefined) return true;
	try {
		return userInfo().uid === account.uid;
	} catch {
		return false;
	}
}

/** Gives a file to the account; an ordinary user owns what it makes already. */
export function giveTo(account: Account, path: string): void {
	if (account.identity.uid !== undefined) chownSync(path, account.uid, account.gid);
}

/** A bare environment: nobody's PG… or LD_… variables, and no time zone or language of the machine. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
	return { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}
