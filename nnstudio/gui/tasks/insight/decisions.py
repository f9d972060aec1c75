"""The classes over the plane, and the points of all tasks."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from nnstudio.gui.plots.colours import class_colour
from nnstudio.gui.plots.export import Table
from nnstudio.gui.plots.legend import Entry
from nnstudio.gui.plots.map_picture import shares_rgba
from nnstudio.gui.plots.map_view import MapView
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.plots.sources import ProbeWatcher
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.tasks.controller import TaskController
from nnstudio.gui.tasks.insight.page import InsightPage
from nnstudio.protocol.task_messages import DecisionsMapped, DecisionsView


class DecisionsPage(InsightPage):
    """A map that changes task by task; points of the present task are filled."""

    kind = DecisionsMapped

    def __init__(
        self,
        tasks: TaskController,
        watching: ProbeWatcher,
        redrawer: Redrawer,
        parent: QWidget | None = None,
    ) -> None:
        self.map = MapView()
        self._mouse: QPointF | None = None
        super().__init__(self.map.widget, tasks, watching, redrawer, parent)
        self.map.hovered = self._hovered

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("DecisionsPage", "Decision map")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "DecisionsPage",
            "Which class the network gives to every point of the plane, with the "
            "points of all tasks over it.",
        )

    def view(self) -> DecisionsView:
        return DecisionsView()

    def waiting_text(self) -> str:
        return self.tr("A map can be drawn where the samples are points in the plane.")

    def paint_theme(self) -> None:
        self.map.paint_theme()

    def reset_zoom(self) -> None:
        self.map.follow_again()
        self.request()

    def mouse_left(self) -> None:
        self._hovered(None)

    def begun(self) -> None:
        self.map.follow_again()

    def draw(self) -> None:
        found: DecisionsMapped | None = self.answer
        if found is None:
            return
        half_x, half_y = ((axis[1] - axis[0]) / 2 for axis in (found.x, found.y))
        place = QRectF(
            QPointF(found.x[0] - half_x, found.y[0] - half_y),
            QPointF(found.x[-1] + half_x, found.y[-1] + half_y),
        )
        self.map.show_labels("x₁", "x₂")
        self.map.show_map(shares_rgba(found.prediction), place)
        self.map.show_points(found.points, found.labels, found.tasks != found.task)
        self.map.show_range(place, is_square=True)
        self._show_legend(found)

    def _show_legend(self, found: DecisionsMapped) -> None:
        shares = self._shares_under_mouse(found)
        open_outputs = np.flatnonzero(found.prediction.max(axis=(0, 1)) > 0)
        entries = tuple(
            Entry(
                "square",
                QColor(class_colour(int(output))).name(),
                found.classes[output],
                "" if shares is None else f"{100 * shares[output]:.0f} %",
            )
            for output in open_outputs
        )
        note = self.tr("filled: task {0}").format(self.record.names[found.task])
        if self._mouse is not None and shares is not None:
            note = f"{short(self._mouse.x(), 3)}, {short(self._mouse.y(), 3)}"
        self.map.legend.show_entries(entries, note, is_pointed=shares is not None)

    def _shares_under_mouse(self, found: DecisionsMapped) -> list[float] | None:
        if self._mouse is None:
            return None
        column = int(np.argmin(np.abs(found.x - self._mouse.x())))
        row = int(np.argmin(np.abs(found.y - self._mouse.y())))
        shares: list[float] = found.prediction[row, column].tolist()
        return shares

    def table(self) -> Table:
        found: DecisionsMapped | None = self.answer
        if found is None:
            return Table((), ())
        rows = (
            [float(x), float(y), *found.prediction[row, column].tolist()]
            for row, y in enumerate(found.y)
            for column, x in enumerate(found.x)
        )
        return Table(("x1", "x2", *found.classes), rows)

    def _hovered(self, place: QPointF | None) -> None:
        if place != self._mouse:
            self._mouse = place
            self.request()
