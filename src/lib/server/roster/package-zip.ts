/** Reads the roster files of a .zip without unpacking anything to disk. */
import { buffer } from 'node:stream/consumers';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { chooseFiles, type PackageEntry, type RosterFile, type RosterFiles } from './package-files.ts';
import { refusePackage } from './package-refusals.ts';
import { isRefusal, type Refusal } from './roster.ts';

interface ZipEntry extends PackageEntry {
	entry: Entry;
}

export async function readZip(path: string): Promise<RosterFiles | Refusal> {
	let zip: ZipFile | undefined;
	try {
		zip = await yauzl.openPromise(path, { autoClose: false, lazyEntries: true });
		return await readChosen(zip);
	} catch (error) {
		return refusePackage(isNameError(error) ? 'packageUnsafe' : 'packageDamaged');
	} finally {
		zip?.close();
	}
}

async function readChosen(zip: ZipFile): Promise<RosterFiles | Refusal> {
	const entries: ZipEntry[] = [];
	for await (const entry of zip.eachEntry()) {
		entries.push({ path: entry.fileName, size: entry.uncompressedSize, entry });
	}
	const chosen = chooseFiles(entries);
	if (isRefusal(chosen)) return chosen;
	const files = new Map<RosterFile, Buffer>();
	for (const [file, { entry }] of chosen) {
		if (entry.isEncrypted()) return refusePackage('packageLocked');
		// The library stops the stream when it grows beyond the size the entry declares.
		files.set(file, await buffer(await zip.openReadStreamPromise(entry)));
	}
	return files;
}

/** The library checks every name; it has no code for the error, only a sentence. */
function isNameError(error: unknown): boolean {
	return (
		error instanceof Error && /^(invalid relative path|absolute path|invalid characters)/.test(error.message)
	);
}
