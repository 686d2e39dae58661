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
	readonly soll: boolean;
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

export function cells(): Cell[] {
	const notYet = read('./not-yet.csv');
	return read('./access.csv').flatMap((line) => parties.flatMap((party) => cellsOf(line, party, notYet)));
}

function cellsOf(line: Line, party: string, notYet: readonly Line[]): Cell[] {
	const kind = kinds.find((known) => known === line.kind);
	if (!kind) throw new Error(`access.csv: nobody knows the kind ${line.kind}`);
	const phase = line.phase ?? '';
	const given = letters(line[party]);
	const later = notYet.filter((gap) => gap.kind === kind && gap.phase === phase && gap.party === party);
	const missing = later.flatMap((gap) => letters(gap.letters));
	const strange = [...given, ...missing].filter((letter) => !(letter in actions));
	if (strange.length > 0 || missing.some((letter) => !given.includes(letter)))
		throw new Error(`access.csv and not-yet.csv disagree about ${kind} ${phase} ${party}`);
	return Object.entries(actions).map(([letter, action]) => ({
		kind,
		phase,
		party,
		action,
		soll: given.includes(letter),
		wanted: given.includes(letter) && !missing.includes(letter),
	}));
}

export interface GroundCell {
	readonly ground: Ground;
	readonly kind: Kind;
	readonly action: Action;
	readonly soll: boolean;
}

export function groundCells(): GroundCell[] {
	return read('./grounds.csv').flatMap(({ kind, ...grounds }) =>
		Object.entries(grounds).flatMap(([ground, text]) =>
			Object.entries(actions).map(([letter, action]) => ({
				ground: ground as Ground,
				kind: kind as Kind,
				action,
				soll: letters(text).includes(letter),
			})),
		),
	);
}
