-- How a practice deals with its payers, dated. A row is never changed: the one that counts on a day is the latest
-- that had begun by then, a payer's own before everyone's.

create table payer_policy (
  practice_id text not null references practice,
  policy_id bigint generated always as identity,
  -- Null: every payer without a row of its own.
  payer_id text,
  effective_from date not null,
  facts jsonb not null,
  reason text not null,
  set_by text not null,
  set_at timestamptz not null default now(),
  primary key (practice_id, policy_id),
  foreign key (practice_id, payer_id) references payer
);
create index payer_policy_payer on payer_policy (practice_id, payer_id, effective_from);
call guard_practice_table('payer_policy');
call guard_append_only('payer_policy');

-- Rows of the practice's own in the table of what an adjustment means; they go before the standard ones.
create table disposition_rule (
  practice_id text not null references practice,
  rule_id bigint generated always as identity,
  payer_identifier text,
  adjustment_group text not null,
  carc text not null,
  rarc text,
  effective_from date not null,
  effective_to date,
  disposition jsonb not null,
  reason text not null,
  set_by text not null,
  set_at timestamptz not null default now(),
  primary key (practice_id, rule_id),
  check (effective_to is null or effective_to >= effective_from)
);
create index disposition_rule_code on disposition_rule (practice_id, adjustment_group, carc);
call guard_practice_table('disposition_rule');

grant select, insert on payer_policy, disposition_rule to claimwright_app;
-- A row can be ended, and nothing else of it changed.
grant update (effective_to) on disposition_rule to claimwright_app;
grant usage on all sequences in schema claimwright to claimwright_app;
