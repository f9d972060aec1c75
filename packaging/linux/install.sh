#!/bin/sh
# Installs nnstudio for this user alone: no root, no network, no Python.
#
#   ./install.sh                 into ~/.local
#   PREFIX=/opt/nn ./install.sh  somewhere else
#
# `nnstudio-uninstall` in the same bin folder takes all of it away again. Projects and settings stay.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
prefix=${PREFIX:-$HOME/.local}
if [ -n "${PREFIX:-}" ]; then share=$prefix/share; else share=${XDG_DATA_HOME:-$prefix/share}; fi
application=$prefix/lib/nnstudio

needed=$(du -sk "$here/nnstudio" | cut -f1)
mkdir -p "$prefix/lib" "$prefix/bin" "$share"
free=$(df -Pk "$prefix/lib" | awk 'NR == 2 { print $4 }')
if [ "$free" -lt "$needed" ]; then
    echo "nnstudio needs $((needed / 1024)) MB in $prefix, and $((free / 1024)) MB are free." >&2
    echo "Free some space, or choose another place: PREFIX=/another/place ./install.sh" >&2
    exit 1
fi

# The new version takes the old one's place only when it is whole.
rm -rf "$application.new"
cp -R "$here/nnstudio" "$application.new"
if [ -e "$application" ]; then
    rm -rf "$application.old"
    mv "$application" "$application.old"
fi
mv "$application.new" "$application"
rm -rf "$application.old"

ln -sf "$application/nnstudio" "$prefix/bin/nnstudio"
cp -R "$here/share/." "$share/"
(cd "$here/share" && find . -type f -o -type l) | sed "s|^\.|$share|" >"$application/installed-files"
# Not every desktop has ~/.local/bin among the places where programs are looked for.
sed "s|^Exec=nnstudio|Exec=\"$application/nnstudio\"|" "$here/share/applications/nnstudio.desktop" \
    >"$share/applications/nnstudio.desktop"

{
    echo '#!/bin/sh'
    echo '# Takes nnstudio away. Projects and settings stay.'
    printf "application='%s'\nshare='%s'\nprefix='%s'\n" "$application" "$share" "$prefix"
    cat "$here/uninstall.sh"
} >"$prefix/bin/nnstudio-uninstall"
chmod +x "$prefix/bin/nnstudio-uninstall"

if command -v update-mime-database >/dev/null 2>&1; then update-mime-database "$share/mime"; fi
if command -v update-desktop-database >/dev/null 2>&1; then
    update-desktop-database "$share/applications"
fi

echo "nnstudio is installed in $application ($((needed / 1024)) MB)."
if ! command -v nnstudio >/dev/null 2>&1; then
    echo "Start it from the menu of programs, or with $prefix/bin/nnstudio"
fi
problem=$("$application/nnstudio" --version >/dev/null 2>&1 || echo "it does not start")
if [ -n "$problem" ]; then
    echo "But $problem: this system's C library is older than the one that nnstudio needs." >&2
    exit 1
fi
