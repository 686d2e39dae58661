/** The running server of one database folder, as its lock file and the kernel tell. */
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface Postmaster {
	pid: number;
	socketDir: string;
	/** False while it starts, recovers or stops. */
	ready: boolean;
}

/** What postmaster.pid says, which after a kill or a power cut may be about nobody. */
export function readLockFile(pgdata: string): Postmaster | undefined {
	try {
		const lines = readFileSync(join(pgdata, 'postmaster.pid'), 'utf8').split('\n');
		return { pid: Number(lines[0]), socketDir: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' };
	} catch {
		return undefined;
	}
}

/**
 * Whether this process is the server of this folder. A number alone proves nothing: it may have been given
 * to another program since, or belong to a zombie that a lazy process 1 never buried. A zombie has neither a
 * command line nor a working folder.
 */
export function isRunning(pgdata: string, pid: number): boolean {
	try {
		const [program = ''] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
		return basename(program) === 'postgres' && worksIn(pgdata, pid);
	} catch {
		return false;
	}
}

// The server's working folder follows when the data folder is moved; the path on its command line does not.
function worksIn(pgdata: string, pid: number): boolean {
	const [here, there] = [statSync(pgdata), statSync(`/proc/${pid}/cwd`)];
	return here.dev === there.dev && here.ino === there.ino;
}

/** Ends the server: at once but cleanly, or after ten seconds without its last checkpoint. */
export async function shutDown(pgdata: string, pid: number): Promise<void> {
	for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
		if (!isRunning(pgdata, pid)) return;
		send(pid, signal);
		if (await isGoneWithin(10_000, pgdata, pid)) return;
	}
}

function send(pid: number, signal: NodeJS.Signals): void {
	try {
		process.kill(pid, signal);
	} catch {
		// It ended between the look and the signal.
	}
}

async function isGoneWithin(patience: number, pgdata: string, pid: number): Promise<boolean> {
	for (const until = Date.now() + patience; Date.now() < until; await pause(10)) {
		if (!isRunning(pgdata, pid)) return true;
	}
	return false;
}
