#!/bin/bash
# Checks what desktops read, without a network: OUT/share as package.sh made it.
#
#   packaging/linux/validate.sh OUT
set -euo pipefail
share=$(realpath "$1")/share
appstreamcli validate --no-net --pedantic "$share/metainfo/org.nnstudio.nnstudio.metainfo.xml"
desktop-file-validate "$share/applications/nnstudio.desktop"

# The type of a project is told by its content, whatever its name is.
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir -p "$place/mime/packages"
cp "$share/mime/packages/nnstudio.xml" "$place/mime/packages/"
if [ -f /usr/share/mime/packages/freedesktop.org.xml ]; then
    cp /usr/share/mime/packages/freedesktop.org.xml "$place/mime/packages/"
fi
update-mime-database "$place/mime"
grep -q 'application/x-nnstudio' "$place/mime/magic"
grep -q 'application/x-nnstudio:\*.nnstudio' "$place/mime/globs"

warnings=$(MANROFFSEQ='' MANWIDTH=100 man --warnings -E UTF-8 -l "$share/man/man1/nnstudio.1.gz" \
    2>&1 >/dev/null)
if [ -n "$warnings" ]; then
    echo "$warnings" >&2
    exit 1
fi
for size in 16 22 24 32 48 64 128 256 512; do
    test -s "$share/icons/hicolor/${size}x$size/apps/nnstudio.png"
done
test -s "$share/icons/hicolor/scalable/apps/nnstudio.svg"
echo "Metainfo, desktop entry, file type, manual page and icons are as desktops expect them."
