"""What is wrong with a block, and the buttons that mend it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneHoverEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from nnstudio.document.description import Problem, Remedy
from nnstudio.gui.canvas.colours import block_ground, faded, mixed, text_font
from nnstudio.gui.theme import theme

NOTE_WIDTH = 232.0
_PADDING = 12.0
_BUTTON_HEIGHT = 26.0
_MAX_BUTTONS = 3

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class RemedyButton(QGraphicsItem):
    """A button in the scene; the best remedy is filled, the others are outlined."""

    def __init__(self, parent: QGraphicsItem, remedy: Remedy, is_best: bool) -> None:
        super().__init__(parent)
        self.remedy = remedy
        self._is_best = is_best
        self._is_hovered = self._is_down = False
        self.setAcceptHoverEvents(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(remedy.label)

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, NOTE_WIDTH - 2 * _PADDING, _BUTTON_HEIGHT)

    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._is_hovered = True
        self.update()

    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._is_hovered = False
        self.update()

    def set_down(self, is_down: bool) -> None:
        """Draws it as pressed."""
        self._is_down = is_down
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        colours = theme().colours
        accent = QColor(colours.accent)
        if self._is_down:
            accent = mixed(accent, colours.text, 0.25)
        elif self._is_hovered:
            accent = mixed(accent, colours.text, 0.12)
        if self._is_best:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
        else:
            painter.setPen(QPen(faded(accent, 0.6), 1.0))
            painter.setBrush(faded(accent, 0.10 if self._is_hovered else 0.0))
        painter.drawRoundedRect(self.boundingRect(), 5, 5)
        painter.setPen(QColor(colours.on_accent) if self._is_best else accent)
        font = text_font(11, bold=self._is_best)
        painter.setFont(font)
        room = self.boundingRect().adjusted(8, 0, -8, 0)
        text = QFontMetricsF(font).elidedText(
            self.remedy.label, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)


class NoteItem(QGraphicsItem):
    """A card beside a block: the sentence of its worst problem and its fixes."""

    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self.problem = problem
        self._points_left = True
        self.setZValue(20)
        metrics = QFontMetricsF(text_font(11))
        room = QRectF(0, 0, NOTE_WIDTH - 2 * _PADDING, 1000)
        self._text_height = metrics.boundingRect(room, int(_WRAPPED), problem.message).height()
        top = _PADDING + self._text_height + 8
        self.buttons: list[RemedyButton] = []
        for remedy in problem.remedies[:_MAX_BUTTONS]:
            button = RemedyButton(self, remedy, not self.buttons)
            button.setPos(_PADDING, top)
            self.buttons.append(button)
            top += _BUTTON_HEIGHT + 6
        self._height = top + (_PADDING - 6 if self.buttons else _PADDING - 8)

    @property
    def rect(self) -> QRectF:
        """The card, from its own upper left corner."""
        return QRectF(0, 0, NOTE_WIDTH, self._height)

    def point_at(self, edge: QPointF, on_left: bool) -> None:
        """Stands beside a block.

        Args:
            edge: Middle of the block's edge beside which it stands, in the scene.
            on_left: Whether that is the block's left edge.
        """
        self.prepareGeometryChange()
        self._points_left = not on_left
        x = edge.x() - NOTE_WIDTH - 14 if on_left else edge.x() + 14
        self.setPos(x, edge.y() - 26)

    def boundingRect(self) -> QRectF:
        return self.rect.adjusted(-16, -4, 16, 6)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        colours = theme().colours
        signals = {"error": colours.error, "well": colours.good}
        signal = QColor(signals.get(self.problem.severity, colours.warning))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 80 if colours.is_dark else 26))
        painter.drawRoundedRect(self.rect.translated(0, 2), 7, 7)
        edge = mixed(colours.border, signal, 0.55)
        painter.setPen(QPen(edge, 1.4))
        x = 0.0 if self._points_left else NOTE_WIDTH
        painter.drawLine(QPointF(x, 26), QPointF(x - 14 if self._points_left else x + 14, 26))
        painter.setPen(QPen(edge, 1.0))
        painter.setBrush(mixed(block_ground(), signal, 0.06))
        painter.drawRoundedRect(self.rect, 7, 7)
        painter.setPen(QColor(colours.text))
        painter.setFont(text_font(11))
        room = QRectF(_PADDING, _PADDING, NOTE_WIDTH - 2 * _PADDING, self._text_height + 2)
        painter.drawText(room, int(_WRAPPED), self.problem.message)
