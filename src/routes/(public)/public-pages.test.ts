import { expect, test } from 'vitest';
import type { ProtocolView } from '#lib/server/doors/information/read-protocol.ts';
import { gooisLyceum } from '#protocol/editions/goois-lyceum/index.ts';
import { startPage } from '../(report)/melden/start-page.ts';
import { homePage } from './home-page.ts';
import { helpPage } from './hulp/help-page.ts';
import { site } from './site.ts';

const view: ProtocolView = {
	book: gooisLyceum,
	firstAnswer: { nl: '2 schooldagen', en: '2 school days' },
};
const now = {
	language: 'nl' as const,
	at: Date.parse('2026-11-18T10:30:00+01:00'),
	school: 'Lyceum aan de Vaart',
};

test('the first page promises the term the school has set, and no other', () => {
	expect(homePage(view, now).words.lead).toContain('binnen 2 schooldagen');
	expect(homePage(view, { ...now, language: 'en' }).words.lead).toContain('within 2 school days');
});

test('four doors lead into the form, and their address says nothing about who came in', () => {
	const { doors } = homePage(view, now);
	expect(doors.map((door) => door.title)).toEqual([
		'Ik word gepest',
		'Ik zie dat iemand gepest wordt',
		'Ik doe mee en wil dat het stopt',
		'Ik ben ouder of verzorger',
	]);
	for (const door of doors) expect(door.href).toMatch(/^\/melden\?van=\d$/);
});

test('the six steps are those of the protocol', () => {
	expect(homePage(view, now).steps.map((step) => step.name)).toEqual(
		view.book.approach.steps.map((step) => step.name.nl),
	);
});

test('information is never offered as help', () => {
	expect(homePage(view, now).help.map((line) => line.id)).not.toContain('stopPestenNu');
	const groups = helpPage(view, now).groups;
	expect(groups.map((group) => [group.id, group.lines.length])).toEqual([
		['gevaar', 3],
		['leerlingen', 3],
		['ouders', 2],
		['lezen', 1],
	]);
});

test('the start says what cannot be promised, and passes on which door it was', () => {
	const start = (path: string) => startPage(view, { language: 'nl', url: new URL(path, 'http://localhost') });
	expect(start('/melden').honest[0]).toContain('We kunnen niet beloven dat niemand het hoort');
	expect(start('/melden').begin).toBe('/melden/wat');
	expect(start('/melden?van=3').begin).toBe('/melden/wat?van=3');
	expect(start('/melden?van=../../x').begin).toBe('/melden/wat');
	expect(start('/melden').words.how.join(' ')).not.toMatch(/[{}]/);
});

test('the other language is the same page, without what was posted', () => {
	const foot = (path: string, language: 'nl' | 'en') =>
		site(new URL(path, 'http://localhost'), {
			language,
			school: 'Lyceum aan de Vaart',
			staff: false,
		}).foot.links.at(-1);
	expect(foot('/hulp?taal=nl&van=2', 'nl')).toEqual({
		href: '/hulp?van=2&taal=en',
		text: 'English',
		lang: 'en',
	});
	expect(foot('/melden/wat?/verder', 'en')).toEqual({
		href: '/melden/wat?taal=nl',
		text: 'Nederlands',
		lang: 'nl',
	});
});
