-- What an earlier system says is open when a practice moves in, as it was brought, and what the last run over it found.
-- The report names lines and columns, never what stood there.

create table opening_file (
  practice_id text not null references practice,
  file_id text not null,
  name text not null,
  sha256 text not null,
  sealed bytea not null,
  received_by text not null,
  received_at timestamptz not null default now(),
  as_of date,
  report jsonb,
  primary key (practice_id, file_id)
);
create unique index opening_file_sha256 on opening_file (practice_id, sha256);
call guard_practice_table('opening_file');
grant select, insert, update on opening_file to claimwright_app;
