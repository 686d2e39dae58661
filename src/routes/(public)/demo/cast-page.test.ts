import { expect, test } from 'vitest';
import type { CastView } from '#lib/server/doors/sessions/sign-in.ts';
import { gooisLyceum } from '#protocol/editions/goois-lyceum/index.ts';
import { castPage } from './cast-page.ts';

type Line = CastView['cast'][number];

function line(slug: string, more: Partial<Line>): Line {
	return {
		slug,
		sourceId: slug,
		name: slug,
		kind: 'staff',
		roles: [],
		homeGroups: [],
		children: [],
		...more,
	};
}

function whatOf(more: Partial<Line>, language: 'nl' | 'en' = 'nl'): string {
	const book = gooisLyceum as unknown as CastView['book'];
	return castPage({ cast: [line('x', more)], book }, language).groups[0]!.people[0]!.what;
}

test.each([
	[{ homeGroups: ['2B'] }, 'mentor van 2B', 'mentor of 2B'],
	[{ homeGroups: ['1A', '2B'] }, 'mentor van 1A en 2B', 'mentor of 1A and 2B'],
	[
		{ roles: [{ role: 'pupilCoordinator', scope: 'lower' }] },
		'leerlingcoördinator onderbouw',
		'pupil coordinator lower school',
	],
	[{ roles: [{ role: 'confidant', scope: 'school' }] }, 'vertrouwenspersoon', 'confidant'],
	[{}, 'medewerker', 'member of staff'],
	[{ kind: 'pupil', homeGroups: ['3A'] }, 'leerling in 3A', 'pupil in 3A'],
	[
		{ kind: 'guardian', children: ['Yara Benali'] },
		'ouder of verzorger van Yara Benali',
		'parent or guardian of Yara Benali',
	],
] as [Partial<Line>, string, string][])('%j is: %s', (more, dutch, english) => {
	expect(whatOf(more)).toBe(dutch);
	expect(whatOf(more, 'en')).toBe(english);
});

test('staff, pupils and parents stand apart, each with a button of their own', () => {
	const cast = [
		line('yara', { kind: 'pupil', name: 'Yara Benali' }),
		line('visser', { name: 'Noor Visser' }),
	];
	const page = castPage({ cast, book: gooisLyceum }, 'nl');
	expect(page.groups.map((group) => [group.id, group.people.map(({ slug, as }) => [slug, as])])).toEqual([
		['staff', [['visser', 'als Noor Visser']]],
		['pupil', [['yara', 'als Yara Benali']]],
	]);
});
