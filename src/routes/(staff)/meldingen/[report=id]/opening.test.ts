import { expect, test } from 'vitest';
import type { ReportView } from '#lib/server/doors/reporting/report.ts';
import { missingIn, notListed, openingFrom, proposed, pupilsIn, unknown } from './opening.ts';

function form(...fields: [string, string | Blob][]): FormData {
	const data = new FormData();
	for (const [name, value] of fields) data.append(name, value);
	return data;
}

test('the bullied pupil from the list, and everyone who is named', () => {
	const opening = openingFrom(
		form(
			['bullied', 'p1'],
			['reported', 'p2'],
			['reported', 'p3'],
			['reported', 'p2'],
			['reportedNames', 'Kim\n\n Bo \nKim'],
		),
	);
	expect(missingIn(opening)).toBeNull();
	expect(pupilsIn(opening)).toEqual([
		{ role: 'bulliedPupil', person: 'p1', name: '' },
		{ role: 'reportedPupil', person: 'p2', name: '' },
		{ role: 'reportedPupil', person: 'p3', name: '' },
		{ role: 'reportedPupil', person: null, name: 'Kim' },
		{ role: 'reportedPupil', person: null, name: 'Bo' },
	]);
});

test('who is not in the list has a name, who is not known yet needs none', () => {
	const named = openingFrom(form(['bullied', notListed], ['bulliedName', ' Noa ']));
	expect(pupilsIn(named)).toEqual([{ role: 'bulliedPupil', person: null, name: 'Noa' }]);
	expect(missingIn(openingFrom(form(['bullied', notListed], ['bulliedName', ' '])))).toBe('bulliedName');
	expect(pupilsIn(openingFrom(form(['bullied', unknown])))).toEqual([
		{ role: 'bulliedPupil', person: null, name: 'Nog niet bekend' },
	]);
});

test('a name that was typed without a choice above it says enough; nothing at all does not', () => {
	expect(missingIn(openingFrom(form(['bulliedName', 'Noa'])))).toBeNull();
	expect(missingIn(openingFrom(form()))).toBe('bullied');
});

test('an odd id, a null character or a file is no pupil', () => {
	expect(missingIn(openingFrom(form(['bullied', "p1'--"])))).toBe('bullied');
	expect(missingIn(openingFrom(form(['bullied', '\0'])))).toBe('bullied');
	expect(missingIn(openingFrom(form(['bullied', new Blob(['x'])])))).toBe('bullied');
	expect(openingFrom(form(['reported', '\0'], ['reported', new Blob(['x'])])).reported).toEqual([]);
});

const pupils = [
	{ id: 'p1', given_name: 'Yara', family_name: 'Benali' },
	{ id: 'p2', given_name: 'Sem', family_name: 'de Groot' },
	{ id: 'p3', given_name: 'Sem', family_name: 'Bakker' },
];

function view(told: { from: string; bulliedPupil?: string }, reporter?: string): ReportView {
	const answers = told.bulliedPupil ? [{ question: 'bulliedPupil', quote: told.bulliedPupil }] : [];
	const named = reporter ? { name: reporter } : null;
	return { pupils, report: { told: { from: told.from, answers }, reporter: named } } as unknown as ReportView;
}

test.each([
	['the reporter who is bullied', view({ from: 'bulliedSelf' }, 'yara  benali'), 'p1'],
	[
		'the pupil a witness names in full',
		view({ from: 'witness', bulliedPupil: 'Sem de Groot' }, 'Yara Benali'),
		'p2',
	],
	['a given name only one pupil has', view({ from: 'witness', bulliedPupil: 'Yara' }), 'p1'],
	['a given name two pupils have', view({ from: 'witness', bulliedPupil: 'Sem' }), ''],
	['a witness is not who is bullied', view({ from: 'witness' }, 'Yara Benali'), ''],
	['nobody was named', view({ from: 'bulliedSelf' }), ''],
])('%s is filled in ahead only when there is no doubt', (_, each, id) => {
	expect(proposed(each)).toBe(id);
});
