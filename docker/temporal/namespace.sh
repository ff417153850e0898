#!/bin/sh
# Makes the namespace in which Leerlus conducts (TEMPORAL_NAMESPACE, at TEMPORAL_ADDRESS), and what its workflows can be
# searched by. What is there stays as it is.
set -eu

describe() {
  temporal operator namespace describe --namespace "$TEMPORAL_NAMESPACE" >/dev/null 2>&1
}

register() {
  temporal operator search-attribute list | grep -q "^ *$1 " && return
  temporal operator search-attribute create --name "$1" --type "$2"
}

describe || temporal operator namespace create --namespace "$TEMPORAL_NAMESPACE" --retention "${TEMPORAL_RETENTION:-30d}"
# Each part of the server hears of a new namespace within some seconds.
tries=30
until describe && temporal operator search-attribute list >/dev/null 2>&1; do
  tries=$((tries - 1))
  [ "$tries" -gt 0 ] || { echo "Temporal does not know its new namespace $TEMPORAL_NAMESPACE." >&2; exit 1; }
  sleep 1
done
register LeerlusPhase Keyword
register LeerlusDue Datetime
echo "The namespace $TEMPORAL_NAMESPACE is ready."
