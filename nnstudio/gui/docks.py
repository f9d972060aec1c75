"""Docks with a quiet title of our own, which goes when the tab already says it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QMoveEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QTabBar,
    QToolButton,
    QWidget,
)

from nnstudio.gui.help.context import DOCK_PLACES, PAGE_PLACES, lead_to
from nnstudio.gui.icons import icon
from nnstudio.gui.lessons.button import LessonButton
from nnstudio.gui.plots.panel import PlotPanel
from nnstudio.gui.theme import theme
from nnstudio.gui.views.pages import Pages
from nnstudio.lessons import library

_TITLE_HEIGHT = 28
#: Least size of a panel that was torn off.
_TORN_OFF = QSize(560, 360)


class Dock(QDockWidget):
    """A panel that can be moved, tabbed, floated and hidden.

    Signals:
        lesson_asked: The lesson about this panel is wanted; carries its name.

    Args:
        name: Under which the layout remembers it.
        title: What the user calls it.
        panel: What is in it.
        parent: The main window.
    """

    lesson_asked = Signal(str)

    def __init__(self, name: str, title: str, panel: QWidget, parent: QMainWindow) -> None:
        super().__init__(title, parent)
        self._main = parent
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setWidget(panel)
        self._title = _Title(self)
        self._nothing = QWidget(self)
        self._nothing.setFixedHeight(0)
        self.setTitleBarWidget(self._title)
        self._explain(name, panel)
        if library.about(name):
            self._offer_lesson(name, panel)
        self.topLevelChanged.connect(self._frame)
        self.visibilityChanged.connect(self._tell_panel)

    def _explain(self, name: str, panel: QWidget) -> None:
        """Says which pages of the guide explain it."""
        lead_to(self, DOCK_PLACES.get(name, ""))
        if isinstance(panel, Pages):
            panel.each(
                lambda page_name, page: lead_to(page, PAGE_PLACES.get((name, page_name), ""))
            )

    def _offer_lesson(self, name: str, panel: QWidget) -> None:
        """Puts a small book into the header of a plot: behind a tab, the dock has no title."""

        def offer(_page_name: str, page: PlotPanel) -> None:
            button = LessonButton()
            button.asked.connect(self.lesson_asked)
            page.add_tool(button)
            button.show_for(name)

        if isinstance(panel, Pages):
            panel.each(offer)
        elif isinstance(panel, PlotPanel):
            offer(name, panel)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isFloating():
            painter = QPainter(self)
            painter.setPen(QColor(theme().colours.muted))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._tell_panel()

    def _tell_panel(self) -> None:
        """Behind another tab Qt only moves a dock aside: to Qt, its panel is visible there."""
        panel, corner = self.widget(), self.geometry().bottomRight()
        is_aside = not self.isFloating() and (corner.x() < 0 or corner.y() < 0)
        if isinstance(panel, PlotPanel | Pages):
            panel.set_seen(not is_aside)

    def _frame(self, is_floating: bool) -> None:
        """Leaves room for an edge of our own: with our title, Qt draws none."""
        edge = 1 if is_floating else 0
        self.setContentsMargins(edge, edge, edge, edge)

    def refresh_title(self) -> None:
        """Shows the title where no tab shows it."""
        is_tabbed = bool(self._main.tabifiedDockWidgets(self)) and not self.isFloating()
        wanted = self._nothing if is_tabbed else self._title
        if self.titleBarWidget() is not wanted:
            self.setTitleBarWidget(wanted)
            wanted.show()

    def toggle_floating(self) -> None:
        """Tears the panel off into a window of its own, or puts it back."""
        self.setFloating(not self.isFloating())
        if self.isFloating():
            # In its old place and size one would not see that it is loose.
            self.resize(self.size().expandedTo(_TORN_OFF))
            room = self.screen().availableGeometry()
            corner = self.pos() - QPoint(24, 96)
            self.move(
                max(room.left(), min(corner.x(), room.right() - self.width())),
                max(room.top(), min(corner.y(), room.bottom() - self.height())),
            )


class _Title(QWidget):
    """Name, a button that tears off, and one that hides; draggable, since it takes no presses."""

    def __init__(self, dock: Dock) -> None:
        super().__init__(dock)
        label = QLabel(dock.windowTitle())
        label.setProperty("role", "heading")
        self._float = _small_button(self.tr("Tear off or put back"))
        self._float.clicked.connect(dock.toggle_floating)
        self._hide = _small_button(self.tr("Hide; View brings it back"))
        self._hide.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 6, 0)
        row.setSpacing(0)
        row.addWidget(label, 1)
        row.addWidget(self._float)
        row.addWidget(self._hide)
        self.setFixedHeight(_TITLE_HEIGHT)
        theme().changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        colours = theme().colours
        self._float.setIcon(icon("float", colours.muted))
        self._hide.setIcon(icon("close", colours.muted))


class DockTabs(QObject):
    """Keeps titles and tabs of a main window's docks tidy; a tab floats on a double-click.

    Args:
        main: The main window.
        docks: All its docks.
    """

    def __init__(self, main: QMainWindow, docks: tuple[Dock, ...]) -> None:
        super().__init__(main)
        self._main = main
        self._docks = docks
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.refresh)
        for dock in docks:
            dock.dockLocationChanged.connect(self._refresh_soon)
            dock.topLevelChanged.connect(self._refresh_soon)
            dock.visibilityChanged.connect(self._refresh_soon)

    def _refresh_soon(self) -> None:
        self._timer.start()

    def refresh(self) -> None:
        """Looks at all docks and tab bars again."""
        for dock in self._docks:
            dock.refresh_title()
        for bar in self._bars():
            bar.setDrawBase(False)
            bar.setExpanding(False)
            bar.setDocumentMode(True)
            # Nine names cut short say nothing; whole ones can be scrolled.
            bar.setElideMode(Qt.TextElideMode.ElideNone)
            bar.setUsesScrollButtons(True)
            bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QTabBar) and isinstance(event, QMouseEvent):
            dock = self._dock_at(watched, event.position().toPoint())
            if dock is not None and event.type() == QEvent.Type.MouseButtonDblClick:
                dock.toggle_floating()
                return True
            is_press = event.type() == QEvent.Type.MouseButtonPress
            if dock is not None and is_press and event.button() == Qt.MouseButton.RightButton:
                self._show_menu(dock, event.globalPosition().toPoint())
                return True
        return False

    def _bars(self) -> list[QTabBar]:
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        return list(self._main.findChildren(QTabBar, "", direct))

    def _dock_at(self, bar: QTabBar, place: QPoint) -> Dock | None:
        title = bar.tabText(bar.tabAt(place))
        return next((dock for dock in self._docks if dock.windowTitle() == title), None)

    def _show_menu(self, dock: Dock, place: QPoint) -> None:
        menu = QMenu(self._main)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Tear off"), dock.toggle_floating)
        menu.addAction(self.tr("Hide"), dock.close)
        menu.popup(place)


def _small_button(text: str) -> QToolButton:
    button = QToolButton()
    button.setAutoRaise(True)
    button.setFixedSize(22, 22)
    button.setIconSize(QSize(14, 14))
    button.setToolTip(text)
    button.setAccessibleName(text)
    return button
