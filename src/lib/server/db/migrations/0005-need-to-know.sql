-- Need to know: one shape everywhere. A row of "access" says who may see which part of which record and why;
-- lists and single reads pass the same test. "offset 0" keeps it one index probe per row.

do $$
declare t text;
begin
	foreach t in array array['school','edition','setting','free_period','person','birth','home_group','member',
		'guardian','role_held','cover','session','record','fact','access','summary','duty','concern','draft',
		'receipt','slowdown','outbox','audit_head','audit_event','context_key']
	loop
		execute format('alter table %I enable row level security', t);
		execute format('alter table %I force row level security', t);
		-- Definer functions run as the owner, which force binds as well when it is no superuser.
		execute format('create policy owner on %I to current_user using (true) with check (true)', t);
	end loop;
end $$;

-- Rules of writing, asked once per written row; without a part: may this person write here at all. Who told it is
-- written when the record is opened, and never again by anyone.
create function may_write(p_record text, p_part text) returns boolean language sql stable
security definer set search_path = public, pg_temp as $$
	select exists (select 1 from record r where r.school_id = (select school()) and r.id = p_record
			and r.opened_in = pg_current_xact_id())
		or exists (select 1 from access a where a.school_id = (select school()) and a.record = p_record
			and a.person = (select uid()) and a.writes and p_part is distinct from 'reporter'
			and (p_part is null or a.part in (p_part, '*'))
			and a.valid_from <= (select at()) and (a.valid_until is null or a.valid_until > (select at())))
$$;

create function administers() returns boolean language sql stable
security definer set search_path = public, pg_temp as $$
	select (select uid()) = 'system' or exists (select 1 from role_held h where h.school_id = (select school())
		and h.person = (select uid()) and h.role = 'administrator'
		and h.valid_from <= (select at())::date and (h.valid_until is null or h.valid_until > (select at())::date))
$$;

-- Only the house itself derives access from facts; nobody grants a row by hand.
create function replace_access(p_record text, p_rows jsonb) returns void language plpgsql
security definer set search_path = public, pg_temp as $$
declare
	c text[] := context();
	moment timestamptz := to_timestamp(c[3]::numeric / 1000);
begin
	if c[1] is distinct from 'system' then raise exception 'only the house derives access' using errcode = '42501'; end if;
	-- What is no longer wanted ends now; what never began disappears.
	delete from access a where a.school_id = c[2] and a.record = p_record and a.valid_from > moment;
	update access a set valid_until = moment
	where a.school_id = c[2] and a.record = p_record and (a.valid_until is null or a.valid_until > moment)
		and not exists (select 1 from jsonb_to_recordset(p_rows)
			as w (person text, part text, ground text, writes boolean, "from" timestamptz)
			where w.person = a.person and w.part = a.part and w.ground = a.ground and w.writes = a.writes
				and coalesce(w."from", moment) <= moment);
	update access a set valid_until = w.until
	from jsonb_to_recordset(p_rows)
		as w (person text, part text, ground text, writes boolean, until timestamptz)
	where a.school_id = c[2] and a.record = p_record and (a.valid_until is null or a.valid_until > moment)
		and w.person = a.person and w.part = a.part and w.ground = a.ground and w.writes = a.writes
		and a.valid_until is distinct from w.until;
	insert into access (school_id, record, person, part, ground, writes, granted_by, valid_from, valid_until)
	select c[2], p_record, w.person, w.part, w.ground, w.writes, w.granted_by, coalesce(w."from", moment), w.until
	from jsonb_to_recordset(p_rows)
		as w (person text, part text, ground text, writes boolean, granted_by text, "from" timestamptz, until timestamptz)
	where not exists (select 1 from access a where a.school_id = c[2] and a.record = p_record
			and a.person = w.person and a.part = w.part and a.ground = w.ground and a.writes = w.writes
			and (a.valid_until is null or a.valid_until > moment))
	on conflict (school_id, record, person, part, ground, valid_from)
	do update set valid_until = excluded.valid_until, writes = excluded.writes;
end $$;

-- Who can read this record and why; for someone who can.
create function members(p_record text) returns table (person text, part text, ground text, valid_from timestamptz, valid_until timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
	select a.person, a.part, a.ground, a.valid_from, a.valid_until from access a
	where a.school_id = (select school()) and a.record = p_record and a.person not in ('system')
		and (a.valid_until is null or a.valid_until > (select at()))
		and exists (select 1 from access mine where mine.school_id = (select school()) and mine.record = p_record
			and mine.person = (select uid()) and mine.valid_from <= (select at())
			and (mine.valid_until is null or mine.valid_until > (select at())))
$$;

-- Before anyone is known: a session by its hashed id, a school by its address, a receipt by two words.
create function session_by_hash(p_hash bytea, p_day date)
returns table (school_id text, person text, opened_at timestamptz, seen_at timestamptz, kind text, given_name text,
	family_name text, roles text[])
language sql stable security definer set search_path = public, pg_temp as $$
	select s.school_id, s.person, s.opened_at, s.seen_at, p.kind, p.given_name, p.family_name,
		array(select distinct h.role from role_held h where h.school_id = s.school_id and h.person = s.person
				and h.valid_from <= p_day and (h.valid_until is null or h.valid_until > p_day)
			union select 'mentor' from member m where m.school_id = s.school_id and m.person = s.person and m.role = 'mentor'
				and (m.valid_from is null or m.valid_from <= p_day) and (m.valid_until is null or m.valid_until > p_day))
	from session s join person p on p.school_id = s.school_id and p.id = s.person and p.active
	where s.id_hash = p_hash
$$;
create function schools() returns table (id text, name text, origin text, demo boolean)
language sql stable security definer set search_path = public, pg_temp as $$
	select s.id, s.name, s.origin, s.demo from school s order by s.opened_at
$$;
create function receipt_at(p_locator bytea) returns table (record text, verifier text)
language sql stable security definer set search_path = public, pg_temp as $$
	select r.record, r.verifier from receipt r where r.school_id = (select school()) and r.locator = p_locator
$$;

create policy app on school for select to vijfspoor_app using (id = (select school()));
create policy app on edition to vijfspoor_app using (school_id = (select school())) with check (school_id = (select school()));
do $$
declare t text;
begin
	foreach t in array array['setting','free_period','person','birth','home_group','member','guardian','role_held','cover']
	loop
		execute format('create policy app_read on %I for select to vijfspoor_app using (school_id = (select school()))', t);
		execute format('create policy app_write on %I for all to vijfspoor_app using (school_id = (select school())
			and (select administers())) with check (school_id = (select school()) and (select administers()))', t);
	end loop;
end $$;

create policy app on session to vijfspoor_app using (school_id = (select school()) and person = (select uid()))
	with check (school_id = (select school()) and person = (select uid()));
create policy app on draft to vijfspoor_app
	using (school_id = (select school()) and (owner = (select uid())
		or (record is null and touched_at < (select at()) - interval '30 minutes')))
	with check (school_id = (select school()) and owner = (select uid()));
create policy app on slowdown to vijfspoor_app using (school_id = (select school())) with check (school_id = (select school()));
create policy app_put on outbox for insert to vijfspoor_app with check (school_id = (select school()));
create policy app_send on outbox to vijfspoor_app using (school_id = (select school()) and (select uid()) = 'system')
	with check (school_id = (select school()) and (select uid()) = 'system');

-- The access table may not read itself: nothing but "mine".
create policy app on access for select to vijfspoor_app using (school_id = (select school()) and person = (select uid())
	and valid_from <= (select at()) and (valid_until is null or valid_until > (select at())));

create policy app_read on record for select to vijfspoor_app using (school_id = (select school())
	and (exists (select 1 from access a where a.school_id = record.school_id and a.record = record.id
		and a.person = (select uid()) and a.valid_from <= (select at())
		and (a.valid_until is null or a.valid_until > (select at())) offset 0)));
create policy app_open on record for insert to vijfspoor_app with check (school_id = (select school()));
create policy app_lock on record for update to vijfspoor_app
	using (school_id = (select school()) and may_write(id, null)) with check (false);

create policy app_read on fact for select to vijfspoor_app using (school_id = (select school())
	and exists (select 1 from access a where a.school_id = fact.school_id and a.record = fact.record
		and a.person = (select uid()) and a.part in (fact.part, '*') and a.valid_from <= (select at())
		and (a.valid_until is null or a.valid_until > (select at())) offset 0));
create policy app_append on fact for insert to vijfspoor_app
	with check (school_id = (select school()) and by_person = (select uid()) and may_write(record, part));

create policy app_read on summary for select to vijfspoor_app using (school_id = (select school())
	and exists (select 1 from access a where a.school_id = summary.school_id and a.record = summary.record
		and a.person = (select uid()) and a.valid_from <= (select at())
		and (a.valid_until is null or a.valid_until > (select at())) offset 0));
-- Whoever holds the status of a dossier sees that something there has waited too long: what and since when, no story.
create policy app_read on duty for select to vijfspoor_app using (school_id = (select school())
	and exists (select 1 from access a where a.school_id = duty.school_id and a.record = duty.record
		and a.person = (select uid()) and a.valid_from <= (select at())
		and (a.part in (duty.part, '*') or (a.part = 'status' and duty.escalates_on <= (select at())::date))
		and (a.valid_until is null or a.valid_until > (select at())) offset 0));
create policy app_read on concern for select to vijfspoor_app using (school_id = (select school())
	and exists (select 1 from access a where a.school_id = concern.school_id and a.record = concern.record
		and a.person = (select uid()) and a.valid_from <= (select at())
		and (a.valid_until is null or a.valid_until > (select at())) offset 0));
-- What is derived from facts is written by the house alone.
do $$
declare t text;
begin
	foreach t in array array['summary','duty','concern']
	loop
		execute format('create policy app_derive on %I to vijfspoor_app using (school_id = (select school())
			and (select uid()) = ''system'') with check (school_id = (select school()) and (select uid()) = ''system'')', t);
	end loop;
end $$;
create policy app_put on receipt for insert to vijfspoor_app
	with check (school_id = (select school()) and may_write(record, 'thread'));

revoke all on all tables in schema public from public;
revoke all on all functions in schema public from public;
grant usage on schema public to vijfspoor_app;
grant execute on function context(), uid(), school(), at(), append_audit(text, text, text), 
	may_write(text, text), administers(), replace_access(text, jsonb), members(text), session_by_hash(bytea, date),
	schools(), receipt_at(bytea) to vijfspoor_app;
grant select on school, access to vijfspoor_app;
grant select, insert on edition, fact to vijfspoor_app;
grant select, insert (school_id, id, kind, key_id, reporter_key_id, edition, opened_on), update (edition) on record to vijfspoor_app;
grant insert on receipt to vijfspoor_app;
grant select, insert, update, delete on setting, free_period, person, birth, home_group, member, guardian,
	role_held, cover, session, draft, slowdown, outbox, summary, duty, concern to vijfspoor_app;
revoke delete on person, birth, home_group, member, guardian from vijfspoor_app;
