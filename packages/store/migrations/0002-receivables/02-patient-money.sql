-- Money of patients, refunds that another person approves, and what the bank received.

create table patient_payment (
  practice_id text not null references practice,
  payment_id text not null,
  patient_id text not null,
  amount_cents bigint not null check (amount_cents > 0),
  received_on date not null,
  method text not null check (method in ('cash', 'check', 'card', 'bank-debit')),
  purpose text not null check (purpose in ('time-of-service', 'statement', 'payment-plan', 'deposit')),
  -- What the processor calls it; never a card or account number.
  processor_reference text,
  returned_on date,
  taken_by text not null,
  recorded_at timestamptz not null default now(),
  primary key (practice_id, payment_id),
  foreign key (practice_id, patient_id) references patient
);
create index patient_payment_patient on patient_payment (practice_id, patient_id, received_on);
call guard_practice_table('patient_payment');

create table refund_request (
  practice_id text not null references practice,
  refund_id text not null,
  party jsonb not null,
  from_account text not null,
  amount_cents bigint not null check (amount_cents > 0),
  reason text not null,
  requested_by text not null,
  requested_on date not null,
  approved_by text,
  approved_on date,
  paid_on date,
  version integer not null default 1,
  primary key (practice_id, refund_id),
  foreign key (practice_id, from_account) references ledger_account,
  -- The database holds it, too: nobody approves a refund of their own.
  check (approved_by <> requested_by),
  check ((approved_by is null) = (approved_on is null)),
  check (paid_on is null or approved_on is not null)
);
call guard_practice_table('refund_request');

create table payment_plan (
  practice_id text not null references practice,
  plan_id text not null,
  patient_id text not null,
  installments jsonb not null,
  agreed_on date not null,
  ended_on date,
  primary key (practice_id, plan_id),
  foreign key (practice_id, patient_id) references patient
);
create index payment_plan_patient on payment_plan (practice_id, patient_id);
call guard_practice_table('payment_plan');

create table bank_deposit (
  practice_id text not null references practice,
  deposit_id text not null,
  bank_account text not null,
  amount_cents bigint not null,
  posted_on date not null,
  trace_number text,
  matched_payment text,
  recorded_at timestamptz not null default now(),
  primary key (practice_id, deposit_id)
);
create index bank_deposit_open on bank_deposit (practice_id, posted_on) where matched_payment is null;
call guard_practice_table('bank_deposit');
