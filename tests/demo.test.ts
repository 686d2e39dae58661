import { afterAll, beforeAll, expect, test } from 'vitest';
import { playStory } from '../demo/story.ts';
import { through } from '../demo/through.ts';
import { listDossiers } from '../src/lib/server/doors/dossiers/list-dossiers.ts';
import { listInbox, listToday } from '../src/lib/server/doors/duties/today.ts';
import { openSchool, type TestSchool } from './setup/school.ts';
import { wednesday } from './setup/wednesday.ts';

let here: TestSchool;
beforeAll(async () => {
	here = await openSchool();
	await playStory(here.house, here.school, wednesday);
});
afterAll(() => here.close());

function visit(slug: string) {
	return { actor: here.people.get(slug)!, at: wednesday };
}

async function today(slug: string) {
	return (await through(here.house, visit(slug), listToday, {})).duties;
}

test('the mentor of 2B finds what must happen: one to record in SOM, two reports of which one cannot wait, and a check', async () => {
	const duties = await today('visser');
	const asked = duties.map((duty) => `${duty.what}${duty.due_at ? ' within hours' : ''}`);
	expect([...asked].sort()).toEqual(['check', 'readReport', 'readReport within hours', 'sisRecord']);
	const moments = duties.map((duty) => duty.due_at?.getTime() ?? Date.parse(`${duty.due}T00:00:00+01:00`));
	expect(moments).toEqual([...moments].sort((a, b) => a - b));
});

test('the mentor of 3A is late, and the coordinator sees that it is, by the day and not by the name', async () => {
	const mentor = await today('mulder');
	const late = mentor.filter((duty) => duty.record_kind === 'dossier');
	expect(late.length).toBeGreaterThan(2);
	expect(late.every((duty) => duty.due < '2026-11-18' && !duty.escalated)).toBe(true);
	expect(JSON.stringify(late)).toContain('Daan Kuiper');
	const coordinator = await today('elamrani');
	const risen = coordinator.filter((duty) => duty.record_kind === 'dossier');
	expect(risen.map((duty) => [duty.record, duty.what, duty.escalated])).toEqual(
		late.map((duty) => [duty.record, duty.what, true]),
	);
	expect(JSON.stringify(coordinator)).not.toContain('Daan');
});

test('what nobody read in time stands with the mentor and with the coordinator', async () => {
	for (const slug of ['mulder', 'elamrani']) {
		const { reports } = await through(here.house, visit(slug), listInbox, {});
		expect(
			reports.filter((report) => report.due === '2026-11-11'),
			slug,
		).toHaveLength(1);
	}
});

test('who holds no seat in it finds nothing', async () => {
	for (const slug of ['jansen', 'bakker', 'beheer', 'fg', 'smit']) {
		expect(await today(slug), slug).toEqual([]);
		const { dossiers } = await through(here.house, visit(slug), listDossiers, {});
		expect(dossiers, slug).toEqual([]);
	}
});
