#!/bin/sh
# Draws the documentation's pictures anew: trains examples and leaves pictures of the window and of
# the curves in docs/images/EXAMPLE/.
set -eu
cd "$(dirname "$0")/.."
python=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for example in spiral digits dead-relus forgetting-digits forgetting-2d; do
    project=$folder/$example.nnstudio
    mkdir -p "docs/images/$example"
    "$python" -m nnstudio new "$example" "$project"
    "$python" -m nnstudio snapshot "$project" --out "docs/images/$example"
done
"$python" -m nnstudio snapshot "$folder/spiral.nnstudio" --epochs 1 --welcome --out "$folder/welcome"
cp "$folder"/welcome/welcome-*.png docs/images/
