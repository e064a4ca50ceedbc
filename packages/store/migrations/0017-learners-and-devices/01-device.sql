-- A device for one-time codes counts once it has shown one: until then its secret waits here, and nobody is locked out
-- by a picture that was not taken.
alter table app_user add column sealed_totp_pending bytea;
