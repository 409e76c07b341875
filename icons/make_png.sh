#!/bin/sh
# Draws the icon at every size that windows and menus ask for. Needs rsvg-convert (Debian: librsvg2-bin).
set -eu
cd "$(dirname "$0")"
out=../src/main/resources/org/araxes/icons
mkdir -p "$out"
for size in 16 24 32; do rsvg-convert -w "$size" -h "$size" araxes-small.svg -o "$out/araxes-$size.png"; done
for size in 48 64 128 256 512; do rsvg-convert -w "$size" -h "$size" araxes.svg -o "$out/araxes-$size.png"; done
