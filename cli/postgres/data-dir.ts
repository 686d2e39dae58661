/** DATA_DIR itself: passable for the account PostgreSQL runs as, its names readable by nobody else. */
import {
	accessSync,
	chmodSync,
	constants,
	existsSync,
	mkdirSync,
	readdirSync,
	realpathSync,
	statSync,
} from 'node:fs';
import { StartRefused } from './start-refused.ts';

/** Makes the folder when it is missing and returns its real path, so that a link and its target share one lock. */
export function openDataDir(path: string): string {
	try {
		// A mode given to a recursive mkdir is also given to the parents, which would shut PostgreSQL out of them.
		mkdirSync(path, { recursive: true });
		// Someone may have made it for us and closed it. One with contents may be a home: that is not ours to open.
		if (isOurs(path) && readdirSync(path).length === 0) chmodSync(path, 0o711);
		accessSync(path, constants.W_OK | constants.X_OK);
	} catch {
		throw new StartRefused(
			`The data folder ${path} cannot be written by the account that starts this program.`,
		);
	}
	return realpathSync(path);
}

function isOurs(path: string): boolean {
	return statSync(path).uid === process.getuid?.();
}

/** Makes a folder with just this mode: what mkdir is asked for, a strict umask (077) takes away again. */
export function makeFolder(path: string, mode: number): void {
	if (existsSync(path)) return;
	mkdirSync(path, { recursive: true });
	chmodSync(path, mode);
}
