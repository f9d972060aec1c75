"""The page on which one works: canvas in the middle, panels around it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QTabWidget, QVBoxLayout, QWidget

from nnstudio.gui.canvas.canvas import Canvas
from nnstudio.gui.canvas.lights import Lights
from nnstudio.gui.canvas.live.stage import LiveCanvas
from nnstudio.gui.data.card import DataCard
from nnstudio.gui.docks import Dock, DockTabs
from nnstudio.gui.help.context import lead_to
from nnstudio.gui.inspector.inspector import Inspector
from nnstudio.gui.lessons.guide import LessonGuide
from nnstudio.gui.lessons.panel import LessonPanel
from nnstudio.gui.palette.palette import Palette
from nnstudio.gui.plots.curves import CurvesPanel
from nnstudio.gui.plots.map import MapPanel
from nnstudio.gui.problems.health import HealthWatch
from nnstudio.gui.problems.problem_list import ProblemList
from nnstudio.gui.runs.book import RunBook
from nnstudio.gui.runs.canvas_difference import CanvasDifference
from nnstudio.gui.runs.panel import RunsPanel
from nnstudio.gui.session import Session
from nnstudio.gui.surgery.surgeon import Surgeon
from nnstudio.gui.tasks.accuracy import AccuracyPanel
from nnstudio.gui.tasks.forgetting import ForgettingPanel
from nnstudio.gui.tasks.insight.insight import InsightPanel
from nnstudio.gui.time.time_bar import TimeBar
from nnstudio.gui.transport import TransportBar
from nnstudio.gui.transport_actions import TransportActions
from nnstudio.gui.views.pages import Pages
from nnstudio.gui.views.panels import make_views
from nnstudio.protocol.messages import EngineReady

#: First widths of the sides and first height of the plots, in pixels.
_LEFT, _RIGHT, _BOTTOM = 232, 304, 272
#: Heights of a lesson and of the inspector below it, in pixels.
_LESSON = (350, 310)
#: The share of the height that the plots get where several tasks are taught.
_TASKS_SHARE = 0.52


class Workspace(QMainWindow):
    """Assembles the panels; each of them does its own work.

    Args:
        session: What they show and change.
        transport: What the bar on top does.
        book: The runs of the project.
    """

    def __init__(self, session: Session, transport: TransportActions, book: RunBook) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setDockOptions(
            QMainWindow.DockOption.AllowTabbedDocks
            | QMainWindow.DockOption.AllowNestedDocks
            | QMainWindow.DockOption.AnimatedDocks
        )
        self._transport, self._tasks = transport, session.tasks
        model, redrawer = session.model, session.redrawer
        self.transport_bar = TransportBar(session, transport)
        self.setMenuWidget(self.transport_bar)
        self.canvas = Canvas(model)
        self.live = LiveCanvas(self.canvas, session.run, session.watching, redrawer, session.drawn)
        health = HealthWatch(model, session.run, session.watching, redrawer, self)
        self.lights, self.problems = Lights(self.canvas, health), ProblemList(model, health=health)
        self.setCentralWidget(self._middle())
        self.data_card = DataCard(model, session.link)
        self.palette_panel = Palette(model)
        self.inspector = Inspector(model)
        self.curves = CurvesPanel(model, session.run, redrawer)
        self.views = {view.name: view for view in make_views(session)}
        self.runs = RunsPanel(book)
        self.difference = CanvasDifference(self.canvas, book)
        self.accuracy = AccuracyPanel(session.tasks, redrawer)
        self.forgetting = ForgettingPanel(session.tasks, redrawer)
        self.lessons = LessonGuide(session, self)
        self.lesson = LessonPanel(self.lessons)
        self.insight = InsightPanel(session.tasks, session.watching_tasks, redrawer)
        views = (view.panel for view in self.views.values())
        self.plots = (self.curves, *views, self.accuracy, self.forgetting, self.insight)
        self.docks = self._made_docks()
        self.lessons.watch(self.docks)
        self.lessons.turned.connect(self._show_lesson)
        self.surgeon = Surgeon(session.run, self.canvas, self.live, self.inspector)
        for panel in self.plots:
            if isinstance(panel, Pages):
                panel.each(self.surgeon.serve)
        self.time_bar = TimeBar(session)
        self.addToolBar(Qt.ToolBarArea.BottomToolBarArea, self.time_bar)
        self._tabs = DockTabs(self, self.docks)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self._model = model
        self._is_opened = True
        self._teaches = session.tasks.is_wanted
        self._connect(session)
        self._explain()
        self.arrange_docks()
        self._layout = QByteArray()
        self._is_sized, self._is_turning = False, False
        self._turn_to_tasks()

    def _made_docks(self) -> tuple[Dock, ...]:
        """A dock for every panel, in the order of their tabs."""
        return (
            Dock("data", self.tr("Data"), self.data_card, self),
            Dock("layers", self.tr("Layers"), self.palette_panel, self),
            Dock("inspector", self.tr("Inspector"), self.inspector, self),
            Dock("curves", self.tr("Curves"), self.curves, self),
            *(Dock(view.name, view.title, view.panel, self) for view in self.views.values()),
            Dock("runs", self.tr("Runs"), self.runs, self),
            Dock("tasks", self.tr("Tasks"), self.accuracy, self),
            Dock("forgetting", self.tr("Forgetting"), self.forgetting, self),
            Dock("insight", self.tr("Insight"), self.insight, self),
            Dock("lesson", self.tr("Lesson"), self.lesson, self),
        )

    def _connect(self, session: Session) -> None:
        """Lets the panels follow the project, the canvas and the engine."""
        model = session.model
        model.opened.connect(self._note_opened)
        model.changed.connect(self._follow_tasks)
        model.described.connect(self._raise_plot)
        self.canvas.activated.connect(lambda _layer: self._show_inspector())
        decision_map = self.views["map"].panel
        if isinstance(decision_map, MapPanel):
            self.data_card.previewing.shown.connect(decision_map.set_preview)
        self.insight.told.connect(self.canvas.view.network_scene.show_changes)
        session.link.ready.connect(self._show_devices)
        if session.link.greeting is not None:
            self._show_devices(session.link.greeting)

    def _explain(self) -> None:
        """Says which pages of the guide explain what is no dock."""
        lead_to(self, "window")
        lead_to(self.canvas, "canvas")
        lead_to(self.problems, "troubleshooting")
        lead_to(self.transport_bar, "training")
        lead_to(self.time_bar, "time-and-surgery")

    def arrange_docks(self) -> None:
        """Puts all docks where they are at the first start."""
        data, layers, inspector, curves, decision_map, *views = self.docks
        *views, runs, tasks, forgetting, insight, lesson = views
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        bottom = Qt.DockWidgetArea.BottomDockWidgetArea
        self.setCorner(Qt.Corner.BottomLeftCorner, left)
        self.setCorner(Qt.Corner.BottomRightCorner, right)
        for dock in self.docks:
            dock.setFloating(False)
        self.addDockWidget(left, data)
        self.addDockWidget(left, layers)
        self.splitDockWidget(data, layers, Qt.Orientation.Vertical)
        self.addDockWidget(right, lesson)
        self.addDockWidget(right, inspector)
        self.splitDockWidget(lesson, inspector, Qt.Orientation.Vertical)
        self.addDockWidget(bottom, curves)
        self.addDockWidget(bottom, decision_map)
        self.splitDockWidget(curves, decision_map, Qt.Orientation.Horizontal)
        self.tabifyDockWidget(curves, runs)
        self.tabifyDockWidget(runs, tasks)
        for first, second in pairwise((decision_map, *views, forgetting, insight)):
            self.tabifyDockWidget(first, second)
        for dock in self.docks:
            dock.show()
        self._show_task_docks()
        self._show_lesson()
        curves.raise_()
        decision_map.raise_()
        self._size_docks()

    def _size_docks(self) -> None:
        data, layers, inspector, curves, decision_map, *_ = self.docks
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self.resizeDocks([data, inspector], [_LEFT, _RIGHT], across)
        self.resizeDocks([data, layers], [340, 360], down)
        self._size_plots()
        # The views have more tabs, and tables want more room than curves.
        self.resizeDocks([curves, decision_map], [400, 600], across)

    def _size_plots(self) -> None:
        bottom = _TASKS_SHARE * self.height() if self._tasks.is_wanted else _BOTTOM
        self.resizeDocks([self.docks[3]], [round(bottom)], Qt.Orientation.Vertical)

    def show_tasks(self) -> None:
        """Brings the panels of task sequences to the front."""
        for dock in self.docks:
            if dock.widget() in (self.accuracy, self.forgetting):
                dock.show()
        self._raise(self.accuracy, self.forgetting)

    def restore_layout(self, layout: QByteArray) -> None:
        """Puts the docks where they were; nonsense is passed over."""
        self._layout = layout
        self._lay_out()

    def _lay_out(self) -> bool:
        """As it was left, or as at the first start; returns whether it is as it was left."""
        is_as_left = not self._layout.isEmpty() and self.restoreState(self._layout)
        if not is_as_left:
            self._size_docks()
        elif all(dock.isHidden() == self._teaches for dock in self._task_docks()):
            # It was left by a project of the other kind.
            is_as_left = False
            self._show_task_docks()
            self._turn_to_tasks()
        self._show_lesson()
        self.time_bar.show_or_hide()
        return is_as_left

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_turning or not self._is_sized:
            QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        """Does what docks forget before they have joined their tabs and the window has its size."""
        is_as_left = not self._is_sized and self._lay_out()
        self._is_sized = True
        if self._is_turning:
            self._is_turning = False
            if self._teaches:
                self._raise(self.accuracy, self.forgetting)
            if not is_as_left:
                self._size_plots()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Only what no panel wanted arrives here, so that Space still types and presses buttons.
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Space and is_plain and not event.isAutoRepeat():
            self._transport.train.trigger()
        else:
            super().keyPressEvent(event)

    def _middle(self) -> QWidget:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.problems)
        return middle

    def _show_inspector(self) -> None:
        dock = self.docks[2]
        dock.show()
        dock.raise_()
        self.inspector.setFocus()

    def _note_opened(self) -> None:
        self._is_opened = True

    def _raise_plot(self) -> None:
        """Brings the plot to the front that says most about the data of a new project."""
        data = self._model.description.data
        if not self._is_opened or data is None:
            return
        self._is_opened = False
        if self._tasks.is_wanted:
            return
        shapes = [feature.shape for feature in data.features]
        has_map = shapes in ([(1,)], [(2,)])
        self._raise(self.views["map" if has_map else "activations"].panel)

    def _raise(self, *panels: QWidget) -> None:
        for dock in self.docks:
            if dock.widget() in panels:
                dock.raise_()

    def _follow_tasks(self) -> None:
        """Turns to the forgetting panel where the project asks for tasks, and back."""
        if self._tasks.is_wanted != self._teaches:
            self._teaches = self._tasks.is_wanted
            self._show_task_docks()
            self._turn_to_tasks()

    def _turn_to_tasks(self) -> None:
        if self._teaches:
            self._raise(self.accuracy, self.forgetting)
            self.inspector.show_tasks()
        else:
            self._raise(self.curves)
            self._is_opened = True
            self._raise_plot()
        self._is_turning = True
        if self.isVisible():
            QTimer.singleShot(0, self, self._settle)

    def _show_task_docks(self) -> None:
        """Who teaches one task has no use for three tabs more; View still brings them."""
        for dock in self._task_docks():
            dock.setVisible(self._teaches)

    def _task_docks(self) -> list[Dock]:
        of_tasks = (self.accuracy, self.forgetting, self.insight)
        return [dock for dock in self.docks if dock.widget() in of_tasks]

    def _show_lesson(self) -> None:
        """A lesson's panel is there as long as a lesson goes on."""
        dock, inspector = self.docks[-1], self.docks[2]
        dock.setVisible(self.lessons.progress is not None)
        self.resizeDocks([dock, inspector], list(_LESSON), Qt.Orientation.Vertical)

    def _show_devices(self, ready: EngineReady) -> None:
        self.inspector.set_devices(ready.devices, ready.reason)
