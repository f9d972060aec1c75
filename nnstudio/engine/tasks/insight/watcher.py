"""Answers the views of a task sequence, within a share of its time."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from time import perf_counter

import tensorflow as tf

from nnstudio.engine.probes.turns import Turns
from nnstudio.engine.tasks.insight.decisions import Decisions
from nnstudio.engine.tasks.insight.drift import Drift
from nnstudio.engine.tasks.insight.line import Line
from nnstudio.engine.tasks.insight.memory import Memory
from nnstudio.engine.tasks.insight.moved import Moved
from nnstudio.engine.tasks.insight.question import Question
from nnstudio.engine.tasks.insight.wrong import TurnedWrongSamples
from nnstudio.engine.tasks.training import TaskTraining
from nnstudio.protocol.messages import CommandFailed, Event
from nnstudio.protocol.task_messages import (
    DecisionsView,
    DriftView,
    LineView,
    MemoryView,
    MovedView,
    TaskEvent,
    TaskView,
    WrongView,
)

#: Who answers each kind of view. Calls are not compiled: compiling one would take longer than all
#: its answers in a short sequence.
_QUESTIONS: dict[type, type[Question]] = {
    MovedView: Moved,
    DriftView: Drift,
    WrongView: TurnedWrongSamples,
    DecisionsView: Decisions,
    MemoryView: Memory,
    LineView: Line,
}


#: Answered at the end of every stage that is not too short for it; what there was no time for is
#: told later, as of that end.
_AT_ENDS = (MovedView, WrongView, DecisionsView, MemoryView)
#: Seconds for answers of the past at a time, while training waits and while it is over.
_CATCHING_UP = (0.1, 0.5)
#: Of the sequence's time. With the accuracy that is measured on all tasks it stays below 0.05.
_SHARE = 0.013
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
        self._made: dict[type, Question] = {}
        self._turns = Turns(_SHARE, compiles=False)
        self._turns.hold_up(_COLD)
        self._stages = 0

    def watch(self, views: tuple[TaskView, ...]) -> None:
        """Replaces the views and answers the new ones at once."""
        fresh = [view for view in views if view not in self._views]
        self._views = views
        begin = perf_counter()
        for view in fresh:
            self._answer(view, is_fresh=True)
        self._turns.hold_up(perf_counter() - begin)

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
            if self._turns.is_due:
                self._answer_end()
        waiting = [view for view in self._views if self._question(type(view)).is_open(view)]
        self._turns.take(waiting, self._answer_in_turn)

    def _answer_end(self) -> None:
        begin = perf_counter()
        for view in self._views:
            if isinstance(view, _AT_ENDS):
                self._answer(view)
        self._turns.hold_up(perf_counter() - begin)

    def _answer_in_turn(self, view: TaskView) -> None:
        self._try(view, lambda question: self._tell(question.part(view)))

    def _answer(self, view: TaskView, is_fresh: bool = False) -> None:
        def ask(question: Question) -> None:
            if is_fresh:
                question.show()
                if question.takes_turns and self._training.is_running:
                    return
            end = perf_counter() + _CATCHING_UP[not self._training.is_running]
            while perf_counter() < end and self._tell(question.missed(view)):
                pass
            self._tell(question.answer(view))

        self._try(view, ask)

    def _tell(self, event: TaskEvent | None) -> bool:
        """Sends an answer; returns whether there was one."""
        if event is not None:
            self._emit(event)
        return event is not None

    def _try(self, view: TaskView, ask: Callable[[Question], object]) -> None:
        try:
            with tf.device(self._training.device):
                ask(self._question(type(view)))
        except (tf.errors.OpError, ValueError, MemoryError) as error:
            # The training is worth more than a look at it.
            self._views = tuple(other for other in self._views if other != view)
            words = f"This view cannot be computed ({type(error).__name__}): {error}"
            self._emit(CommandFailed("WatchTasks", words, traceback.format_exc()))

    def _question(self, kind: type) -> Question:
        if kind not in self._made:
            self._made[kind] = _QUESTIONS[kind](self._training)
        return self._made[kind]
