import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Stage } from '../../../../demo/stage.ts';
import { openBetween, stageIn, type Between } from '../../../../tests/need-to-know/two-classes.ts';
import { openSchool, type TestSchool } from '../../../../tests/setup/school.ts';
import { wednesday } from '../../../../tests/setup/wednesday.ts';
import { dutiesOf, dutiesOfRecord, inboxOf } from '../duties/duty-store.ts';
import { dossiersOf } from '../records/dossier-list-store.ts';
import { loadRecord, ownRows } from '../records/record-store.ts';
import { transact, type Tx } from './transaction.ts';

const many = 2_000;
const today = '2026-11-18';

let here: TestSchool;
let stage: Stage;
let between: Between;

beforeAll(async () => {
	here = await openSchool();
	stage = await stageIn(here);
	between = await openBetween(stage);
	await fill();
});
afterAll(() => here.close());

/** Two thousand records of fifty mentors; a coordinator holds the status of every one. */
async function fill(): Promise<void> {
	const { owner, school } = here;
	const status = ['elamrani', 'devries', 'dekker', 'brandt'].map((slug) => stage.people.get(slug)!.person);
	const put = (text: string, ...values: unknown[]) => owner.query(text, [school, ...values]);
	await put(
		`insert into record (school_id, id, kind, key_id, edition, opened_on)
		select $1, 'syn' || n, case when n % 4 = 0 then 'report' else 'dossier' end, 'k',
			(select edition from record limit 1), '2026-10-01' from generate_series(1, ${many}) n`,
	);
	await put(
		`insert into fact (school_id, record, seq, kind, version, part, recorded_at, happened_on, by_person, payload)
		select $1, 'syn' || n, s, 'measureNow', 1, 'shared', now(), '2026-10-01', 'm' || n % 50, 'x'
		from generate_series(1, ${many}) n, generate_series(1, 8) s`,
	);
	const access = `insert into access (school_id, record, person, part, ground, writes, granted_by, valid_from)
		select $1, 'syn' || n, `;
	const each = `, 'system', '2026-10-01' from generate_series(1, ${many}) n`;
	await put(`${access} 'system', '*', 'house', true ${each}`);
	await put(`${access} 'm' || n % 50, '*', 'lead', true ${each}`);
	await put(`${access} p, 'status', 'status', false ${each}, unnest($2::text[]) p`, status);
	await put(
		`insert into summary (school_id, record, state, changed_on, head, sealed)
		select $1, 'syn' || n, case when n % 3 = 0 then 'closed' else 'open' end, date '2026-10-01' + n % 40, 8, 'x'
		from generate_series(1, ${many}) n`,
	);
	await put(
		`insert into duty (school_id, record, id, record_kind, seat, part, what, because, from_day, due, escalates_on, escalates_to)
		select $1, 'syn' || n, 'check:' || d, case when n % 4 = 0 then 'report' else 'dossier' end, 'person:m' || n % 50,
			'shared', 'check', '§', '2026-10-01', date '2026-10-01' + n % 60, '2026-11-01', 'pupilCoordinator:lower'
		from generate_series(1, ${many}) n, generate_series(1, 2) d`,
	);
	await owner.query('analyze');
}

/** The plan of each statement that this work would send, as the app would run it: generic, under every policy. */
async function plansOf(person: string, work: (tx: Tx) => Promise<unknown>): Promise<string[]> {
	return transact(here.house.db, { person, school: here.school, at: wednesday }, async (tx) => {
		const plans: string[] = [];
		const explaining: Tx = {
			who: tx.who,
			become: () => {},
			send: () => {},
			async query<R extends object>(text: string, values: unknown[] = []): Promise<R[]> {
				const given = (values as (string | number | null)[]).map((value) =>
					value === null ? 'null' : pg.escapeLiteral(`${value}`),
				);
				const name = `hot_${plans.length}_${text.length}`;
				await tx.query(`prepare ${name} as ${text}`);
				const rows = await tx.query<{ 'QUERY PLAN': string }>(
					`explain (costs off) execute ${name}${given.length > 0 ? `(${given.join(', ')})` : ''}`,
				);
				await tx.query(`deallocate ${name}`);
				plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
				return [];
			},
		};
		await work(explaining);
		return { value: plans, audit: [] };
	});
}

const scanned = /Seq Scan on (record|fact|access|summary|duty)\b/;

const hot: [string, (tx: Tx) => Promise<unknown>, number][] = [
	['Vandaag', (tx) => dutiesOf(tx, tx.who.person, today, 50), 1],
	['the inbox', (tx) => inboxOf(tx, tx.who.person, today, 50), 1],
	['the list of dossiers', (tx) => dossiersOf(tx, tx.who.person, { after: null, most: 51 }), 1],
	['one record, read', (tx) => loadRecord(tx, here.house.keys, between.dossier), 3],
	['one record, to write', (tx) => loadRecord(tx, here.house.keys, between.dossier, true), 4],
	['the duties of one record', (tx) => dutiesOfRecord(tx, between.dossier), 1],
	['one’s own rows', (tx) => ownRows(tx, between.dossier), 1],
];

test.each(hot)('%s walks through no whole table among two thousand records', async (_, work, statements) => {
	const plans = await plansOf(stage.people.get('visser')!.person, work);
	expect(plans).toHaveLength(statements);
	for (const plan of plans) {
		expect(plan).not.toMatch(scanned);
		expect(plan, 'a plan for any value').toContain('$1');
	}
});

test('who else reads a record is found by an index, inside the function that answers it', async () => {
	const { rows } = await here.owner.query<{ prosrc: string }>(
		"select prosrc from pg_proc where proname = 'members'",
	);
	const body = rows[0]!.prosrc.replaceAll('p_record', '$1');
	for (const plan of await plansOf('system', (tx) => tx.query(body, [between.dossier])))
		expect(plan).not.toMatch(scanned);
});

test('a list that nobody keyed does walk through the table, so that this test can fail', async () => {
	const plans = await plansOf('system', (tx) => tx.query("select * from fact where payload = 'y'"));
	expect(plans[0]).toMatch(scanned);
});
