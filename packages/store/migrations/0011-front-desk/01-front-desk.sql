-- The front desk: who answers for whom, who comes when, what a plan said about a person, what a visit is expected to
-- cost.

alter table patient add column guarantor_patient_id text;
alter table patient add foreign key (practice_id, guarantor_patient_id) references patient
  deferrable initially deferred;
create index patient_family on patient (practice_id, guarantor_patient_id) where guarantor_patient_id is not null;

create table appointment (
  practice_id text not null references practice,
  appointment_id text not null,
  patient_id text not null,
  provider_id text not null,
  day date not null,
  -- The practice's own wall clock.
  starts_at text not null check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  state text not null check (state in ('planned', 'arrived', 'left', 'missed', 'cancelled')),
  sealed bytea not null,
  version integer not null default 1,
  primary key (practice_id, appointment_id),
  foreign key (practice_id, patient_id) references patient,
  foreign key (practice_id, provider_id) references provider
);
create index appointment_day on appointment (practice_id, day, starts_at);
create index appointment_patient on appointment (practice_id, patient_id, day);
call guard_practice_table('appointment');

-- Every question to a plan and what became of it. A question that failed stands beside what was known before.
create table eligibility_check (
  practice_id text not null references practice,
  check_id text not null,
  patient_id text not null,
  coverage_id text not null,
  service_date date not null,
  outcome text not null check (outcome in ('answered', 'refused', 'failed')),
  asked_by text not null,
  asked_at timestamptz not null,
  sealed bytea not null,
  primary key (practice_id, check_id),
  foreign key (practice_id, patient_id) references patient,
  foreign key (practice_id, coverage_id) references coverage
);
create index eligibility_check_coverage on eligibility_check (practice_id, coverage_id, asked_at);
call guard_practice_table('eligibility_check');
call guard_append_only('eligibility_check');

-- Kept six years, as a record of the patient (45 CFR 149.610(f)(1)).
create table estimate (
  practice_id text not null references practice,
  estimate_id text not null,
  patient_id text not null,
  made_on date not null,
  keep_until date not null,
  sealed bytea not null,
  primary key (practice_id, estimate_id),
  foreign key (practice_id, patient_id) references patient
);
create index estimate_patient on estimate (practice_id, patient_id, made_on);
call guard_practice_table('estimate');
call guard_append_only('estimate');

grant select, insert, update on appointment to claimwright_app;
grant select, insert on eligibility_check, estimate to claimwright_app;
