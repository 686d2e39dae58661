/** People from users.csv, with the birth dates from demographics.csv. */
import { isChainId, isCitizenNumber, isLeaver, isStatus, readBoolean, readYear } from './cells.ts';
import { aboutIn, problemAt, type Problem } from './problem.ts';
import type { ProblemCode } from './problem-texts.ts';
import type { PersonKind, RosterPerson } from './roster.ts';
import { placeOf, type Row } from './sheet.ts';

export interface People {
	bySourceId: Map<string, RosterPerson>;
	/** Also those whose row was left out: who refers to them is not reported again. */
	mentioned: Set<string>;
}

const file = 'users';
const kinds = new Map<string, PersonKind>([
	['student', 'pupil'],
	['teacher', 'staff'],
	['administrator', 'staff'],
	['aide', 'staff'],
	['guardian', 'guardian'],
	['parent', 'guardian'],
	['relative', 'guardian'],
]);
const mustBeFilled = ['sourcedId', 'role', 'givenName', 'familyName'];

export function readPeople(rows: readonly Row[], problems: Problem[]): People {
	const people: People = { bySourceId: new Map(), mentioned: aboutIn(file, problems) };
	for (const row of rows) {
		const { sourcedId = '' } = row.cells;
		const fault = faultOf(row.cells, people);
		if (fault) {
			problems.push(problemAt(fault.code, { ...placeOf(file, row), field: fault.field }));
		} else {
			people.bySourceId.set(sourcedId, personFrom(row, problems));
		}
		people.mentioned.add(sourcedId);
	}
	return people;
}

function faultOf(cells: Row['cells'], people: People): { code: ProblemCode; field?: string } | undefined {
	const empty = mustBeFilled.find((field) => !cells[field]);
	if (empty) return { code: 'missingValue', field: empty };
	const { sourcedId = '', role = '', status = '', enabledUser = '' } = cells;
	if (people.mentioned.has(sourcedId)) return { code: 'doubleId', field: 'sourcedId' };
	if (isChainId(sourcedId)) return { code: 'chainId', field: 'sourcedId' };
	if (!kinds.has(role.toLowerCase())) return { code: 'unknownRole', field: 'role' };
	if (!isStatus(status)) return { code: 'unknownStatus', field: 'status' };
	if (readBoolean(enabledUser) === undefined) return { code: 'notTrueOrFalse', field: 'enabledUser' };
	return undefined;
}

function personFrom({ line, cells }: Row, problems: Problem[]): RosterPerson {
	const { sourcedId = '', role = '', givenName = '', middleName = '', familyName = '' } = cells;
	const kind = kinds.get(role.toLowerCase())!;
	const person: RosterPerson = {
		sourceId: sourcedId,
		kind,
		givenName,
		familyName: middleName ? `${middleName} ${familyName}` : familyName,
		active: isActive(kind, cells),
	};
	const tell = (code: ProblemCode, field: string) => problems.push(problemAt(code, { file, line, field }));
	for (const [field, key] of contactFields) {
		const value = cells[field];
		if (!value) continue;
		if (isChainId(value) || isCitizenNumber(value)) tell('personalNumber', field);
		else person[key] = value;
	}
	if (kind === 'pupil' && cells.grades) {
		const year = readYear(cells.grades);
		if (year) person.year = year;
		else tell('notAYear', 'grades');
	}
	return person;
}

const contactFields = [
	['identifier', 'number'],
	['username', 'username'],
	['email', 'email'],
] as const;

/**
 * A disabled account ends the work of staff. A pupil without an account is still in the class, and a guardian without
 * one still gets letters.
 */
function isActive(kind: PersonKind, { status = '', enabledUser = '' }: Row['cells']): boolean {
	const disabled = enabledUser !== '' && readBoolean(enabledUser) === false;
	return !isLeaver(status) && !(kind === 'staff' && disabled);
}
