"""Which layers of a network take part in training, and in what order they are built."""

from __future__ import annotations

from dataclasses import dataclass

from nnstudio.document.network import INPUT, Layer, Network, ordered
from nnstudio.document.plan import TrainingPlan


@dataclass(frozen=True)
class Part:
    """The part of a network that data can flow through.

    Attributes:
        layers: Layers that are fed by inputs alone, each after all that feed it. Inputs that
            nothing reads are not among them.
        outputs: Ids of those whose values the loss sees, in the order of the network.
        unfed: Ids of layers that should be fed and are not, in the order of the network.
        starved: Those of ``unfed`` that lead into a layer which is also fed, so that they
            cannot just be left out.
        unread: Ids of inputs that nothing reads.
    """

    layers: tuple[Layer, ...]
    outputs: tuple[str, ...]
    unfed: tuple[str, ...]
    starved: tuple[str, ...]
    unread: tuple[str, ...]


def training_part(network: Network, plan: TrainingPlan) -> Part:
    """Finds the layers that are connected to an input; the rest is left out of the model.

    Outputs are the layers that nothing reads, and those that the plan names as outputs.

    Raises:
        Invalid: The wires form a loop.
    """
    order = ordered(network)
    sources = {layer.id: network.sources(layer.id) for layer in network.layers}
    fed: set[str] = set()
    touched: set[str] = set()
    for layer in order:
        above = sources[layer.id]
        if layer.kind == INPUT or (above and fed.issuperset(above)):
            fed.add(layer.id)
        if layer.kind == INPUT or touched.intersection(above):
            touched.add(layer.id)
    read = {source for layer in order if layer.id in fed for source in sources[layer.id]}
    unread = [layer.id for layer in network.inputs if layer.id not in read]
    layers = tuple(layer for layer in order if layer.id in fed and layer.id not in unread)
    named = {output.layer for output in plan.outputs}
    outputs = [
        layer.id
        for layer in network.layers
        if layer in layers and layer.kind != INPUT and (layer.id not in read or layer.id in named)
    ]
    unfed = [layer.id for layer in network.layers if layer.id not in fed and not sources[layer.id]]
    starving = {layer.id for layer in order if layer.id in touched - fed}
    starved = [layer_id for layer_id in unfed if _leads_into(network, layer_id, starving)]
    return Part(layers, tuple(outputs), tuple(unfed), tuple(starved), tuple(unread))


def _leads_into(network: Network, start: str, goals: set[str]) -> bool:
    seen, todo = {start}, [start]
    while todo:
        for target in network.targets(todo.pop()):
            if target in goals:
                return True
            if target not in seen:
                seen.add(target)
                todo.append(target)
    return False
