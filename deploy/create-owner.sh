#!/bin/sh
# Run once by the database's image: the role that owns Claimwright's schema is an ordinary one, because row-level
# security does not bind a superuser. It may create the role that the program works as.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$OWNER_PASSWORD" --username "$POSTGRES_USER" <<'SQL'
create role claimwright login createrole password :'password';
create database claimwright owner claimwright;
SQL
