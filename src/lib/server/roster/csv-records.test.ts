import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecords, type CsvRecord } from './csv-records.ts';

function recordsOf(text: string) {
	const records: CsvRecord[] = [];
	const damage = readRecords(text, (record) => records.push(record));
	return { records, ...damage };
}

test('every record is given with the line on which it begins', () => {
	const { records, lost } = recordsOf('a,b\r\n\r\n1,"x\r\ny"\n\n"p\n\nq",2\r3,4');
	expect(records).toEqual([
		{ line: 1, cells: ['a', 'b'] },
		{ line: 3, cells: ['1', 'x\ny'] },
		{ line: 6, cells: ['p\n\nq', '2'] },
		{ line: 9, cells: ['3', '4'] },
	]);
	expect(lost).toEqual([]);
});

test('after a damaged record reading goes on at the very next line', () => {
	const { records, lost } = recordsOf('a,b\n1,2\n\n  \n3,"open\n4,5\n6,"x"y\n7,"8"\n');
	expect(lost.map(({ line }) => line)).toEqual([5, 7]);
	expect(records.map(({ line, cells }) => [line, ...cells])).toEqual([
		[1, 'a', 'b'],
		[2, '1', '2'],
		[6, '4', '5'],
		[8, '7', '8'],
	]);
});

test('a record of several lines that does not fit the header is damage: it took other rows with it', () => {
	const { records, lost } = recordsOf('a,b\n1,"two,x\n3,four",5\n6,7\n');
	expect(lost.map(({ line }) => line)).toEqual([2, 3]);
	expect(records.map(({ line }) => line)).toEqual([1, 4]);
});

test('whatever is in the cells, what is written can be read back with the right lines', () => {
	const cell = fc
		.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', ';', ' x ') })
		.map((s) => s.trim());
	fc.assert(
		fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
			const written = rows.map((row) => `r,${row.map((value) => `"${value.replaceAll('"', '""')}"`).join()}`);
			let line = 1;
			const expected = rows.map((row, i) => {
				const record = { line, cells: ['r', ...row] };
				line += written[i]!.split('\n').length;
				return record;
			});
			expect(recordsOf(written.join('\n')).records).toEqual(expected);
		}),
	);
});

test('any text at all is read without an exception', () => {
	const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '\t', '\ufeff', '😀') });
	fc.assert(
		fc.property(text, (any) => {
			const { records, lost } = recordsOf(any);
			const lines = any.replace(/\r\n?/g, '\n').split('\n').length;
			for (const { line } of [...records, ...lost]) expect(line).toBeLessThanOrEqual(lines);
		}),
		{ numRuns: 500 },
	);
});
