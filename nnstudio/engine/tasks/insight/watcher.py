"""Answers the views of a task sequence, within a share of its time."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from time import perf_counter
from typing import Any

import tensorflow as tf

from nnstudio.engine.probes.turns import Turns
from nnstudio.engine.tasks.insight.decisions import Decisions
from nnstudio.engine.tasks.insight.drift import Drift
from nnstudio.engine.tasks.insight.line import Line
from nnstudio.engine.tasks.insight.memory import Memory
from nnstudio.engine.tasks.insight.moved import Moved
from nnstudio.engine.tasks.insight.wrong import TurnedWrongSamples
from nnstudio.engine.tasks.training import TaskTraining
from nnstudio.protocol.messages import CommandFailed, Event
from nnstudio.protocol.task_messages import (
    DecisionsView,
    DriftView,
    LineView,
    MemoryView,
    MovedView,
    TaskView,
    WrongView,
)

#: Who answers each kind of view. Calls are not compiled: compiling one would take longer than all
#: its answers in a short sequence.
_QUESTIONS: dict[type, Callable[[TaskTraining], Any]] = {
    MovedView: Moved,
    DriftView: Drift,
    WrongView: TurnedWrongSamples,
    DecisionsView: Decisions,
    MemoryView: Memory,
    LineView: Line,
}


#: Cheap enough to be answered at the end of every stage, however short it is.
_AT_ENDS = (WrongView, DecisionsView)
#: Of the sequence's time. With the accuracy that is measured on all tasks it stays below 0.05.
_SHARE = 0.02
#: Seconds that the first answers may take, which find everything cold: no turn comes before the
#: training went on for so long that this is a small share.
_COLD = 0.02


class Watcher:
    """The views of one task sequence.

    Args:
        training: The sequence, before its first step.
        emit: Takes the events.
    """

    def __init__(self, training: TaskTraining, emit: Callable[[Event], None]) -> None:
        self._training = training
        self._emit = emit
        self._views: tuple[TaskView, ...] = ()
        self._made: dict[type, Any] = {}
        self._turns = Turns(_SHARE, compiles=False)
        self._turns.charge(_COLD)
        self._stages = 0

    def watch(self, views: tuple[TaskView, ...]) -> None:
        """Replaces the views and answers the new ones at once."""
        fresh = [view for view in views if view not in self._views]
        self._views = views
        begin = perf_counter()
        for view in fresh:
            if isinstance(view, LineView):
                self._line().begin_anew()
            if not (isinstance(view, LineView) and self._training.is_running):
                self._answer(view)
        self._turns.charge(perf_counter() - begin)

    def answer_all(self) -> None:
        """Answers every view now, for instance when the sequence pauses."""
        for view in self._views:
            self._answer(view)

    def after_steps(self) -> None:
        """Answers the next view if there is time for it, and all of them when training rests."""
        if not self._training.is_running:
            self.answer_all()
            return
        if self._training.stage > self._stages:
            self._stages = self._training.stage
            begin = perf_counter()
            for view in self._views:
                if isinstance(view, _AT_ENDS):
                    self._answer(view)
            self._turns.charge(perf_counter() - begin)
        waiting = [view for view in self._views if self._changes(view)]
        self._turns.take(waiting, self._answer_in_turn)

    def _changes(self, view: TaskView) -> bool:
        """Whether there may be something new to tell in the middle of a stage."""
        if isinstance(view, LineView):
            return self._line().is_open(view)
        return not isinstance(view, WrongView)

    def _answer_in_turn(self, view: TaskView) -> None:
        """A line takes many turns."""
        self._answer(view, in_turn=True)

    def _answer(self, view: TaskView, in_turn: bool = False) -> None:
        try:
            question = self._question(type(view))
            with tf.device(self._training.device):
                ask = question.walk if in_turn and isinstance(view, LineView) else question.answer
                event = ask(view)
        except (tf.errors.OpError, ValueError, MemoryError) as error:
            # The training is worth more than a look at it.
            self._views = tuple(other for other in self._views if other != view)
            words = f"This view cannot be computed ({type(error).__name__}): {error}"
            self._emit(CommandFailed("WatchTasks", words, traceback.format_exc()))
        else:
            if event is not None:
                self._emit(event)

    def _question(self, kind: type) -> Any:
        if kind not in self._made:
            self._made[kind] = _QUESTIONS[kind](self._training)
        return self._made[kind]

    def _line(self) -> Line:
        line: Line = self._question(LineView)
        return line
