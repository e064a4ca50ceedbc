-- How clinicians and the practice itself stand with each payer.
create table enrolment (
  practice_id text not null references practice,
  enrolment_id text not null,
  payer_id text not null,
  -- Null: the practice itself, which bills and is paid.
  provider_id text,
  facts jsonb not null,
  version integer not null default 1,
  primary key (practice_id, enrolment_id),
  foreign key (practice_id, payer_id) references payer,
  foreign key (practice_id, provider_id) references provider
);
create index enrolment_payer on enrolment (practice_id, payer_id, provider_id);
call guard_practice_table('enrolment');
grant select, insert, update on enrolment to claimwright_app;

-- Two people may have a clinician open.
alter table provider add column version integer not null default 1;
