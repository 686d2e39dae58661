/** Opens a roster package: a folder or a .zip with the files of OneRoster 1.1. Nothing else in it is read. */
import { stat } from 'node:fs/promises';
import { readFolder } from './package-folder.ts';
import type { RosterFiles } from './package-files.ts';
import { readZip } from './package-zip.ts';
import { refusePackage } from './package-refusals.ts';
import type { Refusal } from './roster.ts';

/** Gives the known files, or says in plain words why the package cannot be opened. */
export async function readPackage(path: string): Promise<RosterFiles | Refusal> {
	const found = await stat(path).catch(() => undefined);
	if (!found) return refusePackage('packageNotFound');
	return found.isDirectory() ? readFolder(path) : readZip(path);
}
