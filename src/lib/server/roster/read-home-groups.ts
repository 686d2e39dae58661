/** Home groups from classes.csv: only classes of the type homeroom; lesson groups are not ours to know. */
import { isLeaver, isStatus, readYear } from './cells.ts';
import { aboutIn, problemAt, type Problem } from './problem.ts';
import type { ProblemCode } from './problem-texts.ts';
import type { RosterHomeGroup } from './roster.ts';
import { placeOf, type Row } from './sheet.ts';

export interface HomeGroups {
	bySourceId: Map<string, RosterHomeGroup>;
	/** Lesson groups and rows left out as well: a membership of those is passed over in silence. */
	mentioned: Set<string>;
}

const file = 'classes';

export function readHomeGroups(rows: readonly Row[], problems: Problem[]): HomeGroups {
	const groups: HomeGroups = { bySourceId: new Map(), mentioned: aboutIn(file, problems) };
	for (const row of rows) {
		const { cells } = row;
		const { sourcedId = '', classType = '', status = '' } = cells;
		const fault = faultOf(cells, groups);
		groups.mentioned.add(sourcedId);
		if (fault) {
			problems.push(problemAt(fault.code, { ...placeOf(file, row), field: fault.field }));
		} else if (classType.toLowerCase() === 'homeroom' && !isLeaver(status)) {
			groups.bySourceId.set(sourcedId, homeGroupFrom(cells));
		}
	}
	return groups;
}

function faultOf(cells: Row['cells'], groups: HomeGroups): { code: ProblemCode; field: string } | undefined {
	const empty = ['sourcedId', 'title', 'classType'].find((field) => !cells[field]);
	if (empty) return { code: 'missingValue', field: empty };
	const { sourcedId = '', classType = '', status = '' } = cells;
	if (groups.mentioned.has(sourcedId)) return { code: 'doubleId', field: 'sourcedId' };
	if (!['homeroom', 'scheduled'].includes(classType.toLowerCase())) {
		return { code: 'unknownClassType', field: 'classType' };
	}
	return isStatus(status) ? undefined : { code: 'unknownStatus', field: 'status' };
}

function homeGroupFrom({ sourcedId = '', title = '', grades = '' }: Row['cells']): RosterHomeGroup {
	const year = readYear(grades);
	return { sourceId: sourcedId, title, ...(year && { year }) };
}
