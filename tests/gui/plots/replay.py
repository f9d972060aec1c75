"""A run whose events are given by hand (or come from a real engine), without a process."""

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QObject, Signal

from nnstudio.document.data import DataSummary, Feature, Target
from nnstudio.document.project import Project
from nnstudio.document.run import Mark, RunRecord
from nnstudio.protocol import messages as said
from nnstudio.protocol.probes import Probe

SPIRAL = DataSummary(
    "Spiral",
    (Feature("points", (2,), ("x", "y")),),
    (Target("class", "class", (), ("arm A", "arm B")),),
    400,
    100,
)


class Replay(QObject):
    """Folds events into a record and tells the panels, as the window's controller does."""

    state_changed = Signal()
    steps = Signal()
    epochs = Signal()
    sampled = Signal(object)
    moment_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.record: RunRecord | None = None
        self.started: said.RunStarted | None = None
        self.state = "idle"
        self.moment: int | None = None

    def begin(
        self,
        project: Project | None = None,
        data: DataSummary = SPIRAL,
        steps_per_epoch: int = 10,
        metrics: tuple[str, ...] = ("loss", "accuracy"),
    ) -> None:
        """A new run is prepared and started."""
        self.record = RunRecord(1, project or Project())
        self.state = "running"
        self.take(said.RunStarted(1, data, 100, steps_per_epoch, 50, "CPU", metrics))

    def take(self, event: said.Event) -> None:
        """Folds one event of the newest run."""
        assert self.record is not None
        match event:
            case said.RunStarted():
                self.started = event
                self.state_changed.emit()
            case said.StepsEnded():
                self.record.steps_ended(event.first_step, event.values, event.seconds)
                self.steps.emit()
            case said.EpochsEnded():
                self.record.epochs_ended(event.first_epoch, event.steps, event.values)
                self.epochs.emit()
            case said.KnobChanged():
                self.record.marks.append(Mark(event.step, event.text))
                self.steps.emit()
            case said.ProbeSampled():
                self.sampled.emit(event)
            case _:
                self.state_changed.emit()

    def add_steps(self, values: Mapping[str, list[float]], seconds: float = 0.0) -> None:
        """Adds batches behind those there are."""
        assert self.record is not None
        arrays = {name: np.asarray(column, np.float32) for name, column in values.items()}
        self.take(said.StepsEnded(1, self.record.step + 1, arrays, seconds, 1000.0, False))

    def add_epochs(self, values: Mapping[str, list[float]]) -> None:
        """Adds whole epochs behind those there are."""
        assert self.record is not None
        assert self.started is not None
        num = len(next(iter(values.values())))
        first = self.record.num_epochs + 1
        ends = self.started.steps_per_epoch * np.arange(first, first + num)
        arrays = {name: np.asarray(column, np.float64) for name, column in values.items()}
        self.take(said.EpochsEnded(1, first, ends, arrays))


class Wishes:
    """Remembers which probes each view wants."""

    def __init__(self) -> None:
        self.now: dict[object, tuple[Probe, ...]] = {}
        self.known: dict[Probe, said.ProbeSampled] = {}

    def want(self, key: object, probes: tuple[Probe, ...]) -> None:
        """A view became visible."""
        self.now[key] = probes

    def unwant(self, key: object) -> None:
        """A view was hidden."""
        self.now.pop(key, None)

    def newest(self, probe: Probe) -> said.ProbeSampled | None:
        """What was answered to another view, where a test says so."""
        return self.known.get(probe)
