"""The drawing of the loss against one weight, and of the gradients among which it is chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor

from nnstudio.gui.plots.axes import add_plot, new_view, padded, paint_plot, set_label
from nnstudio.gui.plots.colours import largest, signed_rgba
from nnstudio.gui.plots.image_plot import ImagePlot
from nnstudio.gui.plots.legend import Entry, LegendRow
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.theme import theme

Float = NDArray[np.float64]
Arrays = dict[str, NDArray[Any]]

#: How far the tangent reaches to either side, as a share of the positions.
_TANGENT = 0.5
#: Pixels of the step at least.
_LEAST_STEP = 18.0


class SliceView:
    """Curve, tangent, and the optimizer's next step; beside it the gradients as a picture.

    Args:
        words: ``weight``, ``loss``, ``gradients`` and ``at`` (with ``weight`` and ``loss``).
        clicked: Told of the row and column of the picture that is clicked.
    """

    def __init__(self, words: dict[str, str], clicked: Callable[[int, int], None]) -> None:
        self._words = words
        self._clicked = clicked
        self.widget = new_view()
        self.legend = LegendRow()
        self.widget.addItem(self.legend, row=0, col=0, colspan=2)
        self.plot = add_plot(self.widget, 1, 0)
        self.box = self.plot.getViewBox()
        self.gradients = ImagePlot(self.widget, 1, 1)
        self.gradients.box.setMouseEnabled(x=False, y=False)
        layout = self.widget.ci.layout
        layout.setColumnStretchFactor(0, 5)
        layout.setColumnStretchFactor(1, 2)
        self.curve, self.tangent, self.step = (pg.PlotCurveItem() for _ in range(3))
        self.point = pg.ScatterPlotItem(size=9)
        self.arrow = pg.ArrowItem(headLen=11, tipAngle=32, pxMode=True)
        self._chosen = pg.ScatterPlotItem(size=11, symbol="s")
        self.gradients.plot.addItem(self._chosen, ignoreBounds=True)
        for place, item in enumerate((self.tangent, self.curve, self.step, self.arrow, self.point)):
            item.setZValue(place)
            self.plot.addItem(item, ignoreBounds=True)
        self._arrays: Arrays = {}
        self._entries: tuple[Entry, ...] = ()
        self._note = ""
        self._mouse: QPointF | None = None
        self._strides = (1, 1)
        scene: Any = self.widget.scene()
        scene.sigMouseMoved.connect(self._mouse_moved)
        scene.sigMouseClicked.connect(self._mouse_clicked)
        self.paint_theme()

    def show(self, arrays: Arrays, entries: tuple[Entry, ...], note: str) -> None:
        """Draws an answer to a ``SliceProbe``."""
        self._arrays, self._entries, self._note = arrays, entries, note
        x, y = arrays["positions"], arrays["losses"]
        weight, loss, slope, move = (
            float(arrays[name]) for name in ("weight", "loss", "gradient", "move")
        )
        self.curve.setData(x, y, connect="finite")
        reach = _TANGENT * (x[-1] - x[0]) / 2
        ends = np.array([weight - reach, weight + reach])
        self.tangent.setData(ends, loss + slope * (ends - weight))
        self.point.setData([weight], [loss])
        self.fit()
        self._show_step(weight, loss, move)
        self._show_gradients(arrays)
        self._tell()

    def fit(self) -> None:
        """Shows the whole curve; the tangent may leave the picture."""
        if not self._arrays:
            return
        x, y = self._arrays["positions"], self._arrays["losses"]
        finite = y[np.isfinite(y)]
        if len(finite):
            low, high = padded(float(finite.min()), float(finite.max()), 0.08)
            self.box.setRange(xRange=(float(x[0]), float(x[-1])), yRange=(low, high), padding=0.0)

    def at(self, scene_place: QPointF) -> tuple[float, float] | None:
        """Weight and loss of the curve under the mouse."""
        if not self._arrays or not self.box.sceneBoundingRect().contains(scene_place):
            return None
        x = float(self.box.mapSceneToView(scene_place).x())
        places = self._arrays["positions"]
        if not places[0] <= x <= places[-1]:
            return None
        return x, float(np.interp(x, places, self._arrays["losses"]))

    def cell(self, scene_place: QPointF) -> tuple[int, int] | None:
        """True row and column of the weight whose gradient is under the mouse."""
        place = self.gradients.at(scene_place)
        if place is None or not self._arrays:
            return None
        rows, columns = self._arrays["gradients"].shape
        row, column = int(np.floor(place.y())), int(np.floor(place.x()))
        if not (0 <= row < rows and 0 <= column < columns):
            return None
        return row * self._strides[0], column * self._strides[1]

    def leave(self) -> None:
        """The mouse is elsewhere."""
        self._mouse = None
        self._tell()

    def paint_theme(self) -> None:
        """Puts the colours in force on what is not drawn anew."""
        colours = theme().colours
        for plot in (self.plot, self.gradients.plot):
            paint_plot(plot)
        self.curve.setPen(pg.mkPen(QColor(colours.training), width=2))
        self.tangent.setPen(pg.mkPen(QColor(colours.muted), width=1, style=Qt.PenStyle.DashLine))
        step = QColor(colours.validation)
        self.step.setPen(pg.mkPen(step, width=2))
        self.arrow.setStyle(pen=pg.mkPen(step), brush=pg.mkBrush(step))
        self.point.setPen(pg.mkPen(QColor(colours.surface), width=1))
        self.point.setBrush(pg.mkBrush(QColor(colours.text)))
        self._chosen.setPen(pg.mkPen(QColor(colours.text), width=2))
        self._chosen.setBrush(pg.mkBrush(None))
        set_label(self.plot, "bottom", self._words["weight"])
        set_label(self.plot, "left", self._words["loss"])
        set_label(self.gradients.plot, "bottom", self._words["gradients"])
        self.legend.update()

    # -------------------------------------------------------------------------- internals
    def _show_step(self, weight: float, loss: float, move: float) -> None:
        """Draws the step; one that is too small to be seen is drawn as long as the arrow's head."""
        pixel = float(self.box.viewPixelSize()[0])
        end = weight + float(np.sign(move)) * max(abs(move), _LEAST_STEP * pixel)
        there = float(np.interp(end, self._arrays["positions"], self._arrays["losses"]))
        self.step.setData([weight, end], [loss, there], connect="finite")
        self.arrow.setPos(end, there)
        self.arrow.setStyle(angle=180.0 if move > 0 else 0.0)
        self.arrow.setVisible(bool(np.isfinite(there) and move))

    def _show_gradients(self, arrays: Arrays) -> None:
        values = arrays["gradients"]
        self._strides = (int(arrays["strides"][0]), int(arrays["strides"][1]))
        self.gradients.show(
            signed_rgba(values, largest(values)),
            QRectF(0, 0, values.shape[1], values.shape[0]),
        )
        row, column = flat_place(arrays)
        x, y = column // self._strides[1] + 0.5, row // self._strides[0] + 0.5
        self._chosen.setData([x], [y])

    def _mouse_moved(self, scene_place: QPointF) -> None:
        self._mouse = scene_place
        self._tell()

    def _mouse_clicked(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            cell = self.cell(event.scenePos())
            if cell is not None:
                event.accept()
                self._clicked(*cell)

    def hover_text(self, scene_place: QPointF) -> str:
        """What is under the mouse, in words; empty where there is nothing to tell."""
        place = self.at(scene_place)
        if place is not None:
            return self._words["at"].format(weight=short(place[0]), loss=short(place[1]))
        cell = self.cell(scene_place)
        if cell is None:
            return ""
        row, column = cell[0] // self._strides[0], cell[1] // self._strides[1]
        value = float(self._arrays["gradients"][row, column])
        return self._words["gradient"].format(row=cell[0], column=cell[1], value=short(value))

    def _tell(self) -> None:
        hovered = self.hover_text(self._mouse) if self._mouse is not None else ""
        self.legend.show_entries(self._entries, hovered or self._note, bool(hovered))


def flat_place(arrays: Arrays) -> tuple[int, int]:
    """Row and column of the weight, with all axes but the last one taken as rows."""
    index = [int(i) for i in arrays["index"]]
    if not index:
        return 0, 0
    shape = variable_shape(arrays)
    row = int(np.ravel_multi_index(index[:-1], shape[:-1])) if len(index) > 1 else 0
    return row, index[-1]


def variable_names(arrays: Arrays) -> tuple[str, ...]:
    """Names of the layer's trainable variables."""
    return tuple(name.removeprefix("shape.") for name in arrays if name.startswith("shape."))


def variable_shape(arrays: Arrays) -> tuple[int, ...]:
    """Shape of the variable in which the weight is."""
    name = variable_names(arrays)[int(arrays["variable"])]
    return tuple(int(size) for size in arrays[f"shape.{name}"])
