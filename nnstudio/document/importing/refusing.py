"""How a model is refused: one sentence with what was expected, what came and what to do."""

from __future__ import annotations

from pathlib import Path

from nnstudio.document.invalid import Invalid

_USUAL = "Choose a model that Keras saved and that is made of Keras' own layers."


def refused(file: Path | str, expected: str, received: str, fix: str = _USUAL) -> Invalid:
    """The refusal of a file.

    Args:
        file: The file, or its name.
        expected: What would have been accepted.
        received: What came instead.
        fix: One sentence that says what to do.
    """
    name = file if isinstance(file, str) else file.name
    return Invalid(f"Could not import {name}", expected, received, fix)


def layer_refused(layer: str, expected: str, received: str, fix: str = "") -> Invalid:
    """The refusal of one layer.

    Args:
        layer: Its name in the model.
        expected: What would have been accepted.
        received: What came instead.
        fix: One sentence that says what to do.
    """
    shown = layer if len(layer) < 60 else layer[:59] + "…"
    mend = fix or "Take that layer out in Keras, and save the model again."
    return Invalid(f"Could not import the layer “{shown}”", expected, received, mend)
