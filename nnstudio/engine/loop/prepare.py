"""From a project to a model and its samples, ready for the loop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import keras
import tensorflow as tf

from nnstudio.document.project import Project
from nnstudio.engine.build import build_model, model_features
from nnstudio.engine.compile import compile_model, sample_weights, targets_for
from nnstudio.engine.data.dataset import Dataset, Part
from nnstudio.engine.data.load import load_data
from nnstudio.engine.devices import choose
from nnstudio.engine.loop.feed import Samples
from nnstudio.engine.loop.program import Arrays, build_metrics


@dataclass(frozen=True)
class Prepared:
    """Everything a run needs.

    Attributes:
        project: What is trained.
        dataset: Loaded, split and scaled.
        device: TensorFlow device string.
        model: Compiled, with its initial weights; metrics and optimizer are built.
        train: Training samples.
        validation: ``None`` where nothing is held out.
        test: ``None`` where the source brings none.
        remake: Makes another model just like ``model``, but with random weights of its own.
            It may be called while ``model`` trains.
    """

    project: Project
    dataset: Dataset
    device: str
    model: keras.Model
    train: Samples
    validation: Arrays | None
    test: Samples | None
    remake: Callable[[], keras.Model]

    @property
    def rate(self) -> float | None:
        """The learning rate that the plan asks for; ``None`` where it follows a schedule."""
        rate = self.project.plan.optimizer.params.get("learning_rate", "default")
        return float(rate) if isinstance(rate, int | float) else None


def prepare(project: Project) -> Prepared:
    """Loads the data and builds the model.

    Raises:
        DataProblem: The data cannot be used.
        BuildFailed: The network cannot be built.
        Invalid: The plan does not fit the data.
    """
    plan = project.plan
    dataset = load_data(project.data, plan.validation_split, plan.seed)
    device = choose(plan.device)

    def remake() -> keras.Model:
        with tf.device(device):
            made = build_model(project.network, dataset.summary, plan, seeded=False)
            compile_model(made, plan)
            build_metrics(made, on_device(first_samples))
        return made

    with tf.device(device):
        model = build_model(project.network, dataset.summary, plan)
        compile_model(model, plan)

    def samples(part: Part, weighted: bool = False) -> Samples:
        weights = sample_weights(project, dataset.summary, part.targets) if weighted else None
        return Samples(
            tuple(
                part.features[n] for n in model_features(model, project.network, dataset.summary)
            ),
            tuple(targets_for(model, project, dataset.summary, part.targets)),
            weights,
        )

    train = samples(dataset.train, weighted=plan.class_weights is not None)
    first_samples = Samples(
        tuple(array[:2] for array in train.features),
        tuple(array[:2] for array in train.targets),
        None if train.weights is None else train.weights[:2],
    )
    with tf.device(device):
        build_metrics(model, on_device(first_samples))
        validation = on_device(samples(dataset.validation)) if len(dataset.validation) else None
    return Prepared(
        project,
        dataset,
        device,
        model,
        train,
        validation,
        samples(dataset.test) if dataset.test is not None else None,
        remake,
    )


def on_device(samples: Samples) -> Arrays:
    """Puts samples on the device in force."""
    return samples.arrays([tf.constant(array) for array in samples.all()])
