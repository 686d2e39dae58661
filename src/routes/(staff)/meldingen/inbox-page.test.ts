import { expect, test } from 'vitest';
import type { InboxView } from '#lib/server/doors/duties/today.ts';
import { gooisLyceum } from '#protocol/editions/goois-lyceum/index.ts';
import { inboxPage } from './inbox-page.ts';

type Line = InboxView['reports'][number];

const book = gooisLyceum as unknown as InboxView['book'];
const at = Date.parse('2026-11-18T10:30:00+01:00');
const summary = {
	kind: 'report',
	homeGroup: 'g',
	from: 'staff',
	named: true,
	forms: [],
	acute: false,
} as const;

function line(record: string, more: Partial<Line> = {}): Line {
	return {
		...{
			record,
			record_kind: 'report',
			id: 'readReport',
			what: 'readReport',
			subject: null,
			track: 1,
			step: 1,
		},
		...{ level: null, because: '§2.1.1.1', from_day: '2026-11-18', due: '2026-11-19', due_at: null },
		...{ escalated: false, changed_on: '2026-11-18', homeGroup: '2B', summary },
		...more,
	};
}

function page(reports: readonly Line[], done: string | null = null) {
	return inboxPage({ today: '2026-11-18', at, reports, book }, { language: 'nl', done, most: 50 });
}

test('what nobody has read comes first, the oldest on top', () => {
	const read = line('c', { what: 'answerReport', from_day: '2026-11-10' });
	const { groups } = page([line('b'), read, line('a', { from_day: '2026-11-16', due: '2026-11-17' })]);
	expect(groups.map((group) => [group.title, group.rows.map((row) => row.href)])).toEqual([
		['Nog niet gelezen', ['/meldingen/a', '/meldingen/b']],
		['Gelezen, nog te doen', ['/meldingen/c']],
	]);
});

test('someone who is not safe goes before an older report', () => {
	const old = line('a', { from_day: '2026-11-09', due: '2026-11-10' });
	const acute = line('b', { summary: { ...summary, acute: true }, due: '2026-11-18' });
	expect(page([old, acute]).groups[0]?.rows.map((row) => row.href)).toEqual(['/meldingen/b', '/meldingen/a']);
});

test.each([
	['2026-11-18', '2026-11-19', ['vandaag binnen', 'lezen: do 19 nov', 'Nieuw']],
	['2026-11-17', '2026-11-18', ['gisteren binnen', 'lezen: wo 18 nov', 'Nieuw']],
	['2026-11-11', '2026-11-12', ['7 dagen geleden binnen', 'had do 12 nov gemoeten', 'Te laat']],
])('a report of %s, to be read by %s, shows its age against the term', (from_day, due, shown) => {
	const row = page([line('a', { from_day, due })]).groups[0]!.rows[0]!;
	expect([row.meta[0], row.due, row.statusText]).toEqual(shown);
});

test('a read report says what it waits for', () => {
	const words = (['readMessage', 'answerReport', 'handleReport'] as const).map(
		(what) => page([line('a', { what })]).groups[0]!.rows[0]!.statusText,
	);
	expect(words).toEqual(['Bericht', 'Gelezen', 'Beantwoord']);
});

test('an empty inbox says that this is fine', () => {
	expect(page([]).empty?.title).toBe('Er wacht geen melding op je.');
});

test('only a word of ours is shown for what was just done', () => {
	expect(page([], 'sent').done).toContain('doorgestuurd');
	expect(page([], 'toString').done).toBeNull();
	expect(page([], 'iets').done).toBeNull();
});
