"""Asks Keras whether a loss and metrics can compare an output with its target.

A model that only hands on what the output gives is compiled as a run's model is, and tested on
zeros. Batches of all sizes that a run has are tried, because Keras stretches some shapes of
two samples by accident; the targets are the extreme ones, to find labels that are no class of
the output.
"""

from __future__ import annotations

import warnings
from functools import lru_cache
from math import prod
from typing import Any

import keras
import msgspec
import numpy as np
import tensorflow as tf
from msgspec.structs import replace

from nnstudio.document.data import DataSummary, Target
from nnstudio.document.description import Shape
from nnstudio.document.plan import TrainingPlan
from nnstudio.document.project import Project
from nnstudio.document.values import Config
from nnstudio.engine.compile import compile_model, targets_for
from nnstudio.engine.objects import make
from nnstudio.engine.shapes import Tensor, masked

#: Numbers of a batch of outputs beyond which it is not tried, for want of memory.
_MAX_SIZE = 1_000_000
_OUTPUT = "output"


class Comparison(msgspec.Struct, frozen=True):
    """An output, its target, and what is to compare them.

    Attributes:
        shape: Of the output, with ``None`` for the batch.
        dtype: Of the output.
        mask: Shape of the output's mask, if it has one.
        target: What it is compared with.
        extremes: Smallest and largest value of the target.
        batches: Sizes of the batches that a run compares.
        loss: Compares them.
        metrics: Compare them too.
    """

    shape: Shape
    dtype: str
    mask: Shape | None
    target: Target
    extremes: tuple[float, float]
    batches: tuple[int, ...]
    loss: Config
    metrics: tuple[Config, ...] = ()


class Mismatch(msgspec.Struct, frozen=True):
    """What Keras cannot compare with.

    Attributes:
        said: Why, in Keras' words.
        metric: The metric; ``None`` is the loss.
    """

    said: str
    metric: Config | None = None


def comparison(
    output: Tensor, target: Target, values: Any, plan: TrainingPlan, loss: Config
) -> Comparison:
    """The question for one output of a project.

    Args:
        output: What the network gives.
        target: What it is compared with.
        values: (num_samples, …) training targets.
        plan: Its batch size and metrics are used.
        loss: That of this output.
    """
    num = len(values)
    batch = min(plan.batch_size, num)
    batches = {min(2, num), batch, num % batch or batch}  # a run first tries two samples
    if target.kind == "class":
        extremes = (0.0, float(max(len(target.classes) - 1, 0)))
    else:
        extremes = (float(np.min(values)), float(np.max(values)))
    return Comparison(
        shape=output.shape,
        dtype=output.dtype,
        mask=output.mask,
        target=target,
        extremes=extremes,
        batches=tuple(sorted(batches)),
        loss=loss,
        metrics=plan.metrics,
    )


def can_be_asked(asked: Comparison) -> bool:
    """Whether two samples of the output have room in memory, whatever the network has."""
    return 2 * prod(size or 1 for size in asked.shape) <= _MAX_SIZE


def mismatch(asked: Comparison) -> Mismatch | None:
    """Why Keras cannot compare; ``None`` if it can, or if a part cannot even be made."""
    if _said(msgspec.json.encode(asked)) is None:
        return None
    said = _said(msgspec.json.encode(replace(asked, metrics=())))
    if said is not None:
        return Mismatch(said)
    for metric in asked.metrics:
        said = _said(msgspec.json.encode(replace(asked, metrics=(metric,))))
        if said is not None:
            return Mismatch(said, metric)
    return None


@lru_cache(maxsize=512)
def _said(question: bytes) -> str | None:
    asked = msgspec.json.decode(question, type=Comparison)
    try:
        make("losses", asked.loss)
        for metric in asked.metrics:
            make("metrics", metric)
    except Exception:  # noqa: BLE001 - Keras raises what it likes
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Keras says there what we say in our words
            _compare(asked)
    except Exception as error:  # noqa: BLE001 - Keras raises what it likes
        return str(error)
    return None


def _compare(asked: Comparison) -> None:
    inputs = keras.Input(batch_shape=asked.shape, dtype=asked.dtype)
    model = keras.Model(inputs, keras.layers.Identity(name=_OUTPUT, dtype=asked.dtype)(inputs))
    project = Project(plan=TrainingPlan(loss=asked.loss, metrics=asked.metrics))
    compile_model(model, project.plan)
    targets = _two_targets(model, project, asked)
    sizes = [size or 1 for size in asked.shape[1:]]
    with tf.device("/CPU:0"):  # others compute nonsense where the CPU refuses
        for batch in asked.batches:
            if batch * prod(sizes) <= _MAX_SIZE:
                rows = np.resize(targets, (batch, *targets.shape[1:]))
                outputs = tf.zeros([batch, *sizes], asked.dtype)
                mask = asked.mask and tf.ones([batch, *(n or 1 for n in asked.mask[1:])], "bool")
                masked([outputs], [mask])
                model.test_step((outputs, tf.constant(rows)))


def _two_targets(model: Any, project: Project, asked: Comparison) -> Any:
    """The extremes of the target in the form that the loss wants."""
    target = asked.target
    dtype = np.int32 if target.kind == "class" else np.float32
    values = np.stack([np.full(target.shape, value, dtype) for value in asked.extremes])
    summary = DataSummary("", (), (target,), len(values), 0)
    return targets_for(model, project, summary, {target.name: values})[0]
