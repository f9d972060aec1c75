"""Whether a run can go on from a moment of another one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import keras
import numpy as np

from nnstudio.document.invalid import Invalid
from nnstudio.engine.loop.prepare import Prepared
from nnstudio.engine.loop.snapshots import Snapshot


def start_of(snapshot: Snapshot, prepared: Prepared, old: Prepared) -> Snapshot:
    """The moment as a new run can start from it.

    The optimizer's memory (momentum, step counter) is taken along where the optimizer is of the
    same kind; another begins afresh. Sums over the epoch that has begun are only taken along
    where the same is measured.

    Args:
        snapshot: A moment of the old run.
        prepared: The new run.
        old: The old run.

    Raises:
        Invalid: The weights do not fit, or an epoch has another number of steps.
    """
    model = prepared.model
    if not fits(snapshot, model):
        raise Invalid(
            "This moment cannot be branched",
            "the network of that run",
            "another one: its weights have other shapes",
            "Undo the changes to the network, or train it from the start.",
        )
    if _steps(prepared) != _steps(old):
        raise Invalid(
            "This moment cannot be branched",
            f"{_steps(old)} steps in an epoch",
            f"{_steps(prepared)}: the batches or the data are others",
            "Undo that change, or train from the start.",
        )
    slots = [array.shape for array in snapshot.slots]
    is_same = type(model.optimizer) is type(old.model.optimizer)
    if not is_same or _shapes(model.optimizer.variables) != slots:
        snapshot = replace(snapshot, slots=())
    totals = [array.shape for array in snapshot.totals]
    if _shapes(model.metrics_variables) != totals:
        zeros = tuple(
            np.zeros(tuple(variable.shape), variable.dtype) for variable in model.metrics_variables
        )
        snapshot = replace(snapshot, totals=zeros)
    return snapshot


def fits(snapshot: Snapshot, model: keras.Model) -> bool:
    """Whether the weights of a moment are those of a model that is built alike."""
    return _shapes(model.variables) == [array.shape for array in snapshot.weights]


def _shapes(variables: Sequence[Any]) -> list[tuple[int, ...]]:
    return [tuple(variable.shape) for variable in variables]


def _steps(prepared: Prepared) -> int:
    num, size = prepared.train.num_samples, prepared.project.plan.batch_size
    return -(-num // min(size, num))
