/** Splits a CSV text into records with their line numbers, and finds its way back after a damaged one. */
import { CsvError, parse } from 'csv-parse/sync';

export interface CsvRecord {
	/** Where it begins; a quoted cell may run on over more lines. */
	line: number;
	cells: string[];
}

/** What could not be read; `lost` are the damaged lines as they stand in the file. */
export interface Damage {
	lost: CsvRecord[];
	tooMuch: boolean;
}

const mostDamagedRows = 100;
const dialect = {
	record_delimiter: '\n',
	trim: true,
	skip_empty_lines: true,
	relax_column_count: true,
	max_record_size: 64 * 1024,
};

/**
 * A quotation mark that is never closed would swallow the pupils on the lines after it, who would then be taken for
 * leavers. So after a damaged record reading starts again on the very next line.
 */
export function readRecords(text: string, visit: (record: CsvRecord) => void): Damage {
	const lost: CsvRecord[] = [];
	let rest = text.replace(/\r\n?/g, '\n');
	let above = 0;
	let width: number | undefined;
	for (;;) {
		const read = readUntilDamage(rest, ({ line, cells }, more) => {
			width ??= cells.length;
			if (more > 0 && cells.length !== width) return 'swallowed';
			visit({ line: above + line, cells });
		});
		if (read === 'all') return { lost, tooMuch: false };
		const [skipped, damaged, after] = cutDamagedLine(rest, read);
		if (lost.length === mostDamagedRows) return { lost, tooMuch: true };
		lost.push({ line: above + skipped + 1, cells: damaged.split(',') });
		above += skipped + 1;
		rest = after;
	}
}

type Visit = (record: CsvRecord, moreLines: number) => 'swallowed' | void;

/** Gives the number of lines that were read well, or `all`. */
function readUntilDamage(text: string, visit: Visit): number | 'all' {
	const swallowed = new Error('this record took other rows with it');
	let read = 0;
	try {
		parse(text, {
			...dialect,
			on_record: (cells: string[], { lines }) => {
				const more = cells.reduce((sum, cell) => sum + newlines(cell), 0);
				if (visit({ line: lines - more, cells }, more)) throw swallowed;
				read = lines;
				return null;
			},
		});
		return 'all';
	} catch (error) {
		if (error === swallowed || error instanceof CsvError) return read;
		throw error;
	}
}

function newlines(cell: string): number {
	return cell.includes('\n') ? cell.split('\n').length - 1 : 0;
}

/** Blank lines above the damaged one were not counted as read. */
function cutDamagedLine(text: string, read: number): [skipped: number, damaged: string, after: string] {
	let start = 0;
	for (let line = 0; line < read; line += 1) start = text.indexOf('\n', start) + 1;
	const blank = /^\s*\n/.exec(text.slice(start));
	const skipped = read + (blank ? newlines(blank[0]) : 0);
	start += blank ? blank[0].length : 0;
	const end = text.indexOf('\n', start);
	return end < 0 ? [skipped, text.slice(start), ''] : [skipped, text.slice(start, end), text.slice(end + 1)];
}
