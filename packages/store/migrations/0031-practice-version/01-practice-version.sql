-- Two people may have the settings of a practice open.
alter table practice add column version integer not null default 1;
grant update (version) on practice to claimwright_app;
