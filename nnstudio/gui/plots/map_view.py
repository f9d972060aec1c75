"""The drawing of the map: colours or curves, and the points of the data over them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor

from nnstudio.gui.plots.axes import Range, add_plot, follow, new_view, padded, paint_plot, set_label
from nnstudio.gui.plots.colours import class_colour
from nnstudio.gui.plots.legend import LegendRow
from nnstudio.gui.theme import theme

Array = NDArray[Any]

#: Diameters of points in a plot of so many pixels and in a lower one.
_LARGE, _SMALL, _TALL = 7.5, 5.5, 240
#: Pixels that axes and legend take beside a square map.
_BESIDE, _ABOVE = 76, 72


class MapView:
    """One plot with a legend above it.

    Attributes:
        widget: The view.
        legend: The row above the plot.
        hovered: Called with the point under the mouse, or ``None``.
        clicked: Called with a point that was clicked.
    """

    def __init__(self) -> None:
        self.widget = new_view()
        self.legend = LegendRow()
        self.widget.addItem(self.legend, row=0, col=0)
        self.plot = add_plot(self.widget, 1, 0)
        self.widget.ci.layout.setAlignment(self.plot, Qt.AlignmentFlag.AlignHCenter)
        self.box = self.plot.getViewBox()
        self.image = pg.ImageItem()
        self.plot.addItem(self.image, ignoreBounds=True)
        self.hovered: Callable[[QPointF | None], None] = lambda _place: None
        self.clicked: Callable[[QPointF], None] = lambda _place: None
        self._drawn = pg.ScatterPlotItem(symbol="+", size=15, antialias=True)
        self._drawn.setZValue(8)
        self.plot.addItem(self._drawn, ignoreBounds=True)
        self._curves: list[Any] = []
        self._points: list[Any] = []
        self._is_square = False
        self._follows = True
        self._ranges: tuple[Range, Range] | None = None
        self.box.sigRangeChangedManually.connect(self._moved_by_hand)
        self.widget.sigDeviceRangeChanged.connect(lambda *_: self._fit_square())
        self.widget.scene().sigMouseMoved.connect(self._mouse_moved)
        self.widget.scene().sigMouseClicked.connect(self._mouse_clicked)
        self.paint_theme()

    # ----------------------------------------------------------------------------- public
    def show_labels(self, x: str, y: str) -> None:
        """Labels the axes."""
        set_label(self.plot, "bottom", x)
        set_label(self.plot, "left", y)

    def show_map(self, rgba: NDArray[np.uint8] | None, place: QRectF) -> None:
        """Draws the colours over a place of the plane, or takes them away."""
        self.image.setVisible(rgba is not None)
        if rgba is not None:
            self.image.setImage(rgba, autoLevels=False, levels=None)
            self.image.setRect(place)

    def show_curves(self, x: Array, ys: Array, colours: list[QColor]) -> None:
        """Draws functions.

        Args:
            x: (n,).
            ys: (n, num_curves).
            colours: One for each.
        """
        while len(self._curves) < ys.shape[1]:
            curve = pg.PlotCurveItem()
            curve.setZValue(6)
            self.plot.addItem(curve, ignoreBounds=True)
            self._curves.append(curve)
        for index, curve in enumerate(self._curves):
            curve.setVisible(index < ys.shape[1])
            if index < ys.shape[1]:
                # Few points, so that a wide pen costs nothing.
                curve.setPen(pg.mkPen(colours[index], width=2))
                curve.setData(x, ys[:, index], connect="finite")

    def show_points(self, points: Array, labels: Array | None, is_validation: Array) -> None:
        """Draws samples: filled what is trained on, ringed what is held out.

        Args:
            points: (n, 2).
            labels: (n,) classes, or ``None``.
            is_validation: (n,) bool.
        """
        for item in self._points:
            self.plot.removeItem(item)
        self._points = []
        colours = theme().colours
        size = _LARGE if self.box.height() > _TALL else _SMALL
        ground = QColor(colours.surface)
        for label in [None] if labels is None else np.unique(labels).tolist():
            own = np.ones(len(points), bool) if label is None else labels == label
            colour = QColor(colours.muted) if label is None else class_colour(int(label))
            looks = (
                (own & ~is_validation, pg.mkBrush(colour), pg.mkPen(ground, width=0.7)),
                (own & is_validation, pg.mkBrush(ground), pg.mkPen(colour, width=1.6)),
            )
            for chosen, brush, pen in looks:
                if chosen.any():
                    x, y = points[chosen].T
                    item = pg.ScatterPlotItem(
                        x=x, y=y, size=size, brush=brush, pen=pen, antialias=True
                    )
                    item.setZValue(5)
                    self.plot.addItem(item, ignoreBounds=True)
                    self._points.append(item)

    def show_cross(self, place: QPointF | None) -> None:
        """Marks a point, or none."""
        pen = pg.mkPen(QColor(theme().colours.text), width=1.5)
        at = [] if place is None else [{"pos": (place.x(), place.y()), "pen": pen}]
        self._drawn.setData(at)

    def crosses(self) -> list[tuple[float, float]]:
        """The points that are marked."""
        x, y = self._drawn.getData()
        return list(zip(x.tolist(), y.tolist(), strict=True))

    def drawn_points(self) -> list[tuple[Array, Array]]:
        """Returns x and y of each group of points."""
        return [item.getData() for item in self._points]

    def drawn_curves(self) -> list[tuple[Array, Array]]:
        """Returns x and y of each curve."""
        return [curve.getData() for curve in self._curves if curve.isVisible()]

    def show_range(self, place: QRectF, is_square: bool) -> None:
        """Shows a part of the plane, as long as the user has not zoomed.

        Args:
            place: What has to be seen.
            is_square: Whether both axes have the same unit and scale.
        """
        if is_square != self._is_square:
            self._is_square = is_square
            self.box.setAspectLocked(is_square)
            self._fit_square()
        if not self._follows:
            return
        x, y = (place.left(), place.right()), (place.top(), place.bottom())
        if self._ranges is not None:
            x, y = follow(self._ranges[0], x), follow(self._ranges[1], y)
        if (x, y) != self._ranges:
            self._ranges = (x, y)
            self.box.setRange(xRange=x, yRange=y, padding=0)

    def follow_again(self) -> None:
        """Shows everything again, from the next drawing on."""
        self._follows, self._ranges = True, None

    def leave(self) -> None:
        """The mouse is elsewhere."""
        self.hovered(None)

    def paint_theme(self) -> None:
        """Puts the colours in force on what is not drawn anew."""
        paint_plot(self.plot)
        self.legend.update()

    # -------------------------------------------------------------------------- internals
    def _fit_square(self) -> None:
        """Keeps a square map from having wide empty sides."""
        widest = 16_777_215.0
        if self._is_square:
            widest = max(self.widget.height() - _ABOVE + _BESIDE, 140)
        self.plot.setMaximumWidth(widest)

    def _moved_by_hand(self, *_args: object) -> None:
        self._follows = False

    def _mouse_clicked(self, event: Any) -> None:
        place = event.scenePos()
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and not event.double() and self.box.sceneBoundingRect().contains(place):
            self.clicked(self.box.mapSceneToView(place))

    def _mouse_moved(self, scene_place: QPointF) -> None:
        is_inside = self.box.sceneBoundingRect().contains(scene_place)
        self.hovered(self.box.mapSceneToView(scene_place) if is_inside else None)


def bounds(points: Array, curves: list[Array]) -> QRectF:
    """The rectangle that holds (n, 2) points and further (m, 2) ones, with some room."""
    every = np.concatenate([points.reshape(-1, 2), *curves])
    every = every[np.isfinite(every).all(axis=1)]
    if not len(every):
        return QRectF(-1, -1, 2, 2)
    (left, right), (low, high) = (padded(float(v.min()), float(v.max())) for v in every.T)
    return QRectF(left, low, right - left, high - low)
