import { expect, test } from 'vitest';
import { linesMatching, sourceFiles, type Finding, type SourceFile } from './source-files.ts';

const hardStop = 300;
const sources = /^(src|protocol|law|cli|demo|bench|tests)\/.*\.(ts|js|svelte|css|sql)$/;
const data = /^(protocol|law|demo|src\/lib\/text)\/|receipt-words/;
const tests = /\.test\.ts$/;

function tooLong({ path, text }: SourceFile): Finding[] {
	const lines = text.trimEnd().split('\n').length;
	return lines > hardStop && !data.test(path) ? [`${path}: ${lines} lines`] : [];
}

function leftOut(file: SourceFile): Finding[] {
	const pattern = /\b(test|it|describe|suite)\b.*\.(skip|only|todo)\(|\b(xit|xdescribe|fit|fdescribe)\(/;
	return linesMatching(file, pattern, 'a test that does not always run');
}

function silenced(file: SourceFile): Finding[] {
	const pattern = /es(?:lint)-disable(?!.* -- \S)|@ts-(?:ignore|nocheck|expect-error)(?! \S)/;
	return linesMatching(file, pattern, 'a rule is silenced without a reason (write ` -- because …`)');
}

test('no source is longer than three hundred lines, data excepted', () => {
	const long = 'x\n'.repeat(hardStop + 1);
	expect(tooLong({ path: 'src/lib/domain/planted.ts', text: long })).toHaveLength(1);
	expect(tooLong({ path: 'law/planted.ts', text: long })).toEqual([]);
	expect(sourceFiles(sources).flatMap(tooLong)).toEqual([]);
});

test('no test is skipped, singled out or promised', () => {
	const planted = ['test.' + 'skip(', 'test.each([1]).' + 'only(', 'describe.' + 'todo(', 'x' + 'it('];
	expect(leftOut({ path: 'planted.test.ts', text: planted.join('\n') })).toHaveLength(planted.length);
	expect(sourceFiles(tests).flatMap(leftOut)).toEqual([]);
});

test('no rule is silenced without a reason', () => {
	const planted = ['// eslint-' + 'disable-next-line no-var', '// @ts-' + 'ignore'];
	expect(silenced({ path: 'planted.ts', text: planted.join('\n') })).toHaveLength(planted.length);
	expect(silenced({ path: 'planted.ts', text: `${planted[0]} -- because it must` })).toEqual([]);
	expect(sourceFiles(sources).flatMap(silenced)).toEqual([]);
});
