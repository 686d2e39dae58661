import { expect, test } from 'vitest';
import type { ReasonId } from '#protocol/schema.ts';
import { agreement, opened, sem } from '../fixtures/dossier-life.ts';
import { accepted, edition, refusalOf, today } from '../fixtures/small-school.ts';
import type { Dossier } from '../dossier.ts';
import { gate, isOpen } from './gate.ts';
import { giveReason, type GivenReason } from './give-reason.ts';

const { dossier } = opened();
const absent: GivenReason = { element: 'talkBullying', subject: 'sem', reason: 'absent', why: '' };

function give(change: Partial<GivenReason>, about: Dossier = dossier) {
	return giveReason(about, { ...absent, ...change }, { edition, today });
}

test('R-3: what cannot be met gets a reason, and the gate is no longer held up', () => {
	const life = opened().dossierThen((at) => give({}, at));
	const item = gate(life.dossier, edition, 'PM-1').find(({ element }) => element.id === 'talkBullying')!;
	expect(item).toMatchObject({ met: false, reason: 'absent' });
	expect(isOpen(item)).toBe(false);
});

test('R-3: every element of every level has a reason that some person can give alone', () => {
	for (const level of edition.approach.levels) {
		for (const element of level.gate)
			expect(element.reasons.length, `${level.id} ${element.id}`).toBeGreaterThan(0);
	}
});

test('R-3: only a reason of the element’s own list', () => {
	expect(refusalOf(give({ reason: 'eighteenWithoutPermission' }))).toBe('reasonNotListed');
	expect(refusalOf(give({ element: 'talkBullied', subject: 'yara', reason: 'denies' }))).toBe(
		'reasonNotListed',
	);
});

test('R-3: where a reason alone could hide a child from sight it asks why', () => {
	const asks = (['unsafe', 'unreachable', 'wronglyNamed'] as ReasonId[]).map((reason) =>
		refusalOf(give({ reason })),
	);
	expect(asks).toEqual(['whyMissing', 'whyMissing', 'whyMissing']);
	expect(refusalOf(give({ reason: 'unsafe', why: 'Zijn broer wacht buiten' }))).toBeNull();
});

test('R-3: a reason is about something that is asked here', () => {
	expect(refusalOf(give({ subject: 'lotte' }))).toBe('unknownPlace');
	expect(refusalOf(give({ subject: null }))).toBe('unknownPlace');
	expect(refusalOf(give({ element: 'talkBullied', subject: 'sem' }))).toBe('unknownPlace');
	expect(refusalOf(give({ element: 'guardiansTold', subject: 'yara' }))).toBe('unknownPlace');
});

test('G7: a pupil nobody knows is a reason for the dossier as a whole', () => {
	const unknown = opened([sem]).dossier;
	expect(
		refusalOf(give({ element: 'talkBullied', subject: null, reason: 'unknownPupil' }, unknown)),
	).toBeNull();
});

test('I13: why a talk did not take place is kept with that pupil’s talk', () => {
	expect(accepted(give({}))[0]).toMatchObject({ part: 'talk:sem', subject: 'sem' });
	expect(accepted(give({ element: 'agreement', subject: null, reason: 'refuses' }))[0]).toMatchObject({
		part: 'shared',
	});
});

test('R-3: the reason given last counts', () => {
	const life = opened()
		.dossierThen((at) => give({}, at))
		.dossierThen((at) => give({ reason: 'denies' }, at));
	expect(gate(life.dossier, edition, 'PM-1').find(({ subject }) => subject === 'sem')?.reason).toBe('denies');
});

test('R-4: an agreement that is not told has a reason of the closing’s own list', () => {
	const told = { element: 'agreementsTold', subject: 'a', reason: 'noAuthority' } as const;
	expect(refusalOf(give(told))).toBe('unknownPlace');
	const agreed = opened().dossierThen(agreement('a', '2026-11-25')).dossier;
	expect(accepted(give(told, agreed))[0]).toMatchObject({ subject: 'a', part: 'level' });
	expect(refusalOf(give({ ...told, reason: 'denies' }, agreed))).toBe('reasonNotListed');
	expect(refusalOf(give({ ...told, reason: 'unsafe' }, agreed))).toBe('whyMissing');
});
