import { expect, test } from 'vitest';
import { agreement, named, opened, sem, talk, yara } from '../fixtures/dossier-life.ts';
import { edition, today } from '../fixtures/small-school.ts';
import type { Dossier } from '../dossier.ts';
import { recordInSis } from '../5-evaluation/sis-record.ts';
import { gate, isOpen, partOf } from './gate.ts';
import { giveReason } from './give-reason.ts';

function open(dossier: Dossier): string[] {
	return gate(dossier, edition, dossier.level)
		.filter(isOpen)
		.map((item) => `${item.element.id} ${item.subject}`);
}

const everything = [
	'talkBullied yara',
	'talkBullying sem',
	'agreement null',
	'nextDate null',
	'sisRecord yara',
	'sisRecord sem',
];

test('S-PM.2.2: both talks are asked before PM-1 is complete, and agreement, next date and SOM with them', () => {
	expect(open(opened().dossier)).toEqual(everything);
	const one = opened().dossierThen(talk('yara'));
	expect(open(one.dossier)).toEqual(everything.slice(1));
	expect(open(one.dossierThen(talk('sem')).dossier)).toEqual(everything.slice(2));
});

test('R-14: the order of the talks is free', () => {
	expect(open(opened().dossierThen(talk('sem')).dossier)).not.toContain('talkBullying sem');
});

test('S-B1.V.21: an agreement with its date meets two elements at once', () => {
	const agreed = opened().dossierThen(agreement('a', '2026-11-25'));
	expect(open(agreed.dossier)).toEqual(everything.filter((each) => !/agreement|nextDate/.test(each)));
});

test('S-PM.2.3: PM-1 is complete only with the record of each pupil in SOM', () => {
	const confirm = (place: string) => (dossier: Dossier) =>
		recordInSis(dossier, { place, hash: 'h', notBecause: null, why: '' }, today);
	const one = opened().dossierThen(confirm('yara'));
	expect(open(one.dossier)).toContain('sisRecord sem');
	expect(open(one.dossierThen(confirm('sem')).dossier)).toEqual(everything.slice(0, 4));
});

test('R-3: deliberately not in SOM is a reason, not a record', () => {
	const not = opened().dossierThen((dossier) =>
		recordInSis(dossier, { place: 'sem', hash: '', notBecause: 'wronglyNamed', why: 'Hij was ziek' }, today),
	);
	const item = gate(not.dossier, edition, 'PM-1').find(
		({ element, subject }) => element.id === 'sisRecord' && subject === 'sem',
	);
	expect(item).toMatchObject({ met: false, reason: 'wronglyNamed' });
});

test('G7: while nobody knows who is bullied, that talk is asked once, until there is a reason', () => {
	const unknown = opened([sem]);
	expect(open(unknown.dossier)).toContain('talkBullied null');
	const given = { element: 'talkBullied', subject: null, reason: 'unknownPupil', why: '' } as const;
	const explained = unknown.dossierThen((dossier) => giveReason(dossier, given, { edition, today }));
	expect(open(explained.dossier)).not.toContain('talkBullied null');
});

test('G7: once the pupil is known, the talk is asked again: an old reason is no talk with this child', () => {
	const given = { element: 'talkBullied', subject: null, reason: 'unknownPupil', why: '' } as const;
	const explained = opened([sem]).dossierThen((dossier) => giveReason(dossier, given, { edition, today }));
	const known = explained.then([
		{ kind: 'pupilNamed', part: 'shell', subject: 'yara', happenedOn: today, payload: yara.named },
	]);
	expect(open(known.dossier)).toContain('talkBullied yara');
});

test('S-1.3.7: of a pupil with two places each place is asked apart', () => {
	const both = opened([yara, { id: 'yara-2', named: named('Yara Benali') }]);
	expect(open(both.dossierThen(talk('yara')).dossier)).toEqual([
		'talkBullying yara-2',
		...everything.slice(2, 5),
		'sisRecord yara-2',
	]);
});

test('R-15: with many pupils each of them is asked, a bystander is not', () => {
	const joined = { id: 'lotte', named: named('Lotte Hendriks', { role: 'bystander' }) };
	const asked = open(opened([yara, sem, { id: 'daan', named: named('Daan Kuiper') }, joined]).dossier);
	expect(asked).toContain('talkBullying daan');
	expect(asked.filter((each) => each.includes('lotte'))).toEqual([]);
});

test('I13: what is asked about one pupil is kept with that pupil’s own talk', () => {
	expect(partOf('talkBullying', 'sem')).toBe('talk:sem');
	expect(partOf('sisRecord', 'sem')).toBe('level');
	expect(partOf('agreement', null)).toBe('shared');
	expect(partOf('talkBullied', null)).toBe('shell');
});
