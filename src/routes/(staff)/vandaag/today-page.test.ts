import { describe, expect, test } from 'vitest';
import type { DutyName } from '#lib/domain/duty.ts';
import type { TodayView } from '#lib/server/doors/duties/today.ts';
import { gooisLyceum } from '#protocol/editions/goois-lyceum/index.ts';
import { todayPage } from './today-page.ts';
import type { DutyLine } from './when.ts';

const book = gooisLyceum as unknown as TodayView['book'];
const at = Date.parse('2026-11-18T10:30:00+01:00');
const report = {
	kind: 'report',
	homeGroup: 'g',
	from: 'witness',
	named: false,
	forms: ['isolation'],
	acute: false,
} as const;
const pupils = [
	{ id: 'p1', name: 'Yara Benali', role: 'bulliedPupil' },
	{ id: 'p2', name: 'Sem de Groot', role: 'reportedPupil' },
];
const dossier = { kind: 'dossier', homeGroup: 'g', pupils } as const;

/** Every name a duty can have, with the page where it is done. */
const everyDuty: Record<DutyName, string> = {
	readReport: '/meldingen/r1',
	answerReport: '/meldingen/r1',
	handleReport: '/meldingen/r1',
	readMessage: '/meldingen/r1',
	talkBullied: '/dossiers/r1/gesprekken/p1',
	talkBullying: '/dossiers/r1/gesprekken/p1',
	tellRecorded: '/dossiers/r1/gesprekken/p1',
	agreement: '/dossiers/r1/afspraken',
	nextDate: '/dossiers/r1/afspraken',
	check: '/dossiers/r1/afspraken',
	closeOrPlan: '/dossiers/r1/afsluiten',
	sisRecord: '/dossiers/r1/som',
};
const names = Object.keys(everyDuty) as DutyName[];

function line(what: DutyName, more: Partial<DutyLine> = {}): DutyLine {
	const isReport = everyDuty[what].startsWith('/meldingen');
	return {
		...{
			record: 'r1',
			record_kind: isReport ? 'report' : 'dossier',
			id: what,
			what,
			subject: isReport ? null : 'p1',
		},
		...{ track: null, step: 1, level: isReport ? null : 'PM-1', because: '§PM.2.1', from_day: '2026-11-16' },
		...{ due: '2026-11-18', due_at: null, escalated: false, changed_on: '2026-11-16', homeGroup: '2B' },
		summary: isReport ? report : dossier,
		...more,
	};
}

function page(
	duties: readonly DutyLine[],
	more: { classes?: TodayView['classes']; language?: 'nl' | 'en'; most?: number } = {},
) {
	const view: TodayView = { today: '2026-11-18', at, duties, classes: more.classes ?? [], book };
	return todayPage(view, { language: more.language ?? 'nl', readsDossiers: true, most: more.most ?? 50 });
}

function row(duty: DutyLine, language: 'nl' | 'en' = 'nl') {
	const { groups, later } = page([duty], { language });
	return (groups[0] ?? later)!.rows[0]!;
}

describe('a duty as a line of work', () => {
	test.each(names)('%s has a sentence in both languages and one page where it is done', (what) => {
		const [dutch, english] = [row(line(what)), row(line(what), 'en')];
		expect(dutch.title).not.toMatch(/[{}]|undefined/);
		expect(english.title).not.toMatch(/[{}]|undefined/);
		expect(dutch.title).not.toBe(english.title);
		expect(dutch.href).toBe(everyDuty[what]);
	});

	test('a new report is named by class and form, never by who is in it', () => {
		expect(row(line('readReport')).title).toBe('Nieuwe melding lezen: 2B, buitensluiten of negeren');
		expect(row(line('readReport')).meta).toEqual(['van iemand die het zag', 'zonder naam', '§PM.2.1']);
		expect(row(line('readReport', { homeGroup: null })).title).toContain('klas onbekend');
	});

	test('a talk says with whom; while nobody knows, it says so and leads to the dossier', () => {
		expect(row(line('talkBullied')).title).toBe('Gesprek met Yara Benali');
		const unknown = row(line('talkBullying', { subject: null }));
		expect(unknown.title).toBe('Gesprek met de andere leerling (nog onbekend)');
		expect(unknown.href).toBe('/dossiers/r1');
	});

	test('a check names the pupils, their tracks, the level and the paragraph', () => {
		const check = row(line('check', { subject: 'a1' }));
		expect(check.meta).toEqual(['Yara Benali', 'Sem de Groot', 'klas 2B', '§PM.2.1']);
		expect(check.lanes).toEqual({
			active: [1, 2],
			label: 'Spoor: Leerling die gepest wordt, Leerling die pest',
		});
		expect(check.level).toEqual({ level: 1, label: 'PM-1' });
		expect(check.statusText).toBe('Gepland');
	});

	test('what nobody read in time says that it came to you, and has a button', () => {
		const late = row(line('readReport', { escalated: true, due: '2026-11-13' }));
		expect(late).toMatchObject({ status: 'late', statusText: 'Te laat', due: 'sinds vr 13 nov' });
		expect(late.meta[0]).toBe('te laat, bij jou gekomen');
		expect(late.action).toEqual({ href: '/meldingen/r1', text: 'Lezen' });
		expect(row(line('readReport')).action).toBeUndefined();
	});

	test('a term in hours shows the hour, before and after it', () => {
		const hours = (time: string) => ({ due_at: new Date(`2026-11-18T${time}:00+01:00`) });
		expect(row(line('readReport', hours('12:15'))).due).toBe('vóór 12:15');
		expect(row(line('readReport', hours('09:50'))).due).toBe('sinds 09:50');
	});

	test('a report that was sent with an odd word for who told it is still shown', () => {
		const odd = row(line('readReport', { summary: { ...report, from: 'toString' } }));
		expect(odd.meta[0]).toBe('van iemand anders');
	});
});

describe('the page', () => {
	test('an empty morning is good news', () => {
		const empty = page([]);
		expect(empty.lead).toBe('Woensdag 18 november.');
		expect(empty.empty).toMatchObject({ title: 'Niets wat nu moet.', action: { href: '/dossiers' } });
	});

	test('an administrator gets no link to dossiers', () => {
		const view: TodayView = { today: '2026-11-18', at, duties: [], classes: [], book };
		const shown = todayPage(view, { language: 'nl', readsDossiers: false, most: 50 });
		expect(shown.empty?.action).toBeUndefined();
	});

	test('the first sentence counts what cannot wait and what is for today', () => {
		const lines = [line('check', { due: '2026-11-16' }), line('agreement'), line('sisRecord')];
		expect(page(lines).lead).toBe(
			'Woensdag 18 november. Eén ding kan niet wachten. 2 dingen staan voor vandaag.',
		);
		expect(page([line('agreement')], { language: 'en' }).lead).toBe(
			'Wednesday 18 November. Nothing that must be done now. One thing is due today.',
		);
	});

	test('what comes after this week is folded away with its number', () => {
		const { groups, later } = page([
			line('check', { due: '2026-11-25' }),
			line('check', { due: '2026-11-26' }),
		]);
		expect(groups.map((group) => [group.title, group.rows.length])).toEqual([['Later deze week', 1]]);
		expect(later?.show).toBe('Laat zien wat daarna komt (1)');
	});

	test('a full list says that there is more', () => {
		expect(page([line('check')], { most: 1 }).more).toContain('eerste 1');
		expect(page([line('check')]).more).toBeNull();
	});

	test('a mentor sees the class with what exists: its name and its pupils', () => {
		const classes = [{ id: 'g', title: '2B', pupils: 25 }];
		expect(page([], { classes }).classes).toEqual([
			{ id: 'g', label: 'Mijn klas 2B', title: 'Klas 2B', pupils: '25 leerlingen' },
		]);
	});
});
