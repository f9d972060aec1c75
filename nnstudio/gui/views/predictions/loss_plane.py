"""Samples of the plane, larger where the network does worse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor

from nnstudio.gui.plots.axes import add_plot, padded, paint_plot, set_label
from nnstudio.gui.plots.colours import class_colour
from nnstudio.gui.theme import theme

Array = NDArray[Any]

_LEAST, _MOST = 4.0, 20.0
_NUM_SIZES = 12
#: Pixels from a point within which a click means it.
_REACH = 10.0


class LossPlane:
    """A scatter plot whose discs grow with the loss.

    Args:
        view: The layout it stands in.
        row: Of the layout.

    Attributes:
        clicked: Called with the index of a point.
    """

    def __init__(self, view: Any, row: int) -> None:
        self.plot = add_plot(view, row, 0)
        self.box = self.plot.getViewBox()
        self.points = pg.ScatterPlotItem(pxMode=True, antialias=True)
        self.plot.addItem(self.points)
        self.pinned = pg.ScatterPlotItem(pxMode=True, antialias=True, size=_MOST + 6)
        self.plot.addItem(self.pinned, ignoreBounds=True)
        self.clicked: Callable[[int], None] = lambda _index: None
        self._places: Array = np.empty((0, 2))
        # The same objects again and again: a disc is drawn once and then pasted.
        self._brushes: dict[int, Any] = {}
        self._pen = _edge()
        view.scene().sigMouseClicked.connect(self._mouse_clicked)

    def show_points(
        self,
        places: Array,
        losses: Array,
        labels: Array,
        pinned: int | None,
        names: tuple[str, ...],
    ) -> None:
        """Draws them; the largest loss has the largest disc.

        Args:
            places: (n, 2) in units of the source.
            losses: (n,), may hold NaN.
            labels: (n,) classes, for the colours.
            pinned: Index of the one that is ringed.
            names: Of the axes; fewer than two: none.
        """
        known = np.nan_to_num(losses, nan=0.0, posinf=0.0)
        shares = np.sqrt(known / max(float(known.max(initial=0)), 1e-12))
        # Each size is drawn once and then pasted; few sizes are quick.
        sizes = _LEAST + (_MOST - _LEAST) * np.round(shares * _NUM_SIZES) / _NUM_SIZES
        for label in np.unique(labels).tolist():
            if label not in self._brushes:
                self._brushes[label] = _brush(label)
        self.points.setData(
            x=places[:, 0],
            y=places[:, 1],
            size=sizes,
            brush=[self._brushes[label] for label in labels.tolist()],
            pen=self._pen,
        )
        ring = places[[pinned]] if pinned is not None else places[:0]
        pen = pg.mkPen(QColor(theme().colours.text), width=1.6)
        self.pinned.setData(x=ring[:, 0], y=ring[:, 1], pen=pen, brush=None)
        if len(names) == 2:
            set_label(self.plot, "bottom", names[0])
            set_label(self.plot, "left", names[1])
        if self._places.shape != places.shape or not np.array_equal(self._places, places):
            self._places = places
            self.reset_zoom()

    def reset_zoom(self) -> None:
        """Shows all points."""
        if len(self._places):
            x, y = (padded(float(v.min()), float(v.max())) for v in self._places.T)
            self.box.setRange(xRange=x, yRange=y, padding=0)

    def paint_theme(self) -> None:
        """Puts the colours in force on the axes and the discs."""
        paint_plot(self.plot)
        self._brushes.clear()
        self._pen = _edge()

    def nearest(self, scene_place: QPointF) -> int | None:
        """The point under the mouse."""
        if not len(self._places) or not self.box.sceneBoundingRect().contains(scene_place):
            return None
        here = [self.box.mapViewToScene(QPointF(*place)) for place in self._places.tolist()]
        far = [(p.x() - scene_place.x()) ** 2 + (p.y() - scene_place.y()) ** 2 for p in here]
        index = int(np.argmin(far))
        return index if far[index] <= _REACH**2 else None

    def _mouse_clicked(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.plot.isVisible():
            index = self.nearest(event.scenePos())
            if index is not None:
                event.accept()
                self.clicked(index)


def _edge() -> Any:
    return pg.mkPen(QColor(theme().colours.surface), width=0.7)


def _brush(label: int) -> Any:
    colour = class_colour(label)
    colour.setAlpha(190)
    return pg.mkBrush(colour)
