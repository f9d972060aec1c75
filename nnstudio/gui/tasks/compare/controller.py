"""The comparison that is shown: what is run for it, and what has come of it so far."""

from __future__ import annotations

from collections.abc import Sequence
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from nnstudio.document.comparison import Comparison, Outcome, asked
from nnstudio.document.values import Config
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.tasks.compare.engines import Engines
from nnstudio.protocol.folding import fold
from nnstudio.protocol.messages import Event
from nnstudio.protocol.task_messages import TasksEnded, TasksStarted

#: Milliseconds between two looks at what the engines have told.
_LOOK = 50
#: Share of the work that has to be done before the time that is left can be told.
_ENOUGH = 0.02


class CompareController(QObject):
    """Runs sequences on engines of their own; the window's engine and its runs go on untouched.

    What came to its end is kept as long as the project asks for the same: whoever adds a
    strategy or a seed, or goes on after a cancellation, runs only what is missing.

    Signals:
        state_changed: Engines were started, are being ended, or have ended.
        changed: Some sequence has more to show, or another comparison is shown.
        began: Sequences are about to be taught.
        restored: A comparison of the past is shown.
        outcome_ended: A sequence came to its end; carries its place among the outcomes.

    Attributes:
        comparison: What is shown; ``None`` before the first one.
        is_cancelling: Whether the engines are being ended.

    Args:
        model: The project that is compared.
        parent: Owner; engines that still run end with it.
    """

    state_changed = Signal()
    changed = Signal()
    began = Signal()
    restored = Signal()
    outcome_ended = Signal(int)

    def __init__(self, model: ProjectModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.comparison: Comparison | None = None
        self.is_cancelling = False
        self._kept: list[tuple[Config, Outcome]] = []
        self._begin, self._progress = 0.0, 0.0
        self._engines = engines = Engines()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)
        # Nothing of this object, which is gone by then.
        self.destroyed.connect(engines.end)

    @property
    def is_running(self) -> bool:
        """Whether engines run."""
        return self._engines.are_running

    @property
    def is_stale(self) -> bool:
        """Whether the project now asks for something else than what was compared."""
        shown = self.comparison
        return shown is not None and asked(shown.project) != asked(self._model.project)

    @property
    def seconds_left(self) -> float | None:
        """Time to the end at the present pace; ``None`` where it cannot be told yet."""
        if self.comparison is None or not self.is_running or self.is_cancelling:
            return None
        progress = self.comparison.progress
        done = progress - self._progress
        if done < _ENOUGH:
            return None
        return (1.0 - progress) * (monotonic() - self._begin) / done

    def planned(self, strategies: Sequence[Config], num_seeds: int) -> Comparison:
        """A comparison on the project as it stands, with all that is known of it already.

        Args:
            strategies: What is compared.
            num_seeds: Seeds of each, counted from the plan's.
        """
        made = Comparison.of(self._model.project, strategies, num_seeds)
        if self.comparison is not None and not self.is_stale:
            made.take(self._kept)
        return made

    def start(self, strategies: Sequence[Config], num_seeds: int, num_workers: int) -> None:
        """Shows a comparison on the project as it stands, and runs what is missing of it.

        Args:
            strategies: What is compared.
            num_seeds: Seeds of each, counted from the plan's.
            num_workers: Engines at once.
        """
        if self.is_running:
            return
        made = self.planned(strategies, num_seeds)
        if self.is_stale:
            self._kept = []
        self.comparison = made
        jobs = []
        for index in made.missing:
            outcome = made.outcomes[index] = Outcome(
                made.outcomes[index].strategy, made.outcomes[index].seed
            )
            jobs.append((index, made.project_of(outcome)))
        if jobs:
            self._begin, self._progress = monotonic(), made.progress
            self.began.emit()
            self._engines.start(jobs, num_workers)
            self._timer.start()
        self.changed.emit()
        self.state_changed.emit()

    def restore(self, comparison: Comparison, known: Sequence[tuple[Config, Outcome]]) -> None:
        """Shows a comparison of the past; not while one goes on.

        Args:
            comparison: What is shown; its project decides whether it can be gone on with.
            known: Strategy and outcome of all that was taught on the same tasks.
        """
        if self.is_running:
            return
        self.comparison, self._kept = comparison, list(known)
        self.restored.emit()
        self.changed.emit()
        self.state_changed.emit()

    def forget(self) -> None:
        """Shows nothing any more, for instance because another project was opened."""
        if self.comparison is None or self.is_running:
            return
        self.comparison, self._kept = None, []
        self.changed.emit()
        self.state_changed.emit()

    def cancel(self) -> None:
        """Ends all engines; what came to its end stays, the rest is missing."""
        if self.is_running and not self.is_cancelling:
            self.is_cancelling = True
            self._engines.cancel()
            self.state_changed.emit()

    # -------------------------------------------------------------------------- internals
    def _look(self) -> None:
        # Asked first, so that nothing can be told between the last look and the end.
        are_over = self._engines.are_over
        told = self._engines.told()
        for index, what in told:
            self._take(index, what)
        if are_over:
            self._end()
        elif told:
            self.changed.emit()

    def _end(self) -> None:
        self._timer.stop()
        self._engines.end()
        self.is_cancelling = False
        for outcome in self.comparison.outcomes if self.comparison is not None else ():
            if outcome.state == "running":
                outcome.state, outcome.record = "waiting", None
        self.changed.emit()
        self.state_changed.emit()

    def _take(self, index: int, what: Event | str) -> None:
        shown = self.comparison
        if shown is None:
            return
        outcome = shown.outcomes[index]
        if isinstance(what, str):
            outcome.state, outcome.problem = "failed", what
            return
        outcome.record = fold(outcome.record, shown.project_of(outcome), what)
        match what:
            case TasksStarted():
                outcome.state = "running"
            case TasksEnded():
                outcome.state = "done"
                self._kept.append((shown.strategies[outcome.strategy], outcome))
                self.outcome_ended.emit(index)
