-- Who may sign in, to which practices, and for how long. All of it belongs to the company.

create table app_user (
  company_id text not null references company,
  user_id text not null,
  login text not null check (login = lower(login)),
  name text not null,
  -- argon2id in its own text form; null until the person has chosen one.
  password_hash text,
  sealed_totp bytea,
  -- The last time step whose one-time code was taken: a code works once (RFC 6238, 5.2).
  totp_step bigint,
  state text not null check (state in ('active', 'disabled')),
  failed_attempts integer not null default 0,
  locked_until timestamptz,
  created_at timestamptz not null default now(),
  primary key (company_id, user_id)
);
create unique index app_user_login on app_user (company_id, login);
call guard_company_table('app_user');

create table user_role (
  company_id text not null references company,
  user_id text not null,
  -- No foreign key: a company's rows may live on another machine than its practices' (practice_id distributes those).
  granted_practice text not null,
  role text not null,
  granted_by text not null,
  granted_at timestamptz not null default now(),
  revoked_at timestamptz,
  primary key (company_id, user_id, granted_practice, role),
  foreign key (company_id, user_id) references app_user
);
call guard_company_table('user_role');

-- Only the digest of a token is kept: whoever reads the table cannot use it.
create table user_session (
  company_id text not null references company,
  token_digest text not null,
  user_id text not null,
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz,
  primary key (company_id, token_digest),
  foreign key (company_id, user_id) references app_user
);
create index user_session_user on user_session (company_id, user_id) where ended_at is null;
call guard_company_table('user_session');

create table api_token (
  company_id text not null references company,
  token_digest text not null,
  user_id text not null,
  name text not null,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (company_id, token_digest),
  foreign key (company_id, user_id) references app_user
);
call guard_company_table('api_token');

-- One row a write that named an idempotency key: the same request again gets the same answer and does nothing.
create table request_key (
  practice_id text not null references practice,
  actor text not null,
  request_key text not null,
  route text not null,
  request_sha256 text not null,
  state text not null check (state in ('running', 'done')),
  status integer,
  sealed_answer bytea,
  created_at timestamptz not null default now(),
  primary key (practice_id, actor, request_key)
);
call guard_practice_table('request_key');

grant select, insert, update on app_user, user_role, user_session, api_token, request_key to claimwright_app;
