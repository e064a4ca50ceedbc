-- The rest of what a remittance fills: five references that were still asked for row by row, each with a lock on the
-- row that it found. Now each is asked for once a statement, as those of 0016 are.

-- For a trigger after a statement, its rows named `added`: each value of the column `tg_argv[0]` is a key `tg_argv[2]`
-- of the table `tg_argv[1]`, in the same practice. `offset 0` keeps it a look-up a key, whatever statistics a growing
-- table has.
create function require_rows() returns trigger language plpgsql set search_path from current as $$
declare is_missing boolean;
begin
  execute format(
    'select exists (
       select from (select distinct practice_id, %1$I as key from added where %1$I is not null) as own
       left join lateral (
         select true as is_there from %2$I where practice_id = own.practice_id and %3$I = own.key offset 0
       ) as found on true
       where found.is_there is null)', tg_argv[0], tg_argv[1], tg_argv[2]) into is_missing;
  if is_missing then
    raise exception '% names a % that is not there', tg_table_name, tg_argv[1]
      using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;

create procedure guard_reference_by_statement(target text, referring text, referred text, key text)
language plpgsql as $$
begin
  execute format('alter table %I drop constraint %I', target, target || '_practice_id_' || referring || '_fkey');
  execute format(
    'create trigger %I after insert on %I referencing new table as added'
    ' for each statement execute function require_rows(%L, %L, %L)',
    'require_' || referred, target, referring, referred, key);
end $$;

call guard_reference_by_statement('ledger_account', 'patient_id', 'patient', 'patient_id');
call guard_reference_by_statement('ledger_account', 'claim_id', 'claim', 'claim_id');
call guard_reference_by_statement('account_balance', 'account', 'ledger_account', 'account');
call guard_reference_by_statement('claim_state_change', 'claim_id', 'claim', 'claim_id');
call guard_reference_by_statement('remittance_claim', 'payment_id', 'remittance_payment', 'payment_id');
call guard_reference_by_statement('remittance_claim', 'claim_id', 'claim', 'claim_id');
-- What waited for its claim may find it later.
create trigger require_claim_later after update on remittance_claim referencing new table as added
  for each statement execute function require_rows('claim_id', 'claim', 'claim_id');

-- Payments, accounts and their history are append-only or nobody's to delete; the keys that these references name
-- never change either, nor do the columns that name them.
create function refuse_new_key() returns trigger language plpgsql as $$
begin
  raise exception 'a key of % never changes', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger keep_key before update of practice_id, patient_id on patient
  for each statement execute function refuse_new_key();
create trigger keep_key before update of practice_id, claim_id on claim
  for each statement execute function refuse_new_key();
create trigger keep_key before update of practice_id, account on account_balance
  for each statement execute function refuse_new_key();
create trigger keep_key before update of practice_id, payment_id, occurrence_key on remittance_claim
  for each statement execute function refuse_new_key();
