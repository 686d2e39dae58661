-- Who did or saw what: one hash chain per record and one per account, so that two people never wait for each
-- other. The head stays locked until commit; append_audit is therefore the last statement of a transaction.

create table audit_head (
	school_id text not null,
	chain text not null,
	seq bigint not null,
	hash bytea not null,
	primary key (school_id, chain)
);

create table audit_event (
	school_id text not null,
	chain text not null,
	seq bigint not null,
	at timestamptz not null,
	actor text not null,
	act text not null,
	detail text not null,
	hash bytea not null,
	primary key (school_id, chain, seq)
);

-- Each field carries its length, so that no two events share one reading.
create function audit_hash(previous bytea, variadic fields text[]) returns bytea language sql immutable
set search_path = public, pg_temp as $$
	select sha256(previous || convert_to(string_agg(octet_length(f) || ':' || f, '' order by n), 'UTF8'))
	from unnest(fields) with ordinality as t (f, n)
$$;

create function append_audit(p_chain text, p_act text, p_detail text) returns bigint language plpgsql
security definer set search_path = public, pg_temp as $$
declare
	c text[] := context();
	head audit_head;
	moment timestamptz;
	next_hash bytea;
begin
	if c is null then raise exception 'context missing' using errcode = '28000'; end if;
	select * into head from audit_head where school_id = c[2] and chain = p_chain for update;
	if not found then
		insert into audit_head values (c[2], p_chain, 0, '\x') on conflict do nothing;
		select * into head from audit_head where school_id = c[2] and chain = p_chain for update;
	end if;
	moment := to_timestamp(c[3]::numeric / 1000);
	-- A reporter comes back by a code, without a name: the day is kept, the hour is not.
	if c[1] like 'r-%' then moment := date_trunc('day', moment, 'Europe/Amsterdam'); end if;
	next_hash := audit_hash(head.hash, c[2], p_chain, (head.seq + 1)::text,
		(extract(epoch from moment) * 1000)::bigint::text, c[1], p_act, p_detail);
	insert into audit_event values (c[2], p_chain, head.seq + 1, moment, c[1], p_act, p_detail, next_hash);
	update audit_head set seq = head.seq + 1, hash = next_hash where school_id = c[2] and chain = p_chain;
	return head.seq + 1;
end $$;
