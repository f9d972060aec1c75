"""A button with a picture, a title and a sentence."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nnstudio.gui.theme import theme
from nnstudio.gui.thumbnails import Brush, Picture

_PICTURE = 84
_MARGIN = 12


class Card(QAbstractButton):
    """Opens something; Return presses it as well as Space.

    Args:
        title: What it opens.
        summary: One sentence about it.
        picture: Painted at its left.
    """

    def __init__(
        self, title: str, summary: str, picture: Picture, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setText(title)
        self._summary = summary
        self._picture = picture
        self.setAccessibleName(title)
        self.setAccessibleDescription(summary)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(320, _PICTURE + 2 * _MARGIN)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, _PICTURE + 2 * _MARGIN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_lit = self.underMouse() or self.hasFocus()
        painter.setBrush(QColor(colours.raised if self.isDown() else colours.surface))
        edge = colours.accent if is_lit else colours.border
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        frame = QRectF(_MARGIN, _MARGIN, _PICTURE, _PICTURE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.window))
        painter.drawRoundedRect(frame, 6, 6)
        self._picture(Brush(painter, frame.adjusted(4, 4, -4, -4), colours))
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        colours = theme().colours
        left = _PICTURE + 2 * _MARGIN + 2
        area = QRect(left, _MARGIN, self.width() - left - _MARGIN, self.height() - 2 * _MARGIN)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.setFont(bold)
        painter.setPen(QColor(colours.text))
        used = painter.boundingRect(area, flags, self.text())
        painter.drawText(area, flags, self.text())
        painter.setFont(self.font())
        painter.setPen(QColor(colours.muted))
        painter.drawText(area.adjusted(0, used.height() + 4, 0, 0), flags, self._summary)
