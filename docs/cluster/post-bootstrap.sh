#!/bin/sh
# Makes the role and the database of the hubs. Patroni runs it once, on the first primary, with a connection to it.
set -eu
psql --no-psqlrc --set ON_ERROR_STOP=1 --quiet "$1" <<'SQL'
\getenv password REPERE_DATABASE_PASSWORD
SET password_encryption = 'scram-sha-256';
CREATE ROLE repere LOGIN PASSWORD :'password';
CREATE DATABASE repere OWNER repere;
SQL
