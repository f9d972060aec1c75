"""What the panels need of the run and of the watching: just this, so each is tested alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import SignalInstance

from nnstudio.document.run import RunRecord
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.views.drawn import Drawn
from nnstudio.protocol.messages import RunStarted


class RunSource(Protocol):
    """The part of ``RunController`` that panels follow; see there."""

    @property
    def record(self) -> RunRecord | None:
        """What was measured in the newest run."""

    @property
    def started(self) -> RunStarted | None:
        """What the engine said when the run began."""

    @property
    def state(self) -> str:
        """Idle, preparing, running, paused, ended or failed."""

    @property
    def moment(self) -> int | None:
        """The step that all views show; ``None``: the newest."""

    @property
    def moment_changed(self) -> SignalInstance:
        """The user looks at another moment."""

    @property
    def state_changed(self) -> SignalInstance:
        """The run began, paused, ended, or was forgotten."""

    @property
    def steps(self) -> SignalInstance:
        """The record has more steps."""

    @property
    def epochs(self) -> SignalInstance:
        """The record has more epochs."""

    @property
    def sampled(self) -> SignalInstance:
        """A probe was answered (``ProbeSampled``)."""


class ProbeWatcher(Protocol):
    """The part of ``Watching`` that panels use; see there.

    What is wanted are probes of a run or views of a task sequence, as the engine is told.
    """

    def want(self, key: object, probes: tuple[Any, ...]) -> None:
        """Replaces what one view wants to see."""

    def unwant(self, key: object) -> None:
        """Says that a view is hidden."""

    def newest(self, probe: Any) -> Any | None:
        """The newest answer to what is wanted already, by this view or another."""


@dataclass(frozen=True)
class Sources:
    """What every view of a run is given.

    Attributes:
        model: Project, selection and pinned sample.
        run: Whose network.
        watching: Told what a view wants to see while it can be seen.
        redrawer: Says when to draw.
        drawn: The sample that was drawn, if one was.
    """

    model: ProjectModel
    run: RunSource
    watching: ProbeWatcher
    redrawer: Redrawer
    drawn: Drawn
