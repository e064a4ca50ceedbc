-- What moved by its effective day and kind, kept by the code that posts: a year's charges, payments and write-offs are
-- a few thousand rows however many movements there are. A recount of the ledger proves it.

create table movement_rollup (
  practice_id text not null references practice,
  effective_date date not null,
  kind text not null,
  cents bigint not null,
  primary key (practice_id, effective_date, kind)
);

-- What was posted before this table was there. Forced policies bind the owner, too, and are lifted for this statement.
alter table ledger_transfer no force row level security;
insert into movement_rollup (practice_id, effective_date, kind, cents)
select practice_id, effective_date, kind, sum(amount_cents) from ledger_transfer group by 1, 2, 3;
alter table ledger_transfer force row level security;

call guard_practice_table('movement_rollup');
grant select, insert, update on movement_rollup to claimwright_app;
