/** What `npm run bench` may be asked. */
import { parseArgs } from 'node:util';

export const names = [
	'vandaag',
	'inbox',
	'dossier',
	'thirty',
	'report',
	'growth',
	'heavy',
	'memory',
	'start',
] as const;
export type Name = (typeof names)[number];

export interface Options {
	readonly json: boolean;
	readonly dossiers: number;
	/** How long one side is measured in one round. */
	readonly seconds: number;
	readonly wanted: ReadonlySet<Name>;
	readonly profile: boolean;
	readonly help: boolean;
}

export const help = `npm run bench -- [flags]

Measures the built site, as a process of its own over real HTTP, beside a bare server that does the same
transactions, in turns. Everything lives in a temporary folder with a PostgreSQL of its own that writes through
to the disk.

  --json          one object on stdout, { "<name>": { "ratio": n, … } }, and nothing else
  --dossiers N    how many dossiers the school has (1000); growth is measured from 1001 on
  --seconds S     how long each side is measured per round (2)
  --only NAME     one of ${names.join(', ')}; may be repeated
  --profile       say at the end in which functions the web process spent its time
`;

export function optionsOf(args: string[]): Options {
	const { values } = parseArgs({
		args,
		options: {
			json: { type: 'boolean', default: false },
			dossiers: { type: 'string', default: '1000' },
			seconds: { type: 'string', default: '2' },
			only: { type: 'string', multiple: true, default: [] },
			profile: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
	return {
		...values,
		dossiers: positive('--dossiers', values.dossiers),
		seconds: positive('--seconds', values.seconds),
		wanted: new Set(values.only.length > 0 ? values.only.map(known) : names),
	};
}

function positive(flag: string, text: string): number {
	const number = Number(text);
	if (!(number > 0)) throw new Error(`${flag} takes a number above zero, not "${text}".`);
	return number;
}

function known(name: string): Name {
	const found = names.find((each) => each === name);
	if (!found) throw new Error(`There is no measurement "${name}"; there is: ${names.join(', ')}.`);
	return found;
}
