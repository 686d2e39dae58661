/** The school's tables as they stand in the .csv files beside this one, cell by cell. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { kinds, type Action, type Ground, type Kind } from '../../src/lib/domain/access/may.ts';

export const actions: Readonly<Record<string, Action>> = { C: 'create', R: 'read', U: 'update' };

export interface Cell {
	readonly kind: Kind;
	readonly phase: string;
	readonly party: string;
	readonly action: Action;
	/** What the school's table says. */
	readonly stated: boolean;
	/** What the product does today: the same, or less when not-yet.csv says so. */
	readonly wanted: boolean;
}

type Line = Record<string, string>;

function read(file: string): Line[] {
	const text = readFileSync(new URL(file, import.meta.url), 'utf8');
	return parse<Line>(text, { columns: true, comment: '#', comment_no_infix: true });
}

function letters(text: string | undefined): string[] {
	return text === undefined || text === '-' ? [] : text.split(' ');
}

const { kind: _kind, phase: _phase, ...columns } = read('./access.csv')[0]!;

export const parties: readonly string[] = Object.keys(columns);

const notYet = read('./not-yet.csv');

function cellsOf(line: Line, party: string): Cell[] {
	const kind = kinds.find((known) => known === line.kind);
	if (!kind) throw new Error(`access.csv: nobody knows the kind ${line.kind}`);
	const phase = line.phase ?? '';
	const given = letters(line[party]);
	const gaps = notYet.filter((gap) => gap.kind === kind && gap.phase === phase && gap.party === party);
	const missing = gaps.flatMap((gap) => letters(gap.letters));
	const strange = [...given, ...missing].filter((letter) => !(letter in actions));
	if (strange.length > 0 || missing.some((letter) => !given.includes(letter)))
		throw new Error(`access.csv and not-yet.csv disagree about ${kind} ${phase} ${party}`);
	return Object.entries(actions).map(([letter, action]) => ({
		kind,
		phase,
		party,
		action,
		stated: given.includes(letter),
		wanted: given.includes(letter) && !missing.includes(letter),
	}));
}

/** What not-yet.csv takes away, cell by cell: nothing that the school's table does not give. */
export const later: readonly string[] = notYet.flatMap((gap) =>
	letters(gap.letters).map((letter) => [gap.kind, gap.phase, gap.party, actions[letter]].join(' ')),
);

export const cells: readonly Cell[] = read('./access.csv').flatMap((line) =>
	parties.flatMap((party) => cellsOf(line, party)),
);

export interface GroundCell {
	readonly ground: Ground;
	readonly kind: Kind;
	readonly action: Action;
	readonly stated: boolean;
}

export const groundCells: readonly GroundCell[] = read('./grounds.csv').flatMap(({ kind, ...grounds }) =>
	Object.entries(grounds).flatMap(([ground, text]) =>
		Object.entries(actions).map(([letter, action]) => ({
			ground: ground as Ground,
			kind: kind as Kind,
			action,
			stated: letters(text).includes(letter),
		})),
	),
);
