import { expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { agreement, opened } from '../fixtures/dossier-life.ts';
import { accepted, calendar, kindsOf, refusalOf, rules, today } from '../fixtures/small-school.ts';
import { close } from '../5-evaluation/close.ts';
import {
	checkAgreements,
	makeAgreement,
	nextCheck,
	planCheck,
	proposeCheck,
	shareAgreement,
	type Check,
} from './agreement.ts';

const nextWeek = '2026-11-25';
const made = { text: 'We laten elkaar uitspreken', who: ['sem'], rule: 'R2', from: today };

function check(appointment: string, change: Partial<Check> = {}): Check {
	return { appointment, results: [], answer: 'better', note: '', next: null, ...change };
}

test('S-2.2.4.4: an agreement needs words', () => {
	expect(
		refusalOf(makeAgreement(opened().dossier, { id: 'a', made: { ...made, text: ' ' }, check: null }, today)),
	).toBe('agreementMissing');
});

test('S-PM.5.1: an agreement comes with a date to look back, unless one stands already', () => {
	expect(refusalOf(agreement('a', null)(opened().dossier))).toBe('dateMissing');
	const one = opened().dossierThen(agreement('a', nextWeek));
	expect(one.dossier.appointments).toMatchObject([{ purpose: 'check', on: nextWeek, done: null }]);
	expect(kindsOf(accepted(agreement('b', null)(one.dossier)))).toEqual(['agreementMade']);
});

test('S-PM.5.1: a check is planned for today or later', () => {
	expect(refusalOf(planCheck('c', '2026-11-17', today))).toBe('dateInPast');
	expect(refusalOf(planCheck('c', today, today))).toBeNull();
	expect(refusalOf(agreement('a', '2026-11-17')(opened().dossier))).toBe('dateInPast');
});

test('S-2.2.4.4: an agreement says who keeps it, from when and which class rule it rests on', () => {
	const life = opened().dossierThen((dossier) =>
		makeAgreement(dossier, { id: 'a', made, check: { id: 'c', on: nextWeek } }, today),
	);
	expect(life.dossier.agreements).toMatchObject([
		{ id: 'a', made, by: 'visser', lastCheck: null, shared: [] },
	]);
	const stranger = { id: 'b', made: { ...made, who: ['lotte'] }, check: null };
	expect(refusalOf(makeAgreement(life.dossier, stranger, today))).toBe('unknownPlace');
});

test('S-2.2.5.2: in a closed dossier nothing new is agreed', () => {
	const closing = {
		light: true,
		outcome: 'stopped' as const,
		answers: [{ place: 'yara', answer: 'Het is goed', reason: null }],
		check: { on: today, reason: null },
		why: '',
	};
	const closed = opened().dossierThen((dossier) =>
		close(dossier, closing, { edition: rules.edition, today }),
	);
	expect(refusalOf(agreement('a', nextWeek)(closed.dossier))).toBe('alreadyClosed');
});

test('R-14: one tap "everything kept" fills in every agreement', () => {
	const two = opened().dossierThen(agreement('a', nextWeek)).dossierThen(agreement('b', null));
	const results = ['a', 'b'].map((id) => ({ agreement: id, result: 'kept' as const, note: '' }));
	const looked = two.dossierThen((dossier) =>
		checkAgreements(dossier, check('check-a', { results }), nextWeek),
	);
	expect(looked.dossier.agreements.map((each) => each.lastCheck)).toEqual([
		{ result: 'kept', on: nextWeek },
		{ result: 'kept', on: nextWeek },
	]);
	expect(looked.dossier.appointments[0]?.done).toEqual({ answer: 'better', on: nextWeek, by: 'visser' });
});

test('R-14: otherwise each agreement has its own result, and one that was not looked at keeps its last', () => {
	const two = opened().dossierThen(agreement('a', nextWeek)).dossierThen(agreement('b', null));
	const results = [{ agreement: 'a', result: 'notKept' as const, note: 'Weer weggelopen' }];
	const looked = two.dossierThen((dossier) =>
		checkAgreements(dossier, check('check-a', { results }), nextWeek),
	);
	expect(looked.dossier.agreements.map((each) => each.lastCheck?.result ?? null)).toEqual(['notKept', null]);
});

test('S-PM.5.1: a check is recorded once, and can plan the next one', () => {
	const life = opened().dossierThen(agreement('a', nextWeek));
	const next = { id: 'check-2', on: '2026-12-02' };
	const looked = life.dossierThen((dossier) =>
		checkAgreements(dossier, check('check-a', { next }), nextWeek),
	);
	expect(nextCheck(looked.dossier)).toMatchObject(next);
	expect(refusalOf(checkAgreements(looked.dossier, check('check-a'), nextWeek))).toBe('alreadyRecorded');
	expect(refusalOf(checkAgreements(looked.dossier, check('unknown'), nextWeek))).toBe('alreadyRecorded');
	const past = check('check-2', { next: { id: 'x', on: today } });
	expect(refusalOf(checkAgreements(looked.dossier, past, nextWeek))).toBe('dateInPast');
});

test('S-PM.5.1: the check that comes first is the next', () => {
	const life = opened().dossierThen(agreement('a', '2026-12-09')).dossierThen(agreement('b', nextWeek));
	expect(nextCheck(life.dossier)?.id).toBe('check-b');
});

test('S-PM.5.1: checks follow after one, two, four and eight weeks, counted from the first agreement', () => {
	let life = opened().dossierThen(agreement('a', nextWeek));
	const proposed: string[] = [];
	for (const id of ['a', 'b', 'c', 'd']) {
		const on = proposeCheck(life.dossier, { ...rules, today: proposed.at(-1) ?? today });
		proposed.push(on);
		const appointment = nextCheck(life.dossier)!.id;
		const next = { id: `check-${id}-next`, on: addDays(on, 1) };
		life = life.dossierThen((dossier) => checkAgreements(dossier, check(appointment, { next }), on));
	}
	// Eight weeks on is 13 January; four weeks on is 16 December, still before the holiday.
	expect(proposed).toEqual(['2026-11-25', '2026-12-02', '2026-12-16', '2027-01-13']);
});

test('S-PM.5.1: a check lands on a school day, and after the series it is a week later each time', () => {
	const settings = { ...rules.settings, checks: [{ weeks: 5 }] };
	const life = opened().dossierThen(agreement('a', nextWeek));
	expect(proposeCheck(life.dossier, { settings, calendar, today })).toBe('2027-01-04');
	expect(proposeCheck(life.dossier, { ...rules, today: '2027-02-10' })).toBe('2027-02-17');
	expect(proposeCheck(opened().dossier, { ...rules, settings: { ...settings, checks: [] }, today })).toBe(
		nextWeek,
	);
});

test('S-2.2.5.3: pupils and parents hear of an agreement, each with the date and the way', () => {
	const life = opened().dossierThen(agreement('a', nextWeek));
	const sharing = { agreement: 'a', to: 'guardian' as const, place: 'sem', how: 'telefoon' };
	const shared = life.dossierThen((dossier) => shareAgreement(dossier, sharing, today));
	expect(shared.dossier.agreements[0]?.shared).toEqual([{ to: 'guardian', place: 'sem', how: 'telefoon' }]);
	expect(refusalOf(shareAgreement(life.dossier, { ...sharing, agreement: 'x' }, today))).toBe(
		'agreementMissing',
	);
	expect(refusalOf(shareAgreement(life.dossier, { ...sharing, place: 'x' }, today))).toBe('unknownPlace');
});
