#!/bin/sh
# Installs Debian packages where this is root on Debian or Ubuntu; elsewhere it names, in one line
# to copy, what has to be installed, and fails.
set -eu
if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing system packages: $*"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@" && exit 0
fi
echo "System packages are missing. Please install them with this line, then start again:" >&2
echo "  sudo apt-get install -y --no-install-recommends $*" >&2
exit 1
