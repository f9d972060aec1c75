"""Pictures of samples that can be clicked, with a mark where a unit is most active."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from nnstudio.gui.tasks.insight.picture_grid import Shown
from nnstudio.gui.theme import theme
from nnstudio.gui.views.predictions.sample_pictures import SamplePictures

_RING = 4.5


class SampleGrid(SamplePictures):
    """Lays out pictures as large as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self._marks: list[tuple[float, float] | None] = []

    def show_marked(self, shown: list[Shown], marks: list[tuple[float, float] | None]) -> None:
        """Replaces all pictures.

        Args:
            shown: The pictures.
            marks: For each a point in it, x and y from 0 to 1, or none.
        """
        self._marks = marks
        self.show_pictures(shown)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        super().paint(painter, option, widget)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        colours = theme().colours
        for index, mark in enumerate(self._marks):
            if mark is None:
                continue
            frame = self.place_of(index)
            side = frame.width() - 4
            centre = QPointF(frame.left() + 2 + mark[0] * side, frame.top() + 2 + mark[1] * side)
            # Two rings, of which one is seen on any picture.
            for colour, width in ((colours.surface, 3.0), (colours.accent, 1.6)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawEllipse(centre, _RING, _RING)
