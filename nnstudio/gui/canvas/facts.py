"""What Keras' answer means for each block."""

from __future__ import annotations

from nnstudio.document.description import Description, LayerDescription, Problem
from nnstudio.document.network import Network
from nnstudio.gui.canvas.block_item import Facts
from nnstudio.gui.canvas.labels import shape_text


def facts_of_all(network: Network, description: Description) -> dict[str, Facts]:
    """What to print on each block of ``network``."""
    known = {layer.id: layer for layer in description.layers}
    total_params = sum(layer.num_params for layer in description.layers)
    total_work = sum(layer.multiply_adds or 0 for layer in description.layers)
    problems: dict[str, list[Problem]] = {}
    for problem in description.problems:
        if problem.layer is not None:
            problems.setdefault(problem.layer, []).append(problem)
    read = {link.source for link in network.links}
    return {
        layer.id: _facts(
            known.get(layer.id),
            sorted(problems.get(layer.id, []), key=_rank),
            total_params,
            total_work,
            layer.id in read,
        )
        for layer in network.layers
    }


def worst_problem(description: Description, layer_id: str) -> Problem | None:
    """The problem of a layer that should be mended first."""
    return min(description.problems_of(layer_id), key=_rank, default=None)


def output_labels(description: Description) -> dict[str, str]:
    """The shape to print on the wires that leave each layer."""
    return {
        layer.id: shape_text(layer.output_shapes[0])
        for layer in description.layers
        if layer.output_shapes
    }


def _facts(
    known: LayerDescription | None,
    problems: list[Problem],
    total_params: int,
    total_work: int,
    is_read: bool,
) -> Facts:
    severity = problems[0].severity if problems else ""
    sentences = "\n".join(problem.message for problem in problems)
    if known is None or not known.output_shapes:
        return Facts(severity=severity, problem=sentences)
    work = known.multiply_adds
    return Facts(
        num_params=known.num_params,
        share_params=known.num_params / total_params if total_params else 0.0,
        share_work=work / total_work if work is not None and total_work else None,
        output="" if is_read else shape_text(known.output_shapes[0]),
        severity=severity,
        problem=sentences,
    )


def _rank(problem: Problem) -> int:
    return 0 if problem.severity == "error" else 1
