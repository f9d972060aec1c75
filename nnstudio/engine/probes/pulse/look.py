"""The pulse of a run: a training step on a fixed batch, which the run does not take."""

from __future__ import annotations

import threading
from time import perf_counter, sleep
from typing import Any

import numpy as np
import tensorflow as tf

from nnstudio.document.vitals import BEFORE, BEFORE_STEP, NETWORK, STATISTICS
from nnstudio.engine.loop.prepare import Prepared
from nnstudio.engine.loop.program import state_of
from nnstudio.engine.probes.look import Array, Arrays, Look
from nnstudio.engine.probes.pulse.rehearsal import Rehearsal, inner
from nnstudio.engine.probes.subject import Subject
from nnstudio.protocol.probes.pulse import PulseProbe

_CLIPS = ("clipnorm", "global_clipnorm", "clipvalue")
#: Attributes of optimizers that are written into the compiled call.
_TRACED = (*_CLIPS, "momentum", "weight_decay")
#: Seconds that the training has to make its first step before this is traced beside it.
_HEAD_START = 1.0
#: Numbers of a state that is kept from the beginning, at most.
_MOST_KEPT = 8_000_000


class Pulse(Look[PulseProbe]):
    """Takes the pulse on a twin of the model.

    The twin is built and its step traced in a thread, which takes as long as the training's own
    tracing: until then there is nothing to tell.
    """

    needs_optimizer = True
    takes_parts = True

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self._begin = perf_counter()
        self._first = _state(subject)
        self._ready: dict[PulseProbe, _Prepared] = {}
        self._answered: dict[PulseProbe, int] = {}

    def answer(self, probe: PulseProbe) -> Arrays:
        """One compiled call; empty while that is still being traced."""
        ready = self._current(probe)
        if ready is None or not ready.is_done:
            return {}
        self._answered[probe] = self.subject.step
        arrays = ready.answer()
        if self._first is not None:
            if _is_broken(arrays):
                arrays |= ready.answer_before(*self._first)
            else:
                self._first = None
        return arrays

    def part(self, probe: PulseProbe) -> Arrays | None:
        """Waits for the tracing without holding anybody up."""
        ready = self._current(probe)
        if ready is None:
            if self.subject.step > 0 or perf_counter() > self._begin + _HEAD_START:
                self._ready[probe] = _Prepared(self.subject.prepared, probe.batch)
        elif ready.is_done:
            return self.answer(probe)
        sleep(0.001)  # at rest this is asked again and again
        return None

    def _current(self, probe: PulseProbe) -> _Prepared | None:
        """What can answer, or will; made anew where a knob was turned that the graph contains."""
        ready = self._ready.get(probe)
        if ready is not None and ready.is_done and ready.is_outdated:
            ready = self._ready[probe] = _Prepared(self.subject.prepared, probe.batch)
            self._answered.pop(probe, None)
        return ready

    def is_open(self, probe: PulseProbe) -> bool:
        """Whether nothing was told of the network as it is now."""
        return self._answered.get(probe) != self.subject.step

    def weights_changed(self) -> None:
        """Something other than a step has changed them."""
        self._answered.clear()

    def forget(self, probe: PulseProbe) -> None:
        """The compiled call stays: the question comes back with the next look at the canvas."""
        self._answered.pop(probe, None)


class _Prepared:
    """A rehearsal on a fixed batch, made and traced in a thread.

    Args:
        prepared: The run.
        size: Samples at most.
    """

    def __init__(self, prepared: Prepared, size: int) -> None:
        self._prepared = prepared
        self._batch = _spread(prepared, size)
        self._settings = _settings(prepared)
        self._rehearsal: Rehearsal | None = None
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._make, name="pulse-tracer", daemon=True)
        self._thread.start()

    @property
    def is_done(self) -> bool:
        """Whether it can be asked.

        Raises:
            Exception: What TensorFlow says of a step that it cannot trace.
        """
        if self._error is not None:
            raise self._error
        return self._rehearsal is not None and not self._thread.is_alive()

    @property
    def is_outdated(self) -> bool:
        """Whether the optimizer has other settings than those that were traced."""
        return _settings(self._prepared) != self._settings

    def answer(self) -> Arrays:
        """The vital signs as they are now."""
        if self._rehearsal is None:
            return {}
        return self._told(*self._rehearsal.run(*self._batch))

    def answer_before(self, step: int, state: list[Array]) -> Arrays:
        """The vital signs of an earlier state, under names of their own."""
        if self._rehearsal is None:
            return {}
        told = self._told(*self._rehearsal.run(*self._batch, state=state))
        return {BEFORE_STEP: np.array(step)} | {BEFORE + name: row for name, row in told.items()}

    def _told(self, layers: Any, totals: Any) -> Arrays:
        model = self._prepared.model
        rows = layers.numpy()
        arrays = {layer.name: rows[i] for i, layer in enumerate(model.layers)}
        optimizer = inner(model.optimizer)
        limits = [getattr(optimizer, name, None) or np.nan for name in _CLIPS]
        arrays[NETWORK] = np.array([*totals.numpy(), *limits], np.float32)
        return arrays

    def _make(self) -> None:
        try:
            with tf.device(self._prepared.device):
                rehearsal = Rehearsal(self._prepared, self._settings)
                rehearsal.run(*self._batch)
            self._rehearsal = rehearsal
        except Exception as error:  # noqa: BLE001 - raised again where it is asked for
            self._error = error


def _state(subject: Subject) -> tuple[int, list[Array]] | None:
    """Step and state of a network, kept for the case that it breaks before it is looked at."""
    variables = state_of(subject.model)
    if sum(variable.value.shape.num_elements() or 0 for variable in variables) > _MOST_KEPT:
        return None
    return subject.step, [variable.numpy() for variable in variables]


def _is_broken(arrays: Arrays) -> bool:
    column = STATISTICS.index("bad_weights")
    return any(row[column] > 0 for name, row in arrays.items() if name != NETWORK)


def _settings(prepared: Prepared) -> dict[str, Any]:
    """What of the optimizer is written into the compiled call."""
    optimizer = inner(prepared.model.optimizer)
    return {name: getattr(optimizer, name) for name in _TRACED if hasattr(optimizer, name)}


def _spread(prepared: Prepared, size: int) -> tuple[list[Any], list[Any], Any]:
    """Samples spread evenly over the training part, so that of sorted ones all kinds are there."""
    train = prepared.train
    rows = np.linspace(0, train.num_samples - 1, min(size, train.num_samples)).astype(np.intp)
    with tf.device(prepared.device):
        x = [tf.constant(feature[rows]) for feature in train.features]
        y = [tf.constant(target[rows]) for target in train.targets]
        weights = None if train.weights is None else tf.constant(train.weights[rows])
    return x, y, weights
