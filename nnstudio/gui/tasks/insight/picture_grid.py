"""Samples as small pictures with a word under each."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen
from PySide6.QtWidgets import (
    QGraphicsSceneHelpEvent,
    QGraphicsWidget,
    QStyleOptionGraphicsItem,
    QToolTip,
    QWidget,
)

from nnstudio.gui.plots.colours import small_font
from nnstudio.gui.theme import theme

Float = NDArray[np.float32]

_GAP = 6.0
_MOST = 84.0


@dataclass(frozen=True)
class Shown:
    """One sample.

    Attributes:
        image: (height, width) or (height, width, 3) uint8.
        words: Under it.
        colour: Of its frame.
        tip: What it tells under the mouse.
    """

    image: NDArray[np.uint8]
    words: str
    colour: QColor
    tip: str = ""


class PictureGrid(QGraphicsWidget):
    """Lays out pictures as large as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[Shown] = []
        self._images: list[QImage] = []

    @property
    def shown(self) -> list[Shown]:
        """What is drawn."""
        return self._shown

    def show_pictures(self, shown: list[Shown]) -> None:
        """Replaces all pictures."""
        self._shown = shown
        self._images = [_image(each.image) for each in shown]
        self.update()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(small_font())
        metrics = QFontMetricsF(small_font())
        for index, (each, image) in enumerate(zip(self._shown, self._images, strict=True)):
            place = self.place_of(index)
            frame = QRectF(place.left(), place.top(), place.width(), place.width())
            painter.drawImage(frame.adjusted(2, 2, -2, -2), image)
            painter.setPen(QPen(each.colour, 2))
            painter.drawRect(frame.adjusted(1, 1, -1, -1))
            painter.setPen(QColor(theme().colours.text))
            words = QRectF(
                place.left() - _GAP / 2, frame.bottom(), place.width() + _GAP, metrics.height()
            )
            text = metrics.elidedText(each.words, Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)

    def place_of(self, index: int) -> QRectF:
        """Where a picture with its word stands."""
        words = QFontMetricsF(small_font()).height()
        side, columns = self._grid(len(self._shown), self.size().toTuple(), words)
        row, column = divmod(index, columns)
        return QRectF(
            _GAP + column * (side + _GAP), _GAP + row * (side + words + _GAP), side, side + words
        )

    @staticmethod
    @lru_cache(maxsize=8)
    def _grid(num: int, size: tuple[float, float], words: float) -> tuple[float, int]:
        """Side of a picture, and pictures beside each other, so that they come out largest."""
        best, columns = 1.0, 1
        for count in range(1, max(1, num) + 1):
            rows = math.ceil(max(1, num) / count)
            wide = (size[0] - _GAP) / count - _GAP
            high = (size[1] - _GAP) / rows - _GAP - words
            if min(wide, high) > best:
                best, columns = min(wide, high), count
        return min(best, _MOST), columns

    def helpEvent(self, event: QGraphicsSceneHelpEvent) -> None:
        """Tells about the sample under the mouse."""
        place = self.mapFromScene(event.scenePos())
        for index, each in enumerate(self._shown):
            if each.tip and self.place_of(index).contains(place):
                QToolTip.showText(event.screenPos(), each.tip)
                return

    def sizeHint(self, which: Qt.SizeHint, constraint: QSizeF | QSize | None = None) -> QSizeF:
        if which == Qt.SizeHint.MaximumSize:
            return QSizeF(16_777_215.0, 16_777_215.0)
        return QSizeF(130, 90) if which == Qt.SizeHint.MinimumSize else QSizeF(300, 200)


def as_images(pictures: Float) -> list[NDArray[np.uint8]]:
    """Samples as pictures with the same scale for all, darkest to brightest.

    Args:
        pictures: (n, height, width), (n, height, width, channels) or rows of numbers, (n, …),
            which become a strip.

    Returns:
        n arrays, (height, width) or (height, width, 3).
    """
    values = np.asarray(pictures, np.float32)
    low, high = (float(values.min()), float(values.max())) if values.size else (0.0, 1.0)
    scaled = np.clip(255.0 * (values - low) / ((high - low) or 1.0), 0, 255).astype(np.uint8)
    match scaled.ndim:
        case 4 if scaled.shape[3] >= 3:
            return list(scaled[..., :3])
        case 4:
            return list(scaled[..., 0])
        case 3:
            return list(scaled)
        case _:
            return list(scaled.reshape(len(scaled), 1, -1))


def _image(array: NDArray[np.uint8]) -> QImage:
    pixels = np.ascontiguousarray(array)
    height, width = pixels.shape[:2]
    is_colour = pixels.ndim == 3
    form = QImage.Format.Format_RGB888 if is_colour else QImage.Format.Format_Grayscale8
    return QImage(pixels.tobytes(), width, height, pixels.strides[0], form).copy()
