"""Little painted pictures of the bundled examples' data."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from nnstudio.gui.theme import Colours

Float = NDArray[np.float64]
#: Draws into the unit square, y up.
Picture = Callable[["Brush"], None]

#: A three, as scikit-learn's digits show it: 8 rows of 8 grey values from 0 to 9.
_DIGIT = (
    "00279200",
    "07995910",
    "03301960",
    "00059700",
    "00069930",
    "00000795",
    "03200896",
    "00589920",
)


class Brush:
    """Paints points and lines given in the unit square, y up."""

    def __init__(self, painter: QPainter, area: QRectF, colours: Colours) -> None:
        self._painter = painter
        self._area = area
        self.colours = colours
        self._size = area.width() / 44

    def points(self, xy: Float, colour: str, size: float = 1.0) -> None:
        """Paints discs; xy is (num_points, 2)."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        for x, y in xy:
            self._painter.drawEllipse(self._place(x, y), self._size * size, self._size * size)

    def line(self, xy: Float, colour: str, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
        """Paints a polyline; xy is (num_points, 2)."""
        self._painter.setPen(QPen(QColor(colour), self._size * 0.9, style))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPolyline(QPolygonF([self._place(x, y) for x, y in xy]))

    def cell(self, x: float, y: float, size: float, colour: str, opacity: float) -> None:
        """Paints a square whose lower left corner is at x, y."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        filled = QColor(colour)
        filled.setAlphaF(opacity)
        corner = self._place(x, y + size)
        side = size * self._area.width()
        self._painter.fillRect(QRectF(corner.x(), corner.y(), side + 0.3, side + 0.3), filled)

    def _place(self, x: float, y: float) -> QPointF:
        area = self._area
        return QPointF(area.left() + x * area.width(), area.bottom() - y * area.height())


def picture(name: str) -> Picture:
    """The picture of an example, by its name; dots for one that has none."""
    return _PICTURES.get(name, _clusters)


def _spiral(brush: Brush) -> None:
    for arm, colour in enumerate(brush.colours.series[:2]):
        turn = np.linspace(0.25, 1.0, 30)
        angle = 2.6 * math.pi * turn + math.pi * arm
        xy = np.stack([np.cos(angle), np.sin(angle)], axis=1) * turn[:, None] * 0.44 + 0.5
        brush.points(xy, colour)


def _xor(brush: Brush) -> None:
    random = np.random.default_rng(3)
    xy = random.uniform(0.05, 0.95, (90, 2))
    xy = xy[(np.abs(xy - 0.5) > 0.04).all(axis=1)]
    same = (xy[:, 0] > 0.5) == (xy[:, 1] > 0.5)
    brush.points(xy[same], brush.colours.series[0])
    brush.points(xy[~same], brush.colours.series[1])


def _digits(brush: Brush) -> None:
    size = 0.8 / 8
    for row, text in enumerate(_DIGIT):
        for column, value in enumerate(text):
            place = (0.1 + column * size, 0.9 - (row + 1) * size)
            brush.cell(*place, size, brush.colours.text, 0.04 + int(value) / 9 * 0.9)


def _clusters(brush: Brush) -> None:
    random = np.random.default_rng(5)
    centres = np.array([[0.24, 0.28], [0.55, 0.56], [0.76, 0.77]])
    spreads = np.array([[0.07, 0.08], [0.08, 0.07], [0.08, 0.09]])
    for centre, spread, colour in zip(centres, spreads, brush.colours.series, strict=False):
        xy = np.clip(random.normal(centre, spread, (26, 2)), 0.04, 0.96)
        brush.points(xy, colour)


def _regression(brush: Brush) -> None:
    random = np.random.default_rng(7)
    x = random.uniform(0.06, 0.94, 55)
    y = np.clip(0.16 + 0.62 * x + random.normal(0, 0.1, 55), 0.04, 0.96)
    brush.points(np.stack([x, y], axis=1), brush.colours.series[0])
    brush.line(np.array([[0.04, 0.18], [0.96, 0.76]]), brush.colours.series[1])


def _sine(brush: Brush) -> None:
    x = np.linspace(0.04, 0.96, 80)
    y = 0.5 + 0.34 * np.sin(x * 4 * math.pi)
    xy = np.stack([x, y], axis=1)
    brush.line(xy[:58], brush.colours.series[0])
    brush.line(xy[57:], brush.colours.series[1], Qt.PenStyle.DotLine)
    brush.points(xy[57:58], brush.colours.series[1], 2.2)


def _pairs(brush: Brush) -> None:
    """Five pairs of dots, the earlier the fainter."""
    for task in range(5):
        x = 0.12 + 0.19 * task
        for row in range(2):
            height = 0.08 + (0.12 + 0.13 * task) * (1.0 if row else 0.8)
            colour = brush.colours.series[task % len(brush.colours.series)]
            brush.line(np.array([[x + 0.05 * row, 0.1], [x + 0.05 * row, height + 0.1]]), colour)
        brush.points(np.array([[x + 0.025, 0.94]]), brush.colours.series[task % 5], 2.2)


def _digit_pairs(brush: Brush) -> None:
    """A digit in the colours of five tasks."""
    for row, line in enumerate(_DIGIT):
        for column, grey in enumerate(line):
            colour = brush.colours.series[(column * 5 // 8) % len(brush.colours.series)]
            place = (0.14 + 0.09 * column, 0.77 - 0.09 * row)
            brush.cell(*place, 0.085, colour, 0.1 + 0.1 * int(grey))


def _moons(brush: Brush) -> None:
    turn = np.linspace(0.0, math.pi, 22)
    for moon, sign in enumerate((1.0, -1.0)):
        xy = np.stack([np.cos(turn) * sign - 0.5 * sign, np.sin(turn) * sign - 0.25 * sign], axis=1)
        angle = math.pi / 7
        matrix = [[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]]
        brush.points(0.5 + 0.28 * xy @ np.array(matrix), brush.colours.series[moon])


def _dead_relus(brush: Brush) -> None:
    """ReLUs of which most lie flat."""
    for row in range(3):
        for column in range(3):
            x, y = 0.08 + 0.31 * column, 0.12 + 0.3 * row
            is_alive = (row, column) in ((2, 0), (0, 2))
            rise = 0.2 if is_alive else 0.0
            xy = np.array([[x, y], [x + 0.12, y], [x + 0.24, y + rise]])
            brush.line(xy, brush.colours.series[0] if is_alive else brush.colours.muted)


def _vanishing(brush: Brush) -> None:
    """Bars that fade towards the first layers."""
    for layer in range(11):
        length = 0.9 * 0.72 ** (10 - layer)
        y = 0.92 - 0.078 * layer
        xy = np.array([[0.05, y], [0.05 + length, y]])
        brush.line(xy, brush.colours.series[0])


def _exploding(brush: Brush) -> None:
    """A swing that grows beyond the picture."""
    x = np.linspace(0.04, 0.96, 120)
    y = 0.5 + 0.012 * np.exp(4.6 * x) * np.sin(x * 11 * math.pi)
    brush.line(np.stack([x, np.clip(y, 0.03, 0.97)], axis=1), brush.colours.series[1])


_PICTURES: dict[str, Picture] = {
    "spiral": _spiral,
    "xor": _xor,
    "digits": _digits,
    "iris": _clusters,
    "diabetes": _regression,
    "sine": _sine,
    "forgetting-digits": _pairs,
    "forgetting-2d": _moons,
    "split-mnist": _digit_pairs,
    "dead-relus": _dead_relus,
    "vanishing-sigmoids": _vanishing,
    "exploding-rnn": _exploding,
}
