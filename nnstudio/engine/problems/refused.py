"""Layers that Keras does not accept: why, in words, and what would mend it."""

from __future__ import annotations

from collections.abc import Callable

from nnstudio.document.catalogue import catalogue
from nnstudio.document.description import (
    Disconnect,
    Problem,
    Remedy,
    RemoveLayer,
    SetParam,
)
from nnstudio.document.network import Layer, Network
from nnstudio.engine.problems.axes import axes_problem
from nnstudio.engine.problems.merging import MERGING, one_input, shapes_differ
from nnstudio.engine.problems.words import block, sentence, shape_text
from nnstudio.engine.shapes import Refused, Tensor

Accepts = Callable[[Layer, tuple[Tensor, ...]], bool]

Mends = Callable[[Remedy], bool]


def refused_problem(
    network: Network, layer: Layer, answer: Refused, accepts: Accepts, mends: Mends
) -> Problem:
    """Says why a layer cannot be built, with the remedies that make it possible.

    Args:
        network: Where it stands.
        layer: The layer.
        answer: What Keras said.
        accepts: Whether Keras accepts a layer on given inputs, for trying parameters out.
        mends: Whether Keras accepts ``layer`` once a remedy is applied to the project.
    """
    if catalogue().find("layers", layer.kind) is None:
        return _unknown(layer)
    if not answer.made:
        return _parameters(layer, answer, accepts)
    if layer.kind in MERGING and len(answer.inputs) < 2:
        return one_input(network, layer, mends)
    if layer.kind in MERGING:
        return shapes_differ(network, layer, answer, mends)
    if len(answer.inputs) > 1 and "expects 1 input" in answer.message:
        return _several_inputs(network, layer, answer)
    num_axes = len(answer.inputs[0].shape)
    fits = answer.num_axes is None or (
        num_axes >= answer.num_axes if answer.at_least else num_axes == answer.num_axes
    )
    if not fits:
        return axes_problem(network, layer, answer, mends)
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
