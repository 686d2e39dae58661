/** `npm run check`: do the types agree, in code and in components. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** One tool of the house: a heading, and the script in node_modules with its arguments. */
export interface Step {
	name: string;
	script: string;
	args: string[];
}

/** Kit writes the types of routes and of $app; a bare clone has none yet. */
export const sync: Step = {
	name: 'types of the routes',
	script: '@sveltejs/kit/svelte-kit.js',
	args: ['sync'],
};

const root = new URL('../', import.meta.url);

export async function check(): Promise<number> {
	return runSteps([
		sync,
		{
			name: 'types',
			script: 'svelte-check/bin/svelte-check',
			args: ['--fail-on-warnings', '--output', 'human'],
		},
	]);
}

/** Runs every step, also after one that failed, so that one look shows all; 0 when all are well. */
export async function runSteps(steps: Step[]): Promise<number> {
	const failed: string[] = [];
	for (const step of steps) {
		console.log(`\n── ${step.name} ${'─'.repeat(Math.max(3, 60 - step.name.length))}`);
		if ((await run(step)) !== 0) failed.push(step.name);
	}
	console.log(failed.length === 0 ? '\nAll is well.' : `\nNot well: ${failed.join(', ')}.`);
	return failed.length === 0 ? 0 : 1;
}

/** Each tool runs under this very Node, from the root of the project, wherever the command was given. */
function run({ script, args }: Step): Promise<number> {
	const path = fileURLToPath(new URL(`node_modules/${script}`, root));
	return new Promise((resolve) => {
		const child = spawn(process.execPath, [path, ...args], { cwd: fileURLToPath(root), stdio: 'inherit' });
		child.on('error', (error) => {
			console.error(`${script} does not start: ${error.message}`);
			resolve(1);
		});
		child.on('exit', (code) => resolve(code ?? 1));
	});
}
