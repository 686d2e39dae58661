import { afterAll, beforeAll, expect, test } from 'vitest';
import { playStory } from '../demo/story.ts';
import { through } from '../demo/through.ts';
import { listInbox, listToday } from '../src/lib/server/doors/duties/today.ts';
import { openSchool, type TestSchool } from './setup/school.ts';
import { wednesday } from './setup/wednesday.ts';

let here: TestSchool;
beforeAll(async () => {
	here = await openSchool();
	await playStory(here.house, here.school, wednesday);
});
afterAll(() => here.close());

test('the mentor of 2B finds what must happen, soonest first', async () => {
	const visit = { actor: here.people.get('visser')!, at: wednesday };
	const view = await through(here.house, visit, listToday, {});
	console.log(view.duties.map((d) => [d.what, d.due, d.due_at, d.escalated, JSON.stringify(d.summary)]));
	expect(view.duties.length).toBeGreaterThan(3);
	const inbox = await through(here.house, visit, listInbox, {});
	console.log(inbox.reports.map((d) => [d.what, d.due]));
});
