#!/bin/sh
# Makes lib/araxes.aot, the JVM's cache of loaded and linked classes, in an installed folder (target/araxes unless
# another is given). It makes the start about twice as fast and holds for this folder's jars and this very JDK only.
# The window opens once for it: on the display, on a virtual one (Debian: xvfb, libgtk-3-0), or else on none.
set -eu

home=$(cd "${1:-$(dirname "$0")/../target/araxes}" && pwd -P)
cd "$home/lib" # the options below are parted at spaces, so they name no folder
rm -f araxes.aot

options="-XX:AOTCacheOutput=araxes.aot -Xlog:aot=error -Daraxes.exitAfterFirstMap=true"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
  ARAXES_JAVA_OPTS=$options "$home/bin/araxes"
elif command -v xvfb-run > /dev/null; then
  ARAXES_JAVA_OPTS=$options xvfb-run --auto-servernum "$home/bin/araxes"
else
  ARAXES_JAVA_OPTS="$options -Dglass.platform=Headless -Dprism.order=sw" "$home/bin/araxes"
fi

[ -s araxes.aot ] || { echo "aot.sh: the JVM made no cache" >&2; exit 1; }
ls -l "$home/lib/araxes.aot"
