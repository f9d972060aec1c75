"""Answers the probes of the views that are visible, within a share of the run's time."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import Any

import tensorflow as tf

from nnstudio.engine.loop.training import Training
from nnstudio.engine.probes.look import Arrays, Look
from nnstudio.engine.probes.registry import LOOKS
from nnstudio.engine.probes.subject import Subject
from nnstudio.engine.probes.turns import Turns
from nnstudio.protocol.messages import CommandFailed, ProbeSampled
from nnstudio.protocol.probes import Probe

#: Share of the run's time that probes may take.
_BUDGET = 0.04


class Sampler:
    """The probes of one run.

    Args:
        training: The run, at its initial weights.
        emit: Takes the events.
    """

    def __init__(
        self, training: Training, emit: Callable[[ProbeSampled | CommandFailed], None]
    ) -> None:
        self._training = training
        self._emit = emit
        self._probes: tuple[Probe, ...] = ()
        self._subject = Subject(training.prepared, lambda: training.step)
        self._looks: dict[type, Look[Any]] = {}
        self._turns = Turns(_BUDGET)

    @property
    def has_work(self) -> bool:
        """Whether some answer is only known in part, so that there is work also at rest."""
        return any(self._is_waiting(probe) for probe in self._probes)

    def watch(self, probes: tuple[Probe, ...]) -> None:
        """Replaces the probes and answers the new ones at once."""
        fresh = [probe for probe in probes if probe not in self._probes]
        for gone in self._probes:
            if gone not in probes and type(gone) in self._looks:
                self._looks[type(gone)].forget(gone)
        self._probes = probes
        for probe in fresh:
            self._answer(probe)

    def sample_all(self) -> None:
        """Answers every probe now, for instance when the run pauses."""
        for probe in self._probes:
            self._answer(probe)

    def after_chunk(self) -> None:
        """Answers the next probe if there is time for it, and all of them when the run rests."""
        if self._training.is_running:
            self._turns.take([p for p in self._probes if self._is_open(p)], self._take_turn)
        else:
            self.sample_all()

    def work(self) -> None:
        """Goes on with what is known in part, while the run rests."""
        probe = next((probe for probe in self._probes if self._is_waiting(probe)), None)
        if probe is not None:
            self._take_turn(probe)

    def _is_open(self, probe: Probe) -> bool:
        look = self._look(probe)
        return not look.takes_parts or look.is_open(probe)

    def _is_waiting(self, probe: Probe) -> bool:
        look = self._look(probe)
        return look.takes_parts and look.is_open(probe)

    def _answer(self, probe: Probe) -> None:
        self._tell(probe, self._look(probe).answer)

    def _take_turn(self, probe: Probe) -> None:
        self._tell(probe, self._look(probe).part)

    def _tell(self, probe: Probe, ask: Callable[[Probe], Arrays | None]) -> None:
        training = self._training
        training.model(slots=self._look(probe).needs_optimizer)
        try:
            with tf.device(training.prepared.device):
                arrays = ask(probe)
        except (tf.errors.OpError, ValueError, TypeError, MemoryError) as error:
            # The training is worth more than a look at it.
            self._probes = tuple(other for other in self._probes if other != probe)
            words = f"This view cannot be computed ({type(error).__name__}): {error}"
            self._emit(CommandFailed("Watch", words, traceback.format_exc()))
            return
        if arrays is not None:
            self._emit(ProbeSampled(training.run, self._subject.step, probe, arrays))

    def _look(self, probe: Probe) -> Look[Any]:
        kind = type(probe)
        if kind not in self._looks:
            self._looks[kind] = LOOKS[kind](self._subject)
        return self._looks[kind]
