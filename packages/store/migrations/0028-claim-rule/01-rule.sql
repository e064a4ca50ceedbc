-- What a practice holds, warns of or sets on its claims by rules of its own, dated. A changed rule is a new row: what
-- an earlier one did keeps its reason.
create table claim_rule (
  practice_id text not null references practice,
  rule_id bigint generated always as identity,
  name text not null,
  effective_from date not null,
  effective_to date,
  facts jsonb not null,
  reason text not null,
  set_by text not null,
  set_at timestamptz not null default business_now(),
  primary key (practice_id, rule_id),
  check (effective_to is null or effective_to >= effective_from)
);
create index claim_rule_name on claim_rule (practice_id, name);
call guard_practice_table('claim_rule');
grant select, insert on claim_rule to claimwright_app;
-- A rule can be ended, and nothing else of it changed.
grant update (effective_to) on claim_rule to claimwright_app;
grant usage on all sequences in schema claimwright to claimwright_app;
