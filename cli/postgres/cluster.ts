/** The embedded PostgreSQL of one data folder: adopted when it runs already, else started. */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { holdLock, type Lock } from '../only-one.ts';
import { chooseAccount } from './account.ts';
import { findBinaries } from './binaries.ts';
import { openDataDir } from './data-dir.ts';
import { chooseHome, hasDatabase, isReachable, knownHome, pgdataIn, stateDir } from './database-home.ts';
import { isDurable, knock, logIn, superuserUrl } from './login.ts';
import { makeDatabase } from './new-database.ts';
import { makePassword, readPassword } from './password.ts';
import { isRunning, readLockFile, shutDown, type Postmaster } from './postmaster.ts';
import { port, serverSettings } from './server-settings.ts';
import { launch, recoveryTime, stillRecovering } from './server.ts';
import { openSocketFolder, removeShortFolder } from './socket-folder.ts';
import { StartRefused } from './start-refused.ts';

export { StartRefused } from './start-refused.ts';

export interface Cluster {
	socketDir: string;
	port: number;
	superuserUrl: string;
	/** True when the server ran already: perhaps an app is using it, and then a command must not stop it. */
	adopted: boolean;
	/** The server's own process. */
	pid: number;
	stop(): Promise<void>;
}

export interface ClusterOptions {
	dataDir: string;
	/** False switches off writing through to the disk: for tests only. */
	durable?: boolean;
	maxConnections?: number;
}

interface Found {
	home: string;
	password: string;
}

/** Starts, or adopts, the server of this data folder. Throws StartRefused when it cannot. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
	const dataDir = openDataDir(options.dataDir);
	const turn = await waitForTurn(dataDir);
	try {
		const home = knownHome(dataDir);
		if (!home || !hasDatabase(home)) return await start({ ...options, dataDir }, home);
		const found = { home, password: readPassword(dataDir) };
		return (await adopt(found, options)) ?? (await start({ ...options, dataDir }, home));
	} finally {
		turn.release();
	}
}

// Two starts at once come one after the other: the second finds a whole database and adopts its server.
async function waitForTurn(dataDir: string): Promise<Lock> {
	for (const until = Date.now() + 1.5 * recoveryTime; Date.now() < until; await pause(50)) {
		const lock = holdLock(join(dataDir, 'postgres-start.lock'));
		if (lock) return lock;
	}
	throw new StartRefused(
		`Another process has been starting PostgreSQL in ${dataDir} for minutes: end that one first.`,
	);
}

async function adopt(found: Found, { durable = true }: ClusterOptions): Promise<Cluster | undefined> {
	const pgdata = pgdataIn(found.home);
	const server = readLockFile(pgdata);
	if (!server) return undefined;
	const isAlive = () => isRunning(pgdata, server.pid);
	if (!isAlive()) return await refuseWhenElsewhere(found);
	const url = superuserUrl(server.socketDir, found.password);
	const answer = await logIn(url, isAlive, server.ready ? 5_000 : recoveryTime);
	if (answer === 'silent' && !server.ready && isAlive()) throw stillRecovering(pgdata);
	// One that was started for tests loses data in a power cut: never hand it to a school.
	if (answer === 'welcome' && (!durable || (await isDurable(url)))) return asCluster(found, server, true);
	await shutDown(pgdata, server.pid);
	return undefined;
}

// In another container on the same folder its process number means nothing to us, but its socket answers.
// PostgreSQL itself cannot see it either, and two servers on one folder destroy it.
async function refuseWhenElsewhere({ home, password }: Found): Promise<undefined> {
	const answer = await knock(superuserUrl(join(home, 'postgres-socket'), password));
	if (answer === 'silent') return undefined;
	throw new StartRefused(`A PostgreSQL in another container still uses ${home}: stop that one first.`);
}

async function start(options: ClusterOptions, known: string | undefined): Promise<Cluster> {
	const { dataDir, durable = true, maxConnections = 60 } = options;
	const { account, initdb, postgres } = whoAndWhat(dataDir, known);
	const home = known ?? chooseHome(dataDir, account);
	if (known && !isReachable(known, account)) throw closedOff(known, account.uid);
	if (!hasDatabase(home)) makeDatabase({ home, account, initdb, durable, password: makePassword(dataDir) });
	const found = { home, password: readPassword(dataDir) };
	const socketDir = openSocketFolder(home, account);
	const pid = await launch({
		account,
		postgres,
		pgdata: pgdataIn(home),
		settings: serverSettings({ socketDir, durable, maxConnections }),
		url: superuserUrl(socketDir, found.password),
		logFile: join(dataDir, 'postgres.log'),
	});
	return asCluster(found, { pid, socketDir }, false);
}

function whoAndWhat(dataDir: string, home: string | undefined) {
	const account = chooseAccount(home && hasDatabase(home) ? pgdataIn(home) : undefined);
	const isOurself = account.identity.uid === undefined;
	return { account, ...findBinaries(account, isOurself ? dataDir : stateDir()) };
}

function closedOff(home: string, uid: number): StartRefused {
	return new StartRefused(
		`The database is in ${home}, which the account with number ${uid} can no longer reach: open the folders above it (chmod o+x).`,
	);
}

function asCluster(
	{ home, password }: Found,
	{ pid, socketDir }: Pick<Postmaster, 'pid' | 'socketDir'>,
	adopted: boolean,
): Cluster {
	return {
		socketDir,
		port,
		superuserUrl: superuserUrl(socketDir, password),
		adopted,
		pid,
		stop: async () => {
			await shutDown(pgdataIn(home), pid);
			removeShortFolder(home, socketDir);
		},
	};
}
