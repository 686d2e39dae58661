import { expect, test } from 'vitest';
import { gooisLyceum } from '#protocol/editions/goois-lyceum/index.ts';
import { composeSummary, type NotedAnswer } from './compose-summary.ts';

function summary(
	answers: Record<string, NotedAnswer>,
	guide: 'bulliedPupil' | 'bullyingPupil' = 'bulliedPupil',
): string {
	const book = gooisLyceum;
	return composeSummary({
		answers,
		book,
		guide: book.guides.find((each) => each.id === guide)!,
		name: 'Yara',
	});
}

test('choices stand by their names, and what the pupil said between quotation marks', () => {
	const where = {
		state: 'answered' as const,
		choices: ['canteen', 'online'],
		quote: 'Als ik ga zitten, staan ze op.',
	};
	expect(summary({ where })).toBe(
		'Waar: in de kantine, op de telefoon of online: “Als ik ga zitten, staan ze op.”',
	);
});

test('the pupil’s own word is told as the pupil’s own', () => {
	expect(summary({ isItBullying: { state: 'answered', choices: ['bullying'] } })).toBe(
		'Yara noemt het: pesten.',
	);
});

test('a question without a name of its own is named by itself', () => {
	expect(summary({ ownStory: { state: 'answered', quote: 'Ze lopen weg.' } })).toBe(
		'Vertel maar wat er is gebeurd. Begin waar je wilt: “Ze lopen weg.”',
	);
	expect(summary({ feelings: { state: 'answered', choices: ['alone'] } })).toBe(
		'Hoe is dat voor jou? alleen.',
	);
});

test('what was agreed is in the talker’s words', () => {
	expect(summary({ agreements: { state: 'answered', note: 'Vrijdag praten we weer' } })).toBe(
		'Afgesproken: Vrijdag praten we weer.',
	);
});

test('what the talker noticed stays out of it', () => {
	expect(summary({ bodyLanguage: { state: 'answered', quote: 'Laat maar', note: 'Kijkt weg' } })).toBe('');
});

test('what was asked and not said is named, what was not asked is not', () => {
	const text = summary({
		byWhom: { state: 'wontSay' },
		sinceWhen: { state: 'dontKnow', quote: 'misschien' },
		wish: { state: 'notAsked' },
	});
	expect(text.split('\n')).toEqual([
		'Yara wilde niets zeggen over: “Wie doen dit bij jou?”',
		'Yara wist niet: “Wanneer is het begonnen?”',
	]);
});

test('the order is that of the guide, not of the typing', () => {
	const text = summary({
		wish: { state: 'answered', quote: 'Rust' },
		ownStory: { state: 'answered', quote: 'Ze lopen weg' },
	});
	expect(text.indexOf('Ze lopen weg')).toBeLessThan(text.indexOf('Rust'));
});

test('marks and lines that were typed do not break the quotation', () => {
	expect(summary({ wish: { state: 'answered', quote: '“Rust.\nGewoon rust.”' } })).toBe(
		'Wat Yara wil: “Rust. Gewoon rust.”',
	);
});

test('a choice that the book does not know is not lost', () => {
	expect(summary({ how: { state: 'answered', choices: ['spitballs'] } })).toBe('Wat er gebeurt: spitballs.');
});

test('without notes there is nothing to begin with', () => {
	expect(summary({})).toBe('');
	expect(summary({ howDifferent: { state: 'answered', quote: 'Ik groet haar' } }, 'bullyingPupil')).toBe(
		'Hoe kan het vanaf morgen anders? “Ik groet haar”',
	);
});
