-- Long work that somebody asked for, and how far it is. The queue (schema claimwright_jobs) only says whose turn it is:
-- it names these rows and nothing else, so what the work is about stays behind the policy of its practice.

create table job (
  practice_id text not null references practice,
  job_id text not null,
  name text not null,
  -- Ids and switches only; never a fact of a patient.
  input jsonb not null,
  state text not null check (state in ('waiting', 'running', 'done', 'failed')),
  asked_by text not null,
  attempts integer not null default 0,
  done_units integer not null default 0,
  total_units integer,
  -- Sentences for people.
  outcome text,
  problem text,
  remedy text,
  asked_at timestamptz not null default now(),
  started_at timestamptz,
  ended_at timestamptz,
  primary key (practice_id, job_id),
  check ((state in ('done', 'failed')) = (ended_at is not null)),
  check ((state = 'failed') = (problem is not null))
);
create index job_newest on job (practice_id, asked_at desc, job_id);
call guard_practice_table('job');
grant select, insert, update on job to claimwright_app;
