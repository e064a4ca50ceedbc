-- What a learner answered to a practice case and how it was graded; written once.
create table practice_attempt (
  practice_id text not null references practice,
  attempt_id bigint generated always as identity,
  learner text not null,
  case_id text not null,
  points integer not null check (points between 0 and 100),
  seconds integer,
  answer jsonb not null,
  grade jsonb not null,
  submitted_at timestamptz not null default now(),
  primary key (practice_id, attempt_id)
);
create index practice_attempt_learner on practice_attempt (practice_id, learner, case_id, attempt_id);
call guard_practice_table('practice_attempt');
call guard_append_only('practice_attempt');

grant select, insert on practice_attempt to claimwright_app;
