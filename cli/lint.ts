/** `npm run lint`: the house rules that a machine can check. STYLE.md has the reasons. */
import { existsSync } from 'node:fs';
import { runSteps, sync, type Step } from './check.ts';

const folders = ['src', 'protocol', 'law', 'cli', 'demo', 'bench', 'tests'];

export async function lint(): Promise<number> {
	return runSteps(lintSteps());
}

function lintSteps(): Step[] {
	const present = folders.filter((folder) => existsSync(new URL(`../${folder}`, import.meta.url)));
	return [
		sync,
		{ name: 'eslint', script: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] },
		{
			name: 'prettier',
			script: 'prettier/bin/prettier.cjs',
			args: ['--check', '--log-level', 'warn', '.'],
		},
		{
			name: 'who imports whom',
			script: 'dependency-cruiser/bin/dependency-cruiser.mjs',
			args: ['--config', '.dependency-cruiser.cjs', ...present],
		},
		{ name: 'nothing unused', script: 'knip/bin/knip.js', args: [] },
		{
			name: 'words and contrast',
			script: 'vitest/vitest.mjs',
			args: ['run', '--config', 'tests/house-rules/vitest.config.ts', 'glossary', 'tokens'],
		},
	];
}
