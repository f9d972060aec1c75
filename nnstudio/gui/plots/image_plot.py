"""A picture in a plot of its own, which can be zoomed and says what is under the mouse."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from nnstudio.gui.plots.axes import add_plot

Bytes = NDArray[np.uint8]


class ImagePlot:
    """One ``ImageItem`` in one ``PlotItem``.

    Args:
        view: The layout it stands in.
        row: Of the layout.
        column: Of the layout.
        has_axes: Whether ticks are drawn; pictures of matrices have none and count rows
            downwards.
        options: For ``addPlot``, for instance ``rowspan``.
    """

    def __init__(
        self, view: Any, row: int, column: int, has_axes: bool = False, **options: Any
    ) -> None:
        self.plot = add_plot(view, row, column, **options)
        self.box = self.plot.getViewBox()
        self.item = pg.ImageItem()
        self.plot.addItem(self.item)
        self._place: QRectF | None = None
        if not has_axes:
            self.box.invertY(True)
            for name in ("left", "bottom"):
                self.plot.getAxis(name).setStyle(showValues=False, tickLength=0)

    def show(self, rgba: Bytes, place: QRectF | None = None) -> None:
        """Draws a picture; the zoom stays unless the picture has another place.

        Args:
            rgba: (height, width, 4) uint8.
            place: Where, in the units of the axes; ``None`` is one unit a pixel.
        """
        self.item.setImage(rgba, autoLevels=False, levels=None)
        where = place if place is not None else QRectF(0, 0, rgba.shape[1], rgba.shape[0])
        if where != self._place:
            self._place = where
            self.item.setRect(where)
            self.reset_zoom()

    def pixels(self) -> Bytes:
        """(height, width, 4) uint8: what is drawn."""
        pixels: Bytes = self.item.image
        return pixels

    def reset_zoom(self) -> None:
        """Shows the whole picture."""
        if self._place is not None:
            self.box.setRange(rect=self._place, padding=0.0)

    def at(self, scene_place: QPointF) -> QPointF | None:
        """The point of the plot under the mouse, ``None`` where the mouse is elsewhere."""
        if not self.box.sceneBoundingRect().contains(scene_place):
            return None
        place: QPointF = self.box.mapSceneToView(scene_place)
        return place
