"""Compiled calls that are traced beside the training, which does not wait for them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from time import perf_counter, sleep
from typing import Any, Generic

import keras
import tensorflow as tf

from nnstudio.engine.probes.look import Arrays, Look, P
from nnstudio.engine.probes.pictures.seen import Tensor, Tensors
from nnstudio.engine.probes.subject import Subject

#: Questions whose compiled calls are kept: they differ in what can be seen, and how closely.
_MAX_CALLS = 8
#: Seconds that the training has to make its first step before anything is traced beside it.
HEAD_START = 1.0


class TracedBeside(Look[P], Generic[P]):
    """A look whose calls are traced in a thread; until then there is nothing to tell.

    A person who moves the canvas asks for other blocks, each time another call: tracing it takes
    a tenth of a second to one.
    """

    takes_parts = True

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self._begin = perf_counter()
        self._calls: dict[Hashable, _Call] = {}
        self._answered: dict[P, int] = {}

    # --------------------------------------------------------------- for subclasses to say
    def key(self, probe: P) -> Hashable:
        """What of the question is written into the call."""
        raise NotImplementedError

    def given(self, probe: P) -> list[Tensor] | None:
        """What the call is given; ``None`` where there is nothing to ask."""
        raise NotImplementedError

    def traced(self, probe: P) -> Callable[..., Tensors]:
        """The function that is traced."""
        raise NotImplementedError

    def told(self, probe: P, tensors: Tensors) -> Arrays:
        """The answer, from what the call gave."""
        raise NotImplementedError

    # ----------------------------------------------------------------------------- common
    def answer(self, probe: P) -> Arrays:
        """One compiled call; empty while that is still being traced.

        Raises:
            ValueError: It cannot be traced.
        """
        given = self.given(probe)
        if given is None:
            self._answered[probe] = self.subject.step
            return {}
        call = self._calls.get(self.key(probe))
        if call is None or not call.is_done:
            return {}
        self._answered[probe] = self.subject.step
        return self.told(probe, call(*given))

    def part(self, probe: P) -> Arrays | None:
        """Waits for the tracing without holding anybody up."""
        key, given = self.key(probe), self.given(probe)
        if given is None or (key in self._calls and self._calls[key].is_done):
            return self.answer(probe)
        if key not in self._calls and self._may_trace():
            while len(self._calls) >= _MAX_CALLS:
                self._calls.pop(next(iter(self._calls)))
            device = self.subject.prepared.device
            self._calls[key] = _Call(self.traced(probe), given, device)
        sleep(0.003)  # at rest this is asked again and again
        return None

    def is_open(self, probe: P) -> bool:
        """Whether nothing was told of the network as it is now."""
        return self._answered.get(probe) != self.subject.step

    def weights_changed(self) -> None:
        """Something other than a step has changed them."""
        self._answered.clear()

    def forget(self, probe: P) -> None:
        """The compiled call stays: the question comes back with the next look at the canvas."""
        self._answered.pop(probe, None)

    def _may_trace(self) -> bool:
        return self.subject.step > 0 or perf_counter() > self._begin + HEAD_START


class _Call:
    """A compiled call that is traced, and run once, in a thread."""

    def __init__(self, call: Callable[..., Tensors], given: list[Tensor], device: str) -> None:

        def untouched(*given: Tensor) -> Tensors:
            # Losses that layers add, and whatever they would assign, stay within the scope: the
            # training's own call may be traced anew at the same time, from the same layers.
            with keras.StatelessScope(collect_losses=True):
                return call(*given)

        self._call: Any = tf.function(untouched, autograph=False)
        self._error: Exception | None = None
        arguments = (given, device)
        self._thread = threading.Thread(
            target=self._trace, args=arguments, name="picture-tracer", daemon=True
        )
        self._thread.start()

    @property
    def is_done(self) -> bool:
        """Whether it can be called."""
        return not self._thread.is_alive()

    def __call__(self, *given: Tensor) -> Tensors:
        if self._error is not None:
            raise ValueError(str(self._error)) from self._error
        told: Tensors = self._call(*given)
        return told

    def _trace(self, given: list[Tensor], device: str) -> None:
        try:
            with tf.device(device):
                self._call(*given)
        except Exception as error:  # noqa: BLE001 - raised again where it is asked for
            self._error = error
