#!/bin/sh
# in-root.sh ROOT USER [NAME=VALUE …] PROGRAM …: runs a program in another root as a user, with what
# a desktop session gives: devices, /proc, shared memory and the X server's socket.
# Call it in namespaces of its own (`unshare --mount --pid --fork`): nothing is unmounted.
set -eu
root=$1
user=$2
shift 2
mount --rbind /dev "$root/dev"
mount -t proc proc "$root/proc"
mkdir -p "$root/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
exec chroot --userspec="$user" "$root" env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 "$@"
