-- What payers and their auditors ask a practice for, with the day by which it must be there.

create table payer_request (
  practice_id text not null references practice,
  request_id text not null,
  kind text not null check (kind in ('records', 'prepayment-audit', 'postpayment-audit', 'overpayment-demand')),
  payer_id text not null,
  -- The payer's own number of the request.
  reference text not null,
  received_on date not null,
  due_on date not null,
  amount_cents bigint not null check (amount_cents >= 0),
  state text not null default 'open' check (state in ('open', 'answered', 'closed')),
  answered_on date,
  -- What was sent, or how it ended; never a patient's words.
  outcome text,
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  primary key (practice_id, request_id),
  foreign key (practice_id, payer_id) references payer,
  check ((state = 'open') = (answered_on is null))
);
create index payer_request_due on payer_request (practice_id, due_on) where state = 'open';
call guard_practice_table('payer_request');

create table payer_request_claim (
  practice_id text not null references practice,
  request_id text not null,
  claim_id text not null,
  primary key (practice_id, request_id, claim_id),
  foreign key (practice_id, request_id) references payer_request,
  foreign key (practice_id, claim_id) references claim
);
create index payer_request_of_claim on payer_request_claim (practice_id, claim_id);
call guard_practice_table('payer_request_claim');
call guard_append_only('payer_request_claim');

grant select, insert, update on payer_request to claimwright_app;
grant select, insert on payer_request_claim to claimwright_app;
