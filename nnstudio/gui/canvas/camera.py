"""Where the view looks, and how closely."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Signal
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QGraphicsView

MIN_ZOOM, MAX_ZOOM = 0.15, 3.0
#: Smallest zoom at which a block's words can be read.
READABLE = 0.75
#: Factor of one press of Ctrl and plus, or one notch of the wheel.
STEP = 1.2

_MARGIN = 36.0
_FAR = 100_000.0


class Camera(QObject):
    """Pans and zooms a view.

    Signals:
        moved: The view shows another part of the scene, or at another scale.
    """

    moved = Signal()

    def __init__(self, view: QGraphicsView) -> None:
        super().__init__(view)
        self._view = view
        self._content = QRectF()
        # The scene is as good as endless: Qt would otherwise move the picture when it grows.
        view.setSceneRect(-_FAR, -_FAR, 2 * _FAR, 2 * _FAR)

    @property
    def zoom(self) -> float:
        """Scale of the picture; 1 is 100 %."""
        return self._view.transform().m11()

    @property
    def place(self) -> tuple[float, int, int]:
        """Scale and offset; the same as before if nobody has moved the view since."""
        across, down = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        return (self.zoom, across.value(), down.value())

    @property
    def window(self) -> QRectF:
        """The part of the scene that can be seen."""
        return self._view.mapToScene(self._view.viewport().rect()).boundingRect()

    def set_content(self, rect: QRectF) -> None:
        """Tells where the blocks are; the view is never moved off them altogether."""
        self._content = rect

    def set_zoom(self, zoom: float, anchor: QPoint | None = None) -> None:
        """Changes the scale and keeps one point of the viewport (or its centre) where it is."""
        view = self._view
        zoom = min(MAX_ZOOM, max(MIN_ZOOM, zoom))
        anchor = view.viewport().rect().center() if anchor is None else anchor
        kept = view.mapToScene(anchor)
        view.setTransform(QTransform.fromScale(zoom, zoom))
        moved = view.mapFromScene(kept) - anchor
        self._scroll(moved.x(), moved.y())
        self.moved.emit()

    def zoom_by(self, factor: float, anchor: QPoint | None = None) -> None:
        """Multiplies the scale."""
        self.set_zoom(self.zoom * factor, anchor)

    def pan(self, dx: float, dy: float) -> None:
        """Moves the window over the scene by pixels, as far as blocks stay in sight."""
        allowed = self._content.adjusted(
            -self.window.width() / 2,
            -self.window.height() / 2,
            self.window.width() / 2,
            self.window.height() / 2,
        )
        goal = self.window.center() + QPointF(dx, dy) / self.zoom
        if not self._content.isNull():
            goal.setX(min(max(goal.x(), allowed.left()), allowed.right()))
            goal.setY(min(max(goal.y(), allowed.top()), allowed.bottom()))
        offset = (goal - self.window.center()) * self.zoom
        self._scroll(round(offset.x()), round(offset.y()))
        self.moved.emit()

    def look_at(self, centre: QPointF) -> None:
        """Puts a point of the scene into the middle of the view."""
        self._view.centerOn(centre)
        self.moved.emit()

    def fit(self, rect: QRectF) -> None:
        """Shows a rectangle whole, never larger than 100 %."""
        room = self._view.viewport().rect()
        rect = rect.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        zoom = min(1.0, room.width() / rect.width(), room.height() / rect.height())
        self.set_zoom(zoom)
        self.look_at(rect.center())

    def open_on(self, rect: QRectF) -> None:
        """Shows a newly opened network: whole if that can be read, else from its top."""
        self.fit(rect)
        if self.zoom < READABLE:
            self.set_zoom(READABLE)
            half = self.window.height() / 2
            self.look_at(QPointF(rect.center().x(), rect.top() - _MARGIN / READABLE + half))

    def ensure_visible(self, rect: QRectF) -> None:
        """Moves as little as shows a rectangle whole."""
        window = self.window.adjusted(8, 8, -8, -8)
        dx = _shortfall(rect.left(), rect.right(), window.left(), window.right())
        dy = _shortfall(rect.top(), rect.bottom(), window.top(), window.bottom())
        if dx or dy:
            self.look_at(self.window.center() + QPointF(dx, dy))

    def _scroll(self, dx: int, dy: int) -> None:
        across, down = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        across.setValue(across.value() + dx)
        down.setValue(down.value() + dy)


def _shortfall(low: float, high: float, first: float, last: float) -> float:
    """How far a window from ``first`` to ``last`` has to move to show ``low`` to ``high``."""
    if low < first:
        return low - first
    return max(0.0, min(high - last, low - first))
