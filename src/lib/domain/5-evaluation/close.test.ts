import { expect, test } from 'vitest';
import { agreement, named, opened, ownWord, sem, talk, yara } from '../fixtures/dossier-life.ts';
import { accepted, edition, refusalOf, rules, today, type Life } from '../fixtures/small-school.ts';
import type { Dossier } from '../dossier.ts';
import { giveReason } from '../4-carrying-out/give-reason.ts';
import { shareAgreement } from '../4-carrying-out/agreement.ts';
import { dossierDuties } from '../4-carrying-out/dossier-duties.ts';
import { close, lacking, mayCloseLightly, reopen, type Closing } from './close.ts';
import { recordInSis } from './sis-record.ts';

const squabble: Closing = {
	light: true,
	outcome: 'notBullyingInOwnWord',
	answers: [{ place: 'yara', answer: 'Het was een ruzie', reason: null }],
	check: { on: today, reason: null },
	why: '',
};

function closing(dossier: Dossier, change: Partial<Closing> = {}) {
	return close(dossier, { ...squabble, ...change }, { edition, today });
}

function complete(): Life {
	const inSom = (place: string) => (dossier: Dossier) =>
		recordInSis(dossier, { place, hash: 'h', notBecause: null, why: '' }, today);
	return opened()
		.dossierThen(talk('yara'))
		.dossierThen(talk('sem'))
		.dossierThen(inSom('yara'))
		.dossierThen(inSom('sem'));
}

function told(life: Life, to: 'pupil' | 'guardian'): Life {
	return life.dossierThen((dossier) =>
		shareAgreement(dossier, { agreement: 'a', to, place: 'sem', how: 'brief' }, today),
	);
}

const { dossier } = opened();

test('R-4: a squabble at PM-1 closes with one form: outcome, the pupil’s own answer, one check', () => {
	const closed = opened().dossierThen((at) => closing(at));
	expect(closed.dossier.closed?.payload).toMatchObject({
		light: true,
		outcome: 'notBullyingInOwnWord',
		check: { on: today },
	});
	expect(refusalOf(closing(closed.dossier))).toBe('alreadyClosed');
});

test('S-2.2.5.2: no closing without an outcome that the book knows', () => {
	expect(refusalOf(closing(dossier, { outcome: null }))).toBe('outcomeMissing');
	expect(refusalOf(closing(dossier, { outcome: 'solved' as never }))).toBe('outcomeMissing');
});

test('R-6: what the pupil called bullying does not close as "not bullying in the pupil’s own word"', () => {
	const called = (word: string) => opened().dossierThen(talk('yara', ownWord(word))).dossier;
	expect(refusalOf(closing(called('bullying')))).toBe('outcomeMissing');
	expect(refusalOf(closing(called('bullying'), { outcome: 'stopped' }))).toBeNull();
	expect(refusalOf(closing(called('teasing')))).toBeNull();
});

test('S-2.2.5.2: no closing without the own answer of every bullied pupil, or a reason of the list', () => {
	const two = opened([
		yara,
		{ id: 'lotte', named: named('Lotte Hendriks', { role: 'bulliedPupil' }) },
	]).dossier;
	expect(refusalOf(closing(two))).toBe('answerMissing');
	const answer = (given: Partial<Closing['answers'][number]>) => [
		...squabble.answers,
		{ place: 'lotte', answer: ' ', reason: null, ...given },
	];
	expect(refusalOf(closing(two, { answers: answer({}) }))).toBe('answerMissing');
	expect(refusalOf(closing(two, { answers: answer({ reason: 'noAuthority' }) }))).toBe('reasonNotListed');
	expect(refusalOf(closing(two, { answers: answer({ reason: 'leftSchool' }) }))).toBeNull();
});

test('R-3: when nobody knows who is bullied, nobody has to be asked', () => {
	expect(refusalOf(closing(opened([sem]).dossier, { answers: [] }))).toBeNull();
});

test('S-PM.5.1: no closing without a last check that has been, or a reason of the list', () => {
	expect(refusalOf(closing(dossier, { check: { on: null, reason: null } }))).toBe('checkMissing');
	expect(refusalOf(closing(dossier, { check: { on: '2026-11-19', reason: null } }))).toBe('checkMissing');
	expect(refusalOf(closing(dossier, { check: { on: null, reason: 'wronglyNamed' } }))).toBe(
		'reasonNotListed',
	);
	expect(refusalOf(closing(dossier, { check: { on: null, reason: 'leftSchool' } }))).toBeNull();
});

test('R-3: a reason that could hide a child from sight asks for a word more, also at closing', () => {
	const answers = [{ place: 'yara', answer: '', reason: 'couldNotBeAsked' as const }];
	expect(refusalOf(closing(dossier, { answers }))).toBe('whyMissing');
	expect(refusalOf(closing(dossier, { answers, why: 'Ligt in het ziekenhuis' }))).toBeNull();
	expect(refusalOf(closing(dossier, { check: { on: null, reason: 'unreachable' } }))).toBe('whyMissing');
});

test('S-2.2.5.1: light closing is for the levels the book names', () => {
	expect(mayCloseLightly(edition, 'PM-1')).toBe(true);
	expect(mayCloseLightly(edition, 'PM-2')).toBe(false);
	expect(refusalOf(closing({ ...dossier, level: 'PM-2' }))).toBe('lightOnlyAtFirstLevel');
});

test('S-2.2.5.1: a full closing waits for everything PM-1 asks', () => {
	expect(refusalOf(closing(dossier, { light: false }))).toBe('gateOpen');
	expect(lacking(complete().dossier, edition)).toEqual(['agreement:dossier', 'nextDate:dossier']);
	const agreed = complete().dossierThen(agreement('a', '2026-11-25'));
	expect(refusalOf(closing(told(told(agreed, 'pupil'), 'guardian').dossier, { light: false }))).toBeNull();
});

test('R-4: before a full closing every agreement is told to pupils and to parents', () => {
	const agreed = complete().dossierThen(agreement('a', '2026-11-25'));
	expect(lacking(agreed.dossier, edition)).toEqual(['agreementsTold:a']);
	expect(lacking(told(agreed, 'pupil').dossier, edition)).toEqual(['agreementsTold:a']);
	expect(lacking(told(agreed, 'guardian').dossier, edition)).toEqual(['agreementsTold:a']);
	expect(lacking(told(told(agreed, 'pupil'), 'guardian').dossier, edition)).toEqual([]);
});

test('R-4: or has a reason, for that agreement alone', () => {
	const two = complete().dossierThen(agreement('a', '2026-11-25')).dossierThen(agreement('b', null));
	const given = {
		element: 'agreementsTold',
		subject: 'a',
		reason: 'eighteenWithoutPermission',
		why: '',
	} as const;
	const explained = two.dossierThen((at) => giveReason(at, given, { edition, today }));
	expect(lacking(explained.dossier, edition)).toEqual(['agreementsTold:b']);
});

test('S-B1.V.28: a closed dossier opens again with a reason, and asks again', () => {
	const closed = opened().dossierThen((at) => closing(at));
	expect(refusalOf(reopen(opened().dossier, 'x', today))).toBe('notClosed');
	expect(refusalOf(reopen(closed.dossier, ' ', today))).toBe('whyMissing');
	const again = closed.dossierThen((at) => reopen(at, 'Het is weer gebeurd', today));
	expect(again.dossier.closed).toBeNull();
	expect(dossierDuties(again.dossier, rules, null).length).toBeGreaterThan(0);
	expect(accepted(closing(again.dossier))).toHaveLength(1);
});
