-- What a practice charges for one unit of a service. A modifier such as 26 may have a fee of its own.
create table practice_fee (
  practice_id text not null references practice,
  code text not null,
  modifier text not null default '',
  effective_from date not null,
  effective_to date,
  amount_cents bigint not null check (amount_cents >= 0),
  primary key (practice_id, code, modifier, effective_from),
  check (effective_to is null or effective_to >= effective_from)
);
call guard_practice_table('practice_fee');
grant select, insert, update on practice_fee to claimwright_app;
