-- A plan says who agreed it and how it ended. A patient has at most one that runs.

alter table payment_plan add column agreed_by text;
alter table payment_plan add column ended_reason text
  check (ended_reason in ('complete', 'broken', 'cancelled'));
create unique index payment_plan_running on payment_plan (practice_id, patient_id) where ended_on is null;
