import { describe, expect, test } from 'vitest';
import type { ReportView } from '#lib/server/doors/reporting/report.ts';
import { gooisLyceum } from '#protocol/editions/goois-lyceum/index.ts';
import { reportPage } from './report-page.ts';

const at = Date.parse('2026-11-18T10:30:00+01:00');
const asked = (nl: string) => ({ nl, en: `${nl} (en)` });
const answers = [
	{
		question: 'story',
		asked: asked('Vertel wat er gebeurt'),
		state: 'answered',
		quote: 'Ze lachen.\nElke dag.',
	},
	{ question: 'forms', asked: asked('Wat gebeurt er?'), state: 'answered', choices: ['verbal', 'toString'] },
	{
		question: 'about',
		asked: asked('Over wie gaat het?'),
		state: 'answered',
		choices: ['pupil', 'constructor'],
	},
	{ question: 'who', asked: asked('Wie doet het?'), state: 'answered', quote: 'Sem' },
];
const route = { circle: 'mentor', seats: ['mentor:g'], acute: false, escalatesTo: 'pupilCoordinator:lower' };
const told = { from: 'witness', named: true, homeGroup: 'g', answers, route };
const report = {
	...{ record: 'r1', receivedOn: '2026-11-17', told, route, reporter: null, readBy: ['me'], messages: [] },
	...{ answered: false, setAside: null, dossier: null },
};
const member = (person: string, ground: string, from: string) => ({
	...{ person, part: '*', ground, valid_until: null },
	valid_from: new Date(from),
});
const people = [
	{ id: 'me', given_name: 'Noor', family_name: 'Visser' },
	{ id: 'lc', given_name: 'Samir', family_name: 'Elamrani' },
];
const members = [
	member('me', 'routedTo', '2026-11-17T08:00:00Z'),
	member('lc', 'overdue', '2026-11-19T23:00:00Z'),
	member('r-r1', 'own', '2026-11-17T08:00:00Z'),
];
const duties = [{ what: 'answerReport', due: '2026-11-18', due_at: null }];

type Changes = { report?: object; view?: object };

function page({ report: changed, view }: Changes = {}, done: string | null = null) {
	const whole = {
		...{
			id: 'r1',
			report: { ...report, ...changed },
			book: gooisLyceum,
			homeGroup: { id: 'g', title: '2B' },
		},
		...{ pupils: [], duties, members, people, mayReadDossier: false, today: '2026-11-18', ...view },
	} as unknown as ReportView;
	return reportPage(whole, { language: 'nl', person: 'me', at, done });
}

describe('what was told', () => {
	test('the story keeps its own words; every answer stands with its question as it was asked', () => {
		expect(page().told.story).toEqual({ quote: 'Ze lachen.\nElke dag.', asked: 'Vertel wat er gebeurt' });
		expect(page().told.answers).toEqual([
			{ label: 'Wat gebeurt er?', value: ['Schelden of uitlachen', 'toString'] },
			{ label: 'Over wie gaat het?', value: ['over een leerling van school', 'constructor'] },
			{ label: 'Wie doet het?', value: ['“Sem”'] },
		]);
	});

	test('a name that this reader may not see is only said to be there', () => {
		expect(page().reporter.text).toContain('Er is een naam bij gezet');
		expect(page({ report: { told: { ...told, named: false } } }).reporter.text).toContain('geen naam');
		const known = page({ report: { reporter: { name: 'Lotte Hendriks', homeGroup: 'g', reachedBy: '' } } });
		expect(known.reporter).toMatchObject({
			text: null,
			facts: [{ value: 'Lotte Hendriks' }, { value: '2B' }],
		});
	});

	test('a message without words says that it happened again', () => {
		const messages = [
			{ seq: 3, from: 'school', by: 'me', on: '2026-11-17', text: 'Dank je.' },
			{ seq: 4, from: 'reporter', by: 'r-r1', on: '2026-11-18', text: '' },
		];
		expect(page({ report: { messages } }).thread.messages.map(({ who, text }) => [who, text])).toEqual([
			['Noor Visser, dinsdag 17 november', 'Dank je.'],
			['Wie dit vertelde, woensdag 18 november', 'Het is weer gebeurd.'],
		]);
	});
});

describe('who reads it', () => {
	test('the reader sees why, and who may come to read it later', () => {
		const { reader } = page();
		expect(reader.you).toBe('Jij leest dit omdat: de melding is hierheen gestuurd.');
		expect(reader.others).toEqual([
			{ name: 'Samir Elamrani', why: 'niemand las de melding op tijd, vanaf vr 20 nov' },
		]);
		expect(reader.opened).toBeNull();
	});

	test('about staff the duty of the law is shown, with where it stands, and no dossier is offered', () => {
		const shown = page({ report: { route: { ...route, circle: 'staffNamed' } } });
		expect(shown.legal?.lines).toHaveLength(2);
		expect(shown.legal?.lines[0]?.source).toMatch(/^Bron: .*nog na te gaan/);
		expect(shown.forms.open).toBeNull();
		expect(page().legal).toBeNull();
		expect(page().forms.open).not.toBeNull();
	});

	test('in a small circle opening a dossier comes with a warning', () => {
		expect(page({ report: { route: { ...route, circle: 'sexual' } } }).forms.open?.isSmall).toBe(true);
		expect(page().forms.open?.isSmall).toBe(false);
	});
});

describe('what can be done', () => {
	test('an acute report says what to do now and whom to call, day and night', () => {
		const { acute } = page({ report: { route: { ...route, acute: true } } });
		expect(acute?.phones.map((line) => line.href)).toEqual(['tel:112', 'tel:08000113', 'tel:08002000']);
		expect(page().acute).toBeNull();
		expect(page({ report: { route: { ...route, acute: true }, dossier: 'd1' } }).acute).toBeNull();
	});

	test('the first duty is whose turn it is, with its day or its hour', () => {
		const next = (due: string, due_at: Date | null = null) =>
			page({ view: { duties: [{ what: 'answerReport', due, due_at }] } }).next;
		expect(next('2026-11-18')).toEqual({ title: 'Nu aan zet: antwoorden.', text: 'Uiterlijk wo 18 nov.' });
		expect(next('2026-11-17')?.text).toBe('Dat had di 17 nov gemoeten.');
		expect(next('2026-11-18', new Date(at))?.text).toBe('Dat had om 10:30 gemoeten.');
		expect(next('2026-11-18', new Date(at + 60_000))?.text).toBe('Vóór 10:31.');
	});

	test('a report that became a dossier is a link only for who may read that dossier', () => {
		const dossier = { report: { dossier: 'd1' } };
		expect(page({ ...dossier, view: { mayReadDossier: true } }).state?.link?.href).toBe('/dossiers/d1');
		const elsewhere = page(dossier);
		expect(elsewhere.state?.link).toBeUndefined();
		expect([elsewhere.forms.open, elsewhere.forms.sendOn, elsewhere.forms.setAside]).toEqual([
			null,
			null,
			null,
		]);
	});

	test('what was set aside says by whom, why and what the reporter read; it can still be sent on', () => {
		const setAside = {
			by: 'me',
			happenedOn: '2026-11-18',
			payload: { why: 'dubbel', toldReporter: 'Dank je.' },
		};
		const shown = page({ report: { setAside } });
		expect(shown.state?.lines).toEqual([
			'Weggelegd op wo 18 nov door Noor Visser.',
			'Reden: dubbel',
			'Wie dit vertelde, las: Dank je.',
		]);
		expect(shown.forms.setAside).toBeNull();
		expect(shown.forms.sendOn?.roles.map((role) => role.label)).toContain('Vertrouwenspersoon');
	});

	test('only a word of ours is shown for what was just done', () => {
		expect(page({}, 'answered').done).toContain('verstuurd');
		expect(page({}, 'valueOf').done).toBeNull();
	});
});
