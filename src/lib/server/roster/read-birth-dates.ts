/** Of demographics.csv only the birth date: some rules of the law go by age. */
import { isDay, isLeaver } from './cells.ts';
import { problemAt, type Problem } from './problem.ts';
import type { People } from './read-people.ts';
import type { Row } from './sheet.ts';

const file = 'demographics';

export function readBirthDates(rows: readonly Row[], people: People, problems: Problem[]): void {
	for (const { line, cells } of rows) {
		const { userSourcedId = '', birthDate = '', status = '' } = cells;
		if (isLeaver(status) || !birthDate) continue;
		const person = people.bySourceId.get(userSourcedId);
		if (!people.mentioned.has(userSourcedId)) {
			problems.push(problemAt('unknownPerson', { file, line, field: 'userSourcedId' }));
		} else if (!isDay(birthDate)) {
			problems.push(problemAt('notADate', { file, line, field: 'birthDate' }));
		} else if (person?.kind === 'pupil') {
			person.birthDate = birthDate;
		}
	}
}
