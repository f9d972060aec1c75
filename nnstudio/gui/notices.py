"""Turns what happens behind the window into messages on its strip."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from nnstudio.document.description import Problem, Remedy
from nnstudio.document.edits import apply_remedy
from nnstudio.gui.languages.problems import spoken_problem
from nnstudio.gui.message_strip import MessageStrip, Offer
from nnstudio.gui.project.files import Files
from nnstudio.gui.session import Session
from nnstudio.protocol.exporting import Exported
from nnstudio.protocol.messages import CommandFailed, ModelSaved

#: Fixes that a message offers at most; the problem list has them all.
_MAX_REMEDIES = 2
#: Commands whose failing is told here; the others' is by those who sent them.
_TOLD = ("SaveModel", "PreviewData", "ExportModel", "ExportLog")


class Notices(QObject):
    """Listens to the session and tells on the strip."""

    def __init__(self, session: Session, files: Files, strip: MessageStrip) -> None:
        super().__init__(strip)
        self._session = session
        self._strip = strip
        session.model.refused.connect(self._warn)
        session.model.opened.connect(strip.clear)
        session.run.refused.connect(self._warn)
        session.run.failed.connect(self._tell_failure)
        session.run.state_changed.connect(self._follow_run)
        session.tasks.failed.connect(self._tell_tasks_failure)
        session.tasks.state_changed.connect(self._follow_run)
        session.link.died.connect(self._tell_death)
        session.link.event_came.connect(self._take)
        files.failed.connect(lambda text: strip.tell(text, "error"))
        files.saved.connect(self._tell_saved)

    def _warn(self, text: str) -> None:
        self._strip.tell(text, "warning")

    def _tell_saved(self, path: Path) -> None:
        self._strip.tell(self.tr("Saved as {0}.").format(path.name), "good")

    def _tell_failure(self, problem: Problem) -> None:
        run = self._session.run
        if problem.kind != "engine-died":
            self._tell_problem(problem, (self.tr("Train again"), run.train))
            return
        offers: list[Offer] = [(self.tr("Start again"), run.train)]
        if run.checkpoint is not None and not run.is_stale:
            text = self.tr("Go on from step {0:,}").format(run.checkpoint.step)
            offers.insert(0, (text, run.go_on))
        self._tell_problem(problem, *offers)

    def _tell_tasks_failure(self, problem: Problem) -> None:
        self._tell_problem(problem, (self.tr("Teach again"), self._session.tasks.teach))

    def _tell_problem(self, problem: Problem, *more: Offer) -> None:
        problem = spoken_problem(problem)
        offers: list[Offer] = [
            (remedy.label, partial(self._mend, remedy))
            for remedy in problem.remedies[:_MAX_REMEDIES]
        ]
        self._strip.tell(problem.message, "error", [*offers, *more])

    def _mend(self, remedy: Remedy) -> None:
        self._session.model.do(remedy.label, lambda project: apply_remedy(project, remedy))

    def _tell_death(self, text: str) -> None:
        link = self._session.link
        if link.has_given_up:
            self._strip.tell(text, "error", [(self.tr("Start the engine"), link.restart)])
        elif "failed" not in (self._session.run.state, self._session.tasks.state):
            # A run that it took along is told of by the run, with a button.
            self._strip.tell(text + " " + self.tr("A fresh one takes over."), "warning")

    def _follow_run(self) -> None:
        going = ("preparing", "running")
        if self._session.run.state in going or self._session.tasks.state in going:
            self._strip.clear()

    def _take(self, event: object) -> None:
        if isinstance(event, ModelSaved):
            if event.problem is None:
                name = Path(event.path).name
                self._strip.tell(self.tr("The model was saved as {0}.").format(name), "good")
            else:
                self._strip.tell(event.problem.message, "error")
        elif isinstance(event, Exported):
            if event.problem is None:
                self._tell_saved(Path(event.path))
            else:
                self._strip.tell(event.problem.message, "error")
        elif isinstance(event, CommandFailed) and event.command in _TOLD:
            self._strip.tell(event.message, "error")
