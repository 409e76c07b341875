#!/bin/sh
# Makes lib/araxes.aot, the JVM's cache of loaded and linked classes, in an installed folder (target/araxes unless
# another is given). It makes the start about a third quicker and holds for this folder's jars and this very JDK only.
# The window opens once for it, over a workspace of its own: on JavaFX's headless platform, or with --on-display where
# one sees it, which takes the platform's own classes in too.
set -eu

display=no
if [ "${1:-}" = --on-display ]; then
  display=yes
  shift
fi
home=$(cd "${1:-$(dirname "$0")/../target/araxes}" && pwd -P)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$home/lib" # the options below are parted at spaces, so they name no folder
rm -f araxes.aot
"$home/bin/araxes" prepare

options="-XX:AOTCacheOutput=araxes.aot -Xlog:aot=error -Daraxes.rehearse=start"
[ $display = yes ] || options="$options -Dglass.platform=Headless -Dprism.order=sw"
ARAXES_WORKSPACE="$scratch/workspace.gpkg" ARAXES_JAVA_OPTS=$options "$home/bin/araxes" > "$scratch/log" 2>&1 || {
  cat "$scratch/log" >&2
  exit 1
}
[ -s araxes.aot ] || { echo "aot.sh: the JVM made no cache" >&2; exit 1; }
