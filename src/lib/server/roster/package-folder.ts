/** Reads the roster files of a folder, or of the one folder inside it. */
import { lstat, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseFiles, type PackageEntry, type RosterFile, type RosterFiles } from './package-files.ts';
import { refusePackage } from './package-refusals.ts';
import { isRefusal, type Refusal } from './roster.ts';

export async function readFolder(folder: string): Promise<RosterFiles | Refusal> {
	try {
		const chosen = chooseFiles(await listFiles(folder));
		if (isRefusal(chosen)) return chosen;
		const files = new Map<RosterFile, Buffer>();
		for (const [file, { path }] of chosen) files.set(file, await readFile(join(folder, path)));
		return files;
	} catch {
		return refusePackage('packageNotFound');
	}
}

async function listFiles(folder: string): Promise<PackageEntry[]> {
	const entries: PackageEntry[] = [];
	for (const item of await readdir(folder, { withFileTypes: true })) {
		if (item.isFile()) entries.push(await fileAt(folder, item.name));
		if (!item.isDirectory()) continue;
		for (const inner of await readdir(join(folder, item.name), { withFileTypes: true })) {
			if (inner.isFile()) entries.push(await fileAt(folder, `${item.name}/${inner.name}`));
		}
	}
	return entries;
}

/** Links are no files here: a package cannot point at something else on the machine. */
async function fileAt(folder: string, path: string): Promise<PackageEntry> {
	const { size } = await lstat(join(folder, path));
	return { path, size };
}
