"""Operations on the weights of a run: what is cut, frozen, drawn anew or set by hand."""

from __future__ import annotations

from typing import Literal

import msgspec

from nnstudio.document.layer_kinds import unit_kind
from nnstudio.document.network import Network

Action = Literal["zero", "freeze", "thaw", "redraw", "set"]


class Place(msgspec.Struct, frozen=True):
    """Which weights are meant: a layer, a neuron or channel of it, a variable, a part of one.

    Attributes:
        layer: Id of the layer.
        variable: Name of one of its variables as the views show it (``"kernel"``, ``"bias"`` …);
            empty: all of them.
        index: Where in the variable, as Keras keeps it, a number for each axis; ``None`` is the
            whole axis. Empty: the whole variable.
        unit: A neuron or an output channel: all weights that lead into it, with its bias. Of an
            attention layer a head: its queries, keys and values, and what leads out of it (keys
            and values that several heads share belong to none). Of an ``Embedding`` a word, of a
            ``Bidirectional`` layer a place in its output. ``variable`` and ``index`` are then
            empty.
    """

    layer: str
    variable: str = ""
    index: tuple[int | None, ...] = ()
    unit: int | None = None

    @property
    def is_single(self) -> bool:
        """Whether it is one number."""
        return bool(self.index) and None not in self.index


class Operation(msgspec.Struct, frozen=True):
    """One operation on the network of one run.

    Attributes:
        number: By which it is taken back.
        run: Number of the run; in another run it means nothing.
        action: What is done: set to 0, held through all steps, let go again, drawn anew from the
            initializer, or set to ``value``.
        place: Where.
        value: For ``"set"``.
    """

    number: int
    run: int
    action: Action
    place: Place
    value: float = 0.0


def keras_index(kind: str, variable: str, index: tuple[int | None, ...]) -> tuple[int | None, ...]:
    """The index in Keras' own variable of one in its picture, where filters come last.

    Args:
        kind: Class of the layer.
        variable: Its name.
        index: In the picture; transposed convolutions have (…, filters, channels) in Keras.
    """
    if kind.endswith("Transpose") and variable == "kernel" and len(index) >= 2:
        return (*index[:-2], index[-1], index[-2])
    return index


def place_words(place: Place, network: Network) -> str:
    """Names a place, for instance ``"kernel [3, 0] of Dense"``."""
    layer = network.layer(place.layer) if network.has(place.layer) else None
    name = (layer.title or layer.id) if layer is not None else place.layer
    if place.unit is not None:
        word = unit_kind(layer.kind) if layer is not None else "unit"
        return f"{word} {place.unit} of {name}"
    if place.variable:
        entries = ", ".join(":" if i is None else str(i) for i in place.index)
        return (
            f"{place.variable} [{entries}] of {name}" if entries else f"{place.variable} of {name}"
        )
    return name


def words(operation: Operation, network: Network) -> str:
    """Names an operation, for marks on the curves and the undo menu."""
    place = place_words(operation.place, network)
    match operation.action:
        case "zero":
            return f"{place} = 0"
        case "set":
            return f"{place} = {operation.value:g}"
        case "freeze":
            return f"{place} frozen"
        case "thaw":
            return f"{place} learns again"
        case "redraw":
            return f"{place} drawn anew"
