/** How the book speaks: plainly, in two languages, without labels, and without promises nobody can keep. Protocol §B1.V.32 and §B1.P.8. */
import { expect, test } from 'vitest';
import { gooisLyceum as book } from './editions/goois-lyceum/index.ts';
import type { Entry, Text } from './schema.ts';
import { textsOf } from './walk.ts';

const texts = textsOf(book);

/** The texts that match, by path, so that a failure says where to look. */
function matching(language: keyof Text, pattern: RegExp): string[] {
	return texts
		.filter(({ value }) => pattern.test(value[language]))
		.map(({ path, value }) => `${path}: ${value[language]}`);
}

test('every text stands in Dutch and in English', () => {
	expect(texts.length).toBeGreaterThan(600);
	const empty = texts.filter(({ value }) => !value.nl.trim() || !value.en.trim());
	expect(empty.map(({ path }) => path)).toEqual([]);
});

test('no text labels a child or speaks of punishment', () => {
	expect(matching('nl', /slachtoffer|\bdaders?\b|\bpesters?\b|\bmelders?\b|\b(?:be)?straf/i)).toEqual([]);
	expect(matching('nl', /hem of haar|hij of zij|hem\/haar|hij\/zij|zijn of haar|zijn\/haar/i)).toEqual([]);
	expect(matching('en', /victim|perpetrator|offender|\b(?:a|the) bully\b|punish/i)).toEqual([]);
	expect(matching('en', /him or her|he or she|his or her|he\/she/i)).toEqual([]);
});

test('no text promises secrecy', () => {
	expect(
		matching('nl', /blijft tussen ons|onder ons|niemand hoort|niemand komt|vertrouwelijk|anoniem/i),
	).toEqual([]);
	expect(matching('en', /between us|nobody will|confidential|anonymous/i)).toEqual([]);
});

test('no text raises its voice', () => {
	expect(matching('nl', /!/)).toEqual([]);
	expect(matching('en', /!/)).toEqual([]);
});

test('both languages fill in the same names', () => {
	const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
	for (const { path, value } of texts)
		expect(new Set(placeholders(value.en)), path).toEqual(new Set(placeholders(value.nl)));
	expect([...new Set(texts.flatMap(({ value }) => placeholders(value.nl)))]).toEqual(['{naam}']);
});

function saidIn(entry: Entry): (Text | undefined)[] {
	const card = 'card' in entry ? (entry.card?.lines ?? []) : [];
	if (entry.kind === 'question')
		return [entry.ask, entry.followUp, ...(entry.options ?? []).map(({ text }) => text)];
	if (entry.kind === 'prompt') return [entry.example, ...card];
	if (entry.kind === 'closing') return [entry.say, entry.sayIfDenied, ...card];
	return entry.kind === 'agreementMoment' ? [entry.ask] : [];
}

/** What a pupil reads or hears. */
function pupilTexts(): Text[] {
	const entries = book.guides.flatMap(({ parts }) => parts.flatMap((part): readonly Entry[] => part.entries));
	const cards = book.guides.flatMap(({ closingCard }) => [
		...(closingCard?.lines ?? []),
		...(closingCard?.linesIfDenied ?? []),
	]);
	const help = book.organisations.filter(({ audience }) => audience.includes('pupils'));
	const whole = [
		book.reportChoices,
		book.bullying.definition,
		book.bullying.rules,
		book.bullying.openingQuestions,
	];
	return [
		...whole.flatMap((part) => textsOf(part).map(({ value }) => value)),
		...book.bullying.forms.flatMap(({ plain, hints }) => [
			plain,
			...hints.filter((hint) => hint.audience === 'pupil').map(({ text }) => text),
		]),
		book.bullying.whyPupilsLookAway.text,
		...book.preface.map(({ text }) => text),
		...book.roles.filter(({ kind }) => kind === 'pupil').flatMap(({ does }) => does.map(({ text }) => text)),
		...book.approach.levels.map(({ forPupil }) => forPupil),
		...book.approach.followUp.rungs.map(({ forPupil }) => forPupil),
		...help.flatMap(({ whatFor, whatNotFor, opening }) => [whatFor, whatNotFor, opening]),
		...entries.flatMap(saidIn).filter((text) => text !== undefined),
		...cards,
	];
}

function longSentences(all: readonly Text[], limit: number): string[] {
	const sentences = all.flatMap(({ nl }) => nl.split(/(?<=[.?:])\s+/));
	return sentences.filter((sentence) => sentence.split(/\s+/).length > limit);
}

test('what a pupil reads or hears has short sentences', () => {
	expect(pupilTexts().length).toBeGreaterThan(150);
	expect(longSentences(pupilTexts(), 15)).toEqual([]);
});

test('most sentences for pupils stay under twelve words', () => {
	expect(longSentences(pupilTexts(), 12).length / pupilTexts().length).toBeLessThan(0.05);
});

test('what parents read has short sentences', () => {
	expect(
		longSentences(
			textsOf(book.guardians).map(({ value }) => value),
			16,
		),
	).toEqual([]);
});

test('parents are addressed with u, pupils with je', () => {
	const toParents = textsOf(book.guardians).map(({ value }) => value.nl);
	expect(toParents.filter((text) => /\b(?:je|jij|jouw)\b/i.test(text))).toEqual([]);
	const spoken = book.guides.flatMap(({ parts }) => parts.flatMap((part) => part.entries.flatMap(saidIn)));
	expect(spoken.filter((text) => text && /\b(?:u|uw)\b/i.test(text.nl))).toEqual([]);
});
