"""Gives a network the outputs that a task sequence needs, as logits."""

from __future__ import annotations

from msgspec.structs import replace

from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.engine.graph import training_part


def with_head(project: Project, num_outputs: int) -> Project:
    """The project with its output layer as wide as the scenario needs, and linear.

    Every strategy works on logits, and the three scenarios need different numbers of outputs of
    the same network; so the last Dense layer is adapted, and all others stay as they are.

    Raises:
        Invalid: The network does not end in one Dense layer.
    """
    part = training_part(project.network, project.plan)
    head = project.network.layer(part.outputs[0]) if len(part.outputs) == 1 else None
    if head is None or head.kind != "Dense":
        raise Invalid(
            "Tasks",
            "a network that ends in one Dense layer",
            "several outputs" if head is None else f"one that ends in {head.kind}",
            "Let a Dense layer give the answers.",
        )
    params = {**head.params, "units": num_outputs, "activation": "linear"}
    adapted = replace(head, params=params)
    layers = tuple(adapted if each.id == head.id else each for each in project.network.layers)
    return replace(project, network=replace(project.network, layers=layers))
