import { expect, test } from 'vitest';
import type { ReceiptView } from '#lib/server/doors/reporting/receipt.ts';
import { gooisLyceum } from '#protocol/editions/goois-lyceum/index.ts';
import { gonePage, sentPage } from './sent-page.ts';

const at = Date.parse('2026-11-18T10:30:00+01:00');
const receipt: ReceiptView = {
	words: ['zeil', 'appel', 'berg', 'fiets', 'lamp'],
	readers: ['Noor Visser'],
	circle: 'mentor',
	acute: false,
	from: 'bulliedSelf',
	answerBy: '2026-11-19',
	talkBy: '2026-11-23',
	checkAfter: '2026-11-25',
	named: true,
	opens: null,
	book: gooisLyceum,
};

function shown(change: Partial<ReceiptView> = {}, language: 'nl' | 'en' = 'nl') {
	return sentPage({ ...receipt, ...change }, { language, at });
}

test('the bullied pupil reads who reads it, when an answer comes, when there is a talk and when it is checked', () => {
	expect(shown().stops).toEqual([
		{ title: 'Nu', text: 'Je melding ligt klaar voor Noor Visser.', done: true },
		{
			title: 'Uiterlijk morgen, donderdag 19 november',
			text: 'Je krijgt een bericht: wanneer en waar wil jij praten?',
		},
		{
			title: 'Uiterlijk maandag 23 november',
			text: 'Dan is er een gesprek. Jij vertelt. Samen kiezen jullie de eerste stap.',
		},
		{ title: 'Rond woensdag 25 november', text: 'Dan vragen we aan jou of het gestopt is.' },
	]);
	expect(shown().code).toBe('zeil appel berg fiets lamp');
});

test('a nameless reporter is sent to the code, because nobody can find them', () => {
	expect(shown({ named: false }).stops[1]?.text).toContain('met je code');
	expect(shown({ named: false, from: 'guardian' }).stops[1]?.text).toContain('met uw code');
});

test.each(['sexual', 'sexualByStaff', 'staffNamed', 'home'] as const)(
	'the small circle "%s" promises no talk by the mentor and no date for one',
	(circle) => {
		const { stops } = shown({ circle });
		expect(stops).toHaveLength(3);
		expect(stops[0]?.text).toMatch(/^Alleen Noor Visser kan dit lezen/);
		expect(shown({ circle, readers: ['A B', 'C D'] }).stops[0]?.text).toMatch(/^Alleen A B en C D kunnen/);
	},
);

test('with danger the school has a message at once, and nobody is told to wait for a closed school', () => {
	const acute = shown({ acute: true, opens: { day: '2026-11-19', time: '08:00' } });
	expect(acute.stops[0]?.text).toBe(
		'Je melding ligt klaar voor Noor Visser. De school heeft meteen bericht gekregen. De school is nu dicht. ' +
			'Vanaf donderdag 19 november om 8.00 uur leest er weer iemand mee. Wacht daar niet op als er gevaar is.',
	);
	expect(acute.stops[1]?.title).toBe('Zo snel mogelijk');
	expect(acute.call?.numbers.map((each) => each.href)).toEqual(['tel:112', 'tel:08000113']);
	expect(shown().call).toBeNull();
	expect(shown({ circle: 'home' }).call).toMatchObject({ kind: 'info', numbers: [{ href: 'tel:08002000' }] });
});

test('when nobody holds the seat the report still waits for someone', () => {
	expect(shown({ readers: [] }).stops[0]?.text).toBe('Je melding ligt klaar voor de schoolleiding.');
});

test('pupils are offered people for pupils, parents people for parents', () => {
	expect(shown().talk).toMatchObject({ name: 'Kindertelefoon', open: false });
	expect(shown({ from: 'guardian' }).talk?.name).toBe('Ouders & Onderwijs');
	expect(shown({ from: 'staff' }).talk).toBeNull();
});

test('nothing is promised that only the bullied pupil may hear', () => {
	for (const from of ['witness', 'joinsIn', 'guardian', 'staff', 'other'])
		expect(JSON.stringify([shown({ from }).lead, shown({ from }).stops])).not.toMatch(
			/aan jou of|Jij vertelt|eerst met jou/,
		);
});

test('in English the same page says the same', () => {
	expect(shown({}, 'en').stops[1]?.title).toBe('By tomorrow, Thursday 19 November');
});

test('a page without a receipt does not claim that anything was sent', () => {
	expect(gonePage('nl', false).heading).toBe('Hier staat niets meer');
	expect(gonePage('nl', true).heading).toBe('Je code is bewaard');
});

test('when the people who listen are closed, those who are there day and night are named, each once', () => {
	expect(shown().always.map((line) => line.id)).toEqual([
		'emergencyNumber',
		'suicidePrevention113',
		'veiligThuis',
	]);
	expect(shown({ acute: true }).always.map((line) => line.id)).toEqual(['veiligThuis']);
});
