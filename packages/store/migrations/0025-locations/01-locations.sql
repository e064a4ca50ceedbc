-- Where a practice sees its patients. A location is closed by its dates and never taken away: claims name it.
create table location (
  practice_id text not null references practice,
  location_id text not null,
  facts jsonb not null,
  version integer not null default 1,
  primary key (practice_id, location_id)
);
call guard_practice_table('location');
grant select, insert, update on location to claimwright_app;
