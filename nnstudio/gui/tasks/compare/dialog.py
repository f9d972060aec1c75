"""The window in which strategies are compared."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from nnstudio.gui.figures import duration
from nnstudio.gui.forms.style import GRID, Elided, Words
from nnstudio.gui.help.context import lead_to
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.session import Session
from nnstudio.gui.tasks.compare.chooser import Chooser
from nnstudio.gui.tasks.compare.controller import CompareController
from nnstudio.gui.tasks.compare.curves import CompareCurves
from nnstudio.gui.tasks.compare.saving import ExportButton
from nnstudio.gui.tasks.compare.table import ResultsTable
from nnstudio.gui.thin_bar import ThinBar

_SIZE, _LEFT = QSize(1180, 690), 250
#: Height of the table at first: its head and seven strategies.
_TABLE = 240


class CompareDialog(QDialog):
    """Chooses strategies and seeds, runs them, and shows what came of it.

    It stands beside the main window, which can be worked with meanwhile. Closed while it runs,
    it asks; what goes on in the background is there when it is shown again.

    Args:
        session: Whose project is taught.
        parent: Owner; engines that still run end with it.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._model = session.model
        self._redrawer = session.redrawer
        self.setWindowTitle(self.tr("Compare strategies"))
        lead_to(self, "forgetting#comparing")
        self.resize(_SIZE)
        self.compare = CompareController(session.model, self)
        self.chooser = Chooser(session.model)
        self.begin = QPushButton()
        self.begin.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("End all that run; what was taught to its end stays."))
        self.cancel.setAutoDefault(False)
        self.curves = CompareCurves(self.compare, session.redrawer)
        self.results = ResultsTable()
        self.export = ExportButton(self.compare, self.curves)
        self.bar = ThinBar(self.tr("Progress of the comparison"), "accent")
        self._state, self._detail = QLabel(), Elided("muted")
        self._state.setProperty("role", "heading")
        self._reason, self._note = Words("", "muted"), Words("", "muted")
        self._problem = Words("", "error")
        self._lay_out()
        self._connect(session)
        self.refresh()

    # ----------------------------------------------------------------------------- showing
    @property
    def offer(self) -> tuple[str, str]:
        """What the button says, and the words below it."""
        return self.begin.text(), self._reason.text()

    @property
    def state(self) -> tuple[str, str]:
        """The words above the curves."""
        return self._state.text(), self._detail.words

    @property
    def problem(self) -> str:
        """Why some sequences failed."""
        return self._problem.text()

    def refresh(self) -> None:
        """Brings everything but the curves up to date."""
        compare, comparison = self.compare, self.compare.comparison
        self.chooser.setEnabled(not compare.is_running)
        self._show_offer()
        self.cancel.setVisible(compare.is_running)
        self.cancel.setEnabled(not compare.is_cancelling)
        self.bar.setVisible(comparison is not None)
        self.bar.fill(comparison.progress if comparison is not None else 0.0)
        self._state.setText(self._state_text())
        self._detail.set_words(self._detail_text())
        is_any_done = comparison is not None and any(o.state == "done" for o in comparison.outcomes)
        self.export.setEnabled(is_any_done)
        self.results.show_comparison(comparison)
        self._note.setText(
            self.tr(
                "Table: mean over the seeds ± standard error, in percent. Curves: mean, and a "
                "band of ± one standard deviation; thin lines still go on."
            )
            if is_any_done
            else ""
        )
        self._show_problems()

    def _show_offer(self) -> None:
        """What the button does next, or why it cannot."""
        chosen, reason = self.chooser.chosen, ""
        self.begin.setText(self.tr("Compare"))
        missing = self._missing()
        if self.compare.is_running:
            reason = ""
        elif self._model.project.tasks is None:
            reason = self.tr("Tick “Teach several tasks in a row” in the main window first.")
        elif not chosen:
            reason = self.tr("Tick at least one strategy.")
        elif not missing:
            reason = self.tr("All of these are taught. Tick another, or ask for more seeds.")
        elif self._is_continued():
            self.begin.setText(
                self.tr("Try again") if self._has_only_failed() else self.tr("Resume")
            )
            reason = self.tr("{0} sequences left", "", missing).format(missing)
        else:
            reason = self.tr("{0} sequences", "", missing).format(missing)
        is_ready = self._model.project.tasks is not None and bool(chosen) and missing > 0
        self.begin.setEnabled(is_ready and not self.compare.is_running)
        self._reason.setText(reason)

    def _missing(self) -> int:
        return len(self.compare.planned(self.chooser.chosen, self.chooser.seeds.value()).missing)

    def _is_continued(self) -> bool:
        """Whether the same was begun before."""
        shown = self.compare.comparison
        if shown is None or self.compare.is_stale:
            return False
        num_seeds = len(shown.outcomes) // max(len(shown.strategies), 1)
        is_same = shown.strategies == self.chooser.chosen
        return is_same and num_seeds == self.chooser.seeds.value()

    def _has_only_failed(self) -> bool:
        """Whether nothing is missing but what could not be taught."""
        shown = self.compare.comparison
        return shown is not None and all(
            each.state in ("done", "failed") for each in shown.outcomes
        )

    def _state_text(self) -> str:
        compare, comparison = self.compare, self.compare.comparison
        if compare.is_cancelling:
            return self.tr("Cancelling …")
        if compare.is_running:
            return self.tr("Comparing")
        if comparison is None:
            return self.tr("Not compared yet")
        is_over = not comparison.missing or self._has_only_failed()
        return self.tr("Compared") if is_over else self.tr("Not complete")

    def _detail_text(self) -> str:
        comparison = self.compare.comparison
        if comparison is None:
            return ""
        num_done = sum(each.state == "done" for each in comparison.outcomes)
        words = self.tr("{0} of {1} sequences taught", "", len(comparison.outcomes))
        parts = [words.format(num_done, len(comparison.outcomes))]
        num_failed = sum(each.state == "failed" for each in comparison.outcomes)
        if num_failed:
            parts.append(self.tr("{0} failed").format(num_failed))
        left = self.compare.seconds_left
        if left is not None:
            parts.append(self.tr("about {0} left").format(duration(left)))
        if self.compare.is_stale:
            parts.append(self.tr("the project has been edited since"))
        return "   ·   ".join(parts)

    def _show_problems(self) -> None:
        comparison = self.compare.comparison
        found: dict[str, str] = {}
        for each in comparison.outcomes if comparison is not None else ():
            if comparison is not None and each.state == "failed":
                title = spoken(comparison.title(each.strategy))
                text = spoken(each.problem)
                found.setdefault(title, text if text.startswith(title) else f"{title}: {text}")
        self._problem.setText("\n".join(found.values()))
        self._problem.setVisible(bool(found))

    # ----------------------------------------------------------------------------- gestures
    def start(self) -> None:
        """Compares what is ticked, as far as it is not known yet."""
        if self.begin.isEnabled():
            self.compare.start(
                self.chooser.chosen, self.chooser.seeds.value(), self.chooser.workers.value()
            )

    def reject(self) -> None:
        """Closes the window; asks what shall become of engines that run."""
        if self.compare.is_running and not self.compare.is_cancelling:
            match self.ask_before_closing():
                case "stay":
                    return
                case "cancel":
                    self.compare.cancel()
                case "go on":
                    pass
        super().reject()

    def ask_before_closing(self) -> Literal["go on", "cancel", "stay"]:
        """Asks whether the comparison shall go on while its window is closed."""
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Close the comparison"))
        box.setText(self.tr("The comparison still runs."))
        box.setInformativeText(
            self.tr(
                "It can go on in the background; open this window again to see it. Cancelled, it "
                "keeps what was taught to its end, and can be resumed."
            )
        )
        on = box.addButton(self.tr("Go on in the background"), QMessageBox.ButtonRole.AcceptRole)
        end = box.addButton(self.tr("Cancel it"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Back"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(on)
        box.setEscapeButton(stay)
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()
        return "go on" if clicked is on else "cancel" if clicked is end else "stay"

    def may_end(self) -> bool:
        """Whether the program may end; asks where that would end a comparison."""
        if not self.compare.is_running:
            return True
        answer = QMessageBox.question(
            self,
            self.tr("A comparison still runs"),
            self.tr(
                "Quit nnstudio? The comparison ends with it. What was taught to its end is kept "
                "in the project, and the rest can be resumed."
            ),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        return answer == QMessageBox.StandardButton.Yes

    # -------------------------------------------------------------------------- internals
    def _connect(self, session: Session) -> None:
        self.begin.clicked.connect(self.start)
        self.cancel.clicked.connect(self.compare.cancel)
        self.chooser.changed.connect(self._show_offer)
        self.compare.state_changed.connect(self.refresh)
        self.compare.restored.connect(self._choose_shown)
        self._redrawer.add(self, self.refresh, self.isVisible)
        self.compare.changed.connect(lambda: self._redrawer.request(self))
        session.model.changed.connect(self._project_changed)
        session.model.opened.connect(self._project_changed)
        self.results.selectionModel().selectionChanged.connect(
            lambda: self.curves.pick(self.results.selected)
        )

    def _choose_shown(self) -> None:
        """Ticks what a comparison of the past compared, so that it can be gone on with."""
        shown = self.compare.comparison
        if shown is not None:
            self.chooser.seeds.setValue(len(shown.outcomes) // len(shown.strategies))
            self.chooser.choose(config.kind for config in shown.strategies)

    def _project_changed(self) -> None:
        self.chooser.refresh()
        self._redrawer.request(self)

    def _lay_out(self) -> None:
        left = QWidget()
        left.setFixedWidth(_LEFT)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.chooser, 1)
        column.addWidget(self.begin)
        column.addWidget(self._reason)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._state)
        head.addWidget(self._detail, 1)
        head.addWidget(self.cancel)
        head.addWidget(self.export)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.curves)
        parts.addWidget(self.results)
        parts.setStretchFactor(0, 1)
        parts.setSizes([_SIZE.height() - _TABLE, _TABLE])
        right = QVBoxLayout()
        right.setSpacing(GRID // 2)
        right.addLayout(head)
        right.addWidget(self.bar)
        right.addWidget(parts, 1)
        right.addWidget(self._note)
        right.addWidget(self._problem)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(2 * GRID, GRID + GRID // 2, 2 * GRID, GRID + GRID // 2)
        whole.setSpacing(2 * GRID)
        whole.addWidget(left)
        whole.addLayout(right, 1)
