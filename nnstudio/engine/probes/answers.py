"""Answers probes about one subject: the network as it is now, or as it was."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from functools import partial
from typing import Any

import keras
import tensorflow as tf

from nnstudio.engine.probes.aside import Aside
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
        is_running: Whether the training goes on, which waits for no first answer: those compile.
    """

    def __init__(
        self,
        run: int,
        subject: Subject,
        emit: Callable[[ProbeSampled | CommandFailed], None],
        refresh: Callable[[bool], object],
        is_past: bool = False,
        is_running: Callable[[], bool] = lambda: False,
    ) -> None:
        self.subject = subject
        self._run = run
        self._emit = emit
        self._refresh = refresh
        self._is_past = is_past
        self._is_running = is_running
        self._looks: dict[type, Look[Any]] = {}
        self._compiling: dict[type, Aside[bool]] = {}
        self._compiled: set[type] = set()

    def is_open(self, probe: Probe) -> bool:
        """Whether another answer may differ from the last."""
        look = self._look(probe)
        return not look.takes_parts or look.is_open(probe)

    def is_waiting(self, probe: Probe) -> bool:
        """Whether its answer is only known in part."""
        look = self._look(probe)
        return look.takes_parts and look.is_open(probe)

    def is_ready(self, probe: Probe) -> bool:
        """Whether an answer takes but a moment; if not, it is being compiled beside the training.

        At rest there is nobody to hold up, and all is ready.
        """
        kind, look = type(probe), self._look(probe)
        if look.takes_parts or kind in self._compiled:
            return True
        aside = self._compiling.get(kind)
        if self._is_running():
            if aside is None:
                make = partial(_rehearsed, look, probe)
                device = self.subject.prepared.device
                aside = self._compiling[kind] = Aside(make, device, self.subject.may_trace)
            try:
                if aside.get() is None:
                    return False
            except (tf.errors.OpError, ValueError, TypeError, MemoryError):
                pass  # the answer itself will say so
        elif aside is not None:
            aside.wait()
        self._compiled.add(kind)
        return True

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
        if not self.is_ready(probe):
            return True
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


def _rehearsed(look: Look[Any], probe: Probe) -> bool:
    """Gives an answer that nobody hears, so that the next one finds everything compiled."""
    # What layers would assign stays within the scope, and the losses that they add: the
    # training's own call may be traced anew meanwhile, from the same layers.
    with keras.StatelessScope(collect_losses=True):
        look.answer(probe)
    return True
