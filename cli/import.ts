/** `vijfspoor import <zip|folder>`: exit 0 applied, 1 failed, 2 stopped by a threshold. */
import { parseArgs } from 'node:util';
import { now } from '../src/lib/server/clock.ts';
import { enter, notFound } from '../src/lib/server/doors/door.ts';
import { importDoor } from '../src/lib/server/doors/roster/import-roster.ts';
import { rebuild } from '../src/lib/server/jobs/rebuild.ts';
import type { ImportResult } from '../src/lib/server/roster/import.ts';
import { readPackage } from '../src/lib/server/roster/package.ts';
import { theHouse } from '../src/lib/server/sessions/actor.ts';
import { inside, type Inside } from './inside.ts';

const help = `vijfspoor import <zip or folder> [--dry-run] [--leavers N]

Reads a OneRoster 1.1 set (bulk). Everything or nothing; nobody is ever deleted.
  --dry-run    show the difference and change nothing
  --leavers N  confirm that exactly N people leave, when that is more than 10 % of a kind

Exit: 0 applied (or shown), 1 the set cannot be read, 2 stopped by a threshold.
`;

const options = {
	'dry-run': { type: 'boolean' },
	leavers: { type: 'string' },
	help: { type: 'boolean' },
} as const;

export async function importCommand(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
	const [path] = positionals;
	if (values.help || !path) {
		process.stdout.write(help);
		return values.help ? 0 : 1;
	}
	const leavers = values.leavers === undefined ? undefined : Number(values.leavers);
	if (leavers !== undefined && !Number.isInteger(leavers)) throw new Error('--leavers takes a whole number.');
	const files = await readPackage(path);
	if (!(files instanceof Map)) throw new Error(files.text.en);
	return inside((here) => run(here, { files, leavers, dryRun: values['dry-run'] ?? false }));
}

async function run({ house, school }: Inside, input: unknown): Promise<number> {
	const answer = await enter(house, { actor: theHouse(school.id), at: now() }, importDoor, input);
	if (answer === notFound || !('result' in answer)) throw new Error('The import could not begin.');
	const { result } = answer;
	report(result);
	if ('refused' in result) return result.refused === 'unreadablePackage' ? 1 : 2;
	// New mentors and home groups change who reads what.
	if (result.applied) await rebuild(house, school.id, now());
	return 0;
}

function report(result: ImportResult): void {
	const say = (line: string) => process.stdout.write(`${line}\n`);
	for (const problem of result.problems) {
		say(`${problem.file}${problem.line ? `:${problem.line}` : ''} ${problem.text.en}`);
	}
	if ('refused' in result) say(result.text.en);
	else say(`${JSON.stringify(result.counts)} ${result.applied ? 'applied' : 'shown, nothing changed'}`);
}
