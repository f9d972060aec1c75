#!/bin/sh
# Installs or names the system libraries that Qt would miss. Going on without them is possible:
# nnstudio itself says what it cannot do.
set -eu
cd "$(dirname "$0")/.."
missing=$("$1" nnstudio/system_libraries.py packages)
if [ -n "$missing" ]; then
    # shellcheck disable=SC2086 # one argument a package
    packaging/apt-install.sh $missing || true
fi
