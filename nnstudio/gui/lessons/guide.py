"""Looks over the shoulder: ticks the steps of a lesson as they are done."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from nnstudio.document.invalid import Invalid
from nnstudio.gui.docks import Dock
from nnstudio.gui.session import Session
from nnstudio.gui.views.pages import Pages
from nnstudio.lessons.lesson import Lesson, edited
from nnstudio.lessons.progress import Progress
from nnstudio.lessons.situation import Situation

#: Milliseconds within which a step is looked at after something happened.
_SOON = 150


class LessonGuide(QObject):
    """The lesson that goes on, and how far it is.

    Signals:
        changed: Another step is shown, something was ticked, or a lesson began or ended.
        turned: A lesson began, or ended.
        finished: All steps of a lesson are done; carries the lesson.

    Args:
        session: What is looked at.
        parent: Owner.
    """

    changed = Signal()
    turned = Signal()
    finished = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._docks: dict[str, Dock] = {}
        self.progress: Progress | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON)
        self._timer.timeout.connect(self.look)
        model, run, tasks = session.model, session.run, session.tasks
        model.opened.connect(self.end)
        for signal in (
            *(model.changed, model.selection_changed, run.epochs, run.state_changed),
            *(tasks.stage_ended, tasks.state_changed),
        ):
            signal.connect(self._look_soon)

    def watch(self, docks: Iterable[Dock]) -> None:
        """Notices from now on which of these docks, and of their pages, can be seen."""
        for dock in docks:
            self._docks[dock.objectName()] = dock
            dock.visibilityChanged.connect(self._look_soon)
            panel = dock.widget()
            if isinstance(panel, Pages):
                panel.page_changed.connect(self._look_soon)

    def begin(self, lesson: Lesson) -> None:
        """Shows the first step of a lesson, whose project is open by now."""
        self.progress = Progress(lesson)
        self._show_step()
        self.turned.emit()

    def end(self) -> None:
        """Puts the lesson away; the project stays."""
        if self.progress is not None:
            self.progress = None
            self._timer.stop()
            self.changed.emit()
            self.turned.emit()

    def next(self) -> None:
        """Goes on to the next step; after the last one the lesson is over."""
        progress = self.progress
        if progress is None:
            return
        if progress.is_last:
            self.finished.emit(progress.lesson)
            self.end()
            return
        progress.next()
        self._show_step()

    def back(self) -> None:
        """Goes back to the step before."""
        if self.progress is not None:
            self.progress.back()
            self._show_step()

    @property
    def can_do(self) -> bool:
        """Whether the step's edit can be made as things stand."""
        progress, project = self.progress, self._session.model.project
        if progress is None or progress.step.remedy is None:
            return False
        try:
            return edited(project, progress.step.remedy) != project
        except Invalid:
            return False

    def do_it(self) -> None:
        """Makes the step's edit, as one undo step."""
        remedy = self.progress.step.remedy if self.progress is not None else None
        if remedy is not None:
            self._session.model.do(remedy.label, lambda project: edited(project, remedy))

    def show(self) -> None:
        """Brings what the step speaks of to the front."""
        if self.progress is None:
            return
        name, _, page = self.progress.step.show.partition("/")
        dock = self._docks.get(name)
        if dock is None:
            return
        dock.show()
        dock.raise_()
        panel = dock.widget()
        if page and isinstance(panel, Pages) and page in panel.names:
            panel.show_page(page)

    def look(self) -> None:
        """Ticks what is done by now."""
        progress = self.progress
        if progress is not None and progress.see(self._situation()):
            self.changed.emit()

    def _show_step(self) -> None:
        if self.progress is not None:
            self.progress.see(self._situation())
        self.changed.emit()

    def _look_soon(self) -> None:
        # Docks tell that they are hidden also while the window is taken apart.
        if self.progress is not None and not self._timer.isActive():
            self._timer.start()

    def _situation(self) -> Situation:
        model, run = self._session.model, self._session.run
        network = model.project.network
        return Situation(
            project=model.project,
            run=run.record,
            has_ended=run.state == "ended",
            tasks=self._session.tasks.record,
            seen=frozenset(self._seen()),
            selected=tuple(network.layer(name).kind for name in model.selection),
        )

    def _seen(self) -> Iterable[str]:
        for name, dock in self._docks.items():
            if dock.visibleRegion().isEmpty():
                continue
            yield name
            panel = dock.widget()
            if isinstance(panel, Pages):
                yield f"{name}/{panel.chooser.currentData()}"
