-- Who may see what. A transaction names its company and its practices; the policies below compare each row with
-- them, so a forgotten WHERE clause shows nothing instead of another practice's patients.

create function current_company() returns text language sql stable parallel safe as $$
  select nullif(current_setting('claimwright.company', true), '')
$$;

create function current_practices() returns text[] language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('claimwright.practices', true), ''), '{}')::text[]
$$;

-- The sub-selects make PostgreSQL evaluate the setting once a statement instead of once a row.
create procedure guard_practice_table(target text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', target);
  execute format('alter table %I force row level security', target);
  execute format(
    'create policy own_practices on %I using (practice_id = any ((select current_practices())::text[]))'
    ' with check (practice_id = any ((select current_practices())::text[]))', target);
end $$;

create procedure guard_company_table(target text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', target);
  execute format('alter table %I force row level security', target);
  execute format(
    'create policy own_company on %I using (company_id = (select current_company()))'
    ' with check (company_id = (select current_company()))', target);
end $$;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create procedure guard_append_only(target text) language plpgsql as $$
begin
  execute format(
    'create trigger append_only before update or delete on %I for each row execute function refuse_change()',
    target);
  execute format(
    'create trigger append_only_truncate before truncate on %I execute function refuse_change()', target);
end $$;

-- One row: the database knows which master key opens it, so that a wrong key is told at the door.
create table installation (
  singleton boolean primary key default true check (singleton),
  id text not null,
  master_key_check text not null,
  created_at timestamptz not null default now()
);

create table company (
  company_id text primary key,
  name text not null,
  created_at timestamptz not null default now()
);
call guard_company_table('company');
-- Who has entered no company yet may ask which ones there are: the start of the program does.
create policy list_companies on company for select
  using ((select current_company()) is null and cardinality((select current_practices())) = 0);

create table practice (
  practice_id text primary key,
  company_id text not null references company,
  npi text not null,
  facts jsonb not null,
  sealed bytea not null,
  created_at timestamptz not null default now()
);
create unique index practice_npi on practice (company_id, npi);
alter table practice enable row level security;
alter table practice force row level security;
-- A company sees the list of its practices (a file is split by payee NPI); their patients need the practice itself.
create policy own_practices on practice
  using (practice_id = any ((select current_practices())::text[]) or company_id = (select current_company()))
  with check (company_id = (select current_company()));

-- Data keys, wrapped by the master key that lives outside the database.
create table company_key (
  company_id text not null references company,
  version integer not null check (version > 0),
  master_key_check text not null,
  wrapped bytea not null,
  created_at timestamptz not null default now(),
  primary key (company_id, version)
);
call guard_company_table('company_key');

create table practice_key (
  practice_id text not null references practice,
  version integer not null check (version > 0),
  master_key_check text not null,
  wrapped bytea not null,
  created_at timestamptz not null default now(),
  primary key (practice_id, version)
);
call guard_practice_table('practice_key');
