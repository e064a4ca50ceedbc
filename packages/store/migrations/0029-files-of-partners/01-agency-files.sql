-- Files to collection agencies: which accounts to collect and which to leave alone again. A file is kept as it was made,
-- so that the same bytes can be sent again; an account is told of once.

create table agency_file (
  practice_id text not null references practice,
  file_id text not null,
  agency text not null,
  name text not null,
  sha256 text not null,
  sealed bytea not null,
  placed integer not null check (placed >= 0),
  recalled integer not null check (recalled >= 0),
  amount_cents bigint not null,
  made_on date not null,
  made_by text not null,
  made_at timestamptz not null default now(),
  primary key (practice_id, file_id)
);
call guard_practice_table('agency_file');
call guard_append_only('agency_file');
grant select, insert on agency_file to claimwright_app;

alter table agency_placement
  add column sent_in text,
  add column recall_sent_in text,
  add column recall_reason text,
  add foreign key (practice_id, sent_in) references agency_file,
  add foreign key (practice_id, recall_sent_in) references agency_file,
  add check (recall_sent_in is null or recalled_on is not null);
create index agency_placement_to_send on agency_placement (practice_id, agency) where sent_in is null;
