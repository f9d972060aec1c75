"""How blocks and shapes are named in sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nnstudio.document.description import Shape
from nnstudio.document.network import Layer

#: What one sample looks like when the whole array has that many axes.
_SAMPLES = {
    2: "a row of numbers for each sample, (samples, numbers)",
    3: "a sequence for each sample, (samples, steps, channels)",
    4: "an image for each sample, (samples, height, width, channels)",
    5: "a volume or a film for each sample, (samples, depth, height, width, channels)",
}

#: What Keras and TensorFlow put around their messages: colours, calls, nodes and operations.
_MACHINERY = re.compile(
    r"\x1b\[\d*m|^Exception encountered when calling \S+\s+|\{\{[^}]*\}\}|\[Op:\w+\]( name:.*)?"
)


def block(layer: Layer) -> str:
    """Names a block so that the user recognises it: its title or its kind, and its id."""
    return f"{layer.title or layer.kind} “{layer.id}”"


def shape_text(shape: Shape) -> str:
    """Returns ``"(None, 26, 26, 10)"``."""
    return f"({', '.join(str(size) for size in shape)}{',' if len(shape) == 1 else ''})"


def rank_text(num_axes: int) -> str:
    """Says what an array with that many axes holds."""
    return _SAMPLES.get(num_axes, f"{num_axes} axes, the samples first")


def listed(names: Sequence[str], last: str = "and") -> str:
    """Returns ``"a, b and c"``."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"


def sentence(text: str) -> str:
    """The first sentence or two of a library's message, on one line."""
    line = " ".join(_MACHINERY.sub("", text).split())
    for stop in (" Full object config", " Traceback", " Arguments received", " Exception enc"):
        line = line.partition(stop)[0]
    if len(line) > 300:
        line = line[:300].rsplit(" ", 1)[0] + " …"
    return line if line.endswith((".", "!", "?", "…")) else line + "."
