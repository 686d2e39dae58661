/** Builds the site when a source changed since the last build. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'protocol', 'law', 'static', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];
const marker = join(root, 'build', '.built-from');

export async function buildWhenStale(): Promise<void> {
	const wanted = stamp();
	// A fresh install removes the types Kit wrote beside its packages; the next build writes them again.
	const typed = existsSync(join(root, 'node_modules', '$app', 'tsconfig.json'));
	if (typed && existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
	process.stderr.write('Building…\n');
	const { status } = spawnSync(
		process.execPath,
		[join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'],
		{
			cwd: root,
			stdio: ['ignore', 2, 'inherit'],
		},
	);
	if (status !== 0) throw new Error('The build failed.');
	writeFileSync(marker, wanted);
}

/** Names, sizes and times of every source: fast, and wrong only towards building once too often. */
function stamp(): string {
	const hash = createHash('sha256');
	for (const source of sources) visit(join(root, source), (path) => hash.update(describe(path)));
	return hash.digest('hex');
}

function describe(path: string): string {
	const { size, mtimeMs } = statSync(path);
	return `${path}|${size}|${mtimeMs}\n`;
}

function visit(path: string, see: (path: string) => void): void {
	if (!statSync(path).isDirectory()) return see(path);
	for (const name of readdirSync(path).sort()) if (!name.endsWith('.test.ts')) visit(join(path, name), see);
}
