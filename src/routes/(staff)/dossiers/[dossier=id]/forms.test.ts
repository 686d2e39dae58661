import { describe, expect, test } from 'vitest';
import {
	agreementForm,
	agreementInput,
	checkForm,
	checkInput,
	toldForm,
	toldInput,
	untoldForm,
	untoldInput,
} from './afspraken/agreement-forms.ts';
import { answerField, closingForm, closingInput } from './afsluiten/closing-forms.ts';
import { pupilForm, pupilInput, reasonForm, reasonKey } from './dossier-forms.ts';
import { confirmForm, confirmInput, notForm, notInput } from './som/sis-forms.ts';
import { sent, typed, typedAll } from './typed.ts';

function form(fields: Record<string, string | string[]>): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields))
		for (const each of [value].flat()) data.append(name, each);
	return data;
}

describe('what was typed', () => {
	test('has one sign for a line end and no spaces around it', () => {
		expect(typed(form({ a: '  een\r\ntwee ' }), 'a')).toBe('een\ntwee');
	});

	test('is empty when the field is missing or a file, and the first when it is there twice', () => {
		const data = form({ twice: ['een', 'twee'] });
		data.append('file', new File(['x'], 'x.txt'));
		expect([typed(data, 'none'), typed(data, 'file'), typed(data, 'twice')]).toEqual(['', '', 'een']);
		expect(typedAll(data, 'twice')).toEqual(['een', 'twee']);
	});

	test('is nothing when the request holds no form', async () => {
		const headers = { 'content-type': 'multipart/form-data' };
		const request = new Request('http://localhost/', { method: 'POST', headers, body: 'no boundary' });
		expect([...(await sent(request)).keys()]).toEqual([]);
	});
});

describe('adding a pupil', () => {
	const input = (fields: Record<string, string>) =>
		pupilInput(pupilForm(form({ rol: 'bystander', eigenklas: 'group2b', ...fields })));

	test('from the class brings id, name and class', () => {
		expect(input({ wie: 'p1:Lotte Hendriks', naam: 'iemand', klas: 'group3a' })).toEqual({
			role: 'bystander',
			person: 'p1',
			name: 'Lotte Hendriks',
			homeGroup: 'group2b',
		});
	});

	test('from elsewhere is a name, with a class when it is known', () => {
		expect(input({ wie: '', naam: 'Mo', klas: 'group3a' })).toMatchObject({
			person: null,
			name: 'Mo',
			homeGroup: 'group3a',
		});
		expect(input({ naam: 'Mo', klas: '' })).toMatchObject({ person: null, homeGroup: null });
	});
});

test('a reason comes back at the line it was given for', () => {
	const given = reasonForm(form({ onderdeel: 'agreement', plek: '', reden: 'refuses', toelichting: '' }));
	expect(reasonKey(given)).toBe('agreement-dossier');
	expect(reasonKey({ ...given, plek: 'p1' })).toBe('agreement-p1');
});

describe('agreements', () => {
	test('without a rule and without a date have none', () => {
		const data = form({
			afspraak: 'Rust',
			wie: ['p1', 'p2'],
			regel: '',
			vanaf: '2026-10-15',
			nagaandatum: '',
		});
		expect(agreementInput(agreementForm(data))).toEqual({
			text: 'Rust',
			who: ['p1', 'p2'],
			rule: null,
			from: '2026-10-15',
			checkOn: null,
		});
	});

	const check = {
		afspraakdatum: 'c1',
		vanaf: '9',
		antwoord: 'better',
		gezien: '',
		volgendedatum: '2026-11-01',
	};

	test('are checked one by one; what was not looked at is left out', () => {
		const data = form({ ...check, afspraken: ['a1', 'a2'], 'resultaat-a1': 'partly' });
		expect(checkInput(checkForm(data))).toEqual({
			appointment: 'c1',
			results: [{ agreement: 'a1', result: 'partly' }],
			answer: 'better',
			note: '',
			nextOn: '2026-11-01',
			since: '9',
		});
	});

	test('are all kept in one tap', () => {
		const data = form({ ...check, alles: 'ja', afspraken: ['a1', 'a2'], 'resultaat-a1': 'partly' });
		expect(checkInput(checkForm(data)).results).toEqual([
			{ agreement: 'a1', result: 'kept' },
			{ agreement: 'a2', result: 'kept' },
		]);
	});

	test('are told to a pupil or to parents', () => {
		const told = (aan: string) => toldInput(toldForm(form({ afspraak: 'a1', aan, hoe: 'gebeld' })));
		expect(told('guardian:p1')).toEqual({ agreement: 'a1', to: 'guardian', place: 'p1', how: 'gebeld' });
		expect(told('')).toEqual({ agreement: 'a1', to: '', place: '', how: 'gebeld' });
	});

	test('or there is a reason why somebody does not hear them', () => {
		const input = untoldInput(untoldForm(form({ afspraak: 'a1', reden: 'noAuthority' })));
		expect(input).toEqual({ element: 'agreementsTold', subject: 'a1', reason: 'noAuthority', why: '' });
	});
});

test.each(['__proto__', 'constructor'])(
	'what comes back can be shown again, also with a strange id: %s',
	(id) => {
		const data = form({ plek: id, [`antwoord-${id}`]: 'x', afspraken: id, [`resultaat-${id}`]: 'kept' });
		expect(closingForm(data).antwoorden).toEqual([{ plek: id, antwoord: 'x', reden: '' }]);
		expect(checkForm(data).resultaten).toEqual([{ afspraak: id, resultaat: 'kept' }]);
	},
);

describe('SOM', () => {
	test('confirms the text as it stood on the page, with its own line ends', () => {
		const input = confirmInput(confirmForm(form({ leerling: 'p1', vanaf: '4', tekst: 'een\r\ntwee' })));
		expect(input).toEqual({ place: 'p1', text: 'een\ntwee', since: '4' });
	});

	test('is never confirmed by an empty reason', () => {
		expect(notInput(notForm(form({ leerling: 'p1', vanaf: '4', reden: '' })))).toMatchObject({
			notBecause: '',
		});
	});
});

describe('closing', () => {
	const data = form({
		soort: 'volledig',
		uitkomst: 'stopped',
		plek: ['p1', 'p2', 'p1'],
		'antwoord-p1': 'Het is gestopt',
		'reden-p2': 'absent',
		nagaandatum: '2026-10-14',
	});

	test('takes an answer or a reason for each pupil', () => {
		expect(closingInput(closingForm(data))).toEqual({
			light: false,
			outcome: 'stopped',
			answers: [
				{ place: 'p1', answer: 'Het is gestopt', reason: null },
				{ place: 'p2', answer: '', reason: 'absent' },
			],
			check: { on: '2026-10-14', reason: null },
			why: '',
		});
	});

	test('is brief unless the full button was used', () => {
		expect(closingInput(closingForm(form({ soort: 'licht' }))).light).toBe(true);
		expect(closingInput(closingForm(form({}))).light).toBe(true);
	});

	test('a missing answer is shown at the pupil it is missing for', () => {
		expect(answerField(closingForm(form({ plek: ['p1', 'p2'], 'antwoord-p1': 'Ja' })))).toBe('antwoord-p2');
		expect(answerField(closingForm(form({ plek: ['p1'], 'antwoord-p1': 'Ja' })))).toBe('antwoord-p1');
		expect(answerField(closingForm(form({})))).toBe('uitkomst');
	});
});
