-- What payers have agreed to allow, each from its day on. A changed contract is a new one; what was priced by the
-- earlier one keeps its reason.
create table payer_contract (
  practice_id text not null references practice,
  contract_id text not null,
  payer_id text not null,
  effective_from date not null,
  effective_to date,
  facts jsonb not null,
  kept_by text not null,
  kept_at timestamptz not null default business_now(),
  primary key (practice_id, contract_id),
  foreign key (practice_id, payer_id) references payer,
  check (effective_to is null or effective_to >= effective_from)
);
create index payer_contract_payer on payer_contract (practice_id, payer_id, kept_at);
call guard_practice_table('payer_contract');
call guard_append_only('payer_contract');
grant select, insert on payer_contract to claimwright_app;
