"""A small network as units and wires, with what each of them carries."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from nnstudio.gui.canvas.colours import mixed
from nnstudio.gui.plots.colours import largest, signed_rgba, small_font
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.theme import theme
from nnstudio.gui.views.gradients.way import Array, Stop, Wires

_MOST_RADIUS, _LEAST_RADIUS = 19.0, 7.0
#: A unit lower than this has its number beside it.
_NUMBER_INSIDE = 15.0
_SIDE = 46.0
_WIDEST = 4.5
#: Wires of the layer that is passed, up to which each has its number.
_MOST_NUMBERS = 8


class WireItem(QGraphicsItem):
    """Paints one stop; the unit in focus has its wires numbered."""

    def __init__(self) -> None:
        super().__init__()
        self._wires = Wires((), (), (), (), {})
        self._stop = Stop("sample")
        self._titles: tuple[str, ...] = ()
        self._focus = 0
        self._size = (300.0, 120.0)

    def show_stop(self, wires: Wires, stop: Stop, titles: tuple[str, ...], focus: int) -> None:
        """Replaces what is drawn."""
        self._wires, self._stop, self._titles, self._focus = wires, stop, titles, focus
        self.update()

    def set_size(self, width: float, height: float) -> None:
        """Gives it its room."""
        if (width, height) != self._size:
            self.prepareGeometryChange()
            self._size = (width, height)

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, *self._size)

    def unit_at(self, place: QPointF) -> tuple[int, int] | None:
        """Column and number of the unit at a point."""
        for column, outputs in enumerate(self._wires.outputs):
            for unit in range(len(outputs)):
                away = self.centre(column, unit) - place
                if np.hypot(away.x(), away.y()) <= self._radius() + 3:
                    return column, unit
        return None

    def centre(self, column: int, unit: int) -> QPointF:
        """Where a unit is drawn."""
        width, height = self._size
        line = QFontMetricsF(small_font()).height()
        num_columns = len(self._wires.layers)
        x = _SIDE + column * (width - 2 * _SIDE) / max(num_columns - 1, 1)
        num = len(self._wires.outputs[column])
        room = height - line - 6
        y = line + 6 + room * (unit + 0.5) / num
        return QPointF(x, y)

    def values(self, column: int) -> Array | None:
        """(n,): what the units of a column show at this stop; ``None``: nothing yet."""
        wires, stop = self._wires, self._stop
        if stop.kind == "sample":
            return wires.outputs[0] if column == 0 else None
        if stop.kind == "loss":
            return wires.outputs[column]
        place = wires.column(stop.layer)
        if stop.kind == "forward":
            return wires.outputs[column] if column <= place else None
        if column < place - 1:
            return None
        sums = wires.sums(wires.layers[column]) if column else None
        return wires.gradients[column] if sums is None or column < place else sums[1]

    # ----------------------------------------------------------------------------- paint
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if not self._wires.layers:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font())
        for gap in range(len(self._wires.gaps)):
            self._paint_gap(painter, gap)
        for column in range(len(self._wires.layers)):
            self._paint_column(painter, column)
        self._paint_numbers(painter)

    def _radius(self) -> float:
        most = max(len(outputs) for outputs in self._wires.outputs)
        return float(np.clip((self._size[1] - 24) / (2.5 * most), _LEAST_RADIUS, _MOST_RADIUS))

    def _active_gap(self) -> int | None:
        return self._wires.column(self._stop.layer) - 1 if self._stop.layer else None

    def _paint_gap(self, painter: QPainter, gap: int) -> None:
        colours = theme().colours
        weights = self._wires.gaps[gap].weights
        num = len(self._wires.outputs[gap])
        is_active = gap == self._active_gap()
        drawn = self._wires.terms(self._stop) if is_active else weights
        if drawn is None:
            drawn = np.eye(num, dtype=np.float32)
        limit = largest(drawn)
        for i, j in np.ndindex(drawn.shape):
            if weights is None and i != j:
                continue
            share = float(np.clip(abs(np.nan_to_num(drawn[i, j])) / limit, 0.0, 1.0))
            sign = colours.positive if drawn[i, j] >= 0 else colours.negative
            if is_active:
                pen = QPen(QColor(sign), 0.8 + (_WIDEST - 0.8) * share)
                if not self._is_in_focus(i, j):
                    pen.setColor(mixed(colours.surface, sign, 0.45))
            else:
                pen = QPen(mixed(colours.surface, colours.muted, 0.35), 1.0)
            painter.setPen(pen)
            painter.drawLine(self.centre(gap, i), self.centre(gap + 1, j))

    def _is_in_focus(self, before: int, after: int) -> bool:
        return (after if self._stop.kind == "forward" else before) == self._focus

    def _paint_column(self, painter: QPainter, column: int) -> None:
        colours, radius = theme().colours, self._radius()
        metrics = QFontMetricsF(small_font())
        centre = self.centre(column, 0)
        painter.setPen(QColor(colours.muted))
        room = QRectF(centre.x() - 60, 0, 120, metrics.height() + 2)
        title = metrics.elidedText(self._titles[column], Qt.TextElideMode.ElideRight, 112)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, title)
        values = self.values(column)
        limit = largest(values) if values is not None else 1.0
        for unit in range(len(self._wires.outputs[column])):
            at = self.centre(column, unit)
            painter.setPen(QPen(QColor(colours.border), 1))
            painter.setBrush(QColor(colours.surface))
            if values is not None:
                rgba = signed_rgba(values[unit : unit + 1], limit)[0]
                painter.setBrush(QColor(*(int(v) for v in rgba)))
                if self._is_focused_unit(column, unit):
                    painter.setPen(QPen(QColor(colours.text), 2))
            painter.drawEllipse(at, radius, radius)
            if values is not None:
                self._paint_value(painter, at, float(values[unit]), limit)

    def _is_focused_unit(self, column: int, unit: int) -> bool:
        gap = self._active_gap()
        if gap is None or unit != self._focus:
            return False
        return column == (gap + 1 if self._stop.kind == "forward" else gap)

    def _paint_value(self, painter: QPainter, at: QPointF, value: float, limit: float) -> None:
        colours, radius = theme().colours, self._radius()
        if radius < _NUMBER_INSIDE:
            width = QFontMetricsF(small_font()).horizontalAdvance(_told(value)) + 6
            self._paint_number(painter, QPointF(at.x() + radius + 2 + width / 2, at.y()), value)
            return
        text = _told(value)
        is_strong = abs(value) > 0.55 * limit
        painter.setPen(QColor(colours.on_accent if is_strong else colours.text))
        room = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_numbers(self, painter: QPainter) -> None:
        """The products on the wires of the unit in focus."""
        gap = self._active_gap()
        terms = self._wires.terms(self._stop)
        if gap is None or terms is None:
            return
        is_forward = self._stop.kind == "forward"
        along = range(terms.shape[0] if is_forward else terms.shape[1])
        has_weights = self._wires.gaps[gap].weights is not None
        for number, other in enumerate(along):
            i, j = (other, self._focus) if is_forward else (self._focus, other)
            if number >= _MOST_NUMBERS or (not has_weights and i != j):
                continue
            start, end = self.centre(gap, i), self.centre(gap + 1, j)
            # Beside the units that differ, where the wires are apart.
            share = 0.32 if is_forward else 0.68
            self._paint_number(painter, start + (end - start) * share, float(terms[i, j]))

    def _paint_number(self, painter: QPainter, at: QPointF, value: float) -> None:
        colours = theme().colours
        metrics = QFontMetricsF(small_font())
        text = _told(value)
        width = metrics.horizontalAdvance(text) + 6
        room = QRectF(at.x() - width / 2, at.y() - metrics.height() / 2, width, metrics.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(room, 3, 3)
        painter.setPen(QColor(colours.text))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)


def _told(value: float) -> str:
    return short(value + 0.0, 2)  # a zero has no sign
