"""A second network beside the one that trains, whose weights may be moved about."""

from __future__ import annotations

import threading
from collections.abc import Callable
from time import perf_counter, sleep
from typing import Any, Generic, TypeVar

import keras
import numpy as np
import tensorflow as tf

from nnstudio.engine.loop.prepare import Prepared
from nnstudio.engine.loop.program import copy_state
from nnstudio.engine.probes.subject import Subject

Tensor = Any
T = TypeVar("T")

#: Seconds that the training has to make its first step before anything is traced beside it.
_HEAD_START = 1.0


class Samples:
    """Training samples, spread evenly over the part and put on the device.

    Args:
        prepared: Where they are from.
        at_most: How many.
        multiple: Their number is a multiple of this, where there are so many.
    """

    def __init__(self, prepared: Prepared, at_most: int, multiple: int = 1) -> None:
        train = prepared.train
        num = min(at_most, train.num_samples)
        self.num = max(num // multiple, 1) * multiple if num >= multiple else num
        rows = np.linspace(0, train.num_samples - 1, self.num).astype(np.intp)
        with tf.device(prepared.device):
            self.x = [tf.constant(feature[rows]) for feature in train.features]
            self.y = [tf.constant(target[rows]) for target in train.targets]
            self.weights = None if train.weights is None else tf.constant(train.weights[rows])

    def part(self, begin: Tensor, size: int) -> tuple[list[Tensor], list[Tensor], Tensor | None]:
        """Some of them, in the graph."""
        x, y = ([one[begin : begin + size] for one in all_] for all_ in (self.x, self.y))
        return x, y, None if self.weights is None else self.weights[begin : begin + size]


class Twin:
    """A network like the run's, with weights of its own.

    Args:
        prepared: The run.
    """

    def __init__(self, prepared: Prepared) -> None:
        self.model: keras.Model = prepared.remake()
        self._copy = tf.function(lambda: copy_state(prepared.model, self.model), autograph=False)

    @property
    def variables(self) -> list[Any]:
        """The trainable ones."""
        return list(self.model.trainable_variables)

    def copy(self) -> None:
        """Takes over the run's weights, statistics and optimizer."""
        self._copy()

    def loss(self, x: list[Tensor], y: list[Tensor], weights: Tensor | None) -> Tensor:
        """() float32: the loss as ``evaluate`` has it, penalties of the layers included."""
        single = len(y) == 1
        predicted = self.model(x if len(x) > 1 else x[0], training=False)
        outputs = keras.tree.flatten(predicted)
        loss = self.model.compute_loss(
            x=x,
            y=y[0] if single else y,
            y_pred=outputs[0] if single else outputs,
            sample_weight=weights if single or weights is None else [weights for _ in y],
            training=False,
        )
        return tf.cast(loss, tf.float32)


class Aside(Generic[T]):
    """Something that takes long to make, made in a thread.

    Args:
        subject: Begun only when its run has made a step, as the two would be in each other's way.
        make: Makes it.
    """

    def __init__(self, subject: Subject, make: Callable[[], T]) -> None:
        self._subject = subject
        self._make = make
        self._begin = perf_counter()
        self._made: T | None = None
        self._error: Exception | None = None
        self._thread: threading.Thread | None = None

    def get(self) -> T | None:
        """What was made; nothing while it is not.

        Raises:
            Exception: What went wrong while it was made.
        """
        if self._thread is None:
            if self._subject.step > 0 or perf_counter() > self._begin + _HEAD_START:
                self._thread = threading.Thread(target=self._run, name="landscape", daemon=True)
                self._thread.start()
            return None
        if self._thread.is_alive():
            return None
        if self._error is not None:
            raise self._error
        return self._made

    def wait(self) -> None:
        """Sleeps for a moment: at rest it is asked again and again."""
        sleep(0.001)

    def _run(self) -> None:
        try:
            with tf.device(self._subject.prepared.device):
                self._made = self._make()
        except Exception as error:  # noqa: BLE001 - raised again where it is asked for
            self._error = error
