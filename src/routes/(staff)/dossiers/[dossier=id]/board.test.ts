import { describe, expect, test } from 'vitest';
import { gooisLyceum } from '#protocol/editions/goois-lyceum/index.ts';
import { boardOf, type Cell } from './board.ts';
import { named, sem, stage, yara } from './dossier-view.fixture.ts';

type Scene = Omit<Parameters<typeof stage>[0], 'book'>;

function board(scene: Scene = {}) {
	return boardOf(stage({ book: gooisLyceum, ...scene }));
}

function cellAt(scene: Scene, track: number, step: number): Cell | null {
	const lane = board(scene).lanes.find((each) => each.track === track)!;
	return lane.cells[step - 1]!;
}

const talk = {
	kind: 'conversationHeld' as const,
	subject: yara,
	happenedOn: '2026-10-14',
	payload: {
		guide: 'bulliedPupil' as const,
		with: 'pupil' as const,
		ending: 'finished' as const,
		answers: [],
		said: [],
		summary: '',
	},
};
const agreement = {
	kind: 'agreementMade' as const,
	subject: 'agreement000',
	happenedOn: '2026-10-15',
	payload: { text: 'De foto’s worden verwijderd', who: [sem], rule: null, from: '2026-10-15' },
};
const check = (on: string) => ({
	kind: 'appointmentMade' as const,
	subject: 'check0000000',
	payload: { purpose: 'check' as const, on },
});

test('a new dossier has a lane for each pupil, the group, the parents and the school', () => {
	const { lanes } = board();
	expect(lanes.map(({ track, title }) => [track, title])).toEqual([
		[1, 'Yara Benali'],
		[2, 'Sem de Boer'],
		[3, 'De groep'],
		[4, 'Ouders'],
		[5, 'De school'],
	]);
	expect(lanes.every((lane) => lane.cells.length === 6)).toBe(true);
	expect(lanes[0]!.text).toBe('Leerling die gepest wordt, 2B');
});

test('two pupils who are bullied have a lane each', () => {
	const acts = [named('placelotte00', 'bulliedPupil', 'Lotte Hendriks')];
	expect(
		board({ acts })
			.lanes.filter((lane) => lane.track === 1)
			.map((lane) => lane.title),
	).toEqual(['Yara Benali', 'Lotte Hendriks']);
});

describe('what has happened', () => {
	test('a report is step one of the pupil it is about', () => {
		expect(cellAt({}, 1, 1)).toMatchObject({ status: 'done', title: 'Melding', date: 'di 13 okt' });
		expect(cellAt({}, 2, 1)).toMatchObject({ status: 'done', title: 'Genoemd' });
	});

	test('the first talk is step two, a later one step four', () => {
		const again = { ...talk, happenedOn: '2026-10-15' };
		expect(cellAt({ acts: [talk] }, 1, 2)).toMatchObject({
			status: 'done',
			title: 'Gesprek',
			date: 'wo 14 okt',
		});
		expect(cellAt({ acts: [talk, again] }, 1, 4)).toMatchObject({
			title: 'Volgend gesprek',
			date: 'do 15 okt',
		});
	});

	test('a pupil who did not come has had no talk, and the first talk is still to come', () => {
		const missed = { ...talk, payload: { ...talk.payload, ending: 'staysAway' as const } };
		expect(cellAt({ acts: [missed] }, 1, 2)).toMatchObject({ title: 'Geen gesprek' });
		const then = { ...talk, happenedOn: '2026-10-15' };
		expect(cellAt({ acts: [missed, then] }, 1, 2)).toMatchObject({ title: 'Gesprek', more: 'en nog 1' });
	});

	test('an agreement is step three of who promised, and goes on in step four', () => {
		expect(cellAt({ acts: [agreement] }, 2, 3)).toMatchObject({ status: 'done', title: 'Afspraak gemaakt' });
		expect(cellAt({ acts: [agreement] }, 2, 4)).toMatchObject({ status: 'busy', date: 'loopt' });
		expect(cellAt({ acts: [agreement] }, 1, 3)).toBeNull();
	});

	test('an agreement of nobody in particular stands with the school', () => {
		const acts = [{ ...agreement, payload: { ...agreement.payload, who: [] } }];
		expect(cellAt({ acts }, 5, 3)).toMatchObject({ title: 'Afspraak gemaakt' });
	});

	test('what was done at once is step four of the school, until its last day', () => {
		const act = (until: string | null) => [
			{ kind: 'measureNow' as const, payload: { text: 'Toezicht kantine', until } },
		];
		expect(cellAt({ acts: act(null) }, 5, 4)).toMatchObject({ status: 'busy', date: 'loopt' });
		expect(cellAt({ acts: act('2026-10-20') }, 5, 4)).toMatchObject({
			status: 'busy',
			date: 'tot en met di 20 okt',
		});
		expect(cellAt({ acts: act('2026-10-14') }, 5, 4)).toMatchObject({ status: 'done' });
	});

	test('telling the parents is the fourth track, and SOM the fifth', () => {
		const shared = {
			kind: 'agreementShared' as const,
			subject: 'agreement000',
			payload: { to: 'guardian' as const, place: sem, how: 'gebeld' },
		};
		const sis = {
			kind: 'sisRecorded' as const,
			subject: yara,
			payload: { level: 'PM-1' as const, hash: 'x', notBecause: null, why: '' },
		};
		expect(cellAt({ acts: [agreement, shared] }, 4, 5)).toMatchObject({
			status: 'done',
			title: 'Afspraak verteld',
		});
		expect(cellAt({ acts: [sis] }, 5, 5)).toMatchObject({ title: 'In SOM: Yara Benali' });
	});

	test('what was withdrawn is not on the board', () => {
		const acts = [talk, { kind: 'withdrawn' as const, payload: { seq: 5, why: 'Verkeerde leerling' } }];
		expect(cellAt({ acts }, 1, 2)).toBeNull();
	});
});

describe('what must happen', () => {
	const asked = (due: string) => ({ duties: [{ what: 'talkBullying' as const, subject: sem, due }] });

	test('a talk that is due is planned until its day has passed', () => {
		expect(cellAt(asked('2026-10-15'), 2, 2)).toMatchObject({ status: 'planned', date: 'do 15 okt' });
		expect(cellAt(asked('2026-10-14'), 2, 2)).toMatchObject({ status: 'late', date: 'was wo 14 okt' });
	});

	test('it leads to the page where it is done', () => {
		expect(cellAt(asked('2026-10-15'), 2, 2)!.href).toBe(`/dossiers/dossier00000/gesprekken/${sem}`);
	});

	test('a check asks the bullied pupil and looks at who promised', () => {
		const acts = [agreement, check('2026-10-29')];
		expect(cellAt({ acts }, 1, 5)).toMatchObject({ status: 'planned', title: 'Is het gestopt?' });
		expect(cellAt({ acts }, 2, 5)).toMatchObject({ status: 'planned' });
		expect(cellAt({ acts: [check('2026-10-12')] }, 1, 5)).toMatchObject({ status: 'late' });
	});

	test('a cell shows what is late first, and says how much more there is', () => {
		const duties = [
			{ what: 'sisRecord' as const, subject: yara, due: '2026-10-20' },
			{ what: 'sisRecord' as const, subject: sem, due: '2026-10-12' },
		];
		expect(cellAt({ duties }, 5, 5)).toMatchObject({
			status: 'late',
			title: 'In SOM: Sem de Boer',
			more: 'en nog 1',
		});
	});

	test('a talk with nobody known yet stands in the first lane of its track', () => {
		const { lanes } = board({ duties: [{ what: 'talkBullied', subject: null, due: '2026-10-15' }] });
		expect(lanes[0]!.cells[1]).toMatchObject({ status: 'planned' });
	});
});

describe('the step of now', () => {
	test('is that of what is due first', () => {
		expect(board({ duties: [{ what: 'talkBullied', subject: yara, due: '2026-10-14' }] }).now).toBe(2);
	});

	test('is carrying out while the next check is more than a week away', () => {
		expect(board({ acts: [agreement, check('2026-10-29')] }).now).toBe(4);
		expect(board({ acts: [agreement, check('2026-10-20')] }).now).toBe(5);
	});

	test('is none once the dossier is closed, and no check is asked any more', () => {
		const closed = {
			kind: 'closed' as const,
			payload: {
				light: true,
				outcome: 'stopped' as const,
				answers: [],
				check: { on: '2026-10-14', reason: null },
				why: '',
			},
		};
		const acts = [agreement, check('2026-10-12'), closed];
		expect(board({ acts }).now).toBe(0);
		expect(cellAt({ acts }, 1, 5)).toBeNull();
		expect(cellAt({ acts }, 2, 4)).toMatchObject({ status: 'done' });
	});
});

test('a long agreement is cut at a word', () => {
	const text = 'In de kleine en in de grote pauze is er elke dag een plek bij twee klasgenoten aan tafel';
	const acts = [{ ...agreement, payload: { ...agreement.payload, text } }];
	expect(cellAt({ acts }, 2, 4)!.title).toBe('In de kleine en in de grote pauze is er elke dag een …');
});
