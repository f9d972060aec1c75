#!/bin/sh
# Draws the documentation's pictures anew: trains examples and leaves pictures of the window and of
# the curves in docs/images/EXAMPLE/.
set -eu
cd "$(dirname "$0")/.."
python=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
picture() { # example, then the docks whose pictures the guide shows
    example=$1
    shift
    mkdir -p "docs/images/$example"
    "$python" -m nnstudio new --force "$example" "$folder/$example.nnstudio"
    "$python" -m nnstudio snapshot "$folder/$example.nnstudio" --out "docs/images/$example" "$@"
    if [ $# -gt 0 ]; then rm "docs/images/$example/window-dark.png"; fi
}
for example in spiral digits dead-relus forgetting-digits forgetting-2d; do
    picture "$example"
done
# The tutorials of the other examples need a picture or two.
picture xor --only map
picture iris --only predictions
picture diabetes --only predictions
picture sine --only activations
picture vanishing-sigmoids --only gradients
picture exploding-rnn --only gradients
"$python" -m nnstudio snapshot "$folder/spiral.nnstudio" --epochs 1 --welcome --out "$folder/welcome"
cp "$folder"/welcome/welcome-*.png docs/images/
