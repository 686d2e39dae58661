import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSchool, type TestSchool } from '../../../../tests/setup/school.ts';
import { wednesday } from '../../../../tests/setup/wednesday.ts';
import { transact, type AuditLine, type Tx } from './transaction.ts';

let here: TestSchool;
beforeAll(async () => {
	here = await openSchool();
});
afterAll(() => here.close());

const house = () => ({ person: 'system', school: here.school, at: wednesday });
const put = 'insert into setting (school_id, name, value) values ($1, $2, $3)';

function run<T>(work: (tx: Tx) => Promise<T>, audit: AuditLine[] = []): Promise<T> {
	return transact(here.house.db, house(), async (tx) => ({ value: await work(tx), audit }));
}

async function settings(): Promise<string[]> {
	const { rows } = await here.owner.query<{ name: string }>(
		"select name from setting where name like 'test%' order by name",
	);
	return rows.map((row) => row.name);
}

test('what was sent stands after the commit, together with who did it', async () => {
	await run(
		async (tx) => tx.send(put, [here.school, 'test.kept', '1']),
		[{ chain: 'account:system', act: 'test', detail: 'kept' }],
	);
	expect(await settings()).toEqual(['test.kept']);
	const { rows } = await here.owner.query("select actor, detail from audit_event where act = 'test'");
	expect(rows).toEqual([{ actor: 'system', detail: 'kept' }]);
});

test('an error of our own takes everything back', async () => {
	const broken = run(async (tx) => {
		tx.send(put, [here.school, 'test.lost', '1']);
		throw new Error('a mistake');
	});
	await expect(broken).rejects.toThrow('a mistake');
	expect(await settings()).toEqual(['test.kept']);
});

test('a statement nobody waited for still makes the whole fail', async () => {
	const broken = run(async (tx) => {
		tx.send(put, [here.school, 'test.lost', '1']);
		tx.send(put, ['no such school', 'test.lost', '1']);
	});
	await expect(broken).rejects.toThrow(/row-level security|foreign key/);
	expect(await settings()).toEqual(['test.kept']);
});

test('an error that somebody swallowed does not pass for a commit: the server’s answer counts', async () => {
	const swallowed = run(async (tx) => {
		await tx.query(put, [here.school, 'test.lost', '1']);
		await tx.query('select 1 / 0').catch(() => []);
	});
	await expect(swallowed).rejects.toThrow('commit answered ROLLBACK');
	expect(await settings()).toEqual(['test.kept']);
});

test('a line that cannot be written takes the act with it', async () => {
	const line = { chain: 'account:system', act: 'te\0st', detail: '' };
	await expect(run(async (tx) => tx.send(put, [here.school, 'test.lost', '1']), [line])).rejects.toThrow();
	expect(await settings()).toEqual(['test.kept']);
});

test('after all these failures the connections still serve', async () => {
	const answers = await Promise.all(
		Array.from({ length: 20 }, () => run((tx) => tx.query<{ uid: string }>('select uid() as uid'))),
	);
	expect(answers.flat().every((row) => row.uid === 'system')).toBe(true);
	expect(here.house.db.pool.totalCount).toBeLessThanOrEqual(10);
});

test('whoever goes on as somebody else is audited as that person', async () => {
	const line = { chain: 'account:someone', act: 'became', detail: '' };
	await run(async (tx) => tx.become('someone', wednesday + 1), [line]);
	const { rows } = await here.owner.query<{ actor: string; at: Date }>(
		"select actor, at from audit_event where act = 'became'",
	);
	expect(rows).toEqual([{ actor: 'someone', at: new Date(wednesday + 1) }]);
});

test('two transactions that write in the same two chains in any order never wait for each other in a ring', async () => {
	const lines = ['account:a', 'account:b'].map((chain) => ({ chain, act: 'ring', detail: '' }));
	const rounds = Array.from({ length: 40 }, (_, round) =>
		run(async () => null, round % 2 ? lines : [...lines].reverse()),
	);
	await Promise.all(rounds);
	const { rows } = await here.owner.query("select count(*)::int as n from audit_event where act = 'ring'");
	expect(rows).toEqual([{ n: 80 }]);
});
