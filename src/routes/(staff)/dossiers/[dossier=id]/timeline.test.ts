import { expect, test } from 'vitest';
import { gooisLyceum } from '#protocol/editions/goois-lyceum/index.ts';
import { sem, stage, yara } from './dossier-view.fixture.ts';
import { timelineOf } from './timeline.ts';

type Acts = NonNullable<Parameters<typeof stage>[0]['acts']>;
const timeline = (acts: Acts) => timelineOf(stage({ book: gooisLyceum, acts }));
const told = {
	kind: 'toldThatRecorded' as const,
	subject: sem,
	happenedOn: '2026-10-14',
	payload: { to: 'pupil' as const },
};
const act = {
	kind: 'measureNow' as const,
	happenedOn: '2026-10-15',
	payload: { text: 'Toezicht', until: null },
};

test('the newest happening comes first, also when it was written down earlier', () => {
	const titles = timeline([act, told]).map((stop) => stop.title);
	expect(titles.slice(0, 2)).toEqual([
		'Meteen gedaan: Toezicht',
		'Sem de Boer weet dat er iets is vastgelegd',
	]);
	expect(titles.at(-1)).toBe('Dossier geopend');
});

test('what was written down later says so', () => {
	const at = stage({ book: gooisLyceum, acts: [told] });
	const late = at.view.facts.map((fact) =>
		fact.kind === 'toldThatRecorded'
			? { ...fact, recordedAt: Date.parse('2026-10-16T09:00:00+02:00') }
			: fact,
	);
	expect(timelineOf(at, late)[0]!.text).toBe(
		'woensdag 14 oktober, Noor Visser. Vastgelegd op vrijdag 16 oktober.',
	);
});

test('what was withdrawn stays, struck through', () => {
	const stops = timeline([told, { kind: 'withdrawn', payload: { seq: 5, why: 'Verkeerde leerling' } }]);
	expect(stops.find((stop) => stop.title.includes('weet dat er iets'))!.struck).toBe('Ingetrokken');
	expect(stops.find((stop) => stop.title === 'Iets ingetrokken')!.text).toContain('Verkeerde leerling');
});

test('a talk shows what was asked that day and what was said, impressions apart', () => {
	const talk = {
		kind: 'conversationHeld' as const,
		subject: yara,
		payload: {
			guide: 'bulliedPupil' as const,
			with: 'pupil' as const,
			ending: 'finished' as const,
			said: [],
			summary: 'Yara vertelt.',
			answers: [
				{
					question: 'where',
					asked: { nl: 'Waar toen?', en: 'Where then?' },
					state: 'answered' as const,
					choices: ['canteen'],
					quote: 'Daar',
				},
				{
					question: 'bodyLanguage',
					asked: { nl: 'x', en: 'x' },
					state: 'answered' as const,
					note: 'Kijkt weg',
				},
			],
		},
	};
	const stop = timeline([talk]).find((each) => each.title === 'Gesprek met Yara Benali')!;
	expect(stop.text).toContain('Yara vertelt.');
	expect(stop.answers).toEqual([
		{ asked: 'Waar toen?', said: 'In de kantine. “Daar”', impression: false },
		{ asked: 'Wat vertellen houding, blik en stem?', said: 'Kijkt weg', impression: true },
	]);
});

test('every kind of fact in it has words', () => {
	const stops = timeline([{ kind: 'linked', payload: { to: 'report000000' } }, act]);
	expect(stops.every((stop) => stop.title !== '' && !stop.title.includes('{'))).toBe(true);
});
