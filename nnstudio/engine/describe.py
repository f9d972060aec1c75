"""Answers ``Describe``: shapes, costs and problems of a whole project."""

from __future__ import annotations

from functools import partial

from nnstudio.document.data import DataSummary
from nnstudio.document.description import Description, LayerDescription, Problem, Remedy
from nnstudio.document.edits import apply_remedy
from nnstudio.document.invalid import Invalid
from nnstudio.document.network import Layer
from nnstudio.document.project import Project
from nnstudio.engine.data.load import load_data
from nnstudio.engine.data.problem import DataProblem
from nnstudio.engine.graph import training_part
from nnstudio.engine.problems.gradients import gradient_problems
from nnstudio.engine.problems.inputs import input_problems
from nnstudio.engine.problems.lookups import lookup_problems
from nnstudio.engine.problems.outputs import output_problems
from nnstudio.engine.problems.plan import plan_problems
from nnstudio.engine.problems.refused import refused_problem
from nnstudio.engine.problems.structure import structure_problems
from nnstudio.engine.shapes import Shaped, Shaper, Tensor, Walk


class Describer:
    """Remembers what it was asked before, so that an edit costs what it changed."""

    def __init__(self) -> None:
        self._shaper = Shaper()

    def describe(self, project: Project) -> Description:
        """What Keras and the data say of a project."""
        network, plan = project.network, project.plan
        problems: list[Problem] = []
        dataset = None
        try:
            dataset = load_data(project.data, plan.validation_split, plan.seed)
        except DataProblem as refused:
            problems.append(refused.problem)
        summary = dataset.summary if dataset is not None else None
        try:
            part = training_part(network, plan)
        except Invalid as invalid:
            return Description((), (*problems, Problem("loop", str(invalid))), summary)
        problems += structure_problems(network, part)
        if summary is not None:
            problems += input_problems(network, summary)
        walk = self._shaper.walk(network, part, summary, plan.precision)

        def accepts(layer: Layer, inputs: tuple[Tensor, ...]) -> bool:
            return isinstance(self._shaper.ask(layer, inputs, plan.precision), Shaped)

        for layer_id, answer in walk.refused.items():
            mends = partial(self._mends, project, summary, layer_id)
            problems.append(
                refused_problem(network, network.layer(layer_id), answer, accepts, mends)
            )
        problems += gradient_problems(network, part, walk)
        if dataset is not None:
            problems += lookup_problems(network, dataset, walk)
            problems += output_problems(network, plan, dataset, part.outputs, walk)
        problems += plan_problems(plan, summary)
        return Description(_layers(project, walk), tuple(problems), summary)

    def _mends(
        self, project: Project, summary: DataSummary | None, layer_id: str, remedy: Remedy
    ) -> bool:
        """Whether Keras accepts a layer, or what it fed if it is gone, after a remedy."""
        try:
            mended = apply_remedy(project, remedy)
            part = training_part(mended.network, mended.plan)
        except Invalid:
            return False
        walk = self._shaper.walk(mended.network, part, summary, mended.plan.precision)
        return layer_id not in walk.refused and (
            layer_id in walk.shaped or not mended.network.has(layer_id)
        )


def _layers(project: Project, walk: Walk) -> tuple[LayerDescription, ...]:
    described = []
    for layer in project.network.layers:
        answer = walk.shaped.get(layer.id)
        if answer is None:
            described.append(LayerDescription(layer.id))
            continue
        described.append(
            LayerDescription(
                layer.id,
                tuple(tensor.shape for tensor in answer.outputs),
                answer.num_params,
                answer.num_trainable,
                answer.multiply_adds,
            )
        )
    return tuple(described)
