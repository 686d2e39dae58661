/** A new, empty database folder: made beside its place and moved there whole. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { cleanEnvironment, giveTo, hasName, type Account } from './account.ts';
import { pgdataIn } from './database-home.ts';
import { StartRefused } from './start-refused.ts';

interface Plan {
	home: string;
	account: Account;
	initdb: string;
	password: string;
	durable: boolean;
}

/** After this there is a whole database in `home`; a start killed half-way leaves none. */
export function makeDatabase(plan: Plan): void {
	const workbench = fs.mkdtempSync(join(plan.home, 'new-'));
	try {
		giveTo(plan.account, workbench);
		runInitdb(plan, workbench);
		fs.renameSync(join(workbench, 'data'), pgdataIn(plan.home));
		makeLasting(plan.home);
	} finally {
		fs.rmSync(workbench, { recursive: true, force: true });
	}
}

function runInitdb(plan: Plan, workbench: string): void {
	const pwfile = join(workbench, 'password');
	fs.writeFileSync(pwfile, plan.password, { mode: 0o600 });
	giveTo(plan.account, pwfile);
	const command = [
		...withName(plan.account),
		plan.initdb,
		`--pgdata=${join(workbench, 'data')}`,
		`--pwfile=${pwfile}`,
		'--username=postgres',
		'--auth=scram-sha-256',
		'--locale-provider=builtin',
		'--builtin-locale=C.UTF-8',
		'--encoding=UTF8',
		'--data-checksums',
		'--no-instructions',
		...(plan.durable ? [] : ['--no-sync']),
	];
	const result = spawnSync(command[0]!, command.slice(1), {
		...plan.account.identity,
		cwd: '/',
		env: cleanEnvironment(),
		stdio: ['ignore', 'ignore', 'pipe'],
		encoding: 'utf8',
	});
	if (result.status !== 0) throw refusal(plan, result.stderr || String(result.error ?? result.signal));
}

// initdb looks up the name that goes with its number, also when it is told which name to use. A user
// namespace lends it one; the files still belong to the real number, as which the server then runs.
function withName(account: Account): string[] {
	return hasName(account) ? [] : ['unshare', '--user', '--map-user=65534'];
}

function refusal({ account, home }: Plan, reason: string): StartRefused {
	if (!hasName(account)) {
		return new StartRefused(
			`The account with number ${account.uid} has no name in /etc/passwd and this machine lends it none: give it a line there, or set DATABASE_URL.`,
		);
	}
	return new StartRefused(`No database could be made in ${home}: ${reason.trim().split('\n')[0]}`);
}

// initdb has written its own files through to the disk; the new name in the parent folder it cannot.
function makeLasting(folder: string): void {
	const handle = fs.openSync(folder, 'r');
	fs.fsyncSync(handle);
	fs.closeSync(handle);
}
