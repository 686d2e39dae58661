import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Stage } from '../../../../demo/stage.ts';
import { openAppClient, type AppClient } from '../../../../tests/need-to-know/app-client.ts';
import { openBetween, stageIn, type Between } from '../../../../tests/need-to-know/two-classes.ts';
import { openSchool, type TestSchool } from '../../../../tests/setup/school.ts';
import { day, hour, wednesday } from '../../../../tests/setup/wednesday.ts';
import { signContext, type Who } from './context.ts';

const perRecord = ['record', 'fact', 'access', 'summary', 'duty', 'concern'];
const perSchool = ['school', 'person', 'home_group', 'member', 'role_held', 'free_period'];

let here: TestSchool;
let stage: Stage;
let app: AppClient;
let between: Between;
let visser: Who;

beforeAll(async () => {
	here = await openSchool();
	stage = await stageIn(here);
	app = await openAppClient(here);
	between = await openBetween(stage);
	visser = { person: stage.people.get('visser')!.person, school: here.school, at: wednesday };
	await secondSchool();
});
afterAll(async () => {
	await app.close();
	await here.close();
});

/** Another school of the same installation, with a record of its own and a person of the same id. */
async function secondSchool(): Promise<void> {
	const { owner } = here;
	const values = [visser.person];
	await owner.query("insert into school (id, name, opened_at) values ('other', 'Het Kanaal', now())");
	await owner.query("insert into edition values ('other', 'e', '{}', now())");
	await owner.query(
		"insert into person (school_id, id, kind, given_name, family_name) values ('other', $1, 'staff', 'An', 'Ander')",
		values,
	);
	await owner.query(`insert into record (school_id, id, kind, key_id, edition, opened_on)
		values ('other', 'theirs', 'report', 'k', 'e', '2026-11-18')`);
	await owner.query(`insert into fact (school_id, record, seq, kind, version, part, recorded_at, happened_on, by_person, payload)
		values ('other', 'theirs', 1, 'reportReceived', 1, 'report', now(), '2026-11-18', 'intake', '')`);
	await owner.query(
		`insert into access (school_id, record, person, part, ground, writes, granted_by, valid_from)
		values ('other', 'theirs', $1, '*', 'routedTo', true, 'system', '2026-01-01')`,
		values,
	);
}

const inEach = (tables: readonly string[]) => tables.map((table) => [table]);

async function count(who: Who | null, table: string): Promise<number> {
	const rows = await app.as<{ n: number }>(who, `select count(*)::int as n from ${table}`);
	return rows[0]!.n;
}

test.each(inEach([...perRecord, ...perSchool]))(
	'without a context nobody sees a row of %s',
	async (table) => {
		expect(await count(null, table)).toBe(0);
	},
);

test.each(inEach(perRecord))('the lead sees rows of %s, and a stranger none', async (table) => {
	if (table !== 'concern') expect(await count(visser, table)).toBeGreaterThan(0);
	expect(await count({ ...visser, person: 'intake' }, table)).toBe(0);
});

test.each(inEach(perRecord))(
	'nobody sees rows of %s of another school, not even under the same id',
	async (table) => {
		const query = `select school_id from ${table}`;
		const schools = async (who: Who) =>
			new Set((await app.as<{ school_id: string }>(who, query)).map((row) => row.school_id));
		expect((await schools(visser)).has('other')).toBe(false);
		expect((await schools({ ...visser, school: 'other' })).has(here.school)).toBe(false);
	},
);

test('in the other school the same id sees what is of that school', async () => {
	expect(await count({ ...visser, school: 'other' }, 'fact')).toBe(1);
	expect(await count({ ...visser, school: 'other' }, 'person')).toBe(1);
});

function forged(change: (parts: string[]) => void): string {
	const parts = signContext(here.house.db.contextKey, visser, app.backend).split('|');
	change(parts);
	return parts.join('|');
}

test.each<[string, (parts: string[]) => void]>([
	['another person', (parts) => (parts[0] = 'system')],
	['another school', (parts) => (parts[1] = 'other')],
	['another instant', (parts) => (parts[2] = String(wednesday + day))],
	['a longer validity', (parts) => (parts[3] = String(Number(parts[3]) + hour))],
	['another signature', (parts) => (parts[5] = '0'.repeat(64))],
	['no signature', (parts) => (parts[5] = '')],
	['a part too many', (parts) => parts.unshift('x')],
	['one word', (parts) => parts.splice(0, 6, 'system')],
])('a context with %s is an error, and not an empty list', async (_, change) => {
	await expect(app.claiming(forged(change), 'select 1 from record')).rejects.toMatchObject({ code: '28000' });
});

test('a context signed with another key, for another connection or too long ago is an error', async () => {
	const key = here.house.db.contextKey;
	const late = [visser.person, visser.school, visser.at, 1, app.backend].join('|');
	const signed = `${late}|${createHmac('sha256', key).update(late).digest('hex')}`;
	const others = [
		signContext(Buffer.alloc(32), visser, app.backend),
		signContext(key, visser, app.backend + 1),
		signed,
	];
	for (const context of others)
		await expect(app.claiming(context, 'select 1 from record')).rejects.toMatchObject({ code: '28000' });
});

test('a context is gone with its transaction', async () => {
	await app.as(visser, 'select 1');
	expect(await app.claiming('', 'select uid()')).toEqual([{ uid: null }]);
});

const forbidden = [
	'select * from context_key',
	'select * from audit_event',
	'select * from audit_head',
	'select * from receipt',
	'insert into access select * from access',
	"insert into audit_event (school_id, chain, seq, at, actor, act, detail, hash) values ('a','b',1,now(),'c','d','e','')",
	"update access set part = '*'",
	'delete from access',
	"update fact set kind = 'x'",
	'delete from fact',
	"update audit_event set act = 'x'",
	'delete from audit_event',
	'update audit_head set seq = 1',
	'delete from record',
	"update record set key_id = 'x'",
	'truncate fact',
	'drop table fact',
	'alter table fact disable row level security',
	'create policy more on fact using (true)',
	'create table notes (text text)',
	'alter role current_user bypassrls',
	'set role vijfspoor_owner',
];

test.each(forbidden.map((text) => [text]))('the app may not: %s', async (text) => {
	await expect(app.as({ ...visser, person: 'system' }, text)).rejects.toMatchObject({ code: '42501' });
});

test('only the house derives access: a person who tries is refused, and nothing changes', async () => {
	const rows = JSON.stringify([{ person: visser.person, part: '*', ground: 'lead', writes: true }]);
	const replace = 'select replace_access($1, $2)';
	await expect(app.as(visser, replace, [between.report, rows])).rejects.toMatchObject({ code: '42501' });
	await expect(app.as(null, replace, [between.report, rows])).rejects.toMatchObject({ code: '42501' });
});

test('what is derived is written by the house alone', async () => {
	const values = [visser.school, between.dossier];
	const add = "insert into concern values ($1, $2, '\\x01', 'bulliedPupil')";
	await expect(app.as(visser, add, values)).rejects.toMatchObject({ code: '42501' });
	for (const table of ['summary', 'duty', 'concern'])
		expect(await app.as(visser, `delete from ${table} returning record`)).toEqual([]);
});

test('a fact is written in one’s own name', async () => {
	const add = `insert into fact (school_id, record, seq, kind, version, part, recorded_at, happened_on, by_person, payload)
		values ($1, $2, 900, 'planted', 1, 'shell', now(), '2026-11-18', $3, '')`;
	const by = (person: string) => app.as(visser, add, [visser.school, between.dossier, person]);
	await expect(by(stage.people.get('mulder')!.person)).rejects.toMatchObject({ code: '42501' });
	await expect(by(visser.person)).resolves.toEqual([]);
});

test('access begins and ends by the instant of the context: not a moment earlier, not a moment later', async () => {
	const person = stage.people.get('jansen')!.person;
	const from = wednesday + hour;
	const until = wednesday + 2 * hour;
	await here.owner.query(
		`insert into access (school_id, record, person, part, ground, writes, granted_by, valid_from, valid_until)
		values ($1, $2, $3, '*', 'cover', true, 'system', $4, $5)`,
		[here.school, between.dossier, person, new Date(from), new Date(until)],
	);
	const seen = async (at: number) => {
		const counts: number[] = [];
		for (const table of ['record', 'fact', 'access', 'summary', 'duty'])
			counts.push(await count({ ...visser, person, at }, table));
		return counts;
	};
	for (const at of [wednesday, from - 1, until, until + day]) expect(await seen(at)).toEqual([0, 0, 0, 0, 0]);
	for (const at of [from, until - 1]) expect(Math.min(...(await seen(at)))).toBeGreaterThan(0);
	const lock = async (at: number) =>
		(
			await app.as({ ...visser, person, at }, 'select 1 from record where id = $1 for update', [
				between.dossier,
			])
		).length;
	expect([await lock(from - 1), await lock(from), await lock(until)]).toEqual([0, 1, 0]);
});

test('the owner is no superuser, owns every table, and its definer functions still answer', async () => {
	const { rows } = await here.owner.query<{ rolsuper: boolean; rolbypassrls: boolean }>(
		'select rolsuper, rolbypassrls from pg_roles where rolname = current_user',
	);
	expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
	const members = await app.as<{ person: string; ground: string }>(visser, 'select * from members($1)', [
		between.dossier,
	]);
	expect(members.map((row) => row.ground)).toContain('ownPupil');
	const stranger = { ...visser, person: 'intake' };
	expect(await app.as(stranger, 'select * from members($1)', [between.dossier])).toEqual([]);
});

test('the app’s login owns nothing and may step past no policy', async () => {
	const mine = await app.as<{ n: number }>(
		null,
		'select count(*)::int as n from pg_class where relowner = (select oid from pg_roles where rolname = current_user)',
	);
	const roles = await app.as(
		null,
		`select rolname from pg_roles where (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
			and pg_has_role(current_user, oid, 'member')`,
	);
	expect([mine, roles]).toEqual([[{ n: 0 }], []]);
});
