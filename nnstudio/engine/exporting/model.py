"""A stored network as a Keras model that any program can load."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import keras
import numpy as np

from nnstudio.document.data import DataSummary
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.engine.build import build_model, model_features
from nnstudio.engine.compile import compile_model, sample_weights, targets_for
from nnstudio.engine.loop.branching import fits
from nnstudio.engine.loop.feed import Samples
from nnstudio.engine.loop.prepare import on_device
from nnstudio.engine.loop.program import build_metrics
from nnstudio.engine.loop.snapshots import Snapshot, put_back
from nnstudio.engine.save import save_model


def export_model(project: Project, data: DataSummary, state: Snapshot, path: Path) -> None:
    """Writes a network with its weights, its loss, and its optimizer where that is known.

    The data is not needed: two samples of zeros stand for it, so that Keras makes the variables
    of optimizer and metrics.

    Args:
        project: What was trained.
        data: Shapes of its inputs and targets.
        state: Of the run.
        path: Ends in ``.keras``.

    Raises:
        BuildFailed: The network cannot be built.
        Invalid: The state is of another network.
        OSError: The file cannot be written.
    """
    model = build_model(project.network, data, project.plan, seeded=False)
    compile_model(model, project.plan)
    build_metrics(model, on_device(_zeros(project, data, model)))
    slots = [tuple(variable.shape) for variable in model.optimizer.variables]
    if not fits(state, model):
        raise Invalid(
            "Model of the run",
            "the weights of its network",
            "those of another one",
            "Choose another run.",
        )
    has_slots = slots == [array.shape for array in state.slots]
    put_back(state, model, slots=has_slots)
    save_model(model, path)


def _zeros(project: Project, data: DataSummary, model: keras.Model) -> Samples:
    """Two samples of the shapes and kinds of the data."""
    shapes = {feature.name: feature.shape for feature in data.features}
    targets: dict[str, Any] = {}
    for target in data.targets:
        is_class = target.kind == "class"
        shape = (2,) if is_class else (2, *target.shape)
        targets[target.name] = np.zeros(shape, np.int32 if is_class else np.float32)
    has_weights = project.plan.class_weights is not None
    weights = sample_weights(project, data, targets) if has_weights else None
    names = model_features(model, project.network, data)
    return Samples(
        tuple(np.zeros((2, *shapes[name]), np.float32) for name in names),
        tuple(targets_for(model, project, data, targets)),
        weights,
    )
