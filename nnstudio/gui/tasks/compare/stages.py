"""The names of the stages in a row above the curves, in no colour: colours mean strategies."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsWidget, QSizePolicy, QStyleOptionGraphicsItem, QWidget

from nnstudio.gui.canvas.colours import mixed
from nnstudio.gui.plots.colours import small_font
from nnstudio.gui.theme import theme

_HEIGHT = 20.0
_GROUND = 0.09


class StageRow(QGraphicsWidget):
    """Stands above a plot and follows its x axis, which counts optimizer steps.

    Args:
        box: The plot's view box.
    """

    def __init__(self, box: Any) -> None:
        super().__init__()
        self._box = box
        self.names: tuple[str, ...] = ()
        self._boundaries: tuple[int, ...] = ()
        self.setMinimumHeight(_HEIGHT)
        self.setMaximumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.sigXRangeChanged.connect(lambda *_: self.update())
        box.sigResized.connect(lambda *_: self.update())

    def show_stages(self, names: tuple[str, ...], boundaries: tuple[int, ...]) -> None:
        """Shows other stages.

        Args:
            names: Of each.
            boundaries: (stages + 1,) the steps between which they lie.
        """
        if (names, boundaries) != (self.names, self._boundaries):
            self.names, self._boundaries = names, boundaries
            self.update()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        colours, metrics = theme().colours, QFontMetricsF(small_font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font())
        area = self.mapRectFromScene(self._box.sceneBoundingRect())
        ends = [
            self.mapFromScene(self._box.mapViewToScene(QPointF(step, 0.0))).x()
            for step in self._boundaries
        ]
        for name, first, last in zip(self.names, ends, ends[1:], strict=False):
            left, right = max(first + 1, area.left()), min(last - 1, area.right())
            if right <= left:
                continue
            place = QRectF(left, 0, right - left, _HEIGHT - 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mixed(colours.surface, colours.muted, _GROUND))
            painter.drawRoundedRect(place, 3, 3)
            painter.setPen(QColor(colours.muted))
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, place.width() - 6)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def sizeHint(self, which: Qt.SizeHint, constraint: QSizeF | QSize | None = None) -> QSizeF:
        most = 16_777_215.0 if which == Qt.SizeHint.MaximumSize else 200.0
        return QSizeF(most, _HEIGHT)
