"""What all pages share: asking while they are seen, and going back in time."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QGraphicsView, QLabel, QWidget

from nnstudio.document.task_record import TaskRecord
from nnstudio.gui.plots.sources import ProbeWatcher
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.tasks.controller import TaskController
from nnstudio.gui.tasks.insight.history import History
from nnstudio.gui.views.titled import TitledPanel
from nnstudio.protocol.task_messages import TaskView


class InsightPage(TitledPanel):
    """One question about what a task sequence does to the network.

    Subclasses say what they ask (``view``), which answers they take (``kind``), and draw
    ``answer``.

    Args:
        picture: Where it is drawn.
        tasks: Whose.
        watching: Told what it wants to see while it can be seen.
        redrawer: Says when to draw.
        parent: Owner.
    """

    #: Type of the events that answer.
    kind: type = object

    def __init__(
        self,
        picture: QGraphicsView,
        tasks: TaskController,
        watching: ProbeWatcher,
        redrawer: Redrawer,
        parent: QWidget | None = None,
    ) -> None:
        self._tasks = tasks
        self._record: TaskRecord | None = None
        self._history = History()
        super().__init__(picture, redrawer, watching, parent)
        # What was not looked at then is shown as it was at the last look before.
        self.age = QLabel()
        self.age.setProperty("role", "muted")
        self.controls.addWidget(self.age)
        tasks.seen.connect(self._take)
        tasks.state_changed.connect(self._follow)
        for signal in (tasks.stage_ended, tasks.moment_changed):
            signal.connect(self.request)

    # --------------------------------------------------------------- for subclasses to say
    def view(self) -> TaskView | None:
        """What it asks."""
        raise NotImplementedError

    def waiting_text(self) -> str:
        """What is said while there is no answer yet."""
        return self.tr("Waiting for the first answer …")

    def begun(self) -> None:
        """Another sequence began."""

    # ----------------------------------------------------------------------------- common
    @property
    def answer(self) -> Any | None:
        """What is shown: the newest answer, or the one of the moment gone back to."""
        return self._history.at(self._tasks.moment)

    @property
    def record(self) -> TaskRecord:
        """The sequence; only while there is one."""
        if self._record is None:
            raise RuntimeError("there is no sequence yet")
        return self._record

    def wanted_probes(self) -> tuple[Any, ...]:
        view = self.view()
        # The engine knows nothing of the network of a sequence that was read from the file.
        return () if view is None or self._tasks.stored is not None else (view,)

    def catch_up(self) -> None:
        self._follow()

    def ask_anew(self) -> None:
        """The question is another; what was answered before is not."""
        self._history.clear()
        self.follow_wishes()
        self.request()

    def redraw(self) -> None:
        super().redraw()
        found = self.answer if self._tasks.moment is not None else None
        text = "" if found is None else self.tr("as of step {0}").format(self.step_of(found))
        self.age.setText(text)
        self.age.setVisible(bool(text))

    def empty_text(self) -> str:
        if self._record is None:
            return self.tr("Teach the network its tasks (Ctrl+Return) to see this.")
        if self._tasks.stored is not None:
            return self.tr(
                "The file keeps what was measured of this sequence, and not its network. Teach "
                "the network its tasks again (Ctrl+Return) to see this."
            )
        return "" if self.answer is not None else self.waiting_text()

    def reset_zoom(self) -> None:
        self.request()

    def _take(self, event: Any) -> None:
        if isinstance(event, self.kind) and self.fits(event) and not self.is_paused:
            self._history.add(self.step_of(event), event)
            self.request()

    def fits(self, event: Any) -> bool:
        """Whether an answer is one to what is asked now."""
        return getattr(event, "view", None) in (None, self.view())

    def step_of(self, event: Any) -> int:
        """The step that an answer belongs to."""
        step: int = event.step
        return step

    def _follow(self) -> None:
        if self._tasks.record is not self._record:
            self._record = self._tasks.record
            self._history.clear()
            if self._record is not None:
                self.begun()
            self.follow_wishes()
        self.request()
