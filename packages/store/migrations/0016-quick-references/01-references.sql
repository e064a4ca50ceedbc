-- A foreign key is checked row by row, and each check locks the row that it finds. A remittance of 100,000 claims
-- writes a million rows of one practice: half of its time went into asking whether that practice is there. Here every
-- reference of the tables that such a file fills is still held by the database, but once a statement or once a row.

-- The practice's key can not change under its rows; nobody but the owner could delete it before.
revoke update on practice from claimwright_app;
grant update (npi, facts, sealed) on practice to claimwright_app;

-- What refers to a row of the practice refers to the practice: one reference holds the other.
alter table ledger_transfer drop constraint ledger_transfer_practice_id_fkey;
alter table account_balance drop constraint account_balance_practice_id_fkey;
alter table remittance_claim drop constraint remittance_claim_practice_id_fkey;
alter table claim drop constraint claim_practice_id_fkey;
alter table claim_state_change drop constraint claim_state_change_practice_id_fkey;
alter table outbound_file_claim drop constraint outbound_file_claim_practice_id_fkey;
alter table note drop constraint note_practice_id_fkey;
alter table coded_encounter drop constraint coded_encounter_practice_id_fkey;
alter table encounter drop constraint encounter_practice_id_fkey;

-- What refers to nothing else asks once a statement.
create function require_practice() returns trigger language plpgsql set search_path from current as $$
begin
  if exists (
    select from (select distinct practice_id from added) as own
    where not exists (select from practice where practice.practice_id = own.practice_id)
  ) then
    raise exception '% names a practice that is not there', tg_table_name using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;

create procedure guard_practice_by_statement(target text) language plpgsql as $$
begin
  execute format('alter table %I drop constraint %I', target, target || '_practice_id_fkey');
  execute format(
    'create trigger require_practice after insert on %I referencing new table as added'
    ' for each statement execute function require_practice()', target);
end $$;

call guard_practice_by_statement('ledger_account');
call guard_practice_by_statement('decision_why');
call guard_practice_by_statement('event');

-- Accounts are append-only, so what an account was when a movement was written it stays: to look once is enough. The
-- movement's claim is its accounts' claim, which the three foreign keys did not hold. `offset 0` keeps it one look-up
-- a side, whatever statistics a growing ledger has.
create function require_accounts() returns trigger language plpgsql set search_path from current as $$
begin
  if exists (
    select from added
    left join lateral (
      select account, claim_id from ledger_account
      where practice_id = added.practice_id and account = added.debit offset 0
    ) as debtor on true
    left join lateral (
      select account, claim_id from ledger_account
      where practice_id = added.practice_id and account = added.credit offset 0
    ) as creditor on true
    where debtor.account is null or creditor.account is null
      or added.claim_id is distinct from coalesce(debtor.claim_id, creditor.claim_id)
  ) then
    raise exception 'a movement is between two accounts that are there, and of their claim'
      using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;

alter table ledger_transfer
  drop constraint ledger_transfer_practice_id_debit_fkey,
  drop constraint ledger_transfer_practice_id_credit_fkey,
  drop constraint ledger_transfer_practice_id_claim_id_fkey;
create trigger require_accounts after insert on ledger_transfer referencing new table as added
  for each statement execute function require_accounts();
