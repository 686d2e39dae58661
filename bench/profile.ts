/** A CPU profile of the web process as a short list: which functions the time went to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Profile {
	readonly nodes: readonly {
		id: number;
		callFrame: { functionName: string; url: string; lineNumber: number };
	}[];
	readonly samples: readonly number[];
	readonly timeDeltas: readonly number[];
}

const shown = 30;

/** The flags that make Node write a profile into `folder` when it ends. */
export function profileFlags(folder: string): string[] {
	return ['--cpu-prof', `--cpu-prof-dir=${folder}`];
}

export function profileLines(folder: string): string[] {
	const file = readdirSync(folder).find((name) => name.endsWith('.cpuprofile'));
	if (!file) return ['No profile was written.'];
	const profile = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile;
	const times = ownTimes(profile);
	times.delete('(idle)');
	const all = [...times.values()].reduce((sum, time) => sum + time, 0);
	const longest = [...times].sort(([, a], [, b]) => b - a).slice(0, shown);
	return longest.map(([name, time]) => `${((100 * time) / all).toFixed(1).padStart(5)} %  ${name}`);
}

/** Time in a function itself, without what it calls. */
function ownTimes({ nodes, samples, timeDeltas }: Profile): Map<string, number> {
	const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
	const times = new Map<string, number>();
	samples.forEach((id, index) => {
		const name = names.get(id)!;
		times.set(name, (times.get(name) ?? 0) + timeDeltas[index]!);
	});
	return times;
}

function nameOf({ functionName, url, lineNumber }: Profile['nodes'][number]['callFrame']): string {
	const file = url.replace(/^.*\/(?=(build|node_modules)\/)/, '').replace(/^file:\/\//, '');
	return file === '' ? functionName : `${functionName || '(anonymous)'} ${file}:${lineNumber + 1}`;
}
