#!/bin/sh
# Prints the tables of docs/performance.md for this machine, in about five minutes; with --long also ten minutes of
# scripted use and an hour of scripted editing for the memory. Needs target/araxes (./mvnw -q package -DskipTests), or the folder given, and a display.
set -eu

long=no
if [ "${1:-}" = --long ]; then
  long=yes
  shift
fi
home=$(cd "${1:-$(dirname "$0")/../target/araxes}" && pwd -P)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
ARAXES_WORKSPACE=$scratch/workspace.gpkg
export ARAXES_WORKSPACE

bench() {
  echo
  echo "## araxes bench $*"
  echo
  "$home/bin/araxes" bench "$@" || echo "(could not be measured)"
}

bench startup --repeat 7
bench frame --repeat 60
bench frame --vertices 1000000 --repeat 40
ARAXES_JAVA_OPTS="-Xmx3g ${ARAXES_JAVA_OPTS:-}"
export ARAXES_JAVA_OPTS
bench frame --vertices 10000000 --repeat 40
ARAXES_JAVA_OPTS=${ARAXES_JAVA_OPTS#-Xmx3g }
bench measure
bench export --repeat 5
bench pan --seconds 45
bench pan --seconds 45 --vertices 1000000
if [ $long = yes ]; then
  bench pan --seconds 600
  bench edit --seconds 3600
fi
