-- Things for a person to do about money, each once however often its cause is read again.

create table work_item (
  practice_id text not null references practice,
  work_id bigint generated always as identity,
  effect_key text not null,
  kind text not null,
  claim_id text,
  patient_id text,
  line_id text,
  coverage_id text,
  payment_id text,
  amount_cents bigint not null,
  denial text,
  action text not null,
  owner_role text not null,
  step text not null,
  due_on date not null,
  why jsonb not null,
  state text not null default 'open' check (state in ('open', 'snoozed', 'done')),
  assignee text,
  snoozed_until date,
  outcome text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (practice_id, work_id),
  foreign key (practice_id, claim_id) references claim,
  foreign key (practice_id, patient_id) references patient,
  foreign key (practice_id, payment_id) references remittance_payment,
  check ((state = 'snoozed') = (snoozed_until is not null))
);
create unique index work_item_effect on work_item (practice_id, effect_key);
create index work_item_queue on work_item (practice_id, due_on, work_id) where state <> 'done';
create index work_item_claim on work_item (practice_id, claim_id);
call guard_practice_table('work_item');

-- A note may name the patient: sealed.
create table work_note (
  practice_id text not null references practice,
  work_id bigint not null,
  ordinal integer not null check (ordinal > 0),
  written_by text not null,
  sealed bytea not null,
  written_at timestamptz not null default now(),
  primary key (practice_id, work_id, ordinal),
  foreign key (practice_id, work_id) references work_item
);
call guard_practice_table('work_note');
call guard_append_only('work_note');
