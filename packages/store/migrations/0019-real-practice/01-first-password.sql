-- A password that somebody else has seen opens nothing but the way to a new one.
alter table app_user add must_change_password boolean not null default false;

-- A write that died on the way may be tried again under its key, once its time is over.
alter table request_key add claimed_at timestamptz not null default now();
