-- People and their insurance. `sealed` is the whole fact encrypted with the practice's key; beside it stand only
-- keys, keyed hashes to look up by, and what the database itself has to compare.

create table provider (
  practice_id text not null references practice,
  provider_id text not null,
  npi text not null,
  facts jsonb not null,
  primary key (practice_id, provider_id)
);
create unique index provider_npi on provider (practice_id, npi);
call guard_practice_table('provider');

create table payer (
  practice_id text not null references practice,
  payer_id text not null,
  payer_identifier text not null,
  name text not null,
  facts jsonb not null,
  primary key (practice_id, payer_id)
);
create index payer_identifier on payer (practice_id, payer_identifier);
call guard_practice_table('payer');

create table patient (
  practice_id text not null references practice,
  patient_id text not null,
  account_number text not null,
  ssn_hash bytea,
  birth_date_hash bytea not null,
  name_tokens bytea[] not null,
  sealed bytea not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (practice_id, patient_id)
);
create unique index patient_account on patient (practice_id, account_number);
create index patient_ssn on patient (practice_id, ssn_hash) where ssn_hash is not null;
create index patient_name on patient using gin (name_tokens);
call guard_practice_table('patient');

create table coverage (
  practice_id text not null references practice,
  coverage_id text not null,
  patient_id text not null,
  payer_id text not null,
  rank text not null check (rank in ('primary', 'secondary', 'tertiary')),
  effective_from date not null,
  effective_to date,
  member_hash bytea not null,
  sealed bytea not null,
  version integer not null default 1,
  primary key (practice_id, coverage_id),
  foreign key (practice_id, patient_id) references patient,
  foreign key (practice_id, payer_id) references payer,
  check (effective_to is null or effective_to >= effective_from)
);
create index coverage_patient on coverage (practice_id, patient_id);
create index coverage_member on coverage (practice_id, member_hash);
call guard_practice_table('coverage');
