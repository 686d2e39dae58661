import { describe, expect, test } from 'vitest';
import {
	keepInput,
	leadsTo,
	noted,
	questionForm,
	recordForm,
	recordInput,
	saidOnPage,
} from './talk-forms.ts';

function form(fields: Record<string, string | string[]>): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields))
		for (const each of [value].flat()) data.append(name, each);
	return data;
}

function keeps(fields: Record<string, string | string[]>, had = false) {
	return noted(questionForm(form(fields)), had);
}

describe('one question', () => {
	test('words or a choice make it answered, without a click more', () => {
		expect(keeps({ woorden: 'Ze lopen weg' })).toEqual({ state: 'answered', quote: 'Ze lopen weg' });
		expect(keeps({ keuze: ['canteen', 'online'] })).toEqual({
			state: 'answered',
			choices: ['canteen', 'online'],
		});
	});

	test('a question that was passed by stays open', () => {
		expect(keeps({ woorden: '  ' })).toBeNull();
	});

	test('what was emptied again is no answer any more', () => {
		expect(keeps({ woorden: '', status: 'answered' }, true)).toEqual({ state: 'notAsked' });
	});

	test('why there is no answer is kept, with what was typed beside it', () => {
		expect(keeps({ status: 'wontSay' })).toEqual({ state: 'wontSay' });
		expect(keeps({ status: 'dontKnow', woorden: 'misschien' })).toEqual({
			state: 'dontKnow',
			quote: 'misschien',
		});
	});

	test('a state that does not exist counts as none', () => {
		expect(keeps({ status: 'boos', woorden: 'ja' })).toEqual({ state: 'answered', quote: 'ja' });
	});

	test('a tick that is off again is sent as off', () => {
		expect(saidOnPage(form({ stond: ['wellDone', 'noSecrets'], gezegd: ['noSecrets'] }))).toEqual({
			wellDone: false,
			noSecrets: true,
		});
	});

	test('goes to the door under its own name', () => {
		expect(keepInput(form({ vraag: 'where', keuze: 'canteen' }))).toEqual({
			answers: { where: { state: 'answered', choices: ['canteen'] } },
			said: {},
		});
		expect(keepInput(form({}))).toEqual({ answers: {}, said: {} });
	});

	test('a file where words belong is nothing', () => {
		const data = form({ vraag: 'where' });
		data.append('woorden', new File(['x'], 'x.txt'));
		expect(keepInput(data).answers).toEqual({});
	});
});

describe('the buttons', () => {
	test('lead to the next question, the one before, or recording', () => {
		expect(leadsTo(form({ volgende: 'where' }))).toBe('?fase=gesprek&vraag=where#vraag');
		expect(leadsTo(form({ vorige: 'how' }))).toBe('?fase=gesprek&vraag=how#vraag');
		expect(leadsTo(form({ klaar: 'ja' }))).toBe('?fase=vastleggen');
	});

	test('lead nowhere when it was no button, or not to a question', () => {
		expect(leadsTo(form({}))).toBeNull();
		expect(leadsTo(form({ volgende: '//example.org' }))).toBeNull();
	});
});

describe('recording', () => {
	const notes = {
		answers: {
			where: { state: 'answered', choices: ['canteen'] },
			byWhom: { state: 'wontSay', quote: 'Sem', note: 'keek weg' },
		},
		said: ['wellDone', 'closingCard'],
	};
	const sent = {
		datum: '2026-10-14',
		einde: 'finished',
		samenvatting: 'Regel een.\r\nRegel twee.',
		vanaf: '7',
	};
	const input = (more: Record<string, string>) =>
		recordInput(recordForm(form({ ...sent, notities: JSON.stringify(notes), ...more })));

	test('takes the notes as they stood on the page', () => {
		expect(input({})).toMatchObject({
			on: '2026-10-14',
			ending: 'finished',
			summary: 'Regel een.\nRegel twee.',
			since: '7',
		});
		expect(input({}).answers).toMatchObject({ where: { choices: ['canteen'] } });
	});

	test('leaves out the words of a question that was not answered, and keeps the talker’s note', () => {
		expect(input({}).answers).toMatchObject({ byWhom: { state: 'wontSay', note: 'keek weg' } });
		expect(JSON.stringify(input({}).answers)).not.toContain('Sem');
	});

	test('the closing card counts when it is ticked here, not because the notes say so', () => {
		expect(input({}).said).toEqual(['wellDone']);
		expect(input({ slotkaart: 'ja' }).said).toEqual(['wellDone', 'closingCard']);
	});

	test('telling is a tick', () => {
		expect(input({}).toldThatRecorded).toBe(false);
		expect(input({ verteld: 'ja' }).toldThatRecorded).toBe(true);
	});

	test.each(['', '{', 'null', '[]', '"x"', '{"answers":1,"said":2}'])(
		'notes that cannot be read are none: %s',
		(notities) => {
			const { answers, said } = input({ notities });
			expect([answers, said]).toEqual([undefined, undefined]);
		},
	);
});
