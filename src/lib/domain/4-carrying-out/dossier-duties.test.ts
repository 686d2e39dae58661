import { expect, test } from 'vitest';
import { agreement, opened, ownWord, talk } from '../fixtures/dossier-life.ts';
import { edition, rules, today, type Life } from '../fixtures/small-school.ts';
import { defaultSettings } from '../settings.ts';
import { close } from '../5-evaluation/close.ts';
import { recordInSis } from '../5-evaluation/sis-record.ts';
import { checkAgreements } from './agreement.ts';
import { dossierDuties } from './dossier-duties.ts';
import { giveReason } from './give-reason.ts';

const coordinator = 'pupilCoordinator:lower';

function duties(life: Life, with_ = rules) {
	return dossierDuties(life.dossier, with_, coordinator);
}

function ids(life: Life): string[] {
	return duties(life).map((duty) => duty.id);
}

function allOfPm1(): Life {
	const inSom = (place: string) => (dossier: Parameters<typeof recordInSis>[0]) =>
		recordInSis(dossier, { place, hash: 'h', notBecause: null, why: '' }, today);
	return opened()
		.dossierThen(talk('yara', ownWord('bullying')))
		.dossierThen(talk('sem'))
		.dossierThen(agreement('a', '2026-11-25'))
		.dossierThen(inSom('yara'))
		.dossierThen(inSom('sem'));
}

test('S-PM.2.1: a new dossier asks its lead for talks, an agreement and a date, within three school days', () => {
	expect(ids(opened())).toEqual([
		'talkBullied:yara',
		'talkBullying:sem',
		'agreement:dossier',
		'nextDate:dossier',
	]);
	for (const duty of duties(opened())) {
		expect(duty).toMatchObject({
			seat: 'person:visser',
			level: 'PM-1',
			from: today,
			due: '2026-11-23',
			dueAt: null,
		});
	}
});

test('G3: what is late goes up one school day after it was due, and the term is a setting', () => {
	expect(duties(opened())[0]).toMatchObject({ escalatesOn: '2026-11-24', escalatesTo: coordinator });
	expect(dossierDuties(opened().dossier, rules, null)[0]).toMatchObject({
		escalatesOn: null,
		escalatesTo: null,
	});
	const settings = { ...defaultSettings, firstTalks: { weeks: 5 } };
	expect(duties(opened(), { ...rules, settings })[0]?.due).toBe('2027-01-04');
});

test('S-2.1.0: each talk stands on the track of its pupil', () => {
	const spoken = opened().dossierThen(talk('yara')).dossierThen(talk('sem'));
	const track = Object.fromEntries(
		[opened(), spoken].flatMap((life) => duties(life)).map(({ id, track }) => [id, track]),
	);
	expect(track).toMatchObject({
		'talkBullied:yara': 1,
		'talkBullying:sem': 2,
		'sisRecord:yara': 1,
		'sisRecord:sem': 2,
	});
});

test('S-PM.2.3: SOM is asked after the talk it is about, and counts from its day', () => {
	const life = opened().dossierThen(talk('yara', { on: '2026-11-16' }));
	const som = duties(life).find((duty) => duty.what === 'sisRecord');
	expect(som).toMatchObject({ subject: 'yara', from: '2026-11-16', due: '2026-11-19', because: '§PM.2.3' });
	expect(ids(life)).not.toContain('sisRecord:sem');
});

test('R-3: SOM is asked too when there is a reason why the talk was not held', () => {
	const given = { element: 'talkBullying', subject: 'sem', reason: 'absent', why: '' } as const;
	const life = opened().dossierThen((dossier) => giveReason(dossier, given, { edition, today }));
	expect(duties(life).find((duty) => duty.id === 'sisRecord:sem')).toMatchObject({
		from: today,
		due: '2026-11-23',
	});
});

test('R-16: a named pupil who was not told in the talk is still to be told, on that school day', () => {
	const away = opened().dossierThen(
		talk('sem', { ending: 'refuses', toldThatRecorded: false, on: '2026-11-14' }),
	);
	expect(duties(away).find((duty) => duty.what === 'tellRecorded')).toMatchObject({
		subject: 'sem',
		part: 'talk:sem',
		from: '2026-11-14',
		due: '2026-11-16',
	});
	expect(ids(opened().dossierThen(talk('sem')))).not.toContain('tellRecorded:sem');
	expect(ids(opened().dossierThen(talk('yara', { toldThatRecorded: false })))).not.toContain(
		'tellRecorded:yara',
	);
});

test('S-PM.5.1: when PM-1 is complete the check remains, asked a week ahead', () => {
	expect(duties(allOfPm1())).toMatchObject([
		{ id: 'check:check-a', because: '§PM.5.1', from: today, due: '2026-11-25', subject: 'check-a' },
	]);
});

test('S-1.1.6: after the last check the dossier asks to close or to plan a new one: it never asks nothing', () => {
	const check = { appointment: 'check-a', results: [], answer: 'same' as const, note: '', next: null };
	const looked = allOfPm1().dossierThen((dossier) => checkAgreements(dossier, check, '2026-11-25'));
	expect(duties(looked)).toMatchObject([
		{ id: 'closeOrPlan:dossier', from: '2026-11-25', due: '2026-12-02' },
	]);
});

test.each(['teasing', 'dontKnow', 'bullying'])(
	'R-6: a pupil who says "%s" is helped in the same way',
	(word) => {
		const asked = ids(opened().dossierThen(talk('yara', ownWord(word))));
		expect(asked).toEqual(['talkBullying:sem', 'agreement:dossier', 'nextDate:dossier', 'sisRecord:yara']);
	},
);

test('S-2.2.5.2: a closed dossier asks nothing', () => {
	const closing = {
		light: true,
		outcome: 'stopped' as const,
		answers: [{ place: 'yara', answer: 'Ja', reason: null }],
		check: { on: today, reason: null },
		why: '',
	};
	const closed = opened().dossierThen((dossier) => close(dossier, closing, { edition, today }));
	expect(duties(closed)).toEqual([]);
});
