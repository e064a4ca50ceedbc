grant select, insert, update on work_item, work_note, patient_payment, refund_request, payment_plan, bank_deposit,
  receivable_rollup to claimwright_app;
grant usage on all sequences in schema claimwright to claimwright_app;
revoke update on work_note from claimwright_app;
