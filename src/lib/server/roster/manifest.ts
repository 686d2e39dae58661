/** What the package says of itself: OneRoster 1.1, complete (bulk), and which files it holds. */
import type { RosterFile, RosterFiles } from './package-files.ts';
import { rosterFiles } from './package-files.ts';
import { isFatal, problemAt, type Problem } from './problem.ts';
import { readSheet } from './sheet.ts';

const neededFiles: readonly RosterFile[] = ['users', 'classes', 'enrollments'];

/** Gives the files that may be read; when the package is not whole the problems say so. */
export function readManifest(files: RosterFiles, problems: Problem[]): Set<RosterFile> {
	const properties = readProperties(files, problems);
	if (isFatal(problems)) return new Set();
	const version = properties.get('oneroster.version')?.value;
	if (version && !/^1\.1(\.0)?$/.test(version)) {
		const line = properties.get('oneroster.version')!.line;
		problems.push(problemAt('otherVersion', { file: 'manifest', line }));
	}
	for (const [name, { value, line }] of properties) {
		// A change set on top of a list we may not have is worse than no list.
		const known = ['bulk', 'absent', ''].includes(value.toLowerCase());
		if (name.startsWith('file.') && !known) {
			problems.push(problemAt('notBulk', { file: 'manifest', line, field: name }));
		}
	}
	return presentFiles(files, properties, problems);
}

type Properties = Map<string, { value: string; line: number }>;

function readProperties(files: RosterFiles, problems: Problem[]): Properties {
	const content = files.get('manifest');
	if (!content) {
		problems.push(problemAt('missingFile', { file: 'manifest', line: 0 }));
		return new Map();
	}
	const rows = readSheet('manifest', content, problems);
	return new Map(
		rows.map(({ line, cells }) => [cells.propertyName ?? '', { value: cells.value ?? '', line }]),
	);
}

/** A file that is promised and not there is a broken export, even when Vijfspoor would not read it. */
function presentFiles(files: RosterFiles, properties: Properties, problems: Problem[]): Set<RosterFile> {
	const present = new Set<RosterFile>();
	for (const file of rosterFiles) {
		const said = properties.get(`file.${file}`)?.value.toLowerCase();
		const here = files.has(file) && said !== 'absent';
		if (here) present.add(file);
		else if (said === 'bulk' || neededFiles.includes(file))
			problems.push(problemAt('missingFile', { file, line: 0 }));
	}
	return present;
}
