#!/bin/sh
# Prints the first Python from 3.11 to 3.13. PYTHON=/path/to/python chooses another.
# Each one is started, not only looked up: version managers leave names behind that run nothing.
set -eu
check='import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))'
for name in ${PYTHON:-} python3 python3.13 python3.12 python3.11 python; do
    path=$(command -v "$name" 2>/dev/null) || continue
    if "$path" -c "$check" >/dev/null 2>&1; then
        echo "$path"
        exit 0
    fi
done
echo "nnstudio needs Python 3.11, 3.12 or 3.13, and none of them was found." >&2
echo "On Debian and Ubuntu: sudo apt-get install -y python3 python3-venv" >&2
echo "One elsewhere is named like this: make run PYTHON=/path/to/python3.12" >&2
exit 1
