"""Layers that join several branches."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

from nnstudio.document.description import (
    Connect,
    InsertLayer,
    Problem,
    Remedy,
    RemoveLayer,
    SetField,
    SetParam,
    Shape,
)
from nnstudio.document.network import Layer, Network, reaches
from nnstudio.engine.problems.words import block, listed, shape_text
from nnstudio.engine.shapes import Refused

Mends = Callable[[Remedy], bool]

_ALIKE = frozenset({"Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum"})
MERGING = _ALIKE | {"Concatenate", "Dot"}


def one_input(network: Network, layer: Layer, mends: Mends) -> Problem:
    """Says that a layer which joins branches has only one; offers wires that fit."""
    sources = network.sources(layer.id)
    candidates: list[Remedy] = [
        Connect(f"Connect {block(other)} to it too", other.id, layer.id)
        for other in reversed(network.layers)
        if other.id != layer.id
        and other.id not in sources
        and not reaches(network, layer.id, other.id)
    ]
    working = islice(filter(mends, candidates), 2)
    return Problem(
        "one-input",
        f"{block(layer)} joins several inputs, but only one wire leads into it. Draw a second one "
        "to it, or remove it.",
        layer.id,
        "two wires or more",
        "one wire",
        (*working, RemoveLayer(f"Remove {layer.title or layer.kind}", layer.id)),
    )


def shapes_differ(network: Network, layer: Layer, answer: Refused, mends: Mends) -> Problem:
    """Says which shapes do not go together, and offers what makes them."""
    shapes = [tensor.shape for tensor in answer.inputs]
    candidates = [
        *_padded(network, layer),
        *(_projections(layer, shapes) if layer.kind in _ALIKE else []),
        *_flattened(layer, shapes),
        *_other_axes(layer, shapes),
        SetField("Join them side by side (Concatenate)", _kind(layer), "Concatenate"),
    ]
    working = islice(filter(mends, candidates), 3)
    told = listed([shape_text(shape) for shape in shapes])
    wanted = "the same shape" if layer.kind in _ALIKE else "shapes that fit together"
    return Problem(
        "shapes-differ",
        f"{block(layer)} needs inputs of {wanted}, but gets {told}.",
        layer.id,
        f"inputs of {wanted}",
        told,
        (*working, RemoveLayer(f"Remove {layer.title or layer.kind}", layer.id)),
    )


def _kind(layer: Layer) -> str:
    return f"network.layers.{layer.id}.kind"


def _padded(network: Network, layer: Layer) -> list[Remedy]:
    """A convolution just before, whose missing padding made the image smaller."""
    return [
        SetParam(f"Pad the edges of {block(source)}", source.id, "padding", "same")
        for source in map(network.layer, network.sources(layer.id))
        if "Conv" in source.kind and source.params.get("padding", "valid") == "valid"
    ]


def _projections(layer: Layer, shapes: list[Shape]) -> list[Remedy]:
    """A Dense layer on one of two inputs that makes its last axis as long as the other's."""
    first, last = shapes[0], shapes[-1]
    if len(shapes) != 2 or first[:-1] != last[:-1]:
        return []
    remedies: list[Remedy] = []
    for port, size in ((1, first[-1]), (0, last[-1])):
        if size is not None:
            label = f"Project input {port + 1} to {size} numbers with Dense"
            remedies.append(InsertLayer(label, layer.id, "Dense", {"units": size}, port))
    return remedies


def _flattened(layer: Layer, shapes: list[Shape]) -> list[Remedy]:
    if len({len(shape) for shape in shapes}) < 2:
        return []
    return [
        InsertLayer(f"Flatten input {port + 1}", layer.id, "Flatten", {}, port)
        for port, shape in enumerate(shapes)
        if len(shape) > 2
    ]


def _other_axes(layer: Layer, shapes: list[Shape]) -> list[Remedy]:
    if layer.kind != "Concatenate":
        return []
    return [
        SetParam(f"Join along axis {axis}", layer.id, "axis", axis)
        for axis in range(1, min(len(shape) for shape in shapes))
    ]
