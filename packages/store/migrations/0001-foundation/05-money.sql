-- Remittances as posted, and the double-entry ledger. A transfer moves a positive amount from one account to
-- another, so the ledger balances by construction and its sum is always zero.

-- One payment of one payer is known by who paid, the trace number, the amount and the day (TRN03/N104, TRN02,
-- BPR02, BPR16): the same payment in a second file is the same payment.
create table remittance_payment (
  practice_id text not null references practice,
  payment_id text not null,
  inbound_file_id text,
  payer_identifier text not null,
  trace_number text not null,
  amount_cents bigint not null,
  payment_date date not null,
  sealed bytea not null,
  posted_by text not null,
  posted_at timestamptz not null default now(),
  primary key (practice_id, payment_id)
);
create unique index remittance_payment_identity
  on remittance_payment (practice_id, payer_identifier, trace_number, amount_cents, payment_date);
call guard_practice_table('remittance_payment');
call guard_append_only('remittance_payment');

create table remittance_claim (
  practice_id text not null references practice,
  payment_id text not null,
  -- The digest of the claim payment's content and which of equal ones it is: what posts once.
  occurrence_key text not null,
  occurrence integer not null check (occurrence > 0),
  patient_control_number text not null,
  claim_id text,
  status_code text not null,
  paid_cents bigint not null,
  charge_cents bigint not null,
  state text not null check (state in ('posted', 'informed', 'held', 'unmatched', 'waits')),
  state_reason text,
  sealed bytea not null,
  sealed_posting bytea,
  primary key (practice_id, payment_id, occurrence_key),
  foreign key (practice_id, payment_id) references remittance_payment,
  foreign key (practice_id, claim_id) references claim
);
create index remittance_claim_claim on remittance_claim (practice_id, claim_id);
call guard_practice_table('remittance_claim');

create table ledger_account (
  practice_id text not null references practice,
  account text not null,
  kind text not null,
  patient_id text,
  claim_id text,
  facts jsonb not null,
  opened_at timestamptz not null default now(),
  primary key (practice_id, account),
  foreign key (practice_id, patient_id) references patient,
  foreign key (practice_id, claim_id) references claim
);
create index ledger_account_patient on ledger_account (practice_id, patient_id) where patient_id is not null;
create index ledger_account_claim on ledger_account (practice_id, claim_id) where claim_id is not null;
call guard_practice_table('ledger_account');
call guard_append_only('ledger_account');

create table ledger_transfer (
  practice_id text not null references practice,
  transfer_id bigint generated always as identity,
  effect_key text not null,
  debit text not null,
  credit text not null,
  amount_cents bigint not null check (amount_cents > 0),
  effective_date date not null,
  kind text not null,
  document_kind text not null,
  document_id text not null,
  claim_id text,
  facts jsonb not null,
  why jsonb not null,
  actor text not null,
  recorded_at timestamptz not null default now(),
  primary key (practice_id, transfer_id),
  foreign key (practice_id, debit) references ledger_account,
  foreign key (practice_id, credit) references ledger_account,
  foreign key (practice_id, claim_id) references claim,
  check (debit <> credit)
);
create unique index ledger_transfer_effect on ledger_transfer (practice_id, effect_key);
create index ledger_transfer_claim on ledger_transfer (practice_id, claim_id);
create index ledger_transfer_document on ledger_transfer (practice_id, document_kind, document_id);
call guard_practice_table('ledger_transfer');
call guard_append_only('ledger_transfer');

-- Kept in the transaction that posts, and proven equal to a recount.
create table account_balance (
  practice_id text not null references practice,
  account text not null,
  debit_cents bigint not null default 0 check (debit_cents >= 0),
  credit_cents bigint not null default 0 check (credit_cents >= 0),
  primary key (practice_id, account),
  foreign key (practice_id, account) references ledger_account
);
call guard_practice_table('account_balance');

create table statement (
  practice_id text not null references practice,
  statement_id text not null,
  patient_id text not null,
  statement_date date not null,
  due_date date not null,
  amount_due_cents bigint not null,
  sealed bytea not null,
  created_at timestamptz not null default now(),
  primary key (practice_id, statement_id),
  foreign key (practice_id, patient_id) references patient
);
create index statement_patient on statement (practice_id, patient_id, statement_date);
call guard_practice_table('statement');
call guard_append_only('statement');

create table statement_encounter (
  practice_id text not null references practice,
  statement_id text not null,
  encounter_id text not null,
  primary key (practice_id, statement_id, encounter_id),
  foreign key (practice_id, statement_id) references statement,
  foreign key (practice_id, encounter_id) references encounter
);
call guard_practice_table('statement_encounter');
call guard_append_only('statement_encounter');
