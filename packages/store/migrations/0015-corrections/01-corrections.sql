-- A claim before somebody corrected it, so that nothing that was ever on a claim is lost.

create table claim_revision (
  practice_id text not null references practice,
  claim_id text not null,
  -- The version that the claim was at with this content.
  version integer not null check (version > 0),
  sealed bytea not null,
  replaced_by text not null,
  replaced_at timestamptz not null default business_now(),
  primary key (practice_id, claim_id, version),
  foreign key (practice_id, claim_id) references claim
);
call guard_practice_table('claim_revision');
call guard_append_only('claim_revision');

-- What a person stated about a finding that may be overridden. The newest row of a code and place counts; one without
-- a statement takes the override back.
create table edit_override (
  practice_id text not null references practice,
  override_id bigint generated always as identity,
  encounter_id text not null,
  code text not null,
  -- As a finding writes its place; empty for every place of this code on the claim.
  place text not null,
  statement text,
  stated_by text not null,
  stated_at timestamptz not null default business_now(),
  primary key (practice_id, override_id),
  foreign key (practice_id, encounter_id) references encounter
);
create index edit_override_encounter on edit_override (practice_id, encounter_id);
call guard_practice_table('edit_override');
call guard_append_only('edit_override');

grant select, insert on claim_revision, edit_override to claimwright_app;
grant usage on all sequences in schema claimwright to claimwright_app;

-- Whose a claim is while somebody works on it.
alter table claim add column assignee text;
create index claim_assignee on claim (practice_id, assignee) where assignee is not null;

-- Filters of a list that a person gave a name.
create table saved_view (
  practice_id text not null references practice,
  owner text not null,
  screen text not null,
  name text not null,
  filter jsonb not null,
  saved_at timestamptz not null default business_now(),
  removed_at timestamptz,
  primary key (practice_id, owner, screen, name)
);
call guard_practice_table('saved_view');
grant select, insert, update on saved_view to claimwright_app;
