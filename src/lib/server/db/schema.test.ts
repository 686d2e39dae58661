import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSchool, type TestSchool } from '../../../../tests/setup/school.ts';

/** What is not a school's: the list of applied migrations, and the key that contexts are signed with. */
const notOfASchool = ['migration', 'context_key'];

let here: TestSchool;
beforeAll(async () => {
	here = await openSchool();
});
afterAll(() => here.close());

async function names(text: string): Promise<string[]> {
	const { rows } = await here.owner.query<{ name: string }>(text);
	return rows.map((row) => row.name);
}

test('every table has row level security, enabled and forced', async () => {
	const open = await names(`select relname as name from pg_class
		where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'm', 'v', 'f')
			and not (relrowsecurity and relforcerowsecurity)`);
	expect(open).toEqual(['migration']);
});

test('every table with policies has one for the owner, whom force binds as well', async () => {
	const without = await names(`select c.relname as name from pg_class c
		where c.relnamespace = 'public'::regnamespace and c.relrowsecurity and not exists (
			select 1 from pg_policy p where p.polrelid = c.oid and p.polroles = array[c.relowner])`);
	expect(without).toEqual([]);
});

test('every primary and foreign key begins with the school', async () => {
	const keys = await names(`select c.conrelid::regclass || ' ' || pg_get_constraintdef(c.oid) as name
		from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
		where c.connamespace = 'public'::regnamespace and c.contype in ('p', 'f', 'u') and a.attname <> 'school_id'
		order by 1`);
	expect(keys).toEqual([
		'context_key PRIMARY KEY (only_one)',
		'migration PRIMARY KEY (name)',
		'school PRIMARY KEY (id)',
		'school UNIQUE (origin)',
	]);
});

test('every reference between two tables of a school names the school on both sides', async () => {
	const loose = await names(`select c.conrelid::regclass || ' to ' || c.confrelid::regclass as name
		from pg_constraint c join pg_attribute a on a.attrelid = c.confrelid and a.attnum = c.confkey[1]
		where c.contype = 'f' and c.connamespace = 'public'::regnamespace and a.attname <> 'school_id'
			and c.confrelid <> 'school'::regclass`);
	expect(loose).toEqual([]);
});

test('every policy for the app asks for the school of the context', async () => {
	const forgetful = await names(`select c.relname || ' ' || p.polname as name
		from pg_policy p join pg_class c on c.oid = p.polrelid
		where not (p.polroles = array[c.relowner])
			and coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) not like '%school()%'`);
	expect(forgetful).toEqual([]);
	const tables = await names(`select relname as name from pg_class
		where relnamespace = 'public'::regnamespace and relkind = 'r' and not exists (
			select 1 from pg_attribute a where a.attrelid = pg_class.oid and a.attname = 'school_id' and not a.attisdropped)
		order by 1`);
	expect(tables).toEqual([...notOfASchool, 'school'].sort());
});

test('every definer function has a fixed search path, so that nobody slips in a table of their own', async () => {
	const loose = await names(`select proname as name from pg_proc where pronamespace = 'public'::regnamespace
		and prosecdef and not coalesce(proconfig @> array['search_path=public, pg_temp'], false)`);
	expect(loose).toEqual([]);
});

test('facts and audit events are only ever added, and access is not even that', async () => {
	const { rows } = await here.owner.query<{ table_name: string; verbs: string }>(
		`select table_name, string_agg(privilege_type, ' ' order by privilege_type) as verbs
		from information_schema.role_table_grants where grantee = 'vijfspoor_app'
			and table_name in ('fact', 'access', 'audit_event', 'audit_head', 'context_key', 'receipt') group by 1 order by 1`,
	);
	expect(rows).toEqual([
		{ table_name: 'access', verbs: 'SELECT' },
		{ table_name: 'fact', verbs: 'INSERT SELECT' },
		{ table_name: 'receipt', verbs: 'INSERT' },
	]);
});

test('nobody but the owner and the app is given anything', async () => {
	const { rows } = await here.owner.query(
		`select distinct grantee from information_schema.role_table_grants
		where table_schema = 'public' and grantee not in ('vijfspoor_app', current_user)`,
	);
	expect(rows).toEqual([]);
	const open = await names(`select proname as name from pg_proc where pronamespace = 'public'::regnamespace
		and has_function_privilege('public', oid, 'execute')`);
	expect(open).toEqual([]);
});
