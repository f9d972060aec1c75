"""Networks in which no gradient arrives at any weight, so that nothing could be learned."""

from __future__ import annotations

from nnstudio.document.description import Problem, Remedy, RemoveLayer, SetParam
from nnstudio.document.network import Layer, Network
from nnstudio.document.values import Config
from nnstudio.engine.graph import Part
from nnstudio.engine.problems.words import block
from nnstudio.engine.shapes import Walk

#: Layers that use what comes in as whole numbers, which have no slope.
_CUTTING = frozenset(
    {
        *("Embedding", "ReversibleEmbedding", "CategoryEncoding", "Discretization", "Hashing"),
        *("HashedCrossing", "IntegerLookup"),
    }
)


def gradient_problems(network: Network, part: Part, walk: Walk) -> list[Problem]:
    """Says so where weights could be trained, but the loss does not depend smoothly on any.

    Keras leaves out single weights without a gradient, and refuses to make a step if it is all
    of them. A penalty counts as part of the loss.
    """
    if not part.outputs or any(layer.id not in walk.shaped for layer in part.layers):
        return []
    able = [layer for layer in part.layers if walk.shaped[layer.id].num_trainable]
    goals = set(part.outputs) | {layer.id for layer in part.layers if _is_penalised(layer)}
    reached = _reached(network, goals, walk)
    if not able or any(layer.id in reached for layer in able):
        return []
    inside = {layer.id for layer in part.layers}
    cuts = [layer for layer in part.layers if layer.id in reached and _cuts(layer)]
    behind = [layer for layer in cuts if set(network.sources(layer.id)) & inside]
    if not behind:
        return []
    cut = behind[-1]
    remedies: list[Remedy] = []
    if _is_frozen_table(cut):
        remedies.append(SetParam(f"Let {cut.title or cut.kind} learn", cut.id, "trainable", True))
    remedies.append(RemoveLayer(f"Remove {cut.title or cut.kind}", cut.id))
    return [
        Problem(
            "nothing-learns",
            f"Nothing in this network could learn: {block(cut)} takes what comes in as whole "
            "numbers, through which no gradient goes back, and no layer behind it has weights "
            "that are trained.",
            cut.id,
            "trained weights between the last layer that takes whole numbers and the loss",
            "trained weights only before it",
            tuple(remedies),
        )
    ]


def _reached(network: Network, goals: set[str], walk: Walk) -> set[str]:
    """Layers whose weights get a gradient, if they have any: the way back from the loss."""
    reached: set[str] = set()
    todo = [goal for goal in goals if _is_smooth(walk, goal)]
    while todo:
        name = todo.pop()
        if name in reached:
            continue
        reached.add(name)
        if not _cuts(network.layer(name)):
            todo += [source for source in network.sources(name) if _is_smooth(walk, source)]
    return reached


def _is_smooth(walk: Walk, layer: str) -> bool:
    """Whether a layer gives numbers that can change a little."""
    shaped = walk.shaped.get(layer)
    return shaped is not None and "float" in shaped.outputs[0].dtype


def _cuts(layer: Layer) -> bool:
    wrapped = layer.params.get("layer")
    kinds = (layer.kind, wrapped.kind if isinstance(wrapped, Config) else "")
    return not _CUTTING.isdisjoint(kinds)


def _is_penalised(layer: Layer) -> bool:
    has_penalty = any(
        name.endswith("regularizer") and value for name, value in layer.params.items()
    )
    return has_penalty or layer.kind == "ActivityRegularization"


def _is_frozen_table(layer: Layer) -> bool:
    return layer.kind in ("Embedding", "ReversibleEmbedding") and not layer.params.get(
        "trainable", True
    )
