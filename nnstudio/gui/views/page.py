"""What all pages that look into a run share: asking while they are seen, and their answer."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QGraphicsView, QWidget

from nnstudio.document.data import DataSummary
from nnstudio.document.project import Project
from nnstudio.document.run import RunRecord
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.views.titled import TitledPanel
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes import Probe


class RunPage(TitledPanel):
    """One question about the network of a run.

    Subclasses say what they ask (``probe``) and draw ``answer``. Only a page that can be seen
    asks; while the user looks back in time, the engine answers as of then.

    Args:
        picture: Where it is drawn.
        sources: What it looks at, and who is told of its wishes.
        parent: Owner.
    """

    def __init__(
        self,
        picture: QGraphicsView,
        sources: Sources,
        parent: QWidget | None = None,
    ) -> None:
        self._model = sources.model
        self._run = sources.run
        self._drawn = sources.drawn
        self._record: RunRecord | None = sources.run.record
        self._latest: ProbeSampled | None = None
        self._frozen: ProbeSampled | None = None
        super().__init__(picture, sources.redrawer, sources.watching, parent)
        sources.run.sampled.connect(self._take)
        sources.run.state_changed.connect(self._follow_run)

    # --------------------------------------------------------------- for subclasses to say
    def probe(self) -> Probe | None:
        """What it asks; nothing where there is nothing to ask."""
        raise NotImplementedError

    def waiting_text(self) -> str:
        """What is said while there is no answer yet."""
        return self.tr("Waiting for the engine's first answer …")

    def begin_text(self) -> str:
        """What is said while there is no run."""
        return self.tr("Press Train (Ctrl+Return) to see this.")

    def nothing_text(self) -> str:
        """What is said where the engine had nothing to tell: why this network has none."""
        return self.tr("There is nothing to show for this network and data.")

    def takes(self, probe: Probe) -> bool:
        """Whether an answer to a probe is one to what this page asks."""
        return probe == self.probe()

    def keeps(self, probe: Probe) -> bool:
        """Whether an older answer stays in sight until the one that is asked for comes."""
        return self.takes(probe)

    def begun(self) -> None:
        """Another run began, or the run was forgotten."""

    def came(self, sample: ProbeSampled) -> None:
        """Takes in an answer, for pages that keep more than the newest."""

    # ----------------------------------------------------------------------------- common
    @property
    def answer(self) -> ProbeSampled | None:
        """The newest answer, or the one at which the page was frozen."""
        return self._frozen if self._frozen is not None else self._latest

    @property
    def data(self) -> DataSummary | None:
        """What is learned from, as far as it is known."""
        started = self._run.started
        return started.data if started is not None else self._model.description.data

    @property
    def project(self) -> Project:
        """What is trained, or would be."""
        return self._record.project if self._record is not None else self._model.project

    @property
    def is_working(self) -> bool:
        return self._record is not None and self.probe() is not None and self.answer is None

    def arrays(self) -> dict[str, Any]:
        """The answer's arrays; empty where there is none."""
        return self.answer.arrays if self.answer is not None else {}

    def wanted_probes(self) -> tuple[Probe, ...]:
        probe = self.probe()
        return () if probe is None else (probe,)

    def follow_wishes(self) -> None:
        super().follow_wishes()
        # What another view has asked already is not asked again, and at rest no answer comes.
        probe = self.probe()
        if probe is not None and self._watching is not None:
            known = self._watching.newest(probe)
            if known is not None and known is not self._latest:
                self._take(known)

    def ask_anew(self) -> None:
        """The question may be another; what was answered to another is not shown."""
        if self._latest is not None and not self.keeps(self._latest.probe):
            self._latest = None
        self.follow_wishes()
        self.request()

    def empty_text(self) -> str:
        if self._record is None:
            return self.begin_text()
        if self.answer is None:
            return self.waiting_text()
        return "" if self.answer.arrays else self.nothing_text()

    def pause_changed(self) -> None:
        self._frozen = self._latest if self.is_paused else None

    def reset_zoom(self) -> None:
        self.request()

    def _take(self, event: ProbeSampled) -> None:
        if self.takes(event.probe):
            self._latest = event
            self.came(event)
            if not self.is_paused:
                self.request()

    def _follow_run(self) -> None:
        if self._run.record is not self._record:
            self._record = self._run.record
            self._latest = self._frozen = None
            self.begun()
        self.follow_wishes()
        self.request()
