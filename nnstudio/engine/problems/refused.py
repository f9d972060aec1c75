"""Layers that Keras does not accept: why, in words, and what would mend it."""

from __future__ import annotations

from collections.abc import Callable
from math import isqrt

from nnstudio.document.catalogue import catalogue
from nnstudio.document.description import (
    Disconnect,
    InsertLayer,
    Problem,
    Remedy,
    RemoveLayer,
    SetParam,
    Shape,
)
from nnstudio.document.network import Layer, Network
from nnstudio.engine.problems.words import block, listed, rank_text, sentence, shape_text
from nnstudio.engine.shapes import Refused, Tensor

Accepts = Callable[[Layer, tuple[Tensor, ...]], bool]

_MERGING_ALIKE = frozenset({"Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum"})
_MERGING = _MERGING_ALIKE | {"Concatenate", "Dot"}


def refused_problem(network: Network, layer: Layer, answer: Refused, accepts: Accepts) -> Problem:
    """Says why a layer cannot be built, with the remedies that make it possible.

    Args:
        network: Where it stands.
        layer: The layer.
        answer: What Keras said.
        accepts: Whether Keras accepts a layer on given inputs, for trying remedies out.
    """
    if catalogue().find("layers", layer.kind) is None:
        return _unknown(layer)
    if not answer.made:
        return _parameters(layer, answer, accepts)
    if layer.kind in _MERGING:
        return _merging(network, layer, answer, accepts)
    if len(answer.inputs) > 1 and "expects 1 input" in answer.message:
        return _several_inputs(network, layer, answer)
    num_axes = len(answer.inputs[0].shape)
    fits = answer.num_axes is None or (
        num_axes >= answer.num_axes if answer.at_least else num_axes == answer.num_axes
    )
    if not fits:
        return _axes(layer, answer, accepts)
    if "zero or negative" in answer.message or "would be zero" in answer.message:
        return _too_small(layer, answer, accepts)
    return Problem(
        "cannot-build",
        f"{block(layer)} cannot be built on {_shapes(answer.inputs)}. "
        f"Keras says: {sentence(answer.message)}",
        layer.id,
        "an input that it can work on",
        _shapes(answer.inputs),
        _reset(layer, answer, accepts) or (_remove(layer),),
    )


def _shapes(inputs: tuple[Tensor, ...]) -> str:
    return " and ".join(shape_text(tensor.shape) for tensor in inputs)


def _remove(layer: Layer) -> Remedy:
    return RemoveLayer(f"Remove {layer.title or layer.kind}", layer.id)


def _unknown(layer: Layer) -> Problem:
    return Problem(
        "unknown-layer",
        f"{block(layer)} is of a kind that this version of nnstudio does not know. It may come "
        "from a newer version.",
        layer.id,
        "a kind of layer that is in the palette",
        layer.kind,
        (_remove(layer),),
    )


def _parameters(layer: Layer, answer: Refused, accepts: Accepts) -> Problem:
    said = answer.message.removeprefix(f"{layer.kind}: expected parameters that Keras accepts, ")
    said = said.removeprefix("but received ").removesuffix(" Correct them.")
    return Problem(
        "parameters",
        f"{block(layer)} has a parameter that Keras does not accept: {sentence(said)}",
        layer.id,
        "parameters that Keras accepts",
        sentence(said),
        _reset(layer, answer, accepts) or (_remove(layer),),
    )


def _reset(layer: Layer, answer: Refused, accepts: Accepts) -> tuple[Remedy, ...]:
    """The one parameter whose usual value makes the layer possible, if there is one."""
    entry = catalogue().find("layers", layer.kind)
    if entry is None:
        return ()
    usual = {param.name: param.default for param in entry.params if not param.required}
    usual |= entry.starter
    for name, value in usual.items():
        if name in layer.params or name in entry.starter:
            trial = Layer(layer.id, layer.kind, {**layer.params, name: value})
            if layer.params.get(name) != value and accepts(trial, answer.inputs):
                words = name.replace("_", " ")
                return (SetParam(f"Set {words} to {_plain(value)}", layer.id, name, value),)
    return ()


def _plain(value: object) -> str:
    kind = getattr(value, "kind", None)
    return str(kind) if kind is not None else str(value)


def _several_inputs(network: Network, layer: Layer, answer: Refused) -> Problem:
    remedies = [
        Disconnect(f"Remove the wire from “{source}”", source, layer.id)
        for source in network.sources(layer.id)[1:]
    ]
    return Problem(
        "several-inputs",
        f"{block(layer)} takes one input, but {len(answer.inputs)} wires lead into it. Remove all "
        "but one, or join them in a Concatenate layer first.",
        layer.id,
        "one wire",
        f"{len(answer.inputs)} wires",
        tuple(remedies) if len(remedies) == 1 else (),
    )


def _axes(layer: Layer, answer: Refused, accepts: Accepts) -> Problem:
    shape = answer.inputs[0].shape
    wanted = answer.num_axes or len(shape)
    return Problem(
        "needs-axes",
        f"{block(layer)} needs {rank_text(wanted)}, but what comes in is {shape_text(shape)}: "
        f"{rank_text(len(shape))}.",
        layer.id,
        rank_text(wanted),
        shape_text(shape),
        (*_bridges(layer, shape, wanted, accepts), _remove(layer)),
    )


def _bridges(layer: Layer, shape: Shape, wanted: int, accepts: Accepts) -> list[Remedy]:
    """Reshaping layers in front of ``layer`` that give it as many axes as it needs."""
    sizes = [size for size in shape[1:] if size is not None]
    if len(sizes) != len(shape) - 1:
        return []
    total = 1
    for size in sizes:
        total *= size
    targets: list[tuple[int, ...]] = []
    if wanted == 2:
        targets = [(total,)]
    elif wanted == 3:
        targets = [(total, 1)] if len(sizes) == 1 else [(sizes[0], total // sizes[0])]
    elif wanted == 4 and len(sizes) == 2:
        targets = [(sizes[0], sizes[1], 1)]
    elif wanted == 4:
        side = isqrt(total)
        targets = [(side, side, 1)] if side * side == total else []
        if total % 3 == 0 and isqrt(total // 3) ** 2 * 3 == total:
            targets.append((isqrt(total // 3), isqrt(total // 3), 3))
    remedies: list[Remedy] = []
    for target in targets:
        if not accepts(layer, (Tensor((None, *target)),)):
            continue
        if len(target) == 1:
            remedies.append(InsertLayer("Insert Flatten", layer.id, "Flatten"))
        else:
            label = "Insert Reshape to " + " × ".join(str(size) for size in target)
            remedies.append(InsertLayer(label, layer.id, "Reshape", {"target_shape": target}))
    return remedies


def _too_small(layer: Layer, answer: Refused, accepts: Accepts) -> Problem:
    window = "pool_size" if "Pooling" in layer.kind else "kernel_size"
    words = window.replace("_", " ")
    remedies: list[Remedy] = []
    trials: tuple[tuple[str, str | int, str], ...] = (
        ("padding", "same", "Pad the edges (padding “same”)"),
        (window, 2, f"Use a {words} of 2"),
        (window, 1, f"Use a {words} of 1"),
    )
    entry = catalogue().find("layers", layer.kind)
    for name, value, label in trials:
        if entry is None or entry.param(name) is None:
            continue
        trial = Layer(layer.id, layer.kind, {**layer.params, name: value})
        if accepts(trial, answer.inputs):
            remedies.append(SetParam(label, layer.id, name, value))
            if name != "padding":
                break
    shape = answer.inputs[0].shape
    return Problem(
        "window-too-large",
        f"The window of {block(layer)} is larger than what comes in, {shape_text(shape)}, so "
        "nothing would be left.",
        layer.id,
        "a window that fits into the input",
        shape_text(shape),
        (*remedies, _remove(layer)),
    )


def _merging(network: Network, layer: Layer, answer: Refused, accepts: Accepts) -> Problem:
    shapes = [tensor.shape for tensor in answer.inputs]
    if len(shapes) < 2:
        return Problem(
            "one-input",
            f"{block(layer)} joins several inputs, but only one wire leads into it. Draw a second "
            "one to it, or remove it.",
            layer.id,
            "two wires or more",
            "one wire",
            (_remove(layer),),
        )
    remedies: list[Remedy] = []
    if layer.kind in _MERGING_ALIKE:
        remedies = _projections(network, layer, shapes)
    ranks = {len(shape) for shape in shapes}
    if layer.kind == "Concatenate":
        for port, shape in enumerate(shapes):
            if len(ranks) > 1 and len(shape) > 2:
                label = f"Flatten input {port + 1}"
                remedies.append(InsertLayer(label, layer.id, "Flatten", {}, port))
        for axis in range(1, min(ranks)):
            trial = Layer(layer.id, layer.kind, {**layer.params, "axis": axis})
            if len(ranks) == 1 and accepts(trial, answer.inputs):
                remedies.append(SetParam(f"Join along axis {axis}", layer.id, "axis", axis))
    told = listed([shape_text(shape) for shape in shapes])
    wanted = "the same shape" if layer.kind in _MERGING_ALIKE else "shapes that fit together"
    return Problem(
        "shapes-differ",
        f"{block(layer)} needs inputs of {wanted}, but gets {told}.",
        layer.id,
        f"inputs of {wanted}",
        told,
        (*remedies, _remove(layer)),
    )


def _projections(network: Network, layer: Layer, shapes: list[Shape]) -> list[Remedy]:
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
