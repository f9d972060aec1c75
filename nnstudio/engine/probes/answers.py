"""Answers probes about one subject: the network as it is now, or as it was."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import Any

import tensorflow as tf

from nnstudio.engine.probes.look import Arrays, Look
from nnstudio.engine.probes.registry import LOOKS
from nnstudio.engine.probes.subject import Subject
from nnstudio.protocol.messages import CommandFailed, ProbeSampled
from nnstudio.protocol.probes import Probe


class Answers:
    """Makes the looks when they are first needed, and tells what they see.

    Args:
        run: Number of the run.
        subject: What is looked at.
        emit: Takes the events.
        refresh: Brings the subject's model up to date; told whether the optimizer's state is
            needed too.
        is_past: Whether the subject is an earlier moment of the run.
    """

    def __init__(
        self,
        run: int,
        subject: Subject,
        emit: Callable[[ProbeSampled | CommandFailed], None],
        refresh: Callable[[bool], object],
        is_past: bool = False,
    ) -> None:
        self.subject = subject
        self._run = run
        self._emit = emit
        self._refresh = refresh
        self._is_past = is_past
        self._looks: dict[type, Look[Any]] = {}

    def is_open(self, probe: Probe) -> bool:
        """Whether another answer may differ from the last."""
        look = self._look(probe)
        return not look.takes_parts or look.is_open(probe)

    def is_waiting(self, probe: Probe) -> bool:
        """Whether its answer is only known in part."""
        look = self._look(probe)
        return look.takes_parts and look.is_open(probe)

    def answer(self, probe: Probe) -> bool:
        """Tells what is known now; returns whether it could be computed."""
        return self._tell(probe, self._look(probe).answer)

    def part(self, probe: Probe) -> bool:
        """Works a turn on it; returns whether it could be computed."""
        return self._tell(probe, self._look(probe).part)

    def forget(self, probe: Probe) -> None:
        """Nobody asks this any more."""
        if type(probe) in self._looks:
            self._looks[type(probe)].forget(probe)

    def weights_changed(self) -> None:
        """The weights are others although no step was made."""
        for look in self._looks.values():
            look.weights_changed()

    def _tell(self, probe: Probe, ask: Callable[[Probe], Arrays | None]) -> bool:
        self._refresh(self._look(probe).needs_optimizer)
        try:
            with tf.device(self.subject.prepared.device):
                arrays = ask(probe)
            if arrays is not None:
                step = self.subject.step
                self._emit(ProbeSampled(self._run, step, probe, arrays, self._is_past))
        except (tf.errors.OpError, ValueError, TypeError, MemoryError) as error:
            # The training is worth more than a look at it.
            words = f"This view cannot be computed ({type(error).__name__}): {error}"
            self._emit(CommandFailed("Watch", words, traceback.format_exc()))
            return False
        return True

    def _look(self, probe: Probe) -> Look[Any]:
        kind = type(probe)
        if kind not in self._looks:
            self._looks[kind] = LOOKS[kind](self.subject)
        return self._looks[kind]
