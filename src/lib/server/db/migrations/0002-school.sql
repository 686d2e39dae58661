-- The school, its people and its days. The roster is the school's own list (OneRoster); nobody in it is ever
-- deleted by an import: leaving is a date.

create table school (
	id text primary key,
	name text not null,
	origin text unique,
	demo boolean not null default false,
	opened_at timestamptz not null
);

create table edition (
	school_id text not null references school (id),
	hash text not null,
	content jsonb not null,
	first_used timestamptz not null,
	primary key (school_id, hash)
);

create table setting (
	school_id text not null references school (id),
	name text not null,
	value jsonb not null,
	primary key (school_id, name)
);

create table free_period (
	school_id text not null references school (id),
	from_day date not null,
	to_day date not null check (to_day >= from_day),
	name text not null,
	kind text not null check (kind in ('holiday', 'publicHoliday', 'studyDay')),
	primary key (school_id, from_day, name)
);

create table person (
	school_id text not null references school (id),
	id text not null,
	source_id text,
	kind text not null check (kind in ('pupil', 'staff', 'guardian')),
	given_name text not null,
	family_name text not null,
	number text,
	username text,
	email text,
	year smallint,
	active boolean not null default true,
	primary key (school_id, id),
	unique (school_id, source_id)
);

-- Apart from the names: only age rules of the law need it.
create table birth (
	school_id text not null,
	person text not null,
	day date not null,
	primary key (school_id, person),
	foreign key (school_id, person) references person (school_id, id)
);

create table home_group (
	school_id text not null references school (id),
	id text not null,
	source_id text,
	title text not null,
	year smallint,
	active boolean not null default true,
	primary key (school_id, id),
	unique (school_id, source_id)
);

create table member (
	school_id text not null,
	home_group text not null,
	person text not null,
	role text not null check (role in ('pupil', 'mentor')),
	main boolean not null default false,
	valid_from date,
	valid_until date,
	primary key (school_id, home_group, person, role),
	foreign key (school_id, home_group) references home_group (school_id, id),
	foreign key (school_id, person) references person (school_id, id)
);
-- Read on every request of a mentor: which groups are mine?
create index member_person on member (school_id, person);

create table guardian (
	school_id text not null,
	guardian text not null,
	pupil text not null,
	authority text not null check (authority in ('yes', 'no', 'unknown')),
	may_receive_post text not null check (may_receive_post in ('yes', 'no', 'unknown')),
	primary key (school_id, guardian, pupil),
	foreign key (school_id, guardian) references person (school_id, id),
	foreign key (school_id, pupil) references person (school_id, id)
);
create index guardian_pupil on guardian (school_id, pupil);

-- scope: 'school', 'lower', 'upper', 'year:2' or 'group:<home group>'.
create table role_held (
	school_id text not null,
	person text not null,
	role text not null,
	scope text not null,
	valid_from date not null,
	valid_until date,
	confirmed_by text,
	primary key (school_id, person, role, scope, valid_from),
	foreign key (school_id, person) references person (school_id, id)
);
create index role_holders on role_held (school_id, role, scope);

create table cover (
	school_id text not null,
	absent text not null,
	covering text not null check (covering <> absent),
	from_day date not null,
	to_day date not null check (to_day >= from_day),
	primary key (school_id, absent, from_day),
	foreign key (school_id, absent) references person (school_id, id),
	foreign key (school_id, covering) references person (school_id, id)
);
create index cover_covering on cover (school_id, covering);

create table session (
	school_id text not null references school (id),
	id_hash bytea not null,
	person text not null,
	opened_at timestamptz not null,
	seen_at timestamptz not null,
	primary key (school_id, id_hash),
	foreign key (school_id, person) references person (school_id, id)
);
create unique index session_hash on session (id_hash);
create index session_person on session (school_id, person);
