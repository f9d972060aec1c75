"""One column of the activations: a title, what the layer computed, and its scale."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from nnstudio.gui.canvas.colours import mixed
from nnstudio.gui.plots.colours import class_colour, small_font
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.theme import theme
from nnstudio.gui.views.activations.pictures import Bars, Content, Picture, Sequence

#: Rows lower than this get no text.
_LEAST_ROW = 11.0
_HIGHEST_ROW = 22.0


class ActivationColumn(QGraphicsItem):
    """Paints one content; hovering tells values, clicking selects the layer.

    Args:
        layer: Id of the layer; ``None`` is the sample.
    """

    def __init__(self, layer: str | None) -> None:
        super().__init__()
        self.layer = layer
        self._title = ""
        self._content: Content | None = None
        self._image = QImage()
        self._is_selected = False
        self._width, self._height = 80.0, 120.0

    @property
    def content(self) -> Content | None:
        """What is drawn."""
        return self._content

    @property
    def title(self) -> str:
        """Words above it."""
        return self._title

    def show_content(self, title: str, content: Content, is_selected: bool) -> None:
        """Replaces what is drawn."""
        self._title, self._content, self._is_selected = title, content, is_selected
        if isinstance(content, Picture):
            rgba = np.ascontiguousarray(content.rgba)
            height, width = rgba.shape[:2]
            picture = QImage(
                rgba.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888
            )
            self._image = picture.copy()
        self.update()

    def set_size(self, width: float, height: float) -> None:
        """Gives it its room."""
        if (width, height) != (self._width, self._height):
            self.prepareGeometryChange()
            self._width, self._height = width, height

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._width, self._height)

    @property
    def content_rect(self) -> QRectF:
        """Where the content is drawn, below the title and above the scale."""
        line = QFontMetricsF(small_font()).height()
        return QRectF(4, line + 4, self._width - 8, max(self._height - 2 * line - 8, 8))

    def describe(self, place: QPointF) -> str:
        """What is drawn at a point of this item, in words; empty where nothing is."""
        content, room = self._content, self.content_rect
        told = ""
        match content:
            case Picture():
                where = self._picture_rect(content)
                if where.contains(place):
                    height, width = content.rgba.shape[:2]
                    told = content.describe(
                        (place.x() - where.left()) / where.width() * width,
                        (place.y() - where.top()) / where.height() * height,
                    )
            case Bars():
                row = self._row_height(content)
                index = int((place.y() - room.top()) // row)
                if room.contains(place) and 0 <= index < len(content.values):
                    told = content.describe(index)
            case Sequence():
                index = round((place.x() - room.left()) / room.width() * (len(content.values) - 1))
                if room.contains(place):
                    values = ", ".join(short(float(v)) for v in content.values[index])
                    words = QCoreApplication.translate("Pictures", "time {0}: {1}")
                    told = words.format(index, values)
        return f"{self._title} · {told}" if told else ""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        colours = theme().colours
        painter.setFont(small_font())
        if self._is_selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mixed(colours.surface, colours.accent, 0.10))
            painter.drawRoundedRect(self.boundingRect(), 6, 6)
        title = QColor(colours.accent if self._is_selected else colours.text)
        self._paint_line(painter, 0.0, self._title, title)
        match self._content:
            case Picture():
                self._paint_picture(painter, self._content)
            case Bars():
                self._paint_bars(painter, self._content)
            case Sequence():
                self._paint_sequence(painter, self._content)
        line = QFontMetricsF(small_font()).height()
        self._paint_line(painter, self._height - line - 2, self._caption(), QColor(colours.muted))

    def _caption(self) -> str:
        """The scale, and what it is where there is room to say it."""
        content = self._content
        if content is None:
            return ""
        scale = content.scale
        whole = ", ".join(part for part in (content.about, scale) if part)
        fits = QFontMetricsF(small_font()).horizontalAdvance(whole) <= self._width - 8
        return whole if fits or not scale else scale

    def _paint_line(self, painter: QPainter, y: float, text: str, colour: QColor) -> None:
        metrics = QFontMetricsF(small_font())
        room = QRectF(4, y + 2, self._width - 8, metrics.height())
        painter.setPen(colour)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, shown)

    def _picture_rect(self, content: Picture) -> QRectF:
        room = self.content_rect
        height, width = content.rgba.shape[:2]
        if not content.is_square:
            strip = min(room.width(), 28.0) if width == 1 else room.width()
            return QRectF(room.left(), room.top(), strip, room.height())
        scale = min(room.width() / width, room.height() / height)
        return QRectF(room.left(), room.top(), width * scale, height * scale)

    def _paint_picture(self, painter: QPainter, content: Picture) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        where = self._picture_rect(content)
        painter.drawImage(where, self._image)
        if not content.is_square or content.limit is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme().colours.border), 0))
            painter.drawRect(where)

    def _row_height(self, content: Bars) -> float:
        return min(self.content_rect.height() / max(len(content.values), 1), _HIGHEST_ROW)

    def _paint_bars(self, painter: QPainter, content: Bars) -> None:
        colours, room = theme().colours, self.content_rect
        metrics = QFontMetricsF(small_font())
        row = self._row_height(content)
        has_text = row >= _LEAST_ROW
        texts = [
            f"{name} ✓" if index == content.marked else name
            for index, name in enumerate(content.names)
        ]
        names = max((metrics.horizontalAdvance(text) for text in texts), default=0.0)
        names = min(names + 8, 0.5 * room.width()) if has_text else 0.0
        numbers = metrics.horizontalAdvance("−0.0000") + 4 if has_text else 0.0
        bars = QRectF(room.left() + names, room.top(), room.width() - names - numbers, row)
        zero = bars.left() if content.is_share else bars.center().x()
        reach = bars.width() if content.is_share else bars.width() / 2
        for index, value in enumerate(content.values.tolist()):
            y = room.top() + index * row
            is_marked = index == content.marked
            if is_marked:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(mixed(colours.surface, colours.good, 0.22))
                painter.drawRoundedRect(QRectF(room.left(), y, room.width(), row), 3, 3)
            length = float(np.clip(np.nan_to_num(value) / content.limit, -1, 1)) * reach
            colour = self._bar_colour(content, index, value)
            bar = QRectF(min(zero, zero + length), y + row * 0.16, abs(length), row * 0.68)
            painter.fillRect(bar, colour)
            if has_text:
                painter.setPen(QColor(colours.text))
                where = QRectF(room.left() + 2, y, names - 4, row)
                shown = metrics.elidedText(texts[index], Qt.TextElideMode.ElideRight, names - 4)
                painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, shown)
                # What is no number has no bar, and needs more room than one.
                left = room.right() - numbers if np.isfinite(value) else bars.left()
                where = QRectF(left, y, room.right() - 2 - left, row)
                place = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
                painter.drawText(where, place, content.told(index, 3))
        if not content.is_share:
            painter.setPen(QPen(QColor(colours.border), 0))
            bottom = room.top() + row * len(content.values)
            painter.drawLine(QPointF(zero, room.top()), QPointF(zero, bottom))

    @staticmethod
    def _bar_colour(content: Bars, index: int, value: float) -> QColor:
        if content.is_share:
            return class_colour(index)
        colours = theme().colours
        return QColor(colours.positive if value >= 0 else colours.negative)

    def _paint_sequence(self, painter: QPainter, content: Sequence) -> None:
        colours, room = theme().colours, self.content_rect
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        low, high = float(np.nanmin(content.values)), float(np.nanmax(content.values))
        span = (high - low) or 1.0
        x = room.left() + np.linspace(0.0, room.width(), len(content.values))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.border), 0))
        painter.drawRect(room)
        for feature, column in enumerate(content.values.T):
            y = room.bottom() - 3 - (column - low) / span * (room.height() - 6)
            points = [QPointF(*point) for point in zip(x.tolist(), y.tolist(), strict=True)]
            painter.setPen(QPen(class_colour(feature), 1.4))
            painter.drawPolyline(QPolygonF(points))
