import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreement, named, opened, sem, talk, yara } from '../fixtures/dossier-life.ts';
import { refusalOf, today, type Life } from '../fixtures/small-school.ts';
import { makeAgreement, checkAgreements } from '../4-carrying-out/agreement.ts';
import { placeOf, type Dossier } from '../dossier.ts';
import { recordInSis, sisLimit, sisText, type SisConfirmation } from './sis-record.ts';

function textOf(life: Life, place: string) {
	return sisText(life.dossier, placeOf(life.dossier, place)!, 'Noor Visser');
}

function agreed(life: Life, id: string, made: { text: string; who: readonly string[] }): Life {
	const check = { id: `check-${id}`, on: '2026-11-25' };
	return life.dossierThen((dossier) =>
		makeAgreement(dossier, { id, made: { ...made, rule: null, from: today }, check }, today),
	);
}

test('S-2.2.5.4: each pupil has a text of the own agreements, dates and place, and no word from the talk', () => {
	const life = agreed(
		agreed(opened().dossierThen(talk('yara', { summary: 'Yara huilde' })), 'a', {
			text: 'Een plek in de pauze',
			who: ['yara'],
		}),
		'b',
		{
			text: 'De groep gaat weg',
			who: ['sem'],
		},
	);
	expect(textOf(life, 'yara')).toEqual({
		level: 'PM-1',
		talkOn: today,
		pupil: 'Yara Benali',
		writer: 'Noor Visser',
		reference: 'yara',
		about: 'bulliedPupil',
		agreements: ['Een plek in de pauze'],
		nextCheck: '2026-11-25',
		otherNames: ['Sem de Groot'],
	});
	expect(textOf(life, 'sem').agreements).toEqual(['De groep gaat weg']);
	expect(JSON.stringify(textOf(life, 'yara'))).not.toContain('huilde');
});

test('S-2.2.5.4: an agreement for everyone stands in every text', () => {
	const life = agreed(opened(), 'a', { text: 'We laten elkaar uitspreken', who: [] });
	expect(['yara', 'sem'].map((place) => textOf(life, place).agreements)).toEqual([
		['We laten elkaar uitspreken'],
		['We laten elkaar uitspreken'],
	]);
});

test('S-2.2.5.4: an agreement that names someone else does not carry the name into this pupil’s file', () => {
	const life = agreed(opened(), 'a', { text: 'Sem haalt de foto’s van Yara weg', who: [] });
	expect(textOf(life, 'yara').agreements).toEqual(['een leerling haalt de foto’s van Yara weg']);
	expect(textOf(life, 'sem').agreements).toEqual(['Sem haalt de foto’s van een leerling weg']);
});

test('S-1.3.7: a pupil with two places keeps the own name in both texts', () => {
	const both = agreed(opened([yara, { id: 'yara-2', named: named('Yara Benali') }, sem]), 'a', {
		text: 'Yara en Sem praten',
		who: [],
	});
	expect(textOf(both, 'yara')).toMatchObject({
		otherNames: ['Sem de Groot'],
		agreements: ['Yara en een leerling praten'],
	});
	expect(textOf(both, 'yara-2')).toMatchObject({
		about: 'reportedPupil',
		agreements: ['Yara en een leerling praten'],
	});
});

test('R-13: the text gives no date of a talk that did not take place, and the last date of those that did', () => {
	const away = opened().dossierThen(talk('sem', { ending: 'staysAway' }));
	expect(textOf(away, 'sem').talkOn).toBeNull();
	const twice = away.dossierThen(talk('sem', { on: '2026-11-17' })).dossierThen(talk('sem', { on: today }));
	expect(textOf(twice, 'sem').talkOn).toBe(today);
});

test('S-PM.5.1: the next check is the first that has not been', () => {
	const life = opened().dossierThen(agreement('a', '2026-12-09')).dossierThen(agreement('b', '2026-11-25'));
	const check = { appointment: 'check-b', results: [], answer: 'same' as const, note: '', next: null };
	const looked = life.dossierThen((dossier) => checkAgreements(dossier, check, '2026-11-25'));
	expect(textOf(life, 'yara').nextCheck).toBe('2026-11-25');
	expect(textOf(looked, 'yara').nextCheck).toBe('2026-12-09');
	expect(textOf(opened(), 'yara').nextCheck).toBeNull();
});

test('S-2.2.5.4: what is agreed leaves room for the heading, so that the whole text fits into SOM', () => {
	const lengths = fc.array(fc.integer({ min: 1, max: 6_000 }), { minLength: 1, maxLength: 30 });
	fc.assert(
		fc.property(lengths, (each) => {
			const life = each.reduce(
				(so, length, index) => agreed(so, `a${index}`, { text: 'x'.repeat(length), who: [] }),
				opened(),
			);
			const { agreements } = textOf(life, 'yara');
			expect(agreements).toHaveLength(each.length);
			expect(agreements.join('').length).toBeLessThanOrEqual(sisLimit - 600);
		}),
		{ numRuns: 50 },
	);
});

const confirmation: SisConfirmation = { place: 'yara', hash: 'h1', notBecause: null, why: '' };

function confirm(change: Partial<SisConfirmation> = {}) {
	return (dossier: Dossier) => recordInSis(dossier, { ...confirmation, ...change }, today);
}

test('S-2.2.5.4: someone confirms that it stands in SOM, at the level of the dossier, with what was copied', () => {
	const life = opened().dossierThen(confirm(), { by: 'mulder' });
	expect(life.dossier.sis).toMatchObject([
		{ by: 'mulder', happenedOn: today, subject: 'yara', payload: { level: 'PM-1', hash: 'h1' } },
	]);
	expect(refusalOf(confirm({ place: 'lotte' })(life.dossier))).toBe('unknownPlace');
});

test('S-PM.2.3: the same text is recorded once; a changed text again', () => {
	const once = opened().dossierThen(confirm());
	expect(refusalOf(confirm()(once.dossier))).toBe('alreadyRecorded');
	expect(refusalOf(confirm({ place: 'sem' })(once.dossier))).toBeNull();
	const changed = once.dossierThen(confirm({ hash: 'h2' }));
	expect(refusalOf(confirm()(changed.dossier))).toBeNull();
});

test('R-3: deliberately not in SOM needs the reason why, and can be set right later', () => {
	expect(refusalOf(confirm({ notBecause: 'wronglyNamed' })(opened().dossier))).toBe('whyMissing');
	const not = opened().dossierThen(confirm({ notBecause: 'wronglyNamed', why: ' Was ziek ' }));
	expect(not.dossier.sis[0]?.payload).toMatchObject({ notBecause: 'wronglyNamed', why: 'Was ziek' });
	expect(refusalOf(confirm({ notBecause: 'wronglyNamed', why: 'Nog eens' })(not.dossier))).toBe(
		'alreadyRecorded',
	);
	expect(refusalOf(confirm()(not.dossier))).toBeNull();
});
