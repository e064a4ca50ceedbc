-- What happened. One append-only table a scope feeds both the timeline and the audit; seals chain hashes over
-- batches of events, so that a later change shows.

create table event (
  practice_id text not null references practice,
  event_id bigint generated always as identity,
  occurred_at timestamptz not null default clock_timestamp(),
  actor text not null,
  kind text not null,
  subject_kind text not null,
  subject_id text not null,
  encounter_id text,
  data jsonb not null,
  primary key (practice_id, event_id)
);
create index event_encounter on event (practice_id, encounter_id, event_id) where encounter_id is not null;
create index event_subject on event (practice_id, subject_kind, subject_id, event_id);
call guard_practice_table('event');
call guard_append_only('event');

create table event_seal (
  practice_id text not null references practice,
  ordinal integer not null check (ordinal > 0),
  first_event_id bigint not null,
  last_event_id bigint not null,
  event_count integer not null check (event_count > 0),
  hash text not null,
  sealed_at timestamptz not null default now(),
  primary key (practice_id, ordinal)
);
call guard_practice_table('event_seal');
call guard_append_only('event_seal');

create table company_event (
  company_id text not null references company,
  event_id bigint generated always as identity,
  occurred_at timestamptz not null default clock_timestamp(),
  actor text not null,
  kind text not null,
  subject_kind text not null,
  subject_id text not null,
  data jsonb not null,
  primary key (company_id, event_id)
);
create index company_event_subject on company_event (company_id, subject_kind, subject_id, event_id);
call guard_company_table('company_event');
call guard_append_only('company_event');

-- A message that must leave once the transaction that decided it has committed. It carries ids only.
create table outbox (
  practice_id text not null references practice,
  outbox_id bigint generated always as identity,
  topic text not null,
  payload jsonb not null,
  created_at timestamptz not null default now(),
  dispatched_at timestamptz,
  primary key (practice_id, outbox_id)
);
create index outbox_waiting on outbox (practice_id, outbox_id) where dispatched_at is null;
call guard_practice_table('outbox');

-- Jobs run at least once; the row that cannot be inserted twice makes their effect happen once.
create table job_effect (
  practice_id text not null references practice,
  effect_key text not null,
  recorded_at timestamptz not null default now(),
  primary key (practice_id, effect_key)
);
call guard_practice_table('job_effect');
call guard_append_only('job_effect');

create table code_set_release (
  company_id text not null references company,
  code_set text not null,
  release text not null,
  sha256 text not null,
  effective_from date not null,
  effective_to date,
  installed_by text not null,
  installed_at timestamptz not null default now(),
  primary key (company_id, code_set, release, sha256)
);
call guard_company_table('code_set_release');
