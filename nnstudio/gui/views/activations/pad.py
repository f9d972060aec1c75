"""A pad on which a picture is drawn with the mouse, as coarse as the network takes it."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.gui.forms.style import Words
from nnstudio.gui.theme import theme

Array = NDArray[Any]

#: Larger pictures are not drawn with a mouse.
LARGEST = 64
#: Radius of the brush, as a part of the picture's side, and how soft its edge is, in pixels.
_BRUSH, _SOFT = 0.055, 0.7


class DrawingPad(QWidget):
    """White strokes on black; the right button (or Shift) rubs out.

    Signals:
        drawn: Something was drawn; carries (height, width, channels) float32 from 0 to 1.
        cleared: The pad is empty again.
    """

    drawn = Signal(object)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = _Sheet()
        self.sheet.changed.connect(lambda: self.drawn.emit(self.values()))
        self.clear_button = QPushButton(self.tr("Clear"))
        self.clear_button.setToolTip(self.tr("Empties the pad and shows the pinned sample again"))
        self.clear_button.clicked.connect(self.clear)
        hint = Words(self.tr("Draw here with the mouse; the right button rubs out."), "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 8, 4)
        column.setSpacing(4)
        column.addWidget(self.sheet, 1)
        column.addWidget(hint)
        column.addWidget(self.clear_button)
        self._channels = 1

    def set_shape(self, shape: tuple[int, ...]) -> None:
        """Takes pictures of another size; an empty pad.

        Args:
            shape: (height, width, channels).
        """
        if (*self.sheet.pixels.shape, self._channels) != shape:
            self._channels = shape[2]
            self.sheet.reset(shape[0], shape[1])

    def values(self) -> Array:
        """(height, width, channels) float32: how bright each pixel is, from 0 to 1."""
        values: Array = np.repeat(self.sheet.pixels[..., None], self._channels, axis=2)
        return values

    def clear(self) -> None:
        """Begins anew."""
        self.sheet.reset(*self.sheet.pixels.shape)
        self.cleared.emit()


class _Sheet(QWidget):
    """The pixels, and strokes on them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pixels = np.zeros((8, 8), np.float32)
        self._last: QPointF | None = None
        self.setAccessibleName(self.tr("Pad to draw a picture on"))
        self.setMinimumSize(96, 96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def reset(self, height: int, width: int) -> None:
        self.pixels = np.zeros((height, width), np.float32)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(140, 140)

    def place(self) -> QRectF:
        """Where the picture is drawn: as large as fits, pixels square."""
        height, width = self.pixels.shape
        scale = min(self.width() / width, self.height() / height)
        place = QRectF(0, 0, width * scale, height * scale)
        place.moveCenter(QRectF(self.rect()).center())
        return place

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._last = None
        self._stroke(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() != Qt.MouseButton.NoButton:
            self._stroke(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._last = None

    def _stroke(self, event: QMouseEvent) -> None:
        rubs = bool(event.buttons() & Qt.MouseButton.RightButton) or bool(
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        )
        place, (height, width) = self.place(), self.pixels.shape
        at = event.position() - place.topLeft()
        end = QPointF(at.x() / place.width() * width, at.y() / place.height() * height)
        self.pixels = stroke(self.pixels, self._last or end, end, rubs)
        self._last = end
        self.update()
        self.changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        grey = np.ascontiguousarray((self.pixels * 255).round().astype(np.uint8))
        height, width = grey.shape
        image = QImage(grey.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
        painter.drawImage(self.place(), image)
        painter.setPen(QPen(QColor(theme().colours.border), 1))
        painter.drawRect(self.place().adjusted(0.5, 0.5, -0.5, -0.5))


def stroke(pixels: Array, start: QPointF, end: QPointF, rubs: bool = False) -> Array:
    """A stroke of a soft round brush.

    Args:
        pixels: (height, width) float32 from 0 to 1.
        start: Where it begins, in pixels.
        end: Where it ends.
        rubs: Whether it rubs out.

    Returns:
        (height, width) float32: the picture after it.
    """
    height, width = pixels.shape
    rows, columns = np.mgrid[0:height, 0:width] + 0.5
    along = np.array([end.x() - start.x(), end.y() - start.y()])
    length = float(along @ along)
    away = np.stack([columns - start.x(), rows - start.y()], axis=-1)
    share = np.clip(away @ along / length, 0.0, 1.0) if length else np.zeros(pixels.shape)
    distance = np.linalg.norm(away - share[..., None] * along, axis=-1)
    radius = max(_BRUSH * max(height, width), 1.0)
    ink = np.clip((radius + _SOFT - distance) / (2 * _SOFT), 0.0, 1.0).astype(np.float32)
    found: Array = np.minimum(pixels, 1.0 - ink) if rubs else np.maximum(pixels, ink)
    return found
