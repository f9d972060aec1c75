"""Going back, forward and to now, and branching: for the bar below the plots and for the menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from nnstudio.gui.icons import icon
from nnstudio.gui.run_controller import RunController
from nnstudio.gui.theme import theme


class TimeActions(QObject):
    """What can be done with the moments of a run, enabled as there are some.

    Args:
        run: Whose moments.
        parent: Owner.
    """

    def __init__(self, run: RunController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._icons: list[tuple[QAction, str]] = []
        self.earlier = self._action(
            self.tr("Earlier moment"),
            self.tr("Show all views as they were one kept moment earlier"),
            "Ctrl+PgUp",
            lambda: run.time.earlier(run.step),
            "earlier",
        )
        self.later = self._action(
            self.tr("Later moment"),
            self.tr("Show all views as they were one kept moment later"),
            "Ctrl+PgDown",
            lambda: run.time.later(run.step),
            "later",
        )
        self.now = self._action(
            self.tr("Now"),
            self.tr("Show what is new again"),
            "Ctrl+Shift+PgDown",
            lambda: run.go_to(None),
        )
        self.branch = self._action(
            self.tr("Branch here"),
            self.tr(
                "Begin a run that goes on from the moment shown, with the settings as they are now"
            ),
            "Ctrl+B",
            run.branch,
            "branch",
        )
        for signal in (run.state_changed, run.moment_changed, run.time.kept_changed):
            signal.connect(self.refresh)
        theme().changed.connect(self._colour)
        self._colour()
        self.refresh()

    @property
    def all(self) -> tuple[QAction, ...]:
        """In the order in which they are shown."""
        return (self.earlier, self.later, self.now, self.branch)

    def refresh(self) -> None:
        """Enables what can be done."""
        run = self._run
        steps, moment = run.time.steps, run.moment
        here = run.step if moment is None else moment
        self.earlier.setEnabled(bool(len(steps)) and int(steps[0]) < here)
        self.later.setEnabled(moment is not None)
        self.now.setEnabled(moment is not None)
        self.branch.setEnabled(run.can_branch)

    def _colour(self) -> None:
        for action, name in self._icons:
            action.setIcon(icon(name))

    def _action(
        self, text: str, tip: str, keys: str, slot: Callable[[], None], picture: str = ""
    ) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setToolTip(f"{tip} ({keys}).")
        action.triggered.connect(lambda _checked: slot())
        if picture:
            self._icons.append((action, picture))
        return action
