-- A closed day keeps its numbers for good: what is posted later counts for the first open day. The code that posts
-- asks for that day in its transaction; a recount of the closed days proves it.

create table closed_day (
  practice_id text not null references practice,
  day date not null,
  -- The day after the close before; null for a practice's first close, which covers all that came before.
  covers_from date,
  closed_by text not null,
  closed_at timestamptz not null default now(),
  facts jsonb not null,
  primary key (practice_id, day),
  check (covers_from <= day)
);
call guard_practice_table('closed_day');
call guard_append_only('closed_day');
grant select, insert on closed_day to claimwright_app;

-- Whoever posts waits for a close that is under way, and a close for postings that are: a movement is either in the
-- day's numbers or dated after them. A function, because each statement of it sees what committed while it waited.
create function first_open_day(practice text) returns date language plpgsql volatile as $$
begin
  perform pg_advisory_xact_lock_shared(83503, hashtext(practice));
  return (select max(day) + 1 from closed_day where practice_id = practice);
end $$;

-- Movements are written in the order of their days: a block range index finds a period and costs next to nothing.
create index ledger_transfer_day on ledger_transfer using brin (effective_date);
