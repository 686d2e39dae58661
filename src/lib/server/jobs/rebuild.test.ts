import { afterAll, beforeAll, expect, test } from 'vitest';
import { playStory } from '../../../../demo/story.ts';
import { ofRecord, storedAndDerived } from '../../../../tests/need-to-know/stored-and-derived.ts';
import { acting, openBetween, stageIn } from '../../../../tests/need-to-know/two-classes.ts';
import { openSchool, type TestSchool } from '../../../../tests/setup/school.ts';
import { day, wednesday } from '../../../../tests/setup/wednesday.ts';
import { recordConversation } from '../doors/conversations/conversation.ts';
import { changeRole } from '../doors/dossiers/dossier.ts';
import { rebuild } from './rebuild.ts';

let here: TestSchool;
beforeAll(async () => {
	here = await openSchool();
	await playStory(here.house, here.school, wednesday);
});
afterAll(() => here.close());

test('after the story of the demo school what is stored is what the facts say', async () => {
	const both = await storedAndDerived(here, wednesday);
	expect(both.length).toBeGreaterThan(6);
	for (const { record, stored, derived } of both) expect(stored, record).toEqual(derived);
});

async function rows(): Promise<unknown> {
	const { rows: all } = await here.owner.query(`select
		(select jsonb_agg(to_jsonb(a) - 'granted_by' order by to_jsonb(a) - 'granted_by') from access a) as access,
		(select jsonb_agg(to_jsonb(d) order by d::text) from duty d) as duties,
		(select jsonb_agg(to_jsonb(c) order by c::text) from concern c) as concerns,
		(select jsonb_agg(to_jsonb(s) - 'sealed' order by s.record) from summary s) as summaries`);
	return all[0];
}

test('deriving everything again changes nothing, and twice neither', async () => {
	const before = await rows();
	const count = await rebuild(here.house, here.school, wednesday);
	const { rows: records } = await here.owner.query('select 1 from record');
	expect(count).toBe(records.length);
	expect(await rows()).toEqual(before);
	await rebuild(here.house, here.school, wednesday);
	expect(await rows()).toEqual(before);
});

test('a duty follows when what it rests on changes: another role is another track', async () => {
	const stage = await stageIn(here);
	const { dossier, daan } = await openBetween(stage);
	const visser = acting(stage, 'visser');
	const talk = { dossier, place: daan, on: '2026-11-18', ending: 'finished', summary: '', answers: {} };
	await visser(recordConversation, { ...talk, said: ['closingCard'], toldThatRecorded: true });
	await visser(changeRole, { dossier, place: daan, role: 'bulliedPupil', why: 'Het gebeurt hem.' });
	const { stored, derived } = await ofRecord(here, dossier, wednesday);
	expect(stored).toEqual(derived);
});

test('what no write can see is put right by deriving again: another coordinator, other terms, a cover that ended', async () => {
	const { owner, school } = here;
	await owner.query("update role_held set valid_until = '2026-11-18' where role = 'pupilCoordinator'");
	await owner.query("insert into setting values ($1, 'firstTalks', '{\"schoolDays\": 6}')", [school]);
	const stale = await storedAndDerived(here, wednesday);
	expect(stale.some(({ stored, derived }) => JSON.stringify(stored) !== JSON.stringify(derived))).toBe(true);
	await rebuild(here.house, school, wednesday);
	for (const { record, stored, derived } of await storedAndDerived(here, wednesday))
		expect(stored, record).toEqual(derived);
});

test('a day later the rows of that day are right as well', async () => {
	await rebuild(here.house, here.school, wednesday + day);
	for (const { record, stored, derived } of await storedAndDerived(here, wednesday + day))
		expect(stored, record).toEqual(derived);
});
