import { expect, test } from 'vitest';
import type { ReportDraft } from '#lib/domain/1-reporting/report-draft.ts';
import { current } from '../../editions/edition-store.ts';
import { knownAnswers } from './known-answers.ts';

const offered = { book: current.book, homeGroups: new Map([['2b', 2]]) };

test('what the school offers is kept as it was chosen', () => {
	const draft: ReportDraft = {
		from: 'witness',
		story: 'Ze lachen hem uit.',
		forms: ['verbal'],
		places: ['canteen', 'dontKnow'],
		frequency: 'weekly',
		about: 'outside',
		homeGroup: '2b',
		safe: 'no',
		concerns: ['weapon'],
		reader: 'confidant',
		named: true,
		name: 'Lotte',
	};
	expect(knownAnswers(draft, offered)).toEqual(draft);
});

test('a choice the school does not offer is left out, and nothing else is', () => {
	const odd = {
		from: 'nobody',
		story: 'Ze lachen hem uit.',
		forms: ['verbal', 'made-up'],
		places: ['moon'],
		frequency: 'often',
		about: 'you',
		homeGroup: 'elsewhere',
		safe: 'perhaps',
		concerns: ['weapon', 'made-up'],
	} as unknown as ReportDraft;
	expect(knownAnswers(odd, offered)).toEqual({
		story: 'Ze lachen hem uit.',
		forms: ['verbal'],
		places: [],
		concerns: ['weapon'],
	});
});

test('nobody can make an administrator the reader of a report', () => {
	expect(knownAnswers({ reader: 'administrator' }, offered).reader).toBeUndefined();
});
