"""The bar below the plots that takes all views of a run back together."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolBar, QToolButton, QWidget

from nnstudio.gui import figures
from nnstudio.gui.forms.style import GRID
from nnstudio.gui.session import Session
from nnstudio.gui.theme import theme
from nnstudio.gui.time.actions import TimeActions

#: Pages of the slider over the whole run.
_PAGES = 20


class TimeBar(QToolBar):
    """A slider over the run, what is kept of it, and what can be done at the moment shown.

    Args:
        session: Whose run.

    Attributes:
        time_actions: What its buttons do; for the menu as well.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.time_actions = TimeActions(session.run, self)
        self.setObjectName("time")
        self.setWindowTitle(self.tr("Time"))
        self.setMovable(False)
        self.toggleViewAction().setVisible(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._session = session
        self._run = run = session.run
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Moment of the run that all views show"))
        self.slider.setToolTip(
            self.tr("Drag to take curves, canvas, map and all views back to an earlier moment.")
        )
        self.slider.valueChanged.connect(run.go_to)
        self.label = QLabel()
        self.label.setMinimumWidth(self.fontMetrics().horizontalAdvance("step 0 000 000 of 0 000"))
        self.kept = QLabel()
        self.kept.setProperty("role", "muted")
        self.addWidget(self._row(self.time_actions))
        redrawer = session.redrawer
        redrawer.add(self, self.redraw, self.isVisible)
        for signal in (run.steps, run.moment_changed, run.time.kept_changed, run.state_changed):
            signal.connect(lambda: redrawer.request(self))
        for signal in (run.state_changed, run.moment_changed, session.model.changed):
            signal.connect(self.show_or_hide)
        theme().changed.connect(self._colour)
        self._colour()
        self.show_or_hide()

    def _row(self, actions: TimeActions) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(GRID, 2, GRID, 2)
        layout.setSpacing(GRID // 2)
        layout.addWidget(_button(actions.earlier))
        layout.addWidget(self.slider, 1)
        layout.addWidget(_button(actions.later))
        layout.addSpacing(GRID)
        layout.addWidget(self.label)
        layout.addWidget(_button(actions.now, Qt.ToolButtonStyle.ToolButtonTextOnly))
        layout.addWidget(_button(actions.branch, Qt.ToolButtonStyle.ToolButtonTextBesideIcon))
        layout.addSpacing(GRID)
        layout.addWidget(self.kept)
        return row

    def redraw(self) -> None:
        """Draws now; otherwise the redrawer does."""
        run = self._run
        step, moment, time = run.step, run.moment, run.time
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, step)
            self.slider.setPageStep(max(1, step // _PAGES))
            self.slider.setValue(step if moment is None else moment)
        self.slider.setEnabled(time.has_moments and step > 0)
        newest = self.tr("now, step {0:,}").format(step)
        back = self.tr("step {0:,} of {1:,}")
        self.label.setText(newest if moment is None else back.format(moment, step))
        self._tell_kept()

    def _tell_kept(self) -> None:
        time = self._run.time
        if time.has_moments:
            size = figures.memory(time.num_bytes) if time.num_bytes >= 1024**2 else "< 1 MB"
            num = len(time.steps)
            self.kept.setText(self.tr("{0} moments · {1}", "", num).format(num, size))
            self.kept.setToolTip(
                self.tr(
                    "{0} moments of this run are kept, in {1} of at most {2}. When that is full, "
                    "every other one goes; the first and the newest stay.",
                    "",
                    num,
                ).format(num, size, figures.memory(time.budget))
            )
        elif time.budget:
            self.kept.setText(self.tr("too large to keep"))
            self.kept.setToolTip(
                self.tr("Two moments of this network take more than {0}: none is kept.").format(
                    figures.memory(time.budget)
                )
            )
        else:
            self.kept.setText("")
            self.kept.setToolTip("")

    def show_or_hide(self) -> None:
        """Is there while there is a run; a layout that is restored knows nothing of that."""
        has_run = self._run.record is not None and not self._session.tasks.is_wanted
        self.setVisible(has_run)
        back = self._run.moment is not None
        if self.label.property("isPast") != back:
            self.label.setProperty("isPast", back)
            self._colour()

    def _colour(self) -> None:
        colours = theme().colours
        is_past = bool(self.label.property("isPast"))
        colour, weight = (colours.accent, 600) if is_past else (colours.muted, 400)
        self.label.setStyleSheet(f"color: {colour}; font-weight: {weight};")
        self.setStyleSheet(
            f"TimeBar {{ background: {colours.surface}; border: none;"
            f" border-top: 1px solid {colours.border}; padding: 0px; }}"
        )


def _button(
    action: QAction, style: Qt.ToolButtonStyle = Qt.ToolButtonStyle.ToolButtonIconOnly
) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAccessibleName(action.text())
    button.setToolButtonStyle(style)
    button.setIconSize(QSize(16, 16))
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
