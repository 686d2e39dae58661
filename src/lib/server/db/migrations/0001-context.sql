-- Who is asking. Every policy below rests on one signed sentence: person, school and instant, set for one
-- transaction by the application and checked here. A forged sentence is an error, a missing one sees nothing.

create table context_key (
	only_one boolean primary key default true check (only_one),
	inner_pad bytea not null,
	outer_pad bytea not null
);

-- person | school | instant in ms | end of validity in ms | backend | HMAC-SHA256 in hex
create function context() returns text[] language plpgsql stable security definer
set search_path = public, pg_temp as $$
declare
	raw text := nullif(current_setting('vs.context', true), '');
	parts text[];
	pads context_key;
	mac text;
begin
	if raw is null then return null; end if;
	parts := string_to_array(raw, '|');
	select * into pads from context_key;
	mac := encode(sha256(pads.outer_pad || sha256(pads.inner_pad || convert_to(left(raw, -65), 'UTF8'))), 'hex');
	if cardinality(parts) <> 6 or mac is distinct from parts[6] then
		raise exception 'context signature' using errcode = '28000';
	end if;
	-- The end of validity is the one place where the database's own clock counts.
	if parts[5]::int <> pg_backend_pid() or parts[4]::bigint < extract(epoch from clock_timestamp()) * 1000 then
		raise exception 'context out of date' using errcode = '28000';
	end if;
	return parts;
end $$;

create function uid() returns text language sql stable as $$ select (context())[1] $$;
create function school() returns text language sql stable as $$ select (context())[2] $$;
create function at() returns timestamptz language sql stable as $$ select to_timestamp(((context())[3])::numeric / 1000) $$;
