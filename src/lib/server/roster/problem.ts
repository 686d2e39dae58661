/** What is wrong with a row or a file of the roster, said so that the school's administration can mend it. */
import type { Text } from '#protocol/schema.ts';
import type { RosterFile } from './package-files.ts';
import { problemTexts, type ProblemCode } from './problem-texts.ts';

export interface Problem {
	file: RosterFile;
	/** The line in the file where the row begins; 0 when it is about the whole file. */
	line: number;
	field?: string;
	code: ProblemCode;
	text: Text;
	/** Nothing of the package is used. */
	fatal?: true;
	/** Whom or what a row that was left out is about: nobody is taken for a leaver because of a typing error. */
	about?: string[];
}

export type Place = Pick<Problem, 'file' | 'line' | 'field' | 'about'>;

/** Never repeats what is in the cell: in a shifted row that may be an address or a citizen number. */
export function problemAt(code: ProblemCode, { file, line, field, about }: Place): Problem {
	const { nl, en, fatal } = problemTexts[code];
	const text = { nl: nl.replace('{field}', field ?? ''), en: en.replace('{field}', field ?? '') };
	return {
		file,
		line,
		...(field && { field }),
		code,
		text,
		...(fatal && { fatal }),
		...(about && { about }),
	};
}

export function isFatal(problems: readonly Problem[]): boolean {
	return problems.some(({ fatal }) => fatal);
}

/** The ids on the rows of a file that were left out so far. */
export function aboutIn(file: RosterFile, problems: readonly Problem[]): Set<string> {
	return new Set(problems.flatMap((problem) => (problem.file === file ? (problem.about ?? []) : [])));
}
