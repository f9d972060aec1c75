"""The pulse of a run: a training step on a fixed batch, which the run does not take."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np

from nnstudio.document.vitals import BEFORE, BEFORE_STEP, NETWORK, STATISTICS
from nnstudio.engine.loop.prepare import Prepared
from nnstudio.engine.loop.program import state_of
from nnstudio.engine.probes.aside import Aside
from nnstudio.engine.probes.look import Array, Arrays, Look
from nnstudio.engine.probes.pulse.rehearsal import Rehearsal, inner
from nnstudio.engine.probes.subject import Subject
from nnstudio.engine.probes.twin import Samples
from nnstudio.protocol.probes.pulse import PulseProbe

_CLIPS = ("clipnorm", "global_clipnorm", "clipvalue")
#: Attributes of optimizers that are written into the compiled call.
_TRACED = (*_CLIPS, "momentum", "weight_decay")
#: Seconds in which what is quicker to trace is asked for.
_PICTURES_FIRST = 0.25
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
        self._first = _state(subject)
        self._asides: dict[PulseProbe, Aside[_Batch]] = {}
        self._answered: dict[PulseProbe, int] = {}

    def answer(self, probe: PulseProbe) -> Arrays:
        """One compiled call; empty while that is still being traced."""
        batch = self._batch(probe)
        if batch is None:
            return {}
        self._answered[probe] = self.subject.step
        arrays = batch.answer()
        if self._first is not None:
            if _is_broken(arrays):
                arrays |= batch.answer_before(*self._first)
            else:
                self._first = None
        return arrays

    def part(self, probe: PulseProbe) -> Arrays | None:
        """Waits for the tracing without holding anybody up."""
        if self._batch(probe) is not None:
            return self.answer(probe)
        return None

    def _batch(self, probe: PulseProbe) -> _Batch | None:
        """What answers; made anew where a knob was turned that the graph contains."""
        batch = self._aside(probe).get()
        if batch is not None and batch.is_outdated:
            del self._asides[probe]
            self._answered.pop(probe, None)
            batch = self._aside(probe).get()
        return batch

    def _aside(self, probe: PulseProbe) -> Aside[_Batch]:
        if probe not in self._asides:
            prepared = self.subject.prepared
            self._asides[probe] = Aside(
                lambda: _Batch(prepared, probe.batch),
                prepared.device,
                partial(self.subject.may_trace, _PICTURES_FIRST),
            )
        return self._asides[probe]

    def is_open(self, probe: PulseProbe) -> bool:
        """Whether nothing was told of the network as it is now."""
        return self._answered.get(probe) != self.subject.step

    def weights_changed(self) -> None:
        """Something other than a step has changed them."""
        self._answered.clear()

    def forget(self, probe: PulseProbe) -> None:
        """The compiled call stays: the question comes back with the next look at the canvas."""
        self._answered.pop(probe, None)


class _Batch:
    """A rehearsal on a fixed batch.

    Args:
        prepared: The run.
        size: Samples at most.
    """

    def __init__(self, prepared: Prepared, size: int) -> None:
        self._prepared = prepared
        self._samples = Samples(prepared, size)
        self._settings = _settings(prepared)
        self._rehearsal = Rehearsal(prepared, self._settings)
        self._rehearsal.run(self._samples)

    @property
    def is_outdated(self) -> bool:
        """Whether the optimizer has other settings than those that were traced."""
        return _settings(self._prepared) != self._settings

    def answer(self) -> Arrays:
        """The vital signs as they are now."""
        return self._told(*self._rehearsal.run(self._samples))

    def answer_before(self, step: int, state: list[Array]) -> Arrays:
        """The vital signs of an earlier state, under names of their own."""
        told = self._told(*self._rehearsal.run(self._samples, state))
        return {BEFORE_STEP: np.array(step)} | {BEFORE + name: row for name, row in told.items()}

    def _told(self, layers: Any, totals: Any) -> Arrays:
        model = self._prepared.model
        rows = layers.numpy()
        arrays = {layer.name: rows[i] for i, layer in enumerate(model.layers)}
        optimizer = inner(model.optimizer)
        limits = [getattr(optimizer, name, None) or np.nan for name in _CLIPS]
        arrays[NETWORK] = np.array([*totals.numpy(), *limits], np.float32)
        return arrays


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
