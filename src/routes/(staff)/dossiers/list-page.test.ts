import { expect, test } from 'vitest';
import type { DossierListView } from '#lib/server/doors/dossiers/list-dossiers.ts';
import { gooisLyceum } from '#protocol/editions/goois-lyceum/index.ts';
import { dossierListPage } from './list-page.ts';

type Line = DossierListView['dossiers'][number];

const book = gooisLyceum as unknown as DossierListView['book'];

function line(more: Partial<Line> = {}): Line {
	const pupils = [
		{ id: 'p1', name: 'Yara Benali', role: 'bulliedPupil' },
		{ id: 'p2', name: 'Sem de Groot', role: 'reportedPupil' },
	];
	const base = { record: 'r1', state: 'open', level: 'PM-1', changedOn: '2026-11-16', statusOnly: false };
	return { ...base, homeGroup: '2B', pupils, ...more };
}

function page(dossiers: readonly Line[], more: { next?: string; before?: string } = {}) {
	const view: DossierListView = { dossiers, next: more.next ?? null, today: '2026-11-18', book };
	return dossierListPage(view, { language: 'nl', before: more.before ?? null });
}

test('a dossier is a link with names, class, level, tracks and the last change', () => {
	expect(page([line()]).groups[0]).toEqual({
		title: 'Lopend',
		rows: [
			{
				...{
					id: 'r1',
					href: '/dossiers/r1',
					title: 'Yara Benali, Sem de Groot',
					status: 'busy',
					statusText: 'Loopt',
				},
				meta: ['klas 2B'],
				level: { level: 1, label: 'PM-1' },
				lanes: { active: [1, 2], label: 'Spoor: Leerling die gepest wordt, Leerling die pest' },
				changed: { day: 'ma 16 nov', label: 'Laatst gewijzigd op 16 november 2026' },
			},
		],
	});
});

test('who may see only the status gets no link, no names and no tracks', () => {
	const row = page([line({ statusOnly: true, pupils: [] })]).groups[0]!.rows[0]!;
	expect(row).toMatchObject({ href: null, title: 'Dossier: alleen de stand', lanes: null });
});

test('a dossier says when nothing has happened for a week; a closed one may rest', () => {
	const meta = (more: Partial<Line>) => page([line(more)]).groups[0]!.rows[0]!.meta;
	expect(meta({ changedOn: '2026-11-12' })).toEqual(['klas 2B']);
	expect(meta({ changedOn: '2026-11-11' })).toEqual(['klas 2B', '7 dagen stil']);
	expect(meta({ changedOn: '2026-11-11', state: 'closed' })).toEqual(['klas 2B']);
});

test('what is closed stands below what is open, with the year when it is another one', () => {
	const groups = page([line(), line({ record: 'r2', state: 'closed', changedOn: '2025-06-12' })]).groups;
	expect(groups.map((group) => group.title)).toEqual(['Lopend', 'Afgerond']);
	expect(groups[1]!.rows[0]).toMatchObject({ statusText: 'Afgerond', changed: { day: '12 juni 2025' } });
});

test('an empty list never says that there is no dossier', () => {
	const { empty, lead } = page([]);
	expect(`${empty?.title} ${empty?.text} ${lead}`).not.toMatch(/geen dossier/i);
	expect(page([], { before: '2026-01-01' }).empty?.title).toBe('Dit was alles.');
});

test('more dossiers are one link away', () => {
	expect(page([line()], { next: '2026-11-16.r1.open' }).more?.href).toBe('/dossiers?voor=2026-11-16.r1.open');
	expect(page([line()]).more).toBeNull();
});
