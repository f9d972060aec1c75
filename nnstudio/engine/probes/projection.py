"""A layer's outputs for many samples, projected on their two main directions."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.engine.probes.look import Arrays, Look
from nnstudio.engine.probes.samples import Many, many, one
from nnstudio.engine.probes.subject import Subject
from nnstudio.protocol.probes.activations import ProjectionProbe

Array = NDArray[Any]

#: Values of an output that are projected; of more, evenly spread ones.
MAX_VALUES = 2_048
#: Directions that are iterated on: more than two, so that the first two come out quickly.
_NUM_DIRECTIONS = 8
#: Iterations from random directions, and from those of the answer before.
_COLD, _WARM = 24, 6


class Projection(Look[ProjectionProbe]):
    """Principal component analysis, going on from the directions of the answer before."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self._planes: dict[str, _Plane | None] = {}

    def answer(self, probe: ProjectionProbe) -> Arrays:
        """Empty where there is no such layer."""
        if probe.layer not in self._planes:
            self._planes[probe.layer] = _Plane.of(self.subject, probe)
        plane = self._planes[probe.layer]
        return plane.look(probe) if plane is not None else {}


class _Plane:
    """One layer's plane."""

    def __init__(self, subject: Subject, output: Any, num_samples: int) -> None:
        self._subject = subject
        self._chosen = many(subject.dataset, num_samples)
        self._inputs = self._chosen.inputs(subject.features)
        self._layer = keras.Model(subject.model.inputs, output)
        self._num_values = int(np.prod(output.shape[1:]))
        width = min(self._num_values, MAX_VALUES)
        generator = np.random.default_rng(0)
        num = min(_NUM_DIRECTIONS, width, len(self._chosen.rows))
        self._directions = np.linalg.qr(generator.normal(size=(width, num)))[0].astype(np.float32)
        self._iterations = _COLD
        self._before: Array | None = None
        self._call = tf.function(self._project, autograph=False)

    @classmethod
    def of(cls, subject: Subject, probe: ProjectionProbe) -> _Plane | None:
        output = output_of(subject, probe.layer)
        return None if output is None else cls(subject, output, probe.num_samples)

    def look(self, probe: ProjectionProbe) -> Arrays:
        pinned = one(self._subject, probe.sample, probe.drawn)
        extra = [pinned.features[name][None] for name in self._subject.features]
        inputs = self._inputs if isinstance(self._inputs, list) else [self._inputs]
        x = [np.concatenate(pair) for pair in zip(inputs, extra, strict=True)]
        scores, squares, total, directions = (
            np.asarray(found)
            for found in self._call(
                x[0] if len(x) == 1 else x,
                tf.constant(self._directions),
                tf.constant(self._iterations),
            )
        )
        if np.isfinite(directions).all():
            self._directions, self._iterations = directions, _WARM
        points = _two_wide(scores)
        if self._before is not None and np.isfinite(points).all():
            points = points @ turn(points[:-1], self._before)
        if np.isfinite(points).all():
            self._before = points[:-1]
        explained = np.zeros(2)
        explained[: len(squares[:2])] = squares[:2] / max(float(total), 1e-30)
        return {
            "points": points[:-1].astype(np.float32),
            "pinned": points[-1:].astype(np.float32),
            "explained": explained,
            "rows": self._chosen.rows,
            "labels": self._chosen.labels(self._subject.dataset),
            "num_values": np.asarray(self._num_values),
        }

    def _project(self, x: Any, directions: Any, iterations: Any) -> tuple[Any, Any, Any, Any]:
        """Subspace iteration with a Rayleigh–Ritz step.

        The last row is the pinned sample: it is projected, and does not count.

        Source: Halko, Martinsson & Tropp 2011, algorithm 4.4.
        """
        values = flat_outputs(self._layer(x, training=False))
        mean = tf.reduce_mean(values[:-1], axis=0)
        centred = values - mean
        own = centred[:-1]

        def better(i: Any, found: Any) -> tuple[Any, Any]:
            image = tf.matmul(own, tf.matmul(own, found), transpose_a=True)
            return i + 1, tf.linalg.qr(image)[0]

        _, found = tf.while_loop(
            lambda i, _found: i < iterations,
            better,
            (tf.constant(0), directions),
            shape_invariants=(tf.TensorShape([]), directions.shape),
        )
        lengths, _, turned = tf.linalg.svd(tf.matmul(own, found))
        main = tf.matmul(found, turned)
        return tf.matmul(centred, main)[:, :2], tf.square(lengths), tf.reduce_sum(own * own), main


def output_of(subject: Subject, layer: str) -> Any | None:
    """The symbolic output of a layer that gives numbers; ``None`` where there is none such."""
    found = next((one for one in subject.model.layers if one.name == layer), None)
    if found is None:
        return None
    output = keras.tree.flatten(found.output)[0]
    is_known = all(size is not None for size in output.shape[1:])
    return output if is_known and keras.backend.is_float_dtype(output.dtype) else None


def outputs_of(subject: Subject, output: Any, chosen: Many) -> Array:
    """(n, d) float32: a layer's outputs for some samples, as ``flat_outputs`` has them."""
    layer = keras.Model(subject.model.inputs, output)
    call = tf.function(lambda x: flat_outputs(layer(x, training=False)), autograph=False)
    return np.asarray(call(chosen.inputs(subject.features)))


def flat_outputs(output: Any) -> Any:
    """(n, d) float32, d at most ``MAX_VALUES``: outputs as rows, thinned evenly."""
    size = int(np.prod(output.shape[1:]))
    flat = tf.reshape(tf.cast(output, tf.float32), [-1, size])
    if size <= MAX_VALUES:
        return flat
    return tf.gather(flat, np.linspace(0, size - 1, MAX_VALUES).astype(np.int32), axis=1)


def turn(points: Array, before: Array) -> Array:
    """The turn (or mirror image) that brings points nearest to where they were before.

    Args:
        points: (n, 2).
        before: (n, 2).

    Returns:
        (2, 2) orthogonal R that makes |points · R − before| least.

    Source: the orthogonal Procrustes problem, Schönemann 1966.
    """
    left, _, right = np.linalg.svd(points.T @ before)
    found: Array = left @ right
    return found


def _two_wide(scores: Array) -> Array:
    """(n, 2) also where there is one direction only."""
    return np.pad(scores, ((0, 0), (0, 2 - scores.shape[1])))
