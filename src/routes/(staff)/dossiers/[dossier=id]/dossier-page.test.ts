import { describe, expect, test } from 'vitest';
import { gooisLyceum } from '#protocol/editions/goois-lyceum/index.ts';
import { dossierPage } from './dossier-page.ts';
import { dossierView, named, sem, visser, yara } from './dossier-view.fixture.ts';

type Scene = Omit<Parameters<typeof dossierView>[0], 'book'>;
const view = (scene: Scene = {}) => dossierView({ book: gooisLyceum, ...scene });
const page = (scene: Scene = {}, reader = visser) => dossierPage(view(scene), reader, null);

test('it is headed by whom it is about and their class', () => {
	expect(page().title).toBe('Yara Benali, 2B');
	expect(page({ acts: [named('placelotte00', 'bulliedPupil', 'Lotte Hendriks')] }).title).toBe(
		'Yara Benali en Lotte Hendriks, 2B',
	);
});

describe('whose turn it is', () => {
	const talk = { what: 'talkBullied' as const, subject: yara, due: '2026-10-16' };

	test('is the duty that is due first, and what comes after it', () => {
		const duties = [talk, { what: 'sisRecord' as const, subject: sem, due: '2026-10-20' }];
		expect(page({ duties }).nextUp).toEqual({
			title: 'Nu aan zet: gesprek met Yara Benali.',
			text: 'Uiterlijk vr 16 okt. Daarna: vastleggen in SOM voor Sem de Boer, di 20 okt.',
			action: { href: `/dossiers/dossier00000/gesprekken/${yara}`, text: 'Naar het gesprek' },
		});
	});

	test('says what is for today and what is late', () => {
		expect(page({ duties: [{ ...talk, due: '2026-10-15' }] }).nextUp!.text).toBe('Dat is voor vandaag.');
		expect(page({ duties: [{ ...talk, due: '2026-10-14' }] }).nextUp!.text).toBe('Dat stond voor wo 14 okt.');
	});

	test('begins with finding out who the pupil is, when nobody knows', () => {
		expect(page({ duties: [{ ...talk, subject: null }] }).nextUp!.action!.href).toBe('#leerlingen');
	});
});

describe('who reads it', () => {
	const coordinator = {
		person: 'elamrani',
		part: 'status',
		ground: 'status' as const,
		valid_from: new Date(0),
		valid_until: null,
	};
	const mentor = {
		person: 'mulder',
		part: `talk:${sem}`,
		ground: 'ownPupil' as const,
		valid_from: new Date(0),
		valid_until: null,
	};
	const withMembers = {
		...view(),
		members: [...view().members, coordinator, mentor, { ...mentor, part: 'shell' }],
	};

	test('counts readers once, and apart from who sees the level only', () => {
		const { readers } = dossierPage(withMembers, visser, null);
		expect(readers.count).toBe('2 mensen kunnen dit lezen');
		expect(readers.statusOnly).toHaveLength(1);
		expect(readers.readers[0]).toEqual({ name: 'Noor Visser', why: 'leidt dit dossier' });
	});

	test('the mentor of another pupil gets that pupil’s talk and no form', () => {
		const mulder = { ...visser, actor: { person: 'mulder', roles: ['mentor' as const] } };
		const seen = dossierPage(withMembers, mulder, null);
		expect(seen.may).toEqual({ change: false, agree: false, sis: false });
		expect(seen.pupils.map((pupil) => pupil.talk !== null)).toEqual([false, true]);
		expect(seen.choices).toBeNull();
		expect(seen.gate.lines.every((line) => line.reasons.length === 0)).toBe(true);
	});

	test('a row that begins later does not count yet', () => {
		const later = { ...mentor, valid_from: new Date(visser.at + 1000) };
		expect(dossierPage({ ...view(), members: [...view().members, later] }, visser, null).readers.count).toBe(
			'Eén persoon kan dit lezen',
		);
	});
});

describe('what the level asks', () => {
	test('each open element has the reasons of the book', () => {
		const line = page().gate.lines.find((each) => each.element === 'talkBullying')!;
		expect(line).toMatchObject({
			status: 'planned',
			subject: sem,
			title: 'Gesprek met de leerling die pest: Sem de Boer',
		});
		expect(line.reasons.map((reason) => reason.value)).toContain('denies');
	});

	test('a reason that was given is shown, and asked no more', () => {
		const acts = [
			{
				kind: 'reasonGiven' as const,
				subject: sem,
				payload: { element: 'talkBullying' as const, reason: 'absent' as const, why: '' },
			},
		];
		const line = page({ acts }).gate.lines.find((each) => each.element === 'talkBullying')!;
		expect(line).toMatchObject({ status: 'done', statusText: 'Reden: is afwezig', reasons: [] });
	});
});

test('the ladder shows where it stands, and a closed dossier stands nowhere any more', () => {
	const closed = {
		kind: 'closed' as const,
		payload: {
			light: true,
			outcome: 'stopped' as const,
			answers: [],
			check: { on: '2026-10-14', reason: null },
			why: '',
		},
	};
	expect(page().ladder.map((rung) => rung.state)).toEqual(['now', 'ahead', 'ahead']);
	expect(page({ acts: [closed] }).ladder.map((rung) => rung.state)).toEqual(['done', 'ahead', 'ahead']);
	expect(page({ acts: [closed] }).nextUp).toBeNull();
});

test('one pupil with two places gets two lines about SOM', () => {
	const twice = [named('placeyara002', 'reportedPupil', 'Yara Benali')];
	const labels = page({ acts: twice }).facts.map((line) => line.label);
	expect(new Set(labels).size).toBe(labels.length);
});

test('a word in the address that is no message shows none', () => {
	expect(dossierPage(view(), visser, 'rol').done).toBe('De rol is aangepast.');
	expect(dossierPage(view(), visser, 'constructor').done).toBeNull();
});

test('in English nothing Dutch of ours is left', () => {
	const english = dossierPage(view(), { ...visser, language: 'en' }, null);
	expect(english.ladder[1]!.who).toBe('Mentor, with pupil coordinator or department head');
	expect(english.board.lanes[1]!.text).toBe('Named as a pupil who bullies, 2B');
});
