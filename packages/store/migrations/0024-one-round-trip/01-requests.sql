-- Every request asks who it comes from, and writes down what was asked for. As transactions of their own that was
-- eleven round trips; each is one call of a function here, which binds itself as a transaction otherwise does with its
-- first statement. Row-level security holds inside: the functions run as the application's role, and own nothing.

-- The practices at which a person holds roles: [{"id", "name", "roles"}], by name. In plpgsql, which keeps its plan.
create function granted_practices(of_company text, person text) returns jsonb
language plpgsql stable set search_path from current as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'roles', roles) order by name collate "C"), '[]')
    from (
      select practice.practice_id as id, practice.facts ->> 'name' as name,
             jsonb_agg(user_role.role order by user_role.role) as roles
      from user_role
      join practice on practice.practice_id = user_role.granted_practice
      where user_role.company_id = of_company and practice.company_id = of_company
        and user_role.user_id = person and user_role.revoked_at is null
      group by practice.practice_id, practice.facts
    ) as own
  );
end $$;

create procedure bind_company(of_company text) language plpgsql as $$
begin
  perform set_config('role', 'claimwright_app', true), set_config('claimwright.practices', '{}', true),
    set_config('claimwright.company', of_company, true);
end $$;

-- A session that nobody has ended, however old, of a person who may sign in.
create function find_session(of_company text, digest text) returns table (
  user_id text, name text, practices jsonb, started_at timestamptz, last_seen_at timestamptz
) language plpgsql set search_path from current as $$
begin
  call bind_company(of_company);
  return query
    select app_user.user_id, app_user.name, granted_practices(of_company, app_user.user_id),
           user_session.started_at, user_session.last_seen_at
    from user_session
    join app_user on app_user.company_id = of_company and app_user.user_id = user_session.user_id
    where user_session.company_id = of_company and user_session.token_digest = digest
      and user_session.ended_at is null and app_user.state = 'active';
end $$;

-- A program's key that nobody has taken back, however old, of a person who may sign in.
create function find_api_token(of_company text, digest text) returns table (
  user_id text, name text, practices jsonb, scopes text[], expires_at timestamptz
) language plpgsql set search_path from current as $$
begin
  call bind_company(of_company);
  return query
    select app_user.user_id, app_user.name, granted_practices(of_company, app_user.user_id),
           api_token.scopes, api_token.expires_at
    from api_token
    join app_user on app_user.company_id = of_company and app_user.user_id = api_token.user_id
    where api_token.company_id = of_company and api_token.token_digest = digest
      and api_token.revoked_at is null and app_user.state = 'active';
end $$;

-- One event of a practice that belongs to no other change. The lock is the one that every writer of events shares.
create function record_event(
  of_practice text, by_actor text, event_kind text, of_kind text, of_id text, event_data jsonb
) returns void language plpgsql set search_path from current as $$
begin
  perform set_config('role', 'claimwright_app', true), set_config('claimwright.company', '', true),
    set_config('claimwright.practices', array[of_practice]::text, true);
  perform pg_advisory_xact_lock_shared(8302, hashtext(of_practice));
  insert into event (practice_id, actor, kind, subject_kind, subject_id, data)
  values (of_practice, by_actor, event_kind, of_kind, of_id, event_data);
end $$;
