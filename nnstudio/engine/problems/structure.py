"""Blocks that are missing, or that nothing leads to."""

from __future__ import annotations

from nnstudio.document.description import AddLayer, Connect, Problem, Remedy, RemoveLayer
from nnstudio.document.network import INPUT, Layer, Network, reaches
from nnstudio.engine.graph import Part
from nnstudio.engine.problems.words import block


def structure_problems(network: Network, part: Part) -> list[Problem]:
    """Problems of the drawing itself, before any shape is asked for."""
    problems: list[Problem] = []
    if not network.inputs:
        problems.append(_no_input(network))
    problems += [_unfed(network, part, network.layer(layer_id)) for layer_id in part.unfed]
    if network.inputs and not part.outputs:
        problems.append(_no_output(network))
    elif part.outputs:
        problems += [_unread(network.layer(layer_id)) for layer_id in part.unread]
    return problems


def _no_input(network: Network) -> Problem:
    return Problem(
        "no-input",
        "The network has no input block, so no data can enter it.",
        None,
        "an input block",
        "none" if network.layers else "an empty canvas",
        (AddLayer("Add an input block", None, INPUT),),
    )


def _no_output(network: Network) -> Problem:
    first = network.inputs[0]
    return Problem(
        "no-output",
        "Nothing is connected to the input yet, so there is nothing to train. Add a layer behind "
        "it.",
        None,
        "at least one layer behind the input",
        "none",
        (AddLayer("Add a Dense layer", first.id, "Dense", {"units": 16}),),
    )


def _unfed(network: Network, part: Part, layer: Layer) -> Problem:
    connections = [
        Connect(f"Connect it to {source.title or source.kind} “{source.id}”", source.id, layer.id)
        for source in reversed(network.layers)
        if source.id != layer.id
        and (source in part.layers or source.kind == INPUT)
        and not reaches(network, layer.id, source.id)
    ]
    remedies: list[Remedy] = [*connections[:1]]
    remedies.append(RemoveLayer(f"Remove {layer.title or layer.kind}", layer.id))
    starved = layer.id in part.starved
    return Problem(
        "unconnected",
        f"Nothing leads into {block(layer)}"
        + (". Connect it to the layer it should read." if starved else ", so it is left out."),
        layer.id,
        "a wire into it",
        "none",
        tuple(remedies),
        "error" if starved or not part.outputs else "warning",
    )


def _unread(layer: Layer) -> Problem:
    return Problem(
        "unread-input",
        f"Nothing reads {block(layer)}, so it is left out.",
        layer.id,
        "a wire from it",
        "none",
        (RemoveLayer(f"Remove {layer.title or layer.kind}", layer.id),),
        "warning",
    )
