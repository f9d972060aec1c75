"""The network as it was at an earlier moment, beside the one that trains."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

import keras
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.engine.loop.prepare import Prepared
from nnstudio.engine.loop.snapshots import Snapshot, put_back
from nnstudio.engine.probes.answers import Answers
from nnstudio.engine.probes.aside import Aside
from nnstudio.engine.probes.initial import InitialWeights
from nnstudio.engine.probes.subject import Subject
from nnstudio.protocol.messages import CommandFailed, ProbeSampled


class Past:
    """A twin of the model that is given the state of a moment.

    It is built in a thread when it is first wanted, so that the training goes on meanwhile.

    Args:
        run: Number of the run.
        prepared: Model and samples of the run.
        initial: What its weights were at step 0.
        emit: Takes the events.
        moments: Of the run.
        is_running: Whether the training goes on; see ``Answers``.
    """

    def __init__(
        self,
        run: int,
        prepared: Prepared,
        initial: InitialWeights,
        emit: Callable[[ProbeSampled | CommandFailed], None],
        moments: Iterable[Snapshot] = (),
        is_running: Callable[[], bool] = lambda: False,
    ) -> None:
        self._run = run
        self._prepared = prepared
        self._initial = initial
        self._emit = emit
        self._moments = moments
        self._is_running = is_running
        self._has_failed = False
        self._aside: Aside[keras.Model] = Aside(prepared.remake, prepared.device)
        self._answers: Answers | None = None
        self._wanted: Snapshot | None = None
        self._shown: Snapshot | None = None
        self._twin()

    @property
    def is_ready(self) -> bool:
        """Whether the twin is built, so that ``answers`` may be asked."""
        return self._twin() is not None

    @property
    def has_failed(self) -> bool:
        """Whether no twin could be built, for want of memory."""
        self._twin()
        return self._has_failed

    def show(self, snapshot: Snapshot) -> None:
        """Looks at another moment, from the next answer on."""
        self._wanted = snapshot

    @property
    def answers(self) -> Answers:
        """Who answers for the moment that is shown.

        Raises:
            RuntimeError: It is not ready.
        """
        model = self._twin()
        if model is None:
            raise RuntimeError("the network of the past is not built")
        if self._answers is None:
            twin = replace(self._prepared, model=model)
            subject = Subject(twin, self._step, self._initial, self._moments, self._holds)
            self._answers = Answers(
                *(self._run, subject, self._emit, self._refresh),
                is_past=True,
                is_running=self._is_running,
            )
        if self._wanted is not self._shown and self._wanted is not None:
            self._shown = self._wanted
            put_back(self._shown, model)
            self._answers.weights_changed()
        return self._answers

    def _step(self) -> int:
        return self._shown.step if self._shown is not None else 0

    def _holds(self) -> dict[int, NDArray[Any]]:
        return dict(self._shown.holds) if self._shown is not None else {}

    def _refresh(self, _slots: bool) -> None:
        """A moment does not change."""

    def _twin(self) -> keras.Model | None:
        """The second network, from when it is built on."""
        try:
            return self._aside.get()
        except (tf.errors.OpError, MemoryError, ValueError):
            self._has_failed = True
            return None
