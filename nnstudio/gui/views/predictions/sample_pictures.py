"""Samples as pictures that can be clicked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QGraphicsSceneMouseEvent

from nnstudio.gui.tasks.insight.picture_grid import PictureGrid


class SamplePictures(PictureGrid):
    """A grid of pictures.

    Attributes:
        clicked: Called with the index of a picture.
    """

    def __init__(self) -> None:
        super().__init__()
        self.clicked: Callable[[int], None] = lambda _index: None
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def picture_at(self, place: QPointF) -> int | None:
        """The picture under a point."""
        places = (i for i in range(len(self.shown)) if self.place_of(i).contains(place))
        return next(places, None)

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        index = self.picture_at(event.pos())
        if index is None:
            event.ignore()
            return
        self.clicked(index)
