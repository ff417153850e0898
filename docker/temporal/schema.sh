#!/bin/sh
# Makes Temporal's tables, or brings them up to date, in databases that are there (SQL_HOST, SQL_USER, SQL_PASSWORD).
set -eu

SCHEMA=${TEMPORAL_SCHEMA:-/etc/temporal/schema}/postgresql/v12
SQL_TOOL=${TEMPORAL_SQL_TOOL:-temporal-sql-tool}

for part in temporal visibility; do
  database=$SQL_DATABASE
  [ "$part" = visibility ] && database=${SQL_DATABASE}_visibility
  "$SQL_TOOL" --plugin postgres12 --database "$database" setup-schema --version 0.0
  "$SQL_TOOL" --plugin postgres12 --database "$database" update-schema --schema-dir "$SCHEMA/$part/versioned"
done
echo "Temporal's tables are up to date."
