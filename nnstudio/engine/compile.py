"""Gives a model its loss, optimizer and metrics, by Keras' own ``compile``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from nnstudio.document.data import DataSummary, Target
from nnstudio.document.invalid import Invalid
from nnstudio.document.plan import OutputPlan, TrainingPlan
from nnstudio.document.project import Project
from nnstudio.document.values import Config
from nnstudio.engine.objects import make

Array = NDArray[Any]

#: Losses that compare with the labels themselves, not with one-hot rows.
_OF_LABELS = frozenset(
    {"SparseCategoricalCrossentropy", "CategoricalGeneralizedCrossEntropy", "Circle"}
)


def compile_model(model: keras.Model, plan: TrainingPlan) -> None:
    """Compiles a model as ``model.compile`` would be told by hand.

    Args:
        model: Built by ``build_model``.
        plan: Loss, optimizer and metrics; outputs that have their own loss keep it.
    """
    plans = output_plans(model, plan)
    losses = [make("losses", output.loss or plan.loss) for output in plans]
    metrics = [_metrics(plan.metrics) for _ in plans]
    single = len(plans) == 1
    model.compile(
        optimizer=make("optimizers", plan.optimizer),
        loss=losses[0] if single else losses,
        metrics=metrics[0] if single else metrics,
        loss_weights=None if single else [output.weight for output in plans],
        jit_compile=False,  # the loop around the step is what gets compiled
    )


def metric_name(kind: str) -> str:
    """The name under which a metric is logged, for instance ``"mean_absolute_error"``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", kind).lower()


def _metrics(configs: Sequence[Config]) -> list[Any]:
    """Metrics under names that do not depend on what was made before, as Keras' own do."""
    names: list[str] = []
    made = []
    for config in configs:
        metric = make("metrics", config)
        if not isinstance(metric, str):
            name = metric_name(config.kind)
            number = names.count(name)
            names.append(name)
            name = f"{name}_{number + 1}" if number else name
            metric = type(metric).from_config({**metric.get_config(), "name": name})
        made.append(metric)
    return made


def output_plans(model: keras.Model, plan: TrainingPlan) -> list[OutputPlan]:
    """What each output of the model learns, in the model's order."""
    chosen = {output.layer: output for output in plan.outputs}
    return [chosen.get(name, OutputPlan(name)) for name in model.output_names]


def targets_for(
    model: keras.Model, project: Project, summary: DataSummary, targets: dict[str, Array]
) -> list[Array]:
    """One target array for each output, in the form that its loss wants.

    Labels stay integers for losses of labels; for others they become one column of 0 and 1
    where the output has one unit, and one-hot rows otherwise.

    Returns:
        Arrays of shape (num_samples,) int32 or (num_samples, …) float32.

    Raises:
        Invalid: An output names a target that the data does not have.
    """
    kinds = {target.name: target for target in summary.targets}
    result = []
    for output, shape in zip(output_plans(model, project.plan), _output_shapes(model), strict=True):
        name = output.target or summary.targets[0].name
        if name not in kinds:
            raise Invalid(
                f"Target of {output.layer}",
                f"one of {', '.join(kinds)}",
                repr(name),
                "Choose a target that the data has.",
            )
        loss = output.loss or project.plan.loss
        result.append(_encoded(targets[name], kinds[name], loss, shape))
    return result


def _output_shapes(model: keras.Model) -> list[tuple[int | None, ...]]:
    return [tuple(tensor.shape) for tensor in model.outputs]


def _encoded(values: Array, target: Target, loss: Config, shape: tuple[int | None, ...]) -> Array:
    if target.kind == "number":
        return values.astype(np.float32, copy=False)
    if loss.kind in _OF_LABELS:
        return values.astype(np.int32, copy=False)
    if shape[-1] == 1:
        return values.astype(np.float32).reshape(-1, 1)
    return np.eye(max(len(target.classes), 1), dtype=np.float32)[values]


def sample_weights(project: Project, summary: DataSummary, targets: dict[str, Array]) -> Array:
    """(num_samples,) float32: the weight of each sample's class; all 1 without class weights.

    ``"balanced"`` is n / (num_classes * count), as in scikit-learn's
    ``compute_class_weight`` (King & Zeng 2001).

    Raises:
        Invalid: The target is no class, or the number of factors is not that of the classes.
    """
    target = summary.targets[0]
    labels = targets[target.name]
    wish = project.plan.class_weights
    if wish is None:
        return np.ones(len(labels), np.float32)
    if target.kind != "class":
        raise Invalid(
            "Class weights",
            "a target of classes",
            "a numeric target",
            "Switch class weights off in the training plan.",
        )
    num_classes = len(target.classes)
    if wish == "balanced":
        counts = np.bincount(labels, minlength=num_classes)
        factors = len(labels) / (num_classes * np.maximum(counts, 1))
    elif len(wish) == num_classes:
        factors = np.asarray(wish)
    else:
        raise Invalid(
            "Class weights",
            f"{num_classes} factors, one for each class",
            f"{len(wish)}",
            "Give one factor for each class, or choose “balanced”.",
        )
    weights: Array = factors[labels].astype(np.float32)
    return weights
