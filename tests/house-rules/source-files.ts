/** The files that people write, as the house rules read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface SourceFile {
	/** From the root of the project, with forward slashes. */
	path: string;
	text: string;
}

/** Something that breaks a rule, as a line that can be clicked in a terminal. */
export type Finding = string;

const root = new URL('../../', import.meta.url);
const notOurs = /^(\..*|node_modules|build|data|test-results|coverage)$/;
const text = /\.(ts|js|cjs|mjs|svelte|css|html|sql|md|json|csv|txt)$|^(LICENSE|\.[a-z]+(rc|ignore)?)$/;

export function rootPath(path = ''): string {
	return fileURLToPath(new URL(path, root));
}

export function readSource(path: string): SourceFile {
	return { path, text: readFileSync(new URL(path, root), 'utf8') };
}

/** Every text file of the project whose path matches. */
export function sourceFiles(matching: RegExp = /./): SourceFile[] {
	return pathsBelow('')
		.filter((path) => matching.test(path))
		.map(readSource);
}

/** The lines that match, as findings. */
export function linesMatching(file: SourceFile, pattern: RegExp, why: string): Finding[] {
	return file.text
		.split('\n')
		.flatMap((line, index) =>
			pattern.test(line) ? [`${file.path}:${index + 1}: ${why}: ${line.trim()}`] : [],
		);
}

function pathsBelow(folder: string): string[] {
	return readdirSync(new URL(folder || '.', root), { withFileTypes: true }).flatMap((entry) => {
		const path = folder + entry.name;
		if (entry.isDirectory()) return notOurs.test(entry.name) ? [] : pathsBelow(`${path}/`);
		return entry.isFile() && text.test(entry.name) ? [path] : [];
	});
}
