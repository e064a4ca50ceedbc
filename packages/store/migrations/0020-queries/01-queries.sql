-- Questions of coders to providers, and whose signature a person may give.

create table provider_login (
  practice_id text not null references practice,
  provider_id text not null,
  actor text not null,
  linked_by text not null,
  linked_at timestamptz not null default business_now(),
  primary key (practice_id, provider_id, actor),
  foreign key (practice_id, provider_id) references provider
);
create index provider_login_actor on provider_login (practice_id, actor);
call guard_practice_table('provider_login');
call guard_append_only('provider_login');

-- Question, indicators and answer quote the note: sealed.
create table provider_query (
  practice_id text not null references practice,
  query_id text not null,
  encounter_id text not null,
  provider_id text not null,
  state text not null check (state in ('open', 'answered', 'withdrawn')),
  sealed bytea not null,
  asked_by text not null,
  asked_at timestamptz not null default business_now(),
  sealed_answer bytea,
  answered_by text,
  answered_at timestamptz,
  primary key (practice_id, query_id),
  foreign key (practice_id, encounter_id) references encounter,
  foreign key (practice_id, provider_id) references provider,
  check ((state = 'answered') = (sealed_answer is not null))
);
create index provider_query_encounter on provider_query (practice_id, encounter_id);
create index provider_query_open on provider_query (practice_id, provider_id, asked_at) where state = 'open';
call guard_practice_table('provider_query');

-- What was suggested beside what was signed. Codes only: no word of a note, nothing of a patient.
create table coding_decision (
  practice_id text not null references practice,
  encounter_id text not null,
  version integer not null,
  engine_version text not null,
  suggested jsonb not null,
  signed jsonb not null,
  reasons jsonb not null,
  seconds integer not null check (seconds >= 0),
  recorded_at timestamptz not null default business_now(),
  primary key (practice_id, encounter_id, version),
  foreign key (practice_id, encounter_id, version) references coded_encounter
);
call guard_practice_table('coding_decision');
call guard_append_only('coding_decision');

grant select, insert on provider_login, coding_decision to claimwright_app;
grant select, insert, update on provider_query to claimwright_app;
