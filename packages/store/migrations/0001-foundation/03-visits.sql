-- A visit, its signed note and what was coded from it.

create table encounter (
  practice_id text not null references practice,
  encounter_id text not null,
  patient_id text not null,
  rendering_provider_id text not null,
  date_of_service date not null,
  state text not null,
  facts jsonb not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (practice_id, encounter_id),
  foreign key (practice_id, patient_id) references patient,
  foreign key (practice_id, rendering_provider_id) references provider
);
create index encounter_patient on encounter (practice_id, patient_id, date_of_service);
create index encounter_state on encounter (practice_id, state, date_of_service);
call guard_practice_table('encounter');

create table note (
  practice_id text not null references practice,
  encounter_id text not null,
  ordinal integer not null check (ordinal > 0),
  kind text not null check (kind in ('note', 'addendum')),
  signed_by text not null,
  signed_at timestamptz not null,
  sealed bytea not null,
  recorded_at timestamptz not null default now(),
  primary key (practice_id, encounter_id, ordinal),
  foreign key (practice_id, encounter_id) references encounter,
  foreign key (practice_id, signed_by) references provider
);
call guard_practice_table('note');
call guard_append_only('note');

create table coded_encounter (
  practice_id text not null references practice,
  encounter_id text not null,
  version integer not null check (version > 0),
  coded_by text not null,
  accepted_by text not null check (accepted_by in ('person', 'machine')),
  coded_at timestamptz not null,
  facts jsonb not null,
  recorded_at timestamptz not null default now(),
  primary key (practice_id, encounter_id, version),
  foreign key (practice_id, encounter_id) references encounter
);
call guard_practice_table('coded_encounter');
call guard_append_only('coded_encounter');

-- The reason behind one decision, with the engine that made it; written once, never computed again.
create table decision_why (
  practice_id text not null references practice,
  why_id bigint generated always as identity,
  subject_kind text not null,
  subject_id text not null,
  decision text not null,
  engine_version text not null,
  why jsonb not null,
  recorded_at timestamptz not null default now(),
  primary key (practice_id, why_id)
);
create index decision_why_subject on decision_why (practice_id, subject_kind, subject_id);
call guard_practice_table('decision_why');
call guard_append_only('decision_why');
