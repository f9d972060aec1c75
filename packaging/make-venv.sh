#!/bin/sh
# Makes the virtual environment given as the first argument, unless a usable one is there.
set -eu
cd "$(dirname "$0")/.."
venv=$1
usable='import sys, pip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))'
if [ -x "$venv/bin/python" ] && "$venv/bin/python" -c "$usable" >/dev/null 2>&1; then
    exit 0
fi
python=$(packaging/find-python.sh)
rm -rf "$venv"
echo "Making $venv with $("$python" --version)"
# Debian's Python carries ensurepip, which venv needs, in a package of its own.
if ! "$python" -c 'import ensurepip' >/dev/null 2>&1; then
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    packaging/apt-install.sh "python$version-venv"
fi
"$python" -m venv "$venv"
