-- A record (report or dossier) is a list of facts. Only payloads and names are sealed; what access and order
-- need stands beside them in the clear.

create table record (
	school_id text not null references school (id),
	id text not null,
	kind text not null check (kind in ('report', 'dossier')),
	key_id text not null,
	reporter_key_id text,
	edition text not null,
	opened_on date not null,
	-- Whoever opens a record may fill it in the same transaction, before anyone holds access.
	opened_in xid8 not null default pg_current_xact_id(),
	primary key (school_id, id),
	foreign key (school_id, edition) references edition (school_id, hash)
);

create table fact (
	school_id text not null,
	record text not null,
	seq integer not null check (seq > 0),
	kind text not null,
	version smallint not null,
	part text not null,
	subject text,
	recorded_at timestamptz not null,
	happened_on date not null,
	by_person text not null,
	payload bytea not null,
	primary key (school_id, record, seq),
	foreign key (school_id, record) references record (school_id, id)
);

-- No reference to person: a reporter without account holds access to the own thread as well.
create table access (
	school_id text not null,
	record text not null,
	person text not null,
	part text not null,
	ground text not null,
	writes boolean not null,
	granted_by text not null,
	valid_from timestamptz not null,
	valid_until timestamptz,
	primary key (school_id, record, person, part, ground, valid_from),
	foreign key (school_id, record) references record (school_id, id)
);
create index access_person on access (school_id, person, record) include (part, writes, valid_from, valid_until);

create table summary (
	school_id text not null,
	record text not null,
	state text not null,
	level text,
	changed_on date not null,
	head integer not null,
	sealed bytea not null,
	primary key (school_id, record),
	foreign key (school_id, record) references record (school_id, id)
);

-- Open duties only; a duty that is done is gone.
create table duty (
	school_id text not null,
	record text not null,
	id text not null,
	record_kind text not null,
	seat text not null,
	part text not null,
	what text not null,
	subject text,
	track smallint,
	step smallint,
	level text,
	because text not null,
	from_day date not null,
	due date not null,
	due_at timestamptz,
	escalates_on date,
	escalates_to text,
	primary key (school_id, record, id, seat),
	foreign key (school_id, record) references record (school_id, id)
);
-- Vandaag and the inbox: the first fifty of each seat of mine.
create index duty_seat on duty (school_id, seat, due);
create index duty_inbox on duty (school_id, seat, due) where record_kind = 'report';
create index duty_escalation on duty (school_id, escalates_to, escalates_on) where escalates_to is not null;

-- Which records concern one pupil, without naming the pupil: HMAC(index key, school | person).
create table concern (
	school_id text not null,
	record text not null,
	tag bytea not null,
	role text not null,
	primary key (school_id, record, tag, role),
	foreign key (school_id, record) references record (school_id, id)
);
create index concern_tag on concern (school_id, tag);

create table draft (
	school_id text not null references school (id),
	owner text not null,
	id text not null,
	record text,
	sealed bytea not null,
	touched_at timestamptz not null,
	primary key (school_id, owner, id)
);
create index draft_touched on draft (touched_at) where record is null;

create table receipt (
	school_id text not null,
	locator bytea not null,
	record text not null,
	verifier text not null,
	primary key (school_id, locator),
	foreign key (school_id, record) references record (school_id, id)
);

-- Wrong codes make the next try slower; the right one is never locked out.
create table slowdown (
	school_id text not null references school (id),
	handle bytea not null,
	failures integer not null,
	last_at timestamptz not null,
	primary key (school_id, handle)
);

create table outbox (
	school_id text not null references school (id),
	id text not null,
	person text not null,
	kind text not null,
	send_after timestamptz not null,
	sent_at timestamptz,
	primary key (school_id, id)
);
create index outbox_open on outbox (send_after) where sent_at is null;
