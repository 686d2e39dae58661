import { expect, test } from 'vitest';
import { answerPage } from './answer-page.ts';
import { message, notSent, recordOf, textIn } from './writing.ts';

const thread = {
	head: 9,
	messages: [
		{ seq: 3, from: 'school' as const, by: 'p1', on: '2026-11-18', text: 'Wil je praten?\nMorgen kan.' },
		{ seq: 5, from: 'reporter' as const, by: 'r-x', on: '2026-11-19', text: '' },
	],
};

test('the school is shown in full, the reporter by date only', () => {
	const { thread: shown, unlock } = answerPage(thread, { language: 'nl', sent: false });
	expect(unlock).toBeNull();
	expect(shown?.messages[0]).toMatchObject({
		by: 'De school, woensdag 18 november',
		text: 'Wil je praten?\nMorgen kan.',
	});
	expect(shown?.messages[1]).toMatchObject({ by: 'Jij, donderdag 19 november', mine: true });
	expect(shown?.messages[1]?.text).toContain('laten we hier niet zien');
});

test('without a code there is nothing but the form for it', () => {
	expect(answerPage(null, { language: 'nl', sent: false })).toMatchObject({
		thread: null,
		unlock: { open: 'Openen' },
	});
});

test('only a reporter who came back with a code has a record', () => {
	expect(recordOf({ person: 'r-k7m2qd0000ab' })).toBe('k7m2qd0000ab');
	expect(recordOf({ person: 'intake' })).toBeNull();
	expect(recordOf({ person: 'd-abc' })).toBeNull();
});

test('what is posted may be odd: a file, nothing, or twice', () => {
	const odd = new FormData();
	odd.append('text', new Blob(['x']));
	expect(textIn(odd)).toBe('');
	const twice = new FormData();
	for (const text of ['een\r\n', 'twee']) twice.append('text', text);
	twice.append('again', 'ja');
	expect(message(twice, { person: 'r-1' } as never)).toEqual({ record: '1', text: 'een\n', again: true });
});

test('a message that could not be sent says what to do', () => {
	expect(notSent({ refused: 'textMissing', because: '§B1.V.28' }, 'nl')).toBe(
		'Schrijf eerst wat je wilt zeggen.',
	);
	expect(notSent({ malformed: ['text'] }, 'nl')).toContain('te lang');
	expect(notSent('over', 'nl')).toContain('Je tekst staat er nog');
});
