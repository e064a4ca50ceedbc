-- How often a person took the posting of a claim payment back, and whether the first posting was a person's.

alter table remittance_claim add column undone integer not null default 0 check (undone >= 0);
alter table remittance_claim add column by_hand boolean not null default false;
