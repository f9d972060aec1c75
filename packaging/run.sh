#!/bin/sh
# Opens the window on a bundled example. Where there is no display, trains the same example in the
# terminal and leaves pictures of the window and of the curves.
set -eu
cd "$(dirname "$0")/.."
example=${EXAMPLE:-spiral}
folder=build/first-run
python=$1
if "$python" nnstudio/system_libraries.py window 2>/dev/null; then
    exec "$python" -m nnstudio --example "$example"
fi
"$python" nnstudio/system_libraries.py window 2>&1 || true
echo
echo "Training the example '$example' here in the terminal instead."
rm -rf "$folder"
mkdir -p "$folder"
"$python" -m nnstudio new "$example" "$folder/$example.nnstudio"
"$python" -m nnstudio train "$folder/$example.nnstudio"
"$python" -m nnstudio snapshot "$folder/$example.nnstudio" --out "$folder"
echo
echo "The project and pictures of the window and of its curves are in $folder:"
ls "$folder"
