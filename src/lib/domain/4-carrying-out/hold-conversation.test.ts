import { expect, test } from 'vitest';
import { named, opened, ownWord, talk, yara } from '../fixtures/dossier-life.ts';
import { accepted, edition, kindsOf, payloadOf, refusalOf, today } from '../fixtures/small-school.ts';
import { answersTo, questionFor } from '../fixtures/talks.ts';
import { gate, isOpen } from './gate.ts';
import { guideFor, tell } from './hold-conversation.ts';

const { dossier } = opened();
const word = (life: ReturnType<typeof opened>) =>
	life.dossier.places.find((place) => place.id === 'yara')?.ownWord;

test('S-2.2.4.3: each place has its guide, and a pupil with two places has both', () => {
	const both = opened([yara, { id: 'yara-2', named: named('Yara Benali') }]).dossier;
	expect(both.places.map((place) => guideFor(edition, place).id)).toEqual(['bulliedPupil', 'bullyingPupil']);
});

test('S-2.2.4.3: a talk is about a pupil of this dossier, and not about tomorrow', () => {
	expect(refusalOf(talk('lotte')(dossier))).toBe('unknownPlace');
	expect(refusalOf(talk('yara', { on: '2026-11-19' })(dossier))).toBe('dateMissing');
	expect(refusalOf(talk('yara', { on: '2026-11-13' })(dossier))).toBeNull();
});

test('S-1.2.17: the pupil decides whether it is teasing or bullying; the word is kept as a fact of its own', () => {
	const facts = accepted(talk('yara', ownWord('bullying'))(dossier));
	expect(facts.map(({ kind, part, subject }) => [kind, part, subject])).toEqual([
		['conversationHeld', 'talk:yara', 'yara'],
		['pupilJudged', 'talk:yara', 'yara'],
	]);
	expect(payloadOf(facts, 'pupilJudged')).toEqual({ word: 'bullying' });
});

test.each([
	['teasing', { state: 'answered', choices: ['teasing'] }, 'teasing'],
	['not knowing', { state: 'dontKnow' }, 'dontKnow'],
	['keeping it to oneself', { state: 'wontSay' }, 'noAnswer'],
] as const)('R-6: %s is a word of its own', (_, given, expected) => {
	expect(
		word(opened().dossierThen(talk('yara', { answers: answersTo('bulliedPupil', 'ownWord', given) }))),
	).toBe(expected);
});

test('R-6: a next talk in which it is not asked again leaves the word as it was', () => {
	const said = opened().dossierThen(talk('yara', ownWord('bullying')));
	const skipped = answersTo('bulliedPupil', 'ownWord', { state: 'notAsked' });
	expect(word(said.dossierThen(talk('yara', { answers: skipped })))).toBe('bullying');
	expect(word(said.dossierThen(talk('yara')))).toBe('bullying');
	expect(word(said.dossierThen(talk('yara', ownWord('teasing'))))).toBe('teasing');
});

test('R-6: an answer in words alone is kept with the talk and does not count as a word of the pupil', () => {
	const answers = answersTo('bulliedPupil', 'ownWord', { state: 'answered', quote: 'Ik vind het naar' });
	expect(kindsOf(accepted(talk('yara', { answers })(dossier)))).toEqual(['conversationHeld']);
});

test('R-6: only the pupil who is bullied is asked: in the talk with Sem the same answer judges nothing', () => {
	const answers = answersTo('bulliedPupil', 'ownWord', { state: 'answered', choices: ['teasing'] });
	expect(kindsOf(accepted(talk('sem', { answers })(dossier)))).toEqual([
		'conversationHeld',
		'toldThatRecorded',
	]);
});

test('S-B1.P.16: the talk with a pupil who bullies ends with the closing card, in whatever way it went', () => {
	expect(refusalOf(talk('sem', { said: [] })(dossier))).toBe('closingCardMissing');
	expect(refusalOf(talk('sem', { said: [], ending: 'denies' })(dossier))).toBe('closingCardMissing');
	expect(refusalOf(talk('yara', { said: [] })(dossier))).toBeNull();
});

test('R-16: a pupil who was named hears in the talk that something is recorded', () => {
	expect(refusalOf(talk('sem', { toldThatRecorded: false })(dossier))).toBe('tellMissing');
	expect(opened().dossierThen(talk('sem')).dossier.told).toMatchObject([
		{ subject: 'sem', payload: { to: 'pupil' } },
	]);
	expect(opened().then([tell('sem', today)]).dossier.told).toHaveLength(1);
});

test('R-13: a pupil who denies it closes the guide, and the talk counts as held', () => {
	const denied = opened().dossierThen(talk('sem', { ending: 'denies' })).dossier;
	const item = gate(denied, edition, 'PM-1').find((each) => each.element.id === 'talkBullying');
	expect(item).toMatchObject({ met: true, reason: null });
});

test.each([
	['refuses', 'refuses'],
	['staysAway', 'absent'],
] as const)(
	'R-13: a pupil who %s closes the guide without card; there was no talk, and the gate knows why',
	(ending, reason) => {
		const away = { ending, said: [], toldThatRecorded: false };
		for (const place of ['yara', 'sem']) {
			const after = opened().dossierThen(talk(place, away)).dossier;
			const item = gate(after, edition, 'PM-1').find((each) => each.subject === place)!;
			expect(item).toMatchObject({ met: false, reason });
			expect(isOpen(item)).toBe(false);
		}
	},
);

test('R-13: who stayed away and comes later has had the talk', () => {
	const later = opened()
		.dossierThen(talk('yara', { ending: 'staysAway' }))
		.dossierThen(talk('yara')).dossier;
	expect(gate(later, edition, 'PM-1').find((each) => each.subject === 'yara')).toMatchObject({ met: true });
});

test('R-13: a talk ends in one of the ways its guide knows', () => {
	expect(refusalOf(talk('yara', { ending: 'denies' })(dossier))).toBe('outcomeMissing');
});

test('S-B1.V.9: the guide itself asks for the own word, in one question', () => {
	expect(questionFor('bulliedPupil', 'ownWord').because).toBe('§B1.V.9');
});

test('S-2.2.2.9: what was said and how it was asked is kept with the talk', () => {
	const answers = answersTo('bulliedPupil', 'wish', {
		state: 'answered',
		quote: 'Gewoon ergens kunnen zitten',
	});
	const held = payloadOf(
		accepted(talk('yara', { answers, said: ['wellDone'] })(dossier)),
		'conversationHeld',
	);
	expect(held).toMatchObject({ guide: 'bulliedPupil', answers, said: ['wellDone'], summary: 'Kort verslag' });
});
