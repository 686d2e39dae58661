import { expect, test } from 'vitest';
import { opened, ownWord, talk } from './fixtures/dossier-life.ts';
import { today } from './fixtures/small-school.ts';
import { factKinds, newerOn, standing, upcast, versionOf, type FactKind, type StoredFact } from './facts.ts';
import { foldDossier } from './dossier.ts';

const stored = opened().facts[0] as StoredFact;

test('I6: what was withdrawn stays in the list, struck through, and no longer counts', () => {
	const said = opened().dossierThen(talk('yara', ownWord('bullying')));
	const judged = said.facts.at(-1)!;
	const taken = said.then([
		{
			kind: 'withdrawn',
			part: judged.part,
			subject: judged.subject,
			happenedOn: today,
			payload: { seq: judged.seq, why: 'Verkeerde leerling' },
		},
	]);
	expect(taken.facts).toContain(judged);
	expect(standing(taken.facts)).not.toContain(judged);
	expect(said.dossier.places[0]?.ownWord).toBe('bullying');
	expect(taken.dossier.places[0]?.ownWord).toBeNull();
	expect(taken.dossier.head).toBe(taken.facts.length);
});

test('I6: a correction stands beside what it corrects and changes nothing', () => {
	const said = opened().dossierThen(talk('yara'));
	const corrected = said.then([
		{
			kind: 'corrected',
			part: 'talk:yara',
			subject: 'yara',
			happenedOn: today,
			payload: { seq: 5, text: 'Het was dinsdag' },
		},
	]);
	expect(corrected.dossier.talks).toEqual(said.dossier.talks);
});

test('R-14: two people may work in one dossier; only newer facts on the same subject are a conflict', () => {
	const { facts } = opened().dossierThen(talk('yara')).dossierThen(talk('sem'));
	const opening = 4;
	expect(newerOn(facts, opening, ['yara']).map((fact) => fact.kind)).toEqual(['conversationHeld']);
	expect(newerOn(facts, opening, ['sem']).map((fact) => fact.kind)).toEqual([
		'conversationHeld',
		'toldThatRecorded',
	]);
	expect(newerOn(facts, opening, ['somebody else'])).toEqual([]);
	expect(newerOn(facts, facts.length, ['yara', 'sem'])).toEqual([]);
	expect(newerOn(facts, 0, [])).toEqual([]);
});

test('I6: a kind or a version from the future is a mistake of ours, not of the user', () => {
	expect(upcast(stored)).toEqual(stored);
	expect(() => upcast({ ...stored, version: 99 })).toThrow('unknown fact dossierOpened v99');
	expect(() => upcast({ ...stored, kind: 'expelled' as FactKind })).toThrow('unknown fact expelled v1');
});

test('I6: an older fact is lifted step by step to the version in force; what is stored stays as it was', () => {
	const lifts = factKinds.reopened as unknown as ((payload: unknown) => unknown)[];
	const before = { ...stored, kind: 'reopened' as const, version: 1, payload: { why: 'a' } };
	lifts.push(
		(payload) => ({ ...(payload as object), second: true }),
		(payload) => ({ ...(payload as object), third: true }),
	);
	try {
		expect(versionOf('reopened')).toBe(3);
		expect(upcast(before)).toMatchObject({ version: 3, payload: { why: 'a', second: true, third: true } });
		expect(upcast({ ...before, version: 2 }).payload).toEqual({ why: 'a', third: true });
		expect(before.payload).toEqual({ why: 'a' });
	} finally {
		lifts.length = 0;
	}
});

test('I6: the same facts always tell the same dossier', () => {
	const { facts } = opened().dossierThen(talk('yara', ownWord('teasing')));
	expect(foldDossier('record', facts)).toEqual(foldDossier('record', structuredClone(facts)));
});
