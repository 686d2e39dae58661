import { expect, test } from 'vitest';
import { reportDraftShape } from '#lib/server/doors/reporting/draft.ts';
import { answersOn } from './answers.ts';
import { questions } from './question.ts';

function form(...fields: [string, string | Blob][]): FormData {
	const data = new FormData();
	for (const [name, value] of fields) data.append(name, value);
	return data;
}

test('a page gives its own fields and no others', () => {
	const sent = form(
		['story', 'Ze lachen me uit.'],
		['forms', 'verbal'],
		['forms', 'isolation'],
		['from', 'other'],
	);
	expect(answersOn('verhaal', sent)).toEqual({ story: 'Ze lachen me uit.', forms: ['verbal', 'isolation'] });
	expect(answersOn('wat', sent)).toEqual({ from: 'other' });
});

test('what was not answered is not in it, so that an earlier answer stays', () => {
	expect(answersOn('wie', form())).toEqual({});
	expect(answersOn('wat', form())).toEqual({});
});

test('boxes that are all unticked are an answer: none', () => {
	expect(answersOn('waar', form())).toEqual({ places: [] });
	expect(answersOn('veilig', form())).toEqual({ concerns: [] });
});

test('an emptied field and the empty choice take the earlier answer away', () => {
	expect(answersOn('wie', form(['who', ''], ['homeGroup', '']))).toEqual({ who: '', homeGroup: '' });
});

test('a field that is sent twice counts once', () => {
	expect(answersOn('verhaal', form(['story', 'een'], ['story', 'twee'])).story).toBe('een');
	expect(answersOn('waar', form(['places', 'online'], ['places', 'online'])).places).toEqual(['online']);
});

test('a line break is one character, and what no keyboard makes is left out', () => {
	expect(answersOn('verhaal', form(['story', 'een\r\ntwee\0']))).toMatchObject({ story: 'een\ntwee' });
});

test.each([
	['ja', true],
	['nee', false],
	['misschien', undefined],
])('a name is given or not: %s', (answer, named) => {
	expect(answersOn('bereiken', form(['named', answer])).named).toBe(named);
});

test.each(questions)('whatever is sent on page %s, what comes out has the shape of a draft', (question) => {
	const names = ['from', 'story', 'forms', 'places', 'frequency', 'bulliedPupil', 'who', 'about', 'homeGroup']
		.concat(['safe', 'concerns', 'named', 'name', 'reachedBy', 'reader', '__proto__', 'constructor'])
		.flatMap((name) => [name, name]);
	const garbage = ['', '\0', 'x'.repeat(100), 'ë'.repeat(41), '\ud800', '{"$ne":null}'];
	for (const value of garbage) {
		const many = names.flatMap((name) =>
			Array.from({ length: 25 }, (_, at) => [name, `${value}${at}`] as [string, string]),
		);
		expect(reportDraftShape.safeParse(answersOn(question, form(...many))).error).toBeUndefined();
	}
	const files = names.map((name) => [name, new Blob(['x'])] as [string, Blob]);
	expect(reportDraftShape.safeParse(answersOn(question, form(...files))).success).toBe(true);
});

test('a story that is too long is not cut off: the door says so and the page shows it again', () => {
	const story = 'x'.repeat(20_001);
	const answers = answersOn('verhaal', form(['story', story]));
	expect(answers.story).toBe(story);
	expect(reportDraftShape.safeParse(answers).error?.issues[0]?.path).toEqual(['story']);
});
