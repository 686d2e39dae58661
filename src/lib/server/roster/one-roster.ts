/** Reads the people of a school from the files of OneRoster 1.1 CSV. Bad rows are reported and left out. */
import type { SheetFile } from './columns.ts';
import { readManifest } from './manifest.ts';
import type { RosterFiles } from './package-files.ts';
import { isFatal, type Problem } from './problem.ts';
import { readBirthDates } from './read-birth-dates.ts';
import { readGuardians } from './read-guardians.ts';
import { readHomeGroups } from './read-home-groups.ts';
import { readMembers } from './read-members.ts';
import { readPeople } from './read-people.ts';
import { emptyRoster, type Roster } from './roster.ts';
import { readSheet, type Row } from './sheet.ts';

export interface Parsed {
	/** Empty when one of the problems is fatal. */
	roster: Roster;
	problems: Problem[];
}

export function parseRoster(files: RosterFiles): Parsed {
	const problems: Problem[] = [];
	const present = readManifest(files, problems);
	if (isFatal(problems)) return { roster: emptyRoster(), problems };
	const rowsOf = (file: SheetFile): Row[] => {
		const content = present.has(file) ? files.get(file) : undefined;
		return content ? readSheet(file, content, problems) : [];
	};
	const sheets = {
		users: rowsOf('users'),
		classes: rowsOf('classes'),
		enrollments: rowsOf('enrollments'),
		demographics: rowsOf('demographics'),
	};
	const roster = isFatal(problems) ? emptyRoster() : readAll(sheets, problems);
	return { roster, problems };
}

type Sheets = Record<Exclude<SheetFile, 'manifest'>, Row[]>;

function readAll(sheets: Sheets, problems: Problem[]): Roster {
	const people = readPeople(sheets.users, problems);
	const homeGroups = readHomeGroups(sheets.classes, problems);
	const members = readMembers(sheets.enrollments, { people, homeGroups }, problems);
	const guardians = readGuardians(sheets.users, people, problems);
	readBirthDates(sheets.demographics, people, problems);
	return {
		people: [...people.bySourceId.values()],
		homeGroups: [...homeGroups.bySourceId.values()],
		members,
		guardians,
	};
}
