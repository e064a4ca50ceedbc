-- Claims, and the files that carry them out and the answers in. A file belongs to the company: one remittance can
-- pay several practices.

create table claim (
  practice_id text not null references practice,
  claim_id text not null,
  encounter_id text not null,
  patient_control_number text not null,
  state text not null,
  accepted_by text not null check (accepted_by in ('person', 'machine')),
  payer_identifier text not null,
  total_charge_cents bigint not null check (total_charge_cents >= 0),
  payer_claim_control_number text,
  sealed bytea not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (practice_id, claim_id),
  foreign key (practice_id, encounter_id) references encounter
);
create unique index claim_control_number on claim (practice_id, patient_control_number);
create index claim_encounter on claim (practice_id, encounter_id);
create index claim_state on claim (practice_id, state, updated_at);
call guard_practice_table('claim');

create table claim_state_change (
  practice_id text not null references practice,
  claim_id text not null,
  ordinal integer not null check (ordinal > 0),
  from_state text,
  to_state text not null,
  reason text not null,
  actor text not null,
  changed_at timestamptz not null default now(),
  primary key (practice_id, claim_id, ordinal),
  foreign key (practice_id, claim_id) references claim
);
call guard_practice_table('claim_state_change');
call guard_append_only('claim_state_change');

create table outbound_file (
  company_id text not null references company,
  file_id text not null,
  name text not null,
  destination text not null,
  sha256 text not null,
  byte_length integer not null,
  state text not null check (state in ('waiting', 'sent', 'held')),
  held_reason text,
  sealed bytea not null,
  attempts integer not null default 0,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  primary key (company_id, file_id)
);
create index outbound_file_state on outbound_file (company_id, state, created_at);
call guard_company_table('outbound_file');

create table outbound_file_claim (
  practice_id text not null references practice,
  file_id text not null,
  claim_id text not null,
  primary key (practice_id, file_id, claim_id),
  foreign key (practice_id, claim_id) references claim
);
call guard_practice_table('outbound_file_claim');

create table inbound_file (
  company_id text not null references company,
  file_id text not null,
  name text not null,
  source text not null,
  kind text not null,
  sha256 text not null,
  byte_length integer not null,
  state text not null check (state in ('received', 'split', 'posted', 'held')),
  held_reason text,
  sealed bytea not null,
  received_at timestamptz not null default now(),
  primary key (company_id, file_id)
);
create unique index inbound_file_sha256 on inbound_file (company_id, sha256);
create index inbound_file_state on inbound_file (company_id, state, received_at);
call guard_company_table('inbound_file');

-- Numbers that go on the wire. They rise and may have gaps; none is ever the maximum plus one.
create table practice_control_number (
  practice_id text not null references practice,
  kind text not null,
  next_value bigint not null check (next_value > 0),
  primary key (practice_id, kind)
);
call guard_practice_table('practice_control_number');

create table company_control_number (
  company_id text not null references company,
  kind text not null,
  next_value bigint not null check (next_value > 0),
  primary key (company_id, kind)
);
call guard_company_table('company_control_number');
