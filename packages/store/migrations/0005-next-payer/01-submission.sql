-- A claim as it went to a payer after the first: one service, several payers, one row each.

create table claim_submission (
  practice_id text not null references practice,
  claim_id text not null,
  coverage_id text not null,
  file_id text not null,
  sealed bytea not null,
  submitted_by text not null,
  submitted_at timestamptz not null default now(),
  primary key (practice_id, claim_id, coverage_id),
  foreign key (practice_id, claim_id) references claim,
  foreign key (practice_id, coverage_id) references coverage
);
call guard_practice_table('claim_submission');
call guard_append_only('claim_submission');
grant select, insert on claim_submission to claimwright_app;
