/** Which entries of a package are roster files, and whether they may be read together. */
import { posix } from 'node:path';
import { refusePackage } from './package-refusals.ts';
import { isRefusal, type Refusal } from './roster.ts';

export const rosterFiles = [
	'manifest',
	'orgs',
	'users',
	'classes',
	'enrollments',
	'academicSessions',
	'courses',
	'demographics',
] as const;

export type RosterFile = (typeof rosterFiles)[number];
export type RosterFiles = Map<RosterFile, Buffer>;

/** Room for the largest Dutch school many times over; a zip bomb stops here, before anything is unpacked. */
const largestPackage = 300 * 1024 * 1024;
const known = new Map(rosterFiles.map((file) => [`${file}.csv`.toLowerCase(), file]));

export interface PackageEntry {
	/** Inside the package, with forward slashes. */
	path: string;
	size: number;
}

/** At the root or inside one single folder; an exporter's own folders (`__MACOSX`) hold no known names. */
export function chooseFiles<E extends PackageEntry>(entries: readonly E[]): Map<RosterFile, E> | Refusal {
	const chosen = takeKnown(entries);
	if (isRefusal(chosen)) return chosen;
	if (chosen.size === 0) return refusePackage('packageEmpty');
	const folders = new Set([...chosen.values()].map(({ path }) => posix.dirname(path)));
	if (folders.size > 1) return refusePackage('packageSpread');
	const total = [...chosen.values()].reduce((sum, { size }) => sum + size, 0);
	return total > largestPackage ? refusePackage('packageTooLarge') : chosen;
}

function takeKnown<E extends PackageEntry>(entries: readonly E[]): Map<RosterFile, E> | Refusal {
	const chosen = new Map<RosterFile, E>();
	for (const entry of entries) {
		const [name = '', ...folders] = entry.path.split('/').reverse();
		const file = known.get(name.toLowerCase());
		if (!file || folders.length > 1) continue;
		const first = chosen.get(file);
		if (!first) chosen.set(file, entry);
		else return refusePackage(sameFolder(first, entry) ? 'packageDouble' : 'packageSpread');
	}
	return chosen;
}

function sameFolder(one: PackageEntry, other: PackageEntry): boolean {
	return posix.dirname(one.path) === posix.dirname(other.path);
}
