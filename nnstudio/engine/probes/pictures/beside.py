"""Compiled calls that are traced beside the training, which does not wait for them."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial
from typing import Any, Generic

import keras
import tensorflow as tf

from nnstudio.engine.probes.aside import Aside
from nnstudio.engine.probes.look import Arrays, Look, P
from nnstudio.engine.probes.pictures.seen import Tensor, Tensors
from nnstudio.engine.probes.subject import Subject

#: Questions whose compiled calls are kept: they differ in what can be seen, and how closely.
_MAX_CALLS = 8


class TracedBeside(Look[P], Generic[P]):
    """A look whose calls are traced in a thread; until then there is nothing to tell.

    A person who moves the canvas asks for other blocks, each time another call: tracing it takes
    a tenth of a second to one.
    """

    takes_parts = True

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self._calls: dict[Hashable, Aside[Callable[..., Tensors]]] = {}
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
        aside = self._calls.get(self.key(probe))
        call = aside.get() if aside is not None else None
        if call is None:
            return {}
        self._answered[probe] = self.subject.step
        return self.told(probe, call(*given))

    def part(self, probe: P) -> Arrays | None:
        """Waits for the tracing without holding anybody up."""
        key, given = self.key(probe), self.given(probe)
        if given is None:
            return self.answer(probe)
        aside = self._calls.get(key)
        if aside is None and self.subject.may_trace():
            while len(self._calls) >= _MAX_CALLS:
                self._calls.pop(next(iter(self._calls)))
            make = partial(_traced, self.traced(probe), given)
            aside = self._calls[key] = Aside(make, self.subject.prepared.device)
        if aside is not None and aside.get() is not None:
            return self.answer(probe)
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


def _traced(call: Callable[..., Tensors], given: list[Tensor]) -> Callable[..., Tensors]:
    """The compiled call, run once."""

    def untouched(*given: Tensor) -> Tensors:
        # Losses that layers add, and whatever they would assign, stay within the scope: the
        # training's own call may be traced anew at the same time, from the same layers.
        with keras.StatelessScope(collect_losses=True):
            return call(*given)

    compiled: Any = tf.function(untouched, autograph=False)
    compiled(*given)
    return compiled  # type: ignore[no-any-return] # TensorFlow has no type information
