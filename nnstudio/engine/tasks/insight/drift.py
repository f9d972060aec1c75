"""How much what each layer gives has changed since a task was trained: linear CKA."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from nnstudio.engine.tasks.insight.other_weights import other_weights
from nnstudio.engine.tasks.insight.question import Question
from nnstudio.engine.tasks.training import TaskTraining
from nnstudio.protocol.task_messages import DriftView, RepresentationsDrifted

Tensor = Any


class Drift(Question):
    """Compares what layers give for the probe of each task with what they gave.

    Args:
        training: The task sequence.
    """

    def __init__(self, training: TaskTraining) -> None:
        super().__init__(training)
        self._layers = _learned(training)
        self._num_tasks = training.sequence.num_tasks
        #: By task and stage: similarities of samples at the end of the stage.
        self._then: dict[tuple[int, int], list[Tensor]] = {}

    def now(self, view: DriftView) -> RepresentationsDrifted | None:
        """Nothing before the end of the first stage."""
        training, num = self.training, self.training.ends.num
        if not num:
            return None
        weights = [training.strategy.weights_for(task) for task in range(self._num_tasks)]
        return self._event(training.step, num, weights)

    def past(self, view: DriftView, stage: int) -> RepresentationsDrifted | None:
        """With the weights that are kept."""
        tasks = range(self._num_tasks)
        weights = [self.weights_of(task, stage) for task in tasks]
        trained = (self.training.ends.trained_in(task, stage + 1) is not None for task in tasks)
        if any(own is None and was for own, was in zip(weights, trained, strict=True)):
            return None
        return self._event(self.step_of(stage), stage + 1, weights)

    def _event(self, step: int, num: int, weights: Sequence[Any]) -> RepresentationsDrifted:
        """The answer after some stages, with the weights that each task is tested with."""
        found = np.full((len(self._layers), self._num_tasks), np.nan)
        for task, own in enumerate(weights):
            then = self._reference(task, num)
            if then:
                now = self._samples(task, own)
                found[:, task] = [
                    float(tf.reduce_sum(one * two)) for one, two in zip(then, now, strict=True)
                ]
        names = tuple(layer.name for layer in self._layers)
        # Rounding may lead past the bounds by 1e-7.
        return RepresentationsDrifted(self.training.run, step, names, np.clip(found, 0.0, 1.0))

    def _reference(self, task: int, num: int) -> list[Tensor]:
        """Similarities of samples when the task had been trained; empty before that."""
        ends = self.training.ends
        stage = ends.trained_in(task, num)
        if stage is None:
            return []
        if (task, stage) not in self._then:
            weights = ends.weights(stage)
            if weights is None:
                return []
            self._then[task, stage] = self._samples(task, weights)
        return self._then[task, stage]

    @cached_property
    def _inside(self) -> keras.Model:
        """Gives what each layer gives; not made before it is needed."""
        outputs = [keras.tree.flatten(layer.output)[0] for layer in self._layers]
        return keras.Model(self.training.model.inputs, outputs)

    @cached_property
    def _probes(self) -> list[Tensor]:
        """Samples of each task."""
        probe = self.training.tester.probe
        return [tf.constant(probe.features[probe.rows(task)]) for task in range(self._num_tasks)]

    def _samples(self, task: int, weights: Any) -> list[Tensor]:
        with other_weights(self.training.model, weights):
            outputs = keras.tree.flatten(self._inside(self._probes[task], training=False))
        return [similarities(output) for output in outputs]


def similarities(output: Tensor) -> Tensor:
    """(n, n) float32: dot products between samples, centred, of Frobenius norm 1.

    The sum over the products of two such matrices is linear CKA (Kornblith et al. 2019, eq. 5):
    ‖YᵀX‖²_F / (‖XᵀX‖_F ‖YᵀY‖_F) = ⟨XXᵀ, YYᵀ⟩ / (‖XXᵀ‖_F ‖YYᵀ‖_F). In this form the cost grows with
    the numbers of a layer's output and not with their square. With few samples the outputs of wide
    layers look alike more easily, so that a layer is to be compared with itself at another time
    rather than with a narrower one.

    Args:
        output: (n, …) what a layer gives for n samples. NaN is returned where it is constant.
    """
    flat = tf.reshape(tf.cast(output, tf.float32), [output.shape[0], -1])
    centred = flat - tf.reduce_mean(flat, axis=0)
    products = tf.matmul(centred, centred, transpose_b=True)
    return products / tf.norm(products)


def _learned(training: TaskTraining) -> list[Any]:
    """Layers whose output depends on weights, in the model's order."""
    network = training.project.network
    names: set[str] = set()
    for layer in training.model.layers:
        if layer.weights or names & set(network.sources(layer.name)):
            names.add(layer.name)
    return [layer for layer in training.model.layers if layer.name in names]
