/** Who arrives, who leaves and who changes between two lists. */
import type { ChangedPerson, PersonField } from './difference.ts';
import type { Roster, RosterPerson } from './roster.ts';

export interface PeopleDifference {
	arrived: RosterPerson[];
	left: RosterPerson[];
	changed: ChangedPerson[];
	/** Source ids of who is at school before and after. */
	staying: Set<string>;
}

const fields: readonly PersonField[] = [
	'kind',
	'givenName',
	'familyName',
	'number',
	'username',
	'email',
	'birthDate',
	'year',
];

export function comparePeople(now: Roster, next: Roster): PeopleDifference {
	const before = activeById(now);
	const after = activeById(next);
	const found: PeopleDifference = { arrived: [], left: [], changed: [], staying: new Set() };
	for (const [sourceId, person] of after) {
		const known = before.get(sourceId);
		if (!known) {
			found.arrived.push(person);
			continue;
		}
		found.staying.add(sourceId);
		const changed = fields.filter((field) => isChanged(field, known, person));
		if (changed.length > 0) found.changed.push({ person, fields: changed });
	}
	for (const [sourceId, person] of before) if (!after.has(sourceId)) found.left.push(person);
	return found;
}

function activeById(roster: Roster): Map<string, RosterPerson> {
	return new Map(roster.people.filter(({ active }) => active).map((person) => [person.sourceId, person]));
}

/** Birth dates come in a file of their own, which an export may leave out: absent means unknown, never cleared. */
function isChanged(field: PersonField, known: RosterPerson, person: RosterPerson): boolean {
	if (field === 'birthDate' && person.birthDate === undefined) return false;
	return known[field] !== person[field];
}
