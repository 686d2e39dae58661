/** The wording guard asks about words that close a talk down, and about nothing else. Protocol §B1. */
import { expect, test } from 'vitest';
import { gooisLyceum as book } from './editions/goois-lyceum/index.ts';
import type { ForbiddenWording } from './schema.ts';

function hits(wording: ForbiddenWording, words: string): boolean {
	return wording.patterns.some(({ source, flags }) => new RegExp(source, flags).test(words));
}

function found(words: string): string[] {
	return book.wording.filter((wording) => hits(wording, words)).map(({ id }) => id);
}

test.each([
	['absolutes', 'Hij doet dit altijd.'],
	['absolutes', 'Nooit helpt iemand.'],
	['absolutes', 'Meestal in de pauze.'],
	['absolutes', 'Ze komt vaak te laat.'],
	['absolutes', 'She never stops.'],
	['personJudgement', 'Je bent gemeen.'],
	['personJudgement', 'Jij bent heel erg brutaal.'],
	['personJudgement', 'Je bent een lafaard.'],
	['personJudgement', 'De leerling is agressief.'],
	['personJudgement', 'You are so mean.'],
	['labels', 'De pester zat achterin.'],
	['labels', 'Het slachtoffer huilde.'],
	['labels', 'The bully left.'],
	['interpretation', 'Dat deed je zeker omdat je erbij wilde horen.'],
	['interpretation', 'Het was expres.'],
	['interpretation', 'Hij deed het om stoer te doen.'],
	['interpretation', 'Je wilde graag de lolligste zijn.'],
	['secrecyPromise', 'Dit blijft tussen ons.'],
	['secrecyPromise', 'Ik vertel het aan niemand.'],
	['secrecyPromise', 'Niemand hoort dit.'],
	['secrecyPromise', 'Nobody will know.'],
	['outcomePromise', 'Ik beloof dat het stopt.'],
	['outcomePromise', 'Het komt helemaal goed.'],
	['outcomePromise', 'Gegarandeerd gebeurt het niet meer.'],
	['blameOrSolution', 'Waarom deed je niets terug?'],
	['blameOrSolution', 'Dat is toch je eigen schuld.'],
	['blameOrSolution', 'Je moet gewoon weglopen.'],
])('%s asks about “%s”', (id, words) => {
	expect(found(words)).toContain(id);
});

test.each([
	'Je bent welkom.',
	'Je bent gepest in de kantine.',
	'Je bent een week ziek geweest.',
	'De leerling die pest zat achterin.',
	'Pesten stopt niet vanzelf.',
	'Op maandag lag de tas leeg in de gang.',
	'Ik kan niet beloven dat niemand het hoort.',
	'Ik beloof niets, maar op dinsdag praten we weer.',
	'Yara gaat niet meer alleen naar het plein.',
	'We kwamen goed uit het gesprek.',
	'On Monday the bag was emptied.',
])('nothing is asked about “%s”', (words) => {
	expect(found(words)).toEqual([]);
});

test('what the book tells a talker to say is never what it warns against', () => {
	for (const { id, parts, forbidden } of book.guides) {
		for (const part of parts) {
			const guards = [...forbidden, ...(part.forbidden ?? [])];
			const said = part.entries.flatMap((entry) => {
				if (entry.kind === 'prompt') return [entry.example, ...(entry.card?.lines ?? [])];
				return entry.kind === 'closing' ? [entry.say, entry.sayIfDenied] : [];
			});
			for (const text of said.flatMap((each) => (each ? [each.nl, each.en] : []))) {
				const warned = guards.filter((wording) => hits(wording, text)).map((wording) => wording.id);
				expect(warned, `${id}.${part.id}: ${text}`).toEqual([]);
			}
		}
	}
});

test('blame and solutions are held back in the first part only', () => {
	const trust = book.guides[0]?.parts[0];
	expect(trust?.forbidden?.map(({ id }) => id)).toEqual(['blameOrSolution']);
	expect(book.guides.flatMap(({ forbidden }) => forbidden.map(({ id }) => id))).not.toContain(
		'blameOrSolution',
	);
});

test('every guard explains itself and offers another way to say it', () => {
	for (const { id, rephrase, patterns } of book.wording) {
		expect(rephrase.nl.includes('…') || id === 'labels', id).toBe(true);
		expect(
			patterns.every(({ flags }) => flags === 'iu'),
			id,
		).toBe(true);
	}
});
