"""How much what each layer gives has changed since a task was trained: linear CKA."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
import tensorflow as tf

from nnstudio.engine.tasks.insight.ends import StageEnds
from nnstudio.engine.tasks.insight.other_weights import other_weights
from nnstudio.engine.tasks.training import TaskTraining
from nnstudio.protocol.task_messages import DriftView, RepresentationsDrifted

Tensor = Any


class Drift:
    """Compares what layers give for the probe of each task with what they gave.

    Args:
        training: The task sequence.
    """

    def __init__(self, training: TaskTraining) -> None:
        self._training = training
        self._layers = _learned(training)
        outputs = [keras.tree.flatten(layer.output)[0] for layer in self._layers]
        self._inside = keras.Model(training.model.inputs, outputs)
        probe = training.tester.probe
        self._probes = [
            tf.constant(probe.features[probe.rows(task)])
            for task in range(training.sequence.num_tasks)
        ]
        #: By task: the stage that the reference is from, and its similarities of samples.
        self._then: dict[int, tuple[int, list[Tensor]]] = {}

    def answer(self, view: DriftView) -> RepresentationsDrifted | None:
        """Nothing before the end of the first stage."""
        training = self._training
        if not training.ends.num:
            return None
        found = np.full((len(self._layers), len(self._probes)), np.nan)
        for task in range(len(self._probes)):
            then = self._reference(training.ends, task)
            if then:
                now = self._samples(task, training.strategy.weights_for(task))
                found[:, task] = [
                    float(tf.reduce_sum(one * two)) for one, two in zip(then, now, strict=True)
                ]
        names = tuple(layer.name for layer in self._layers)
        # Rounding may lead past the bounds by 1e-7.
        found = np.clip(found, 0.0, 1.0)
        return RepresentationsDrifted(training.run, training.step, names, found)

    def _reference(self, ends: StageEnds, task: int) -> list[Tensor]:
        """Similarities of samples when the task had been trained; empty before that."""
        stage = ends.trained_in(task)
        if stage is None:
            return []
        kept = self._then.get(task)
        if kept is None or kept[0] != stage:
            weights = ends.weights(stage)
            if weights is None:
                return []
            kept = self._then[task] = stage, self._samples(task, weights)
        return kept[1]

    def _samples(self, task: int, weights: Any) -> list[Tensor]:
        with other_weights(self._training.model, weights):
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
