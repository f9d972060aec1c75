"""What every panel is built on: a header of tools, a picture, and words where there is none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QColor, QHideEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QGraphicsView,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nnstudio.document.writing import FileProblem
from nnstudio.gui.forms.flow import FlowRow
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.plots.export import Table, export_to
from nnstudio.gui.plots.icons import icon
from nnstudio.gui.plots.sources import ProbeWatcher
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.theme import theme


class PlotPanel(QWidget):
    """A live plot. Subclasses fill ``controls`` and say what to draw.

    Feeding a panel costs nothing: it notes that it is out of date (``request``), and the
    redrawer calls ``draw`` when it is this panel's turn and it can be seen.

    Signals:
        exported: A file was written; carries a sentence.

    Args:
        name: What the plot is called, in files and for screen readers.
        picture: Where it is drawn.
        redrawer: Says when.
        watching: Who is told which probes it wants; ``None`` where it wants none.
        parent: Owner.
    """

    exported = Signal(str)

    def __init__(
        self,
        name: str,
        picture: QGraphicsView,
        redrawer: Redrawer,
        watching: ProbeWatcher | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._redrawer = redrawer
        self._watching = watching
        self.picture = picture
        # Axes and numbers run from left to right in every language.
        picture.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # A graphics view takes every drop and loses it; files are for the window.
        picture.setAcceptDrops(False)
        self.controls = FlowRow()
        self.setAccessibleName(name)
        self.picture.setAccessibleName(name)
        self._buttons: dict[str, QToolButton] = {}
        self._lay_out()
        picture.viewport().installEventFilter(self)
        self._is_seen = True
        redrawer.add(self, self.redraw, lambda: self.isVisible() and self._is_seen)
        theme().changed.connect(self._theme_changed)
        self.refresh_icons()

    # --------------------------------------------------------------- for subclasses to say
    def empty_text(self) -> str:
        """What to do so that there is something to see; empty where there is."""
        return ""

    @property
    def is_working(self) -> bool:
        """Whether there is nothing to see yet, or only a part, and more comes by itself."""
        return False

    def draw(self) -> None:
        """Brings the picture up to date."""
        raise NotImplementedError

    def table(self) -> Table:
        """The numbers behind the picture."""
        raise NotImplementedError

    def reset_zoom(self) -> None:
        """Shows everything again."""
        raise NotImplementedError

    def paint_theme(self) -> None:
        """Puts the colours in force on what ``draw`` does not draw anew."""

    def pause_changed(self) -> None:
        """The plot was frozen, or let go."""

    def mouse_left(self) -> None:
        """The mouse is no longer over the picture."""

    def wanted_probes(self) -> tuple[Any, ...]:
        """What it wants the engine to tell while it can be seen."""
        return ()

    # ----------------------------------------------------------------------------- public
    @property
    def is_paused(self) -> bool:
        """Whether the picture stands still."""
        return self._buttons["pause"].isChecked()

    def set_paused(self, paused: bool) -> None:
        """Freezes this plot only, or lets it go on; the training is not touched."""
        self._buttons["pause"].setChecked(paused)

    def request(self) -> None:
        """Says that the picture is out of date."""
        self._redrawer.request(self)

    def redraw(self) -> None:
        """Draws now; otherwise the redrawer does."""
        text = self.empty_text()
        self._empty.setText(text)
        self._pages.setCurrentIndex(0 if text else 1)
        for name in ("whole", "export", "pause"):
            self._buttons[name].setEnabled(not text)
        if not text:
            self.draw()

    def export_to(self, path: Path) -> None:
        """Writes PNG, SVG or CSV, as the name's ending says.

        Raises:
            FileProblem: The file cannot be written.
        """
        export_to(path, self.picture, self._name, self.table())

    def follow_wishes(self) -> None:
        """Tells the engine what this panel wants now."""
        if self._watching is None:
            return
        is_seen = self.isVisible() and self._is_seen
        probes = self.wanted_probes() if is_seen and not self.is_paused else ()
        if probes:
            self._watching.want(self, probes)
        else:
            self._watching.unwant(self)

    def set_seen(self, is_seen: bool) -> None:
        """Whether it is in front of its tabs; behind another one nothing is computed for it."""
        if is_seen != self._is_seen:
            self._is_seen = is_seen
            self.follow_wishes()
            self.request()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.mouse_left()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow_wishes()
        self.request()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.follow_wishes()

    # -------------------------------------------------------------------------- internals
    def _lay_out(self) -> None:
        self._empty = QLabel()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        self._empty.setMargin(24)
        self._empty.setBackgroundRole(QPalette.ColorRole.Base)
        self._empty.setAutoFillBackground(True)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.picture)
        self._header = header = QHBoxLayout()
        header.setContentsMargins(8, 4, 8, 2)
        header.setSpacing(4)
        self.controls.setSpacing(8)
        header.addLayout(self.controls, 1)
        self._tools_begin = header.count()
        for button in self._tools():
            header.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(header)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._pages, 1)
        layout.addLayout(self._row, 1)

    def _tools(self) -> list[QToolButton]:
        pause = self.add_button("pause", self.tr("Freeze this plot; the training goes on"))
        pause.setCheckable(True)
        pause.toggled.connect(self._pause_toggled)
        whole = self.add_button("whole", self.tr("Show everything again"))
        whole.clicked.connect(self.reset_zoom)
        export = self.add_button("export", self.tr("Save this plot as a picture or its numbers"))
        export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(export)
        for text, ending in (
            (self.tr("Picture (PNG)…"), "png"),
            (self.tr("Drawing (SVG)…"), "svg"),
            (self.tr("Numbers (CSV)…"), "csv"),
        ):
            action = QAction(text, menu)
            action.triggered.connect(lambda _checked=False, ending=ending: self._ask(ending))
            menu.addAction(action)
        export.setMenu(menu)
        return [pause, whole, export]

    def lead_with(self, widget: QWidget) -> None:
        """Lays a widget out before all controls."""
        self.controls.insertWidget(0, widget)

    def add_tool(self, button: QToolButton) -> None:
        """Puts a button before the tools at the right of the header."""
        self._header.insertWidget(self._tools_begin, button, 0, Qt.AlignmentFlag.AlignTop)

    def add_beside(self, widget: QWidget) -> None:
        """Lays a widget out at the right of the picture."""
        self._row.addWidget(widget)

    def add_below(self, widget: QWidget) -> None:
        """Lays a widget out under the picture."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(widget)

    def add_button(self, name: str, tip: str) -> QToolButton:
        """Makes a tool button whose icon follows the theme."""
        button = QToolButton()
        button.setAutoRaise(True)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setObjectName(name)
        button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self._buttons[name] = button
        return button

    def _pause_toggled(self) -> None:
        self.refresh_icons()
        self.pause_changed()
        self.follow_wishes()
        if not self.is_paused:
            self.request()

    def refresh_icons(self) -> None:
        """Draws the icons anew, in the colours in force."""
        self.picture.setBackgroundBrush(QColor(theme().colours.surface))
        for name, button in self._buttons.items():
            button.setIcon(icon("play" if name == "pause" and button.isChecked() else name))
        pause = self._buttons["pause"]
        tip = (
            self.tr("Go on drawing what comes")
            if pause.isChecked()
            else self.tr("Freeze this plot; the training goes on")
        )
        pause.setToolTip(tip)
        pause.setAccessibleName(tip)

    def _theme_changed(self) -> None:
        self.refresh_icons()
        self.paint_theme()
        self.request()

    def _ask(self, ending: str) -> None:
        name = f"{self._name.lower().replace(' ', '-')}.{ending}"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the plot"), name, f"{ending.upper()} (*.{ending})"
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() != f".{ending}":
            path = path.with_name(f"{path.name}.{ending}")
        try:
            self.export_to(path)
        except FileProblem as problem:
            QMessageBox.warning(self, self.tr("The plot was not saved"), spoken(str(problem)))
        else:
            self.exported.emit(self.tr("Saved {file}.").format(file=path))
