#!/bin/sh
# Draws the documentation's pictures anew: trains examples and leaves pictures of the window and of
# the curves in docs/images/EXAMPLE/.
set -eu
cd "$(dirname "$0")/.."
python=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
draw() { # example, folder, and what snapshot shall do with it
    example=$1
    out=$2
    shift 2
    mkdir -p "$out"
    "$python" -m nnstudio new --force "$example" "$folder/$example.nnstudio"
    "$python" -m nnstudio snapshot "$folder/$example.nnstudio" --out "$out" "$@"
}
for example in spiral digits dead-relus forgetting-digits forgetting-2d; do
    draw "$example" "docs/images/$example"
done
one() { # example, the picture that its tutorial shows, and what snapshot shall do
    example=$1
    name=$2
    shift 2
    draw "$example" "$folder/one" "$@"
    mkdir -p "docs/images/$example"
    cp "$folder/one/$name.png" "docs/images/$example/"
}
one xor map --only map
one iris predictions-confusion --only predictions
one diabetes predictions-residuals --only predictions
one sine activations-through --only activations
one vanishing-sigmoids gradients-flow --only gradients
one exploding-rnn window-light --untrained --only
"$python" -m nnstudio snapshot "$folder/spiral.nnstudio" --epochs 1 --welcome --out "$folder/welcome"
cp "$folder"/welcome/welcome-*.png docs/images/
