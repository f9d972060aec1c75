#!/bin/bash
# Shows that the Debian package works on a bare machine.
#
#   sudo packaging/test_deb.sh nnstudio_0.1.0_amd64.deb [OUT]
#
# Makes a bare Debian root, installs the package in it without a network, opens the window on a
# screen in memory, trains the digits with mouse and keys, takes screenshots, looks whether any
# socket to the outside was opened, takes the package away again and lists what is left.
#
#   SUITE=bookworm   the Debian to test with
#   MIRROR=…         where it comes from; otherwise where this machine's own packages come from
#
# Leaves in OUT: report.txt, *.png, network.txt (every call that has to do with sockets).
set -euo pipefail
cd "$(dirname "$0")/.."
deb=$(realpath "$1")
out=$(realpath -m "${2:-build/test-deb}")
suite=${SUITE:-bookworm}
root=$out/root
display=:97
learner=/home/learner

say() { echo "$*" | tee -a "$out/report.txt"; }
fail() {
    say "FAILED: $*"
    exit 1
}

mkdir -p "$out"
: >"$out/report.txt"
[ "$(id -u)" -eq 0 ] || fail "making a Debian root needs root"
missing=()
for pair in debootstrap:debootstrap Xvfb:xvfb xdotool:xdotool strace:strace openbox:openbox \
    import:imagemagick unshare:util-linux; do
    command -v "${pair%%:*}" >/dev/null || missing+=("${pair##*:}")
done
[ ${#missing[@]} -eq 0 ] || packaging/apt-install.sh "${missing[@]}"

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive "$@"; }
# The same where there is no network at all, not even this machine's.
offline() { unshare --net chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive "$@"; }

listing() { # every file of the root that is no cache, log or list of apt's
    find "$root" -xdev \( -path "$root/proc" -o -path "$root/sys" -o -path "$root/dev" \
        -o -path "$root/tmp" -o -path "$root/run" -o -path "$root/var/cache" \
        -o -path "$root/var/log" -o -path "$root/var/lib/apt" -o -path "$root/var/lib/dpkg" \
        -o -path "$root$learner" \) -prune -o -printf '%P\n' | sort
}

# ------------------------------------------------------------------------ a bare Debian
make_root() {
    local mirror=${MIRROR:-}
    if [ -z "$mirror" ]; then
        # shellcheck disable=SC2016 # apt's own placeholders
        mirror=$(apt-get indextargets --format '$(SITE) $(CODENAME)' 'Created-By: Packages' |
            awk -v suite="$suite" '$2 == suite { print $1; exit }')
    fi
    # Without a name, debootstrap takes Debian's own mirror.
    debootstrap --variant=minbase "$suite" "$root" ${mirror:+"$mirror"} >"$out/debootstrap.log"
    tar --one-file-system -C "$root" -cf "$out/bare-$suite.tar" .
}
rm -rf "$root"
mkdir -p "$root"
if [ -f "$out/bare-$suite.tar" ]; then tar -C "$root" -xf "$out/bare-$suite.tar"; else make_root; fi
cp /etc/resolv.conf "$root/etc/resolv.conf"
inside useradd --create-home learner
for name in python python3 gcc cc g++ clang; do
    if inside sh -c "command -v $name" >/dev/null; then fail "the bare root has $name"; fi
done
say "bare $suite root: $(du -sm --one-file-system "$root" | cut -f1) MB, no Python, no compiler"
cp "$deb" "$root/root/nnstudio.deb"

# ------------------------------------------------------- install it without a network
inside apt-get update -qq
inside apt-get install -qq -y --no-install-recommends --download-only /root/nnstudio.deb \
    >"$out/install.log" 2>&1
rm "$root/etc/resolv.conf"
listing >"$out/before.txt"
begin=$(date +%s)
offline apt-get install -qq -y --no-install-recommends /root/nnstudio.deb \
    >>"$out/install.log" 2>&1 || fail "apt could not install it: see install.log"
say "installed without a network in $(($(date +%s) - begin)) s," \
    "with $(grep -c '^Setting up' "$out/install.log") packages in all"
for name in python python3 gcc cc g++ clang; do
    if inside sh -c "command -v $name" >/dev/null; then fail "the package brought $name"; fi
done

# ------------------------------------------------------------------- a screen, a hand
cleanup() {
    [ -z "${app:-}" ] || kill "$app" 2>/dev/null || true
    [ -z "${wm:-}" ] || kill "$wm" 2>/dev/null || true
    [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null || true
}
trap cleanup EXIT
Xvfb "$display" -screen 0 1366x768x24 -nolisten tcp >"$out/xvfb.log" 2>&1 &
screen=$!
export DISPLAY=$display
for _ in $(seq 50); do
    if xdotool getmouselocation >/dev/null 2>&1; then break; fi
    sleep 0.1
done
openbox >"$out/openbox.log" 2>&1 &
wm=$!
# A session without a network, in which strace notes every call that has to do with sockets.
session() {
    strace -f --seccomp-bpf -qq -e trace=network -o "$out/$1.txt" \
        unshare --net --mount --pid --fork --kill-child packaging/linux/in-root.sh \
        "$root" learner "DISPLAY=$display" "HOME=$learner" "${@:2}"
}
picture() { import -window root "$out/$1.png"; }
keys() { xdotool key --clearmodifiers --delay 150 "$@"; }
title() { xdotool getwindowname "$window" 2>/dev/null || true; }
wait_for() { # wait_for SECONDS WHAT COMMAND …
    local until=$(($(date +%s) + $1)) what=$2
    shift 2
    until "$@"; do
        kill -0 "$app" 2>/dev/null || fail "the window is gone; see nnstudio.log"
        if [ "$(date +%s)" -ge "$until" ]; then
            picture failed
            fail "$what did not come about; see failed.png"
        fi
        sleep 0.1
    done
}
is_shown() {
    window=$(xdotool search --onlyvisible --name nnstudio 2>/dev/null | head -n 1) || true
    [ -n "$window" ]
}
is_titled() { [[ "$(title)" == *"$1"* ]]; }
is_asking() { xdotool search --onlyvisible --name "$1" >/dev/null 2>&1; }

begin=$(date +%s%N)
session window nnstudio >"$out/nnstudio.log" 2>&1 &
app=$!
wait_for 60 "the window" is_shown
say "the window is there after $((($(date +%s%N) - begin) / 1000000)) ms, watched by strace"
sleep 4
picture welcome

# ------------------------------------------------------------------ train the digits
# A click on the example's card, a click on Train, then Save As by its keys.
xdotool mousemove 340 352 click 1
wait_for 20 "the example" is_titled "Handwritten digits"
sleep 3
xdotool mousemove 66 80 click 1
project=$learner/digits.nnstudio
saved=$root$project
is_saved() { [ -s "$saved" ]; }
finished() {
    session runs nnstudio runs --json "$project" >"$out/runs.json" 2>>"$out/nnstudio.log"
    grep -q '"state":"finished"' "$out/runs.json"
}
sleep 20
picture training
keys ctrl+shift+s
wait_for 20 "the question where to save" is_asking "Save the project"
keys ctrl+a
xdotool type "$project"
keys Return
wait_for 20 "the saved file" is_saved
for _ in $(seq 30); do
    if finished; then break; fi
    sleep 5
    keys ctrl+s
    sleep 2
done
finished || fail "the digits were not trained to the end: see runs.json"
picture trained
say "trained with mouse and keys: $(tr -d '\n' <"$out/runs.json" | cut -c1-300)"

keys ctrl+q
ended=0
for _ in $(seq 100); do
    if ! kill -0 "$app" 2>/dev/null; then break; fi
    sleep 0.1
done
if kill -0 "$app" 2>/dev/null; then
    picture failed
    fail "Ctrl+Q did not close the window; see failed.png"
fi
wait "$app" || ended=$?
app=
[ "$ended" -eq 0 ] || fail "the program ended with status $ended"

# ---------------------------------------------------------------- the commands too
session doctor nnstudio doctor >"$out/doctor.log" 2>&1 || fail "doctor: see doctor.log"
session train nnstudio train --epochs 2 "$project" >"$out/train.log" 2>&1 || fail "see train.log"
say "doctor and train work without a window"

# ------------------------------------------------------------ sockets to the outside
cat "$out"/{window,runs,doctor,train}.txt >"$out/network.txt"
# A library of TensorFlow's binds to this machine's own address when it is imported, to see
# whether IPv6 is there. Nothing else has to do with the internet's kinds of sockets.
grep -E '(connect|sendto|sendmsg|bind)\(.*AF_INET' "$out/network.txt" |
    grep -vE '"::1"|127\.0\.0\.1' >"$out/outside.txt" || true
if [ -s "$out/outside.txt" ]; then fail "something spoke to the network: see outside.txt"; fi
say "of $(wc -l <"$out/network.txt") calls that have to do with sockets, none led outside"

# ------------------------------------------------------------------- take it away again
in_home=$(find "$root$learner" -type f -newer "$out/before.txt" -printf '%P ' | head -c 600)
offline apt-get purge -qq -y nnstudio >>"$out/install.log" 2>&1
offline apt-get autoremove -qq -y --purge >>"$out/install.log" 2>&1
listing >"$out/after.txt"
left=$(comm -13 "$out/before.txt" "$out/after.txt")
gone=$(comm -23 "$out/before.txt" "$out/after.txt")
say "left of it after uninstalling: ${left:-nothing}"
[ -z "$left" ] || fail "files were left"
[ -z "$gone" ] || fail "files of others are gone: $gone"
say "the user's own files, which stay: $in_home"
say "passed"
