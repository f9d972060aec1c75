"""Sums, products and the like that were written with signs, as the layers that do the same.

``x + y`` is what the layer ``Add`` does, and ``2 * x - 1`` is ``Rescaling``.
"""

from __future__ import annotations

from typing import Any

from nnstudio.document.importing.refusing import layer_refused
from nnstudio.document.importing.wires import sources_of, tensors_of

Json = dict[str, Any]

_MERGING = ("Add", "Subtract", "Multiply", "Maximum", "Minimum")


def as_layer(kind: str, call: Any, layer: str) -> tuple[str, Json, list[tuple[str, int]]]:
    """The layer that does what an operation does.

    Args:
        kind: The operation.
        call: What it is called with.
        layer: Its name, for the refusal.

    Returns:
        The kind of layer, its settings, and what it reads.

    Raises:
        Invalid: No layer does it.
    """
    arguments = call.get("args") if isinstance(call, dict) else None
    named = call.get("kwargs") if isinstance(call, dict) else None
    if not isinstance(arguments, list) or len(arguments) != 2 or named:
        raise _refused(kind, layer)
    numbers = [each for each in arguments if _is_number(each)]
    if not numbers and kind in _MERGING:
        return kind, {}, sources_of(call, layer)
    if len(numbers) != 1:
        raise _refused(kind, layer)
    settings = _rescaling(kind, float(numbers[0]), is_first=_is_number(arguments[0]))
    if settings is None:
        raise _refused(kind, layer)
    return "Rescaling", settings, [place for each in arguments for place in _read(each, layer)]


def _read(argument: Any, layer: str) -> list[tuple[str, int]]:
    return [] if _is_number(argument) else tensors_of(argument, layer)


def _rescaling(kind: str, number: float, is_first: bool) -> Json | None:
    """Settings of scale·x + offset; nothing where it is not of that form."""
    match kind:
        case "Add":
            return {"scale": 1.0, "offset": number}
        case "Subtract":
            return (
                {"scale": -1.0, "offset": number} if is_first else {"scale": 1.0, "offset": -number}
            )
        case "Multiply":
            return {"scale": number}
        case "Divide" | "TrueDivide" if not is_first and number:
            return {"scale": 1.0 / number}
    return None


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _refused(kind: str, layer: str) -> Exception:
    return layer_refused(
        layer,
        "a layer, or a sum or product of two tensors or of one and a number",
        f"the operation {kind}",
        "Build that part from layers of Keras, and save again.",
    )
