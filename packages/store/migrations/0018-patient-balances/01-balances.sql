-- How a practice deals with what patients owe, dated like its dealings with payers; why bills to somebody rest; debts
-- that an agency collects; overpayments with their legal clock.

create table financial_policy (
  practice_id text not null references practice,
  policy_id bigint generated always as identity,
  effective_from date not null,
  facts jsonb not null,
  reason text not null,
  set_by text not null,
  set_at timestamptz not null default now(),
  primary key (practice_id, policy_id)
);
call guard_practice_table('financial_policy');
call guard_append_only('financial_policy');

create table billing_hold (
  practice_id text not null references practice,
  hold_id bigint generated always as identity,
  patient_id text not null,
  kind text not null check (kind in ('dispute', 'bankruptcy', 'charity-application')),
  since date not null,
  reason text not null,
  set_by text not null,
  ended_on date,
  primary key (practice_id, hold_id),
  foreign key (practice_id, patient_id) references patient
);
create unique index billing_hold_patient on billing_hold (practice_id, patient_id, kind) where ended_on is null;
call guard_practice_table('billing_hold');

create table agency_placement (
  practice_id text not null references practice,
  placement_id text not null,
  patient_id text not null,
  agency text not null,
  amount_cents bigint not null check (amount_cents > 0),
  recovered_cents bigint not null default 0 check (recovered_cents >= 0),
  placed_on date not null,
  placed_by text not null,
  recalled_on date,
  primary key (practice_id, placement_id),
  foreign key (practice_id, patient_id) references patient
);
create index agency_placement_patient on agency_placement (practice_id, patient_id);
call guard_practice_table('agency_placement');

create table overpayment (
  practice_id text not null references practice,
  overpayment_id text not null,
  account text not null,
  amount_cents bigint not null check (amount_cents > 0),
  identified_on date not null,
  investigated_from date,
  concluded_on date,
  closed_on date,
  identified_by text not null,
  primary key (practice_id, overpayment_id),
  foreign key (practice_id, account) references ledger_account,
  check (concluded_on is null or investigated_from is not null)
);
create unique index overpayment_account on overpayment (practice_id, account) where closed_on is null;
call guard_practice_table('overpayment');

grant select, insert on financial_policy to claimwright_app;
grant select, insert, update on billing_hold, agency_placement, overpayment to claimwright_app;
grant usage on all sequences in schema claimwright to claimwright_app;
