-- The policy says the same as before in a form that no index answers. As `practice_id = any (…)` the database took it
-- for ten look-ups in every index, thought a look-up by key dear, and read the whole practice instead. Every statement
-- names its practice, and that is what finds the rows; the policy checks them.

create or replace procedure guard_practice_table(target text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', target);
  execute format('alter table %I force row level security', target);
  execute format(
    'create policy own_practices on %I using ((select current_practices())::text[] @> array[practice_id])'
    ' with check ((select current_practices())::text[] @> array[practice_id])', target);
end $$;

do $$
declare guarded regclass;
begin
  for guarded in
    select polrelid::regclass from pg_policy
    where polname = 'own_practices' and polrelid <> 'practice'::regclass
      and polrelid in (select oid from pg_class where relnamespace = (select oid from pg_namespace
        where nspname = current_schema()))
  loop
    execute format(
      'alter policy own_practices on %s using ((select current_practices())::text[] @> array[practice_id])'
      ' with check ((select current_practices())::text[] @> array[practice_id])', guarded);
  end loop;
end $$;
