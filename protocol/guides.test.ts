/** The conversation guides hold every aim, question and gate of annex 1. Protocol §B1. */
import { expect, test } from 'vitest';
import { gooisLyceum as book } from './editions/goois-lyceum/index.ts';
import type { Entry, GuideId } from './schema.ts';
import { citationsOf } from './walk.ts';

function guideOf(id: GuideId) {
	const guide = book.guides.find((each) => each.id === id);
	if (!guide) throw new Error(`no guide ${id}`);
	return guide;
}

function entriesOf(id: GuideId): Entry[] {
	return guideOf(id).parts.flatMap((part): readonly Entry[] => part.entries);
}

function numbered(prefix: string, count: number): string[] {
	return Array.from({ length: count }, (_, index) => `${prefix}.${index + 1}`);
}

test('the talk with the bullied pupil carries out all 32 lines of the protocol', () => {
	const cited = citationsOf(guideOf('bulliedPupil')).map(({ value }) => value);
	expect(numbered('§B1.V', 32).filter((id) => !cited.includes(id))).toEqual([]);
});

test('the talk with the pupil who bullies carries out all 18 lines of the protocol', () => {
	const cited = citationsOf(guideOf('bullyingPupil')).map(({ value }) => value);
	expect(numbered('§B1.P', 18).filter((id) => !cited.includes(id))).toEqual([]);
});

test('trust comes first, and in it the pupil’s own story', () => {
	expect(guideOf('bulliedPupil').parts.map(({ id }) => id)).toEqual([
		'trust',
		'picture',
		'ownRole',
		'schoolRole',
	]);
	expect(entriesOf('bulliedPupil')[0]).toMatchObject({ id: 'ownStory', kind: 'question', record: 'quote' });
});

test('eleven questions in the order of the protocol give a clear picture', () => {
	const picture = guideOf('bulliedPupil').parts[1]?.entries ?? [];
	const asked = picture.filter(({ kind }) => kind === 'question').map(({ because }) => because);
	expect(asked).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map((number) => `§B1.V.${number}`));
});

test('the talk with the pupil who bullies names, looks for causes, and stops it', () => {
	expect(guideOf('bullyingPupil').parts.map(({ id }) => id)).toEqual(['confront', 'causes', 'stop']);
});

test('within a guide every entry has an id of its own, because answers are kept by it', () => {
	for (const { id } of book.guides) {
		const ids = entriesOf(id).map((entry) => entry.id);
		expect(new Set(ids).size, id).toBe(ids.length);
	}
});

test('every question may be skipped, and one with a choice offers choices', () => {
	const questions = book.guides
		.flatMap(({ id }) => entriesOf(id))
		.filter((entry) => entry.kind === 'question');
	expect(questions.length).toBeGreaterThan(20);
	for (const question of questions) {
		const offers = question.optionsFrom !== undefined || (question.options?.length ?? 0) > 1;
		expect([question.id, question.skippable, offers]).toEqual([
			question.id,
			true,
			/choice/i.test(question.record),
		]);
	}
});

test('what the talker notices is an interpretation and is never shared', () => {
	const noticed = book.guides
		.flatMap(({ id }) => entriesOf(id))
		.filter((entry) => entry.kind === 'observation');
	expect(noticed.map(({ interpretation, shared }) => [interpretation, shared])).toEqual([
		[true, false],
		[true, false],
		[true, false],
		[true, false],
	]);
});

test('both talks end in an agreement, or in a reason why there is none', () => {
	for (const { id } of book.guides) {
		const moments = entriesOf(id).filter((entry) => entry.kind === 'agreementMoment');
		expect(moments.map(({ reasons }) => reasons.includes('refuses'))).toEqual([true]);
	}
});

test('the closing says that it stops, that it is not accepted, and what follows', () => {
	const closings = entriesOf('bullyingPupil').filter((entry) => entry.kind === 'closing');
	expect(closings.map(({ because }) => because)).toEqual(['§B1.P.16', '§B1.P.17', '§B1.P.18']);
	expect(closings.filter(({ say, sayIfDenied }) => say.nl === sayIfDenied.nl)).toEqual([]);
});

test('a pupil who denies, refuses or stays away does not keep the guide open', () => {
	const endings = guideOf('bullyingPupil').endings.map(({ id, reason, closingWording }) => [
		id,
		reason,
		closingWording,
	]);
	expect(endings).toEqual([
		['finished', null, 'plain'],
		['denies', null, 'ifDenied'],
		['refuses', 'refuses', 'ifDenied'],
		['staysAway', 'absent', 'ifDenied'],
	]);
});

test('fellow feeling is something to discuss, never something to record about a child', () => {
	const entry = entriesOf('bullyingPupil').find(({ because }) => because === '§B1.P.14');
	expect(entry?.kind).toBe('prompt');
});

test('a talk together is asked, never assumed: “not yet” comes first', () => {
	const entry = entriesOf('bulliedPupil').find(({ id }) => id === 'jointTalk');
	expect(entry?.kind === 'question' && entry.options?.map(({ id }) => id)).toEqual([
		'notYet',
		'apart',
		'together',
	]);
});
