/** Starting the server process and waiting until it lets us in. */
import { spawn, type ChildProcess } from 'node:child_process';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { cleanEnvironment, type Account } from './account.ts';
import { logIn } from './login.ts';
import { readLockFile, shutDown } from './postmaster.ts';
import { StartRefused } from './start-refused.ts';

interface Launch {
	account: Account;
	postgres: string;
	pgdata: string;
	settings: string[];
	url: string;
	logFile: string;
}

/** Recovery after a power cut replays up to a gigabyte; it must not be cut short. */
export const recoveryTime = 120_000;

/** Returns the process number of a server that is ready. */
export async function launch(plan: Launch): Promise<number> {
	const logStart = fs.statSync(plan.logFile, { throwIfNoEntry: false })?.size ?? 0;
	const child = spawnServer(plan);
	const isAlive = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
	const answer = await logIn(plan.url, isAlive, recoveryTime);
	if (answer === 'welcome') return child.pid!;
	if (answer === 'refused') await refuseEntry(plan, child.pid!);
	if (isAlive()) throw stillRecovering(plan.pgdata);
	throw new StartRefused(`PostgreSQL did not start: ${lastWords(plan.logFile, logStart)} (${plan.logFile})`);
}

async function refuseEntry({ pgdata, logFile }: Launch, pid: number): Promise<never> {
	await shutDown(pgdata, pid);
	const file = join(dirname(logFile), 'postgres-password');
	throw new StartRefused(
		`The password in ${file} is not the one of the database in ${pgdata}: put the right one back.`,
	);
}

export function stillRecovering(pgdata: string): StartRefused {
	return new StartRefused(
		`PostgreSQL is still recovering ${pgdata} after an unclean stop; it goes on doing so: start again in a few minutes.`,
	);
}

function spawnServer(plan: Launch): ChildProcess {
	const log = fs.openSync(plan.logFile, 'a', 0o600);
	const child = spawn(plan.postgres, ['-D', plan.pgdata, ...plan.settings], {
		...plan.account.identity,
		cwd: '/',
		env: { ...cleanEnvironment(), ...ignoringStaleLock(plan.pgdata) },
		// The open handle is passed on, since the account itself may not be able to reach the log.
		stdio: ['ignore', log, log],
		// A session of its own: Ctrl-C in the terminal is for the app, which finishes its requests first.
		detached: true,
	});
	fs.closeSync(log);
	child.on('error', (error) => fs.appendFileSync(plan.logFile, `${error.message}\n`));
	child.unref();
	return child;
}

// A server refuses to start when its old lock file names any living process of its own account, or a zombie.
// We know by now that it is not a server of this folder. Deleting the file would also take away the mark by
// which orphaned backends are noticed; calling that process its grandparent, as pg_ctl does, does not.
function ignoringStaleLock(pgdata: string): NodeJS.ProcessEnv {
	const stale = readLockFile(pgdata);
	return stale ? { PG_GRANDPARENT_PID: String(stale.pid) } : {};
}

function lastWords(logFile: string, from: number): string {
	const lines = fs.readFileSync(logFile).subarray(from).toString().trim().split('\n');
	const line = lines.findLast((text) => /FATAL|PANIC/.test(text)) ?? lines.at(-1) ?? '';
	return line.replace(/^.*?(FATAL|PANIC): */, '');
}
