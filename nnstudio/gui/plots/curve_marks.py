"""What was changed on the way, and the moment that is looked at: lines across the curves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF

from nnstudio.gui.plots.axes import Range
from nnstudio.gui.plots.colours import small_font
from nnstudio.gui.theme import theme

Mark = tuple[float, str]

#: Pixels that a mark's text, which is written along its line, takes across.
_TEXT_ROOM = 18
#: Pixels from a line within which the mouse is at it.
_REACH = 8
#: Names that the mouse is told at most.
_MAX_NAMES = 6
#: Part of the plot's height that a text may take.
_LENGTH = 0.86
#: Lines that are drawn at most; of more the newest are.
_MAX_LINES = 200


def groups(places: Sequence[float], room: float) -> list[tuple[int, int]]:
    """Marks whose texts would run into each other, from the right: one text stands for a group.

    Args:
        places: Where the marks stand, increasing.
        room: What a text takes, in the units of the places.

    Returns:
        For each group the index of its newest mark, which carries the text, and its size.
    """
    found: list[tuple[int, int]] = []
    for index in range(len(places) - 1, -1, -1):
        if found and places[found[-1][0]] - places[index] < room:
            newest, size = found[-1]
            found[-1] = (newest, size + 1)
        else:
            found.append((index, 1))
    return found


class CurveMarks:
    """Dotted lines with their names, a line for the moment, and the names under the mouse.

    Args:
        plot: The ``PlotItem``.
    """

    def __init__(self, plot: Any) -> None:
        self._plot = plot
        self._shown: list[Mark] = []
        self._lines: list[Any] = []
        self._hint = pg.TextItem(anchor=(0, 0))
        self._hint.setZValue(30)
        self._hint.hide()
        plot.addItem(self._hint, ignoreBounds=True)
        self._moment = pg.InfiniteLine(angle=90, movable=False)
        self._moment.setZValue(14)
        self._moment.hide()
        plot.addItem(self._moment, ignoreBounds=True)

    @property
    def texts(self) -> list[str]:
        """The names of all marks."""
        return [text for _, text in self._shown]

    @property
    def places(self) -> list[float]:
        """Where the marks stand on the x axis."""
        return [place for place, _ in self._shown]

    @property
    def written(self) -> list[str]:
        """The texts that can be read without the mouse, from the left."""
        return [line.label.toPlainText() for line in self._lines if line.label.isVisible()]

    @property
    def moment(self) -> float | None:
        """Where the line of the moment stands, if there is one."""
        return float(self._moment.value()) if self._moment.isVisible() else None

    @property
    def hint(self) -> str:
        """The names under the mouse; empty where there are none."""
        return str(self._hint.toPlainText()) if self._hint.isVisible() else ""

    def show(self, marks: list[Mark]) -> None:
        """Draws a line for each; (place, text), in order."""
        if marks == self._shown:
            return
        for line in self._lines:
            self._plot.removeItem(line)
        self._shown = marks
        self._lines = [self._line(place) for place, _ in marks[-_MAX_LINES:]]

    def show_moment(self, place: float | None) -> None:
        """Draws the line of the moment that is looked at."""
        self._moment.setVisible(place is not None)
        if place is not None:
            self._moment.setValue(place)

    def arrange(self, x_range: Range, width: int, height: float) -> None:
        """Writes as many names as there is room for; the rest is counted.

        Args:
            x_range: What the x axis shows.
            width: Pixels of the plot across.
            height: Pixels of the plot down.
        """
        pixel = (x_range[1] - x_range[0]) / width or 1.0
        marks = self._shown[-_MAX_LINES:]
        for line in self._lines:
            line.label.setVisible(False)
        metrics = QFontMetricsF(small_font())
        for index, size in groups([place for place, _ in marks], _TEXT_ROOM * pixel):
            label = self._lines[index].label
            more = f" (+{size - 1})" if size > 1 else ""
            room = _LENGTH * height - metrics.horizontalAdvance(more)
            name = metrics.elidedText(marks[index][1], Qt.TextElideMode.ElideRight, room)
            # Beside the line, away from the edge.
            is_left = marks[index][0] - x_range[0] < _TEXT_ROOM * pixel
            label.anchors = [(1, 0), (1, 0)] if is_left else [(1, 1), (1, 1)]
            label.setVisible(True)
            label.setFormat(name + more)
            label.updatePosition()

    def point_at(self, place: float | None, x_range: Range, width: int, top: float) -> None:
        """Tells the names of the marks under the mouse.

        Args:
            place: Of the mouse on the x axis; ``None``: it is elsewhere.
            x_range: What the x axis shows.
            width: Pixels of the plot across.
            top: The highest place of the y axis.
        """
        reach = _REACH * (x_range[1] - x_range[0]) / width
        near = [] if place is None else [m for m in self._shown if abs(m[0] - place) <= reach]
        self._hint.setVisible(bool(near))
        if place is None or not near:
            return
        names = [text for _, text in near[-_MAX_NAMES:]]
        if len(near) > _MAX_NAMES:
            names.insert(0, f"… {len(near) - _MAX_NAMES}")
        self._hint.setText("\n".join(names))
        is_right = place > (x_range[0] + x_range[1]) / 2
        self._hint.setAnchor((1, 0) if is_right else (0, 0))
        self._hint.setPos(place, top)

    def paint_theme(self) -> None:
        """Puts the colours in force on everything."""
        colours = theme().colours
        self._moment.setPen(pg.mkPen(QColor(colours.accent), width=2))
        self._hint.setColor(QColor(colours.text))
        self._hint.fill = pg.mkBrush(QColor(colours.raised))
        self._hint.border = pg.mkPen(QColor(colours.border))
        self._hint.setFont(small_font())
        marks, self._shown = self._shown, []
        self.show(marks)

    def _line(self, place: float) -> Any:
        colours = theme().colours
        line = pg.InfiniteLine(
            place,
            angle=90,
            pen=pg.mkPen(QColor(colours.warning), style=Qt.PenStyle.DotLine),
            label="",
            labelOpts={
                "position": 0.97,
                "rotateAxis": (1, 0),
                "anchors": [(1, 1), (1, 1)],
                "color": QColor(colours.warning),
            },
        )
        line.label.setFont(small_font())
        line.setZValue(10)
        self._plot.addItem(line, ignoreBounds=True)
        return line
