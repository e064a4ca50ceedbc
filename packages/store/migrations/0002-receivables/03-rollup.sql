-- What is open by who owes it and the day of service, kept by the database whoever posts: a dashboard over a million
-- open lines reads a few thousand rows. A recount of the ledger proves it (see the office's tests).

create table receivable_rollup (
  practice_id text not null references practice,
  -- The payer's id, or empty for patients.
  owner text not null,
  service_on date not null,
  open_cents bigint not null,
  primary key (practice_id, owner, service_on)
);

-- What was posted before this table was there. Forced policies bind the owner, too, and are lifted for this statement.
alter table ledger_transfer no force row level security;
alter table ledger_account no force row level security;
alter table claim no force row level security;
alter table encounter no force row level security;
insert into receivable_rollup (practice_id, owner, service_on, open_cents)
select posted.practice_id, coalesce(account.facts ->> 'payerId', ''),
       coalesce(encounter.date_of_service, posted.effective_date), sum(side.cents)
from ledger_transfer posted
cross join lateral (values (posted.debit, posted.amount_cents), (posted.credit, -posted.amount_cents))
  as side (account, cents)
join ledger_account account
  on account.practice_id = posted.practice_id and account.account = side.account
  and account.kind in ('coverage-receivable', 'patient-receivable')
left join claim on claim.practice_id = posted.practice_id and claim.claim_id = account.claim_id
left join encounter
  on encounter.practice_id = posted.practice_id and encounter.encounter_id = claim.encounter_id
group by 1, 2, 3;
alter table ledger_transfer force row level security;
alter table ledger_account force row level security;
alter table claim force row level security;
alter table encounter force row level security;
call guard_practice_table('receivable_rollup');

create function keep_receivable_rollup() returns trigger language plpgsql as $$
begin
  insert into receivable_rollup as kept (practice_id, owner, service_on, open_cents)
  select moved.practice_id, moved.owner, moved.service_on, sum(moved.cents)
  from (
    select posted.practice_id, coalesce(account.facts ->> 'payerId', '') as owner,
           coalesce(encounter.date_of_service, posted.effective_date) as service_on, side.cents
    from posted
    cross join lateral (values (posted.debit, posted.amount_cents), (posted.credit, -posted.amount_cents))
      as side (account, cents)
    join ledger_account account
      on account.practice_id = posted.practice_id and account.account = side.account
      and account.kind in ('coverage-receivable', 'patient-receivable')
    left join claim on claim.practice_id = posted.practice_id and claim.claim_id = account.claim_id
    left join encounter
      on encounter.practice_id = posted.practice_id and encounter.encounter_id = claim.encounter_id
  ) moved
  group by moved.practice_id, moved.owner, moved.service_on
  order by moved.practice_id, moved.owner, moved.service_on
  on conflict (practice_id, owner, service_on) do update set open_cents = kept.open_cents + excluded.open_cents;
  return null;
end $$;

create trigger keep_rollup after insert on ledger_transfer
  referencing new table as posted for each statement execute function keep_receivable_rollup();
