"""A place in a row of pictures, for an image or for bars."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.gui.plots.axes import paint_plot
from nnstudio.gui.plots.colours import small_font
from nnstudio.gui.plots.image_plot import ImagePlot
from nnstudio.gui.theme import theme
from nnstudio.gui.views.attribution.bar_list import BarList, Bars


class Slot:
    """Shows one or the other.

    Args:
        view: The layout it stands in.
        row: Of the layout.
        column: Of the layout.
    """

    def __init__(self, view: Any, row: int, column: int) -> None:
        self._layout = view.ci.layout
        self._place = (row, column)
        self.image = ImagePlot(view, row, column)
        self.image.box.setMouseEnabled(x=False, y=False)
        for name in ("left", "bottom"):
            self.image.plot.hideAxis(name)
        self.bars = BarList()
        self.bars.setParentItem(view.ci)
        self.bars.setVisible(False)
        self._seen: Any = self.image.plot
        self._title = ""

    def show_image(self, title: str, rgba: NDArray[np.uint8], is_picture: bool) -> None:
        """Draws an image.

        Args:
            title: Above it.
            rgba: (height, width, 4).
            is_picture: Whether its pixels are square.
        """
        self._show(self.image.plot)
        self.image.box.setAspectLocked(is_picture)
        self._set_title(title)
        self.image.show(rgba)

    def show_bars(self, bars: Bars) -> None:
        """Draws bars."""
        self._show(self.bars)
        self.bars.show_bars(bars)

    def hide(self) -> None:
        """Gives its room to the others."""
        self._show(None)

    def paint_theme(self) -> None:
        """Puts the colours in force on the title."""
        paint_plot(self.image.plot)
        title, self._title = self._title, ""
        self._set_title(title)

    def reset_zoom(self) -> None:
        """Shows the whole image."""
        self.image.reset_zoom()

    def _show(self, item: Any) -> None:
        """Puts an item in the place, or nothing."""
        if item is self._seen:
            return
        if self._seen is not None:
            self._layout.removeItem(self._seen)
            self._seen.setVisible(False)
        if item is not None:
            self._layout.addItem(item, *self._place)
            item.setVisible(True)
        self._seen = item

    def _set_title(self, title: str) -> None:
        if title != self._title:
            self._title = title
            size = f"{small_font().pointSizeF()}pt"
            self.image.plot.setTitle(title, color=theme().colours.muted, size=size)
