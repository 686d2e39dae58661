import { afterAll, beforeAll, expect, test } from 'vitest';
import { through } from '../../../../demo/through.ts';
import { openSchool, type TestSchool } from '../../../../tests/setup/school.ts';
import { wednesday } from '../../../../tests/setup/wednesday.ts';
import { keepReportDraft, leaveReport, readReportDraft } from '../doors/reporting/draft.ts';
import { newDraftCookie, reporterWith } from './draft-cookie.ts';

let here: TestSchool;
beforeAll(async () => {
	here = await openSchool();
});
afterAll(() => here.close());

const minute = 60_000;

function reporter(at: number, cookie = newDraftCookie()) {
	return { actor: reporterWith(here.school, cookie), at };
}

test('what a stranger typed is there for half an hour, and then for nobody', async () => {
	const cookie = newDraftCookie();
	await through(here.house, reporter(wednesday, cookie), keepReportDraft, { story: 'Ze lachen.' });
	const soon = await through(here.house, reporter(wednesday + 29 * minute, cookie), readReportDraft, {});
	expect(soon.draft.story).toBe('Ze lachen.');
	const late = await through(here.house, reporter(wednesday + 31 * minute, cookie), readReportDraft, {});
	expect(late.draft).toEqual({});
});

test('whoever writes the next draft clears the old ones away', async () => {
	await through(here.house, reporter(wednesday), keepReportDraft, { story: 'oud' });
	await through(here.house, reporter(wednesday + 40 * minute), keepReportDraft, { story: 'nieuw' });
	const { rows } = await here.owner.query('select 1 from draft where touched_at < $1', [
		new Date(wednesday + 10 * minute),
	]);
	expect(rows).toEqual([]);
});

test('another cookie does not open it, and leaving ends it', async () => {
	const cookie = newDraftCookie();
	await through(here.house, reporter(wednesday, cookie), keepReportDraft, { story: 'Ze lachen.' });
	expect((await through(here.house, reporter(wednesday), readReportDraft, {})).draft).toEqual({});
	await through(here.house, reporter(wednesday, cookie), leaveReport, {});
	expect((await through(here.house, reporter(wednesday, cookie), readReportDraft, {})).draft).toEqual({});
	const { rows } = await here.owner.query("select 1 from audit_event where actor like 'd-%'");
	expect(rows).toEqual([]);
});
