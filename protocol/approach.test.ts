/** The levels, the tracks and the ladder say what the protocol says. Protocol §2 and the PM model. */
import { expect, test } from 'vitest';
import { gooisLyceum as book } from './editions/goois-lyceum/index.ts';
import type { GateElementId, LevelId } from './schema.ts';

const { approach } = book;

function levelOf(id: LevelId) {
	const level = approach.levels.find((each) => each.id === id);
	if (!level) throw new Error(`no level ${id}`);
	return level;
}

function elementOf(id: LevelId, element: GateElementId) {
	const found = levelOf(id).gate.find((each) => each.id === element);
	if (!found) throw new Error(`${id} has no ${element}`);
	return found;
}

test('a report starts PM-1, and each confirmed recurrence leads one level on', () => {
	expect(approach.levels.map(({ id, startsWith, next }) => [id, startsWith, next])).toEqual([
		['PM-1', 'report', 'PM-2'],
		['PM-2', 'confirmedRecurrence', 'PM-3'],
		['PM-3', 'confirmedRecurrence', null],
	]);
});

test('the mentor leads at every level: nobody takes over', () => {
	expect(approach.levels.map(({ lead }) => lead)).toEqual(['mentor', 'mentor', 'mentor']);
});

test('PM-1 asks two talks, an agreement, a next date and a SOM record by the mentor', () => {
	expect(levelOf('PM-1').gate.map(({ id, per }) => [id, per])).toEqual([
		['talkBullied', 'bulliedPupil'],
		['talkBullying', 'bullyingPupil'],
		['agreement', 'dossier'],
		['nextDate', 'dossier'],
		['sisRecord', 'involvedPupil'],
	]);
	expect(elementOf('PM-1', 'sisRecord').by).toEqual(['mentor']);
});

test('at PM-2 the mentor discusses, both talk with the pupils, parents are told, and the mentor does not record', () => {
	expect(levelOf('PM-2').gate.map(({ id }) => id)).toEqual([
		'recurrenceConfirmed',
		'discussion',
		'agreement',
		'talkBullied',
		'talkBullying',
		'guardiansTold',
		'sisRecord',
	]);
	expect(levelOf('PM-2').recordedBy.oneOf).not.toContain('mentor');
	expect(elementOf('PM-2', 'sisRecord').by).toEqual(['pupilCoordinator', 'departmentHead']);
	for (const { heldBy } of levelOf('PM-2').talks) {
		expect(heldBy.map(({ oneOf }) => oneOf[0])).toEqual(['mentor', 'departmentHead']);
	}
});

test('at PM-3 the support coordinator joins and everyone involved is invited', () => {
	expect(levelOf('PM-3').joins.map(({ oneOf }) => oneOf)).toEqual([['supportCoordinator']]);
	expect(levelOf('PM-3').invited?.who).toBe('everyoneInvolved');
	expect(levelOf('PM-3').gate.map(({ id }) => id)).toEqual(['discussion', 'invitation', 'sisRecord']);
});

test('every element of a gate can be given a reason, so that no gate traps', () => {
	for (const { gate } of approach.levels) {
		expect(gate.filter(({ reasons }) => reasons.length === 0).map(({ id }) => id)).toEqual([]);
	}
});

test('closing hangs on nobody but the one who closes', () => {
	for (const { gate } of [approach.closing.light, approach.closing.full]) {
		expect(gate.filter(({ reasons }) => reasons.length === 0).map(({ id }) => id)).toEqual(['outcome']);
	}
});

test('a pupil who left, or was never known, holds up nothing that concerns a pupil', () => {
	const aboutPupils = approach.levels.flatMap(({ gate }) => gate).filter(({ per }) => per !== 'dossier');
	for (const { reasons } of aboutPupils)
		expect(reasons).toEqual(expect.arrayContaining(['leftSchool', 'unknownPupil']));
});

test('parents need not be told when that is unsafe, impossible or not theirs to hear', () => {
	expect(elementOf('PM-2', 'guardiansTold').reasons).toEqual(
		expect.arrayContaining(['unsafe', 'unreachable', 'eighteenWithoutPermission', 'noAuthority']),
	);
});

test('every reason in the book is used somewhere', () => {
	const used = [...approach.levels, approach.closing.light, approach.closing.full].flatMap(({ gate }) =>
		gate.flatMap(({ reasons }): readonly string[] => reasons),
	);
	expect(approach.reasons.filter(({ id }) => !used.includes(id))).toEqual([]);
});

test('a first suspension is one school day, a later one two to five, and then only a nomination', () => {
	expect(approach.followUp.rungs.map(({ id, schoolDays, after }) => [id, schoolDays, after])).toEqual([
		['oneDaySuspension', { min: 1, max: 1 }, null],
		['longerSuspension', { min: 2, max: 5 }, 'oneDaySuspension'],
		['expulsionNomination', null, 'longerSuspension'],
	]);
});

test('five tracks belong to five parties, and six steps lead from signal to follow-up', () => {
	expect(approach.tracks.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
	expect(approach.tracks.map(({ id }) => id)).toEqual(book.bullying.parties.map(({ id }) => id));
	expect(approach.steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('the analysis asks the eight questions and leaves room for more', () => {
	expect(approach.analysis.map(({ because }) => because)).toEqual(
		[1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `§2.2.2.${number}`),
	);
});

test('there are ten class rules, six forms and five kinds of bystander', () => {
	expect(book.bullying.rules.map(({ id }) => id)).toEqual(
		[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `R${n}`),
	);
	expect(book.bullying.forms.map(({ examples }) => examples.length)).toEqual([5, 10, 8, 4, 3, 5]);
	expect(book.bullying.bystanders).toHaveLength(5);
});

test('a weapon and sexual intimidation are marked, because they ask for another route', () => {
	const flags = book.bullying.forms.flatMap(({ examples }) => examples.flatMap(({ flag }) => flag ?? []));
	expect(flags).toEqual(['weapon', 'sexual']);
});

test('the mentor reads a report unless the reporter chooses someone else', () => {
	const byDefault = book.reportChoices.readers.filter(({ isDefault }) => isDefault).map(({ role }) => role);
	expect(byDefault).toEqual(['mentor']);
});

test('only the bullied pupil is told: every step with you first, and: you decide', () => {
	const promised = book.reportChoices.reporters.filter(({ whatWePromise }) =>
		/elke stap eerst met jou/.test(whatWePromise.nl),
	);
	const deciding = book.reportChoices.reporters.filter(({ whoDecides }) => /bepaal jij/.test(whoDecides.nl));
	expect([...promised, ...deciding].map(({ id }) => id)).toEqual(['bulliedSelf', 'bulliedSelf']);
});

test('nobody of the school has looked up the outside numbers yet, and the book says so', () => {
	expect(
		book.organisations.filter(({ verified, lastChecked }) => verified !== (lastChecked !== null)),
	).toEqual([]);
});

test('information without help is never shown as help in danger', () => {
	expect(book.organisations.filter(({ kind }) => kind === 'information').map(({ id }) => id)).toEqual([
		'stopPestenNu',
	]);
	expect(book.organisations.filter(({ kind }) => kind === 'emergency').map(({ hours }) => hours)).toEqual([
		'always',
		'always',
		'always',
	]);
});
