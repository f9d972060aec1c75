"""One unit in a large view: its picture and its numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from nnstudio.gui.canvas.colours import block_ground, text_font
from nnstudio.gui.canvas.live.charts import Counts, Curves
from nnstudio.gui.canvas.live.pictures import Picture, Strip, Tiles
from nnstudio.gui.plots.colours import largest, mapped_rgba, signed_rgba
from nnstudio.gui.theme import theme

Array = NDArray[Any]

_WIDTH, _PADDING, _LINE = 224, 12, 16
#: Heights: of a square picture and the smallest one, of a curve, and of the weights.
_PICTURE, _LEAST, _CURVE, _WEIGHTS = 200, 72, 96, 34
_EDGE = 12


class UnitCard(QWidget):
    """Floats over a corner of the canvas; the mouse goes through it.

    Args:
        parent: The view.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self._title = ""
        self._arrays: Mapping[str, Array] = {}
        self._large: Picture | None = None
        self._weights: Picture | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("One unit, closely"))
        theme().changed.connect(self._colour)
        self.hide()

    @property
    def title(self) -> str:
        """Which unit it is."""
        return self._title

    def show_unit(self, title: str, arrays: Mapping[str, Array]) -> None:
        """Shows what is known of a unit; nothing yet where there are no arrays."""
        self._title, self._arrays = title, arrays
        self._colour()
        self.resize(self.sizeHint())
        spoken = [title, *(f"{name}: {value}" for name, value in self.lines())]
        self.setAccessibleDescription(", ".join(spoken))
        self.show()
        self.raise_()

    def stand_clear_of(self, taken: QRect) -> None:
        """Stands in the upper right corner, or in the left one where that would cover ``taken``."""
        place = QRect(self._ground.width() - self.width() - _EDGE, _EDGE, *self.size().toTuple())
        if place.intersects(taken):
            place.moveLeft(_EDGE)
        self.move(place.topLeft())

    def lines(self) -> list[tuple[str, str]]:
        """What is told, each with its number."""
        found = []
        for name, text in (
            ("activation", self.tr("Pinned sample")),
            ("mean", self.tr("Mean of {0}")),
            ("range", self.tr("From … to")),
            ("active", self.tr("Above zero")),
            ("bias", self.tr("Bias")),
            ("norm", self.tr("Norm of its weights")),
        ):
            value = self._value(name)
            if value:
                samples = int(self._arrays.get("samples", np.asarray(0)))
                found.append((text.format(samples), value))
        return found

    def caption(self) -> str:
        """What the large picture is of."""
        arrays = self._arrays
        if "map" in arrays:
            return f"{_span('x', arrays['x'])},  {_span('y', arrays['y'])}"
        if "curve" in arrays:
            return _span("x", arrays["x"])
        if "states" in arrays:
            return self.tr("Its output over the sample's sequence")
        if "feature" in arrays and "activation" not in arrays:
            return self.tr("Each row attends to the columns")
        if "feature" in arrays:
            return self.tr("What it makes of the sample")
        if "counts" in arrays:
            return self.tr("Its outputs; the line: this sample")
        return ""

    def sizeHint(self) -> QSize:
        height = self._height_of_words()
        height += self._large_height() + 8 if self._large is not None else 0
        return QSize(_WIDTH, height)

    def _height_of_words(self) -> int:
        """All but the large picture, which gets what is left of the view's height."""
        height = 2 * _PADDING + _LINE + _LINE * max(1, len(self.lines()))
        height += _LINE if self.caption() else 0
        return height + (_WEIGHTS if self._weights is not None else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent), 1.0))
        painter.setBrush(block_ground())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        line = QRectF(_PADDING, _PADDING - 2, self.width() - 2 * _PADDING, _LINE)
        painter.setPen(QColor(colours.text))
        painter.setFont(text_font(12, bold=True))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self._title)
        painter.setFont(text_font(11))
        line.translate(0, _LINE)
        if self.caption():
            self._write(painter, line, self.caption(), "")
            line.translate(0, _LINE)
        line.translate(0, 4)
        if self._large is not None:
            frame = QRectF(line.left(), line.top(), line.width(), self._large_height())
            self._draw_large(painter, self._large, frame)
            line.translate(0, frame.height() + 4)
        if not self.lines():
            painter.setPen(QColor(colours.muted))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self.tr("Waiting …"))
        for name, value in self.lines():
            self._write(painter, line, name, value)
            line.translate(0, _LINE)
        if self._weights is not None:
            frame = QRectF(line.left(), line.top() + 2, line.width(), _WEIGHTS - 4)
            self._weights.paint(painter, frame, 1.0)
        painter.end()

    def _draw_large(self, painter: QPainter, large: Picture, frame: QRectF) -> None:
        """The large picture in the middle of its frame, with a ring where the sample is."""
        width = large.width(frame, 1.0)
        place = QRectF(frame.center().x() - width / 2, frame.top(), width, frame.height())
        painter.save()
        large.paint(painter, place, 1.0)
        share = self._share_of_sample()
        if share is not None:
            spot = QPointF(place.left() + share[0] * width, place.bottom() - share[1] * width)
            painter.setBrush(QColor(theme().colours.surface))
            painter.setPen(QPen(QColor(theme().colours.text), 1.5))
            painter.drawEllipse(spot, 3.0, 3.0)
        painter.restore()

    def _share_of_sample(self) -> tuple[float, float] | None:
        """Where the sample is on the map, as shares of its width and height."""
        arrays = self._arrays
        if "map" not in arrays or "at" not in arrays:
            return None
        x, y = (
            float((at - axis[0]) / ((axis[-1] - axis[0]) or 1.0))
            for at, axis in zip(arrays["at"], (arrays["x"], arrays["y"]), strict=True)
        )
        return (x, y) if 0 <= x <= 1 and 0 <= y <= 1 else None

    @staticmethod
    def _write(painter: QPainter, line: QRectF, name: str, value: str) -> None:
        colours = theme().colours
        painter.setPen(QColor(colours.muted))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(QColor(colours.text))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(line, flags, value)

    def _value(self, name: str) -> str:
        arrays = self._arrays
        if name == "range":
            if "lowest" not in arrays:
                return ""
            return f"{_short(arrays['lowest'])} … {_short(arrays['highest'])}"
        if name not in arrays:
            return ""
        if name == "active":
            return f"{float(arrays[name]):.0%}"
        return _short(arrays[name])

    def _colour(self) -> None:
        self._large = _large_picture(self._arrays)
        self._weights = _weights_picture(self._arrays)
        self.update()

    def _large_height(self) -> int:
        if isinstance(self._large, Curves | Counts):
            return _CURVE
        left = self._ground.height() - 2 * _EDGE - self._height_of_words() - 8
        return max(_LEAST, min(_PICTURE, left))


def _span(name: str, axis: Array) -> str:
    return f"{name} {_short(axis[0], 2)} … {_short(axis[-1], 2)}"


def _large_picture(arrays: Mapping[str, Array]) -> Picture | None:
    if "map" in arrays:
        values = arrays["map"][::-1]
        return Tiles(signed_rgba(values, largest(values))[None], is_smooth=True)
    if "feature" in arrays:
        values = arrays["feature"]
        return Tiles(signed_rgba(values, largest(values))[None], is_smooth=False)
    for name in ("curve", "states"):
        if name in arrays:
            return Curves(arrays[name][None], aspect=(_WIDTH - 2 * _PADDING) / _CURVE)
    if "counts" in arrays:
        ends = float(arrays["lowest"]), float(arrays["highest"])
        return Counts(arrays["counts"], *ends, float(arrays["activation"]))
    return None


def _weights_picture(arrays: Mapping[str, Array]) -> Picture | None:
    weights = arrays.get("weights")
    if weights is None:
        return None
    if weights.ndim == 1:
        return Strip(weights)
    if weights.ndim == 3:
        low, high = float(np.nanmin(weights)), float(np.nanmax(weights))
        grey = mapped_rgba(weights[..., 0], low, high, np.zeros((256, 4), np.uint8))
        grey[..., :3] = np.round(255 * (weights - low) / ((high - low) or 1.0)).astype(np.uint8)
        grey[..., 3] = 255
        return Tiles(grey[None], is_smooth=False)
    return Tiles(signed_rgba(weights, largest(weights))[None], is_smooth=False)


def _short(value: Array, digits: int = 3) -> str:
    return f"{float(value):.{digits}g}".replace("-", "\N{MINUS SIGN}")
