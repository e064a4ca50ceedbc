-- An invented practice lives by a clock of its own: its claims were sent and paid in its own months, and its reports
-- count them there. What is audited (event, company_event) keeps the true time.

create function business_now() returns timestamptz language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('claimwright.now', true), '')::timestamptz, now())
$$;

alter table claim_state_change alter column changed_at set default business_now();
alter table remittance_payment alter column posted_at set default business_now();
alter table work_item alter column created_at set default business_now();
alter table claim alter column updated_at set default business_now();
