"""A surface that can be turned: a mesh drawn from back to front, without OpenGL."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QCursor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QGraphicsSceneMouseEvent,
    QGraphicsWidget,
    QStyleOptionGraphicsItem,
    QWidget,
)

from nnstudio.gui.canvas.colours import mixed
from nnstudio.gui.theme import theme

Float = NDArray[np.float64]
Bytes = NDArray[np.uint8]

#: As it is shown first, and again with "show everything": turned and seen from above, in degrees.
START = (35.0, 32.0)
_LOWEST, _HIGHEST = 5.0, 89.0
#: Degrees for a pixel of dragging.
_DEGREES = 0.5
#: Height of the surface beside its width.
_HEIGHT = 0.9


def projected(points: Float, azimuth: float, elevation: float) -> Float:
    """Parallel projection: right, up, and towards the eye.

    Args:
        points: (n, 3): x, y and height, each within −1 … 1.
        azimuth: How far the surface is turned about its upright axis, in degrees.
        elevation: How far above the ground the eye is, in degrees.
    """
    turn, rise = np.radians(azimuth), np.radians(elevation)
    x, y, z = points[:, 0], points[:, 1], points[:, 2]
    right = np.cos(turn) * x - np.sin(turn) * y
    away = np.sin(turn) * x + np.cos(turn) * y
    up = np.sin(rise) * away + np.cos(rise) * z
    near = -np.cos(rise) * away + np.sin(rise) * z
    return np.stack([right, up, near], axis=1)


class Surface(QGraphicsWidget):
    """Heights over a grid, with a path upon them; dragging turns it."""

    def __init__(self) -> None:
        super().__init__()
        self.azimuth, self.elevation = START
        self._points: Float = np.empty((0, 3))
        self._quads: NDArray[np.intp] = np.empty((0, 4), np.intp)
        self._colours: Bytes = np.empty((0, 4), np.uint8)
        self._path: Float = np.empty((0, 3))
        self.setCursor(QCursor(Qt.CursorShape.OpenHandCursor))
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)
        self.setFlag(self.GraphicsItemFlag.ItemClipsToShape)
        # Painted only when it is another, not when something beside it is.
        self.setCacheMode(self.CacheMode.DeviceCoordinateCache)

    def show_heights(self, heights: Float, colours: Bytes, path: Float) -> None:
        """Draws another surface.

        Args:
            heights: (rows [y], columns [x]) within 0 … 1; NaN is a hole.
            colours: (rows, columns, 4) uint8 of its corners.
            path: (m, 3): x and y within −1 … 1, and height; the last one is the present.
        """
        rows, columns = heights.shape
        y, x = np.meshgrid(np.linspace(-1, 1, rows), np.linspace(-1, 1, columns), indexing="ij")
        z = _HEIGHT * (heights - 0.5)
        self._points = np.stack([x.ravel(), y.ravel(), z.ravel()], axis=1)
        corner = (np.arange(rows - 1)[:, None] * columns + np.arange(columns - 1)).ravel()
        quads = np.stack([corner, corner + 1, corner + columns + 1, corner + columns], axis=1)
        known = np.isfinite(self._points[quads, 2]).all(axis=1)
        self._quads = quads[known]
        self._colours = colours.reshape(-1, 4)
        self._path = path.copy()
        self._path[:, 2] = _HEIGHT * (path[:, 2] - 0.5)
        self.update()

    def turn(self, azimuth: float, elevation: float) -> None:
        """Looks at it from elsewhere, in degrees."""
        self.azimuth = azimuth % 360.0
        self.elevation = float(np.clip(elevation, _LOWEST, _HIGHEST))
        self.update()

    def order(self) -> NDArray[np.intp]:
        """(num_quads, 4) corners, from the farthest to the nearest."""
        depth = projected(self._points, self.azimuth, self.elevation)[:, 2]
        found: NDArray[np.intp] = self._quads[np.argsort(depth[self._quads].mean(axis=1))]
        return found

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        self.setCursor(QCursor(Qt.CursorShape.ClosedHandCursor))
        event.accept()

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        self.setCursor(QCursor(Qt.CursorShape.OpenHandCursor))
        event.accept()

    def mouseMoveEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        way = event.screenPos() - event.lastScreenPos()
        self.turn(self.azimuth - _DEGREES * way.x(), self.elevation + _DEGREES * way.y())
        event.accept()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if not len(self._quads):
            return
        colours = theme().colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        screen = self._on_screen(self._points)
        edge = QPen(QColor(mixed(colours.surface, colours.text, 0.25)))
        edge.setWidthF(0.5)
        painter.setPen(edge)
        corners = [QPointF(x, y) for x, y in np.nan_to_num(screen).tolist()]
        for quad in self.order().tolist():
            red, green, blue, _ = self._colours[quad[0]].tolist()
            painter.setBrush(QBrush(QColor(red, green, blue)))
            painter.drawPolygon(QPolygonF([corners[i] for i in quad]))
        self._paint_path(painter)

    def _paint_path(self, painter: QPainter) -> None:
        places = self._path[np.isfinite(self._path).all(axis=1)]
        if not len(places):
            return
        colours = theme().colours
        line = [QPointF(x, y) for x, y in self._on_screen(places).tolist()]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((colours.surface, 4.0), (colours.validation, 2.0)):
            pen = QPen(QColor(colour))
            pen.setWidthF(width)
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF(line))
        painter.setPen(QPen(QColor(colours.surface)))
        painter.setBrush(QBrush(QColor(colours.text)))
        painter.drawEllipse(line[-1], 4.5, 4.5)

    def _on_screen(self, points: Float) -> Float:
        """(n, 2) places within the item, so that it fits from wherever it is seen."""
        area: QRectF = self.contentsRect()
        flat = projected(points, self.azimuth, self.elevation)
        rise = np.radians(self.elevation)
        wide = 2 * np.sqrt(2.0)
        # What the height needs depends on the elevation alone: turning changes no size.
        high = wide * np.sin(rise) + _HEIGHT * np.cos(rise)
        scale = 0.97 * min(area.width() / wide, area.height() / high)
        centre = area.center()
        x = centre.x() + scale * flat[:, 0]
        y = centre.y() - scale * flat[:, 1]
        places: Float = np.stack([x, y], axis=1)
        return places
