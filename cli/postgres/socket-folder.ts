/** The folder of the unix socket: only ours, and with a path short enough for the kernel. */
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { giveTo, type Account } from './account.ts';
import { isReachable } from './database-home.ts';
import { StartRefused } from './start-refused.ts';

// The kernel allows 107 bytes for the whole path, of which PostgreSQL adds 15.
const longest = 85;
const shortPrefix = 'vijfspoor-';
const pointerName = 'postgres-socket-is-at';

/** Beside the database when that path is short enough, else a folder below the temporary one. */
export function openSocketFolder(home: string, account: Account): string {
	const inside = join(home, 'postgres-socket');
	if (!isShort(inside)) return shortFolder(home, account);
	fs.mkdirSync(inside, { recursive: true, mode: 0o700 });
	giveTo(account, inside);
	return inside;
}

function isShort(path: string): boolean {
	return Buffer.byteLength(path) <= longest;
}

// Its name is random, since anyone may make a guessable one first, and therefore written down: a start
// after a kill uses the same folder again.
function shortFolder(home: string, account: Account): string {
	const pointer = join(home, pointerName);
	if (fs.existsSync(pointer) && isOurs(fs.readFileSync(pointer, 'utf8'), account)) {
		return fs.readFileSync(pointer, 'utf8');
	}
	const parent = [tmpdir(), '/tmp'].find(
		(folder) => isShort(join(folder, `${shortPrefix}XXXXXX`)) && isReachable(folder, account),
	);
	if (!parent)
		throw new StartRefused(`The path ${home} is too long for a socket: choose a shorter DATA_DIR.`);
	const folder = fs.mkdtempSync(join(parent, shortPrefix));
	giveTo(account, folder);
	fs.writeFileSync(pointer, folder, { mode: 0o600 });
	return folder;
}

function isOurs(folder: string, account: Account): boolean {
	const found = fs.lstatSync(folder, { throwIfNoEntry: false });
	return found?.isDirectory() === true && found.uid === account.uid && (found.mode & 0o077) === 0;
}

/** Takes the short folder away once its server is gone; rmdir leaves a folder that is in use. */
export function removeShortFolder(home: string, socketDir: string): void {
	if (dirname(socketDir) === home) return;
	try {
		fs.rmdirSync(socketDir);
		fs.rmSync(join(home, pointerName));
	} catch {
		// Someone else removed it, or put something in it: the next start makes its own.
	}
}
