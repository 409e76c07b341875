#!/bin/sh
# Makes lib/araxes.aot, the JVM's cache of loaded and linked classes, in an installed folder (target/araxes unless
# another is given). It makes the start about a third quicker and holds for this folder's jars and this very JDK only.
# The window opens once for it, over a workspace of its own: on a display that nobody sees (xvfb-run) or, where there is
# none, on JavaFX's headless platform, which leaves the platform's own classes out; with --on-display where one sees it.
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

ARAXES_WORKSPACE=$scratch/workspace.gpkg
export ARAXES_WORKSPACE

# Opens the window, by a program that gives it a display where one is named, with more options for the JVM.
train() {
  program=$1
  ARAXES_JAVA_OPTS="-XX:AOTCacheOutput=araxes.aot -Xlog:aot=error -Daraxes.rehearse=start $2" \
    $program "$home/bin/araxes" > "$scratch/log" 2>&1 && [ -s araxes.aot ]
}

if [ $display = yes ]; then
  train "" ""
else
  { command -v xvfb-run > /dev/null && train "xvfb-run -a" ""; } ||
    train "" "-Dglass.platform=Headless -Dprism.order=sw"
fi || {
  cat "$scratch/log" >&2
  exit 1
}
[ -s araxes.aot ] || { echo "aot.sh: the JVM made no cache" >&2; exit 1; }
