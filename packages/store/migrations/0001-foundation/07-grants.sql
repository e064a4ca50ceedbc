-- The application's role: an ordinary role that owns nothing. What is append-only it may not even try to change.

grant usage on schema claimwright to claimwright_app;
grant select, insert, update on all tables in schema claimwright to claimwright_app;
grant usage on all sequences in schema claimwright to claimwright_app;

revoke insert, update on installation from claimwright_app;
revoke update on practice_key, company_key, company, note, coded_encounter, decision_why, claim_state_change,
  outbound_file_claim, remittance_payment, ledger_account, ledger_transfer, statement, statement_encounter, event,
  event_seal, company_event, job_effect, code_set_release from claimwright_app;
revoke update on outbox from claimwright_app;
grant update (dispatched_at) on outbox to claimwright_app;

-- The migration ledger is the owner's alone.
revoke all on applied_migration from claimwright_app;
