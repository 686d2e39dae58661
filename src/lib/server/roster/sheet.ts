/** One file of the package as rows with only the columns that are read; whatever is wrong becomes a problem. */
import { columns, otherSpellings, type SheetFile } from './columns.ts';
import { readRecords, type CsvRecord } from './csv-records.ts';
import { problemAt, type Place, type Problem } from './problem.ts';
import type { ProblemCode } from './problem-texts.ts';

export interface Row {
	line: number;
	cells: Record<string, string>;
}

const longestCell = 255;
const longestList = 2000;

export function readSheet(file: SheetFile, content: Buffer, problems: Problem[]): Row[] {
	const text = decode(content);
	if (text === undefined) {
		problems.push(problemAt('notUtf8', { file, line: 0 }));
		return [];
	}
	const sheet = new Sheet(file, problems);
	const damage = readRecords(text, (record) => sheet.take(record));
	sheet.close(damage.lost);
	if (damage.tooMuch) problems.push(problemAt('tooManyDamagedRows', { file, line: 0 }));
	return sheet.rows;
}

/** A byte that is not UTF-8 is an export from another time: every é in it would be lost. */
function decode(content: Buffer): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(content);
	} catch {
		return undefined;
	}
}

class Sheet {
	readonly rows: Row[] = [];
	readonly #file: SheetFile;
	readonly #problems: Problem[];
	/** Of every column that is read, its place in the file. Undefined until the header came by. */
	#places: Map<string, number> | undefined;
	#width = 0;

	constructor(file: SheetFile, problems: Problem[]) {
		this.#file = file;
		this.#problems = problems;
	}

	take({ line, cells }: CsvRecord): void {
		if (!this.#places) return this.#readHeader(cells, line);
		if (cells.every((cell) => cell === '')) return;
		const row: Row = { line, cells: this.#pick(cells) };
		const fault = cells.length === this.#width ? fieldFault(row.cells) : misfit;
		if (fault) this.#report(fault.code, { ...row, field: fault.field });
		else this.rows.push(row);
	}

	close(lost: readonly CsvRecord[]): void {
		if (!this.#places) this.#readHeader([], 0);
		for (const { line, cells } of lost) {
			this.#report('damagedRow', { line, cells: this.#pick(cells.map((cell) => cell.replaceAll('"', ''))) });
		}
	}

	#report(code: ProblemCode, { line, cells, field }: Row & { field?: string }): void {
		this.#problems.push(problemAt(code, { ...placeOf(this.#file, { line, cells }), field }));
	}

	#readHeader(cells: readonly string[], line: number): void {
		const names = cells.map((cell) => otherSpellings.get(cell.trim()) ?? cell.trim());
		this.#problems.push(...headerProblems(names, { file: this.#file, line }));
		this.#width = names.length;
		this.#places = new Map(columns[this.#file].read.map((name) => [name, names.indexOf(name)]));
	}

	#pick(cells: readonly string[]): Record<string, string> {
		const picked: Record<string, string> = {};
		for (const [name, place] of this.#places ?? []) picked[name] = tidy(cells[place] ?? '');
		return picked;
	}
}

function headerProblems(names: readonly string[], place: Place & { file: SheetFile }): Problem[] {
	if (names.length === 1 && names[0]?.includes(';')) return [problemAt('semicolons', place)];
	const { required, read } = columns[place.file];
	const missing = required.filter((name) => !names.includes(name));
	const double = read.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
	return [
		...missing.map((field) => problemAt('missingColumn', { ...place, field })),
		...double.map((field) => problemAt('doubleColumn', { ...place, field })),
	];
}

/** Where a row that is left out stands, and what it is about. */
export function placeOf(file: SheetFile, { line, cells }: Row): Place {
	const about = columns[file].about.flatMap((column) => cells[column] || []);
	return { file, line, ...(about.length > 0 && { about }) };
}

interface Fault {
	code: ProblemCode;
	field?: string;
}

/** Also when the cell too many is empty: a comma in a name moves every later cell into a column it is not for. */
const misfit: Fault = { code: 'columnCount' };

function fieldFault(cells: Record<string, string>): Fault | undefined {
	for (const [field, value] of Object.entries(cells)) {
		if (/\p{Cc}/u.test(value)) return { code: 'strangeCharacter', field };
		if (value.length > (field === 'agentSourcedIds' ? longestList : longestCell))
			return { code: 'tooLong', field };
	}
	return undefined;
}

/** One way to write an é, and no line breaks inside a name. */
function tidy(value: string): string {
	return value.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
