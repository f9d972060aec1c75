"""The drawing of the curves: lines, marks, signs of broken values, crosshair, ranges."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QColor

from nnstudio.gui.canvas.colours import mixed
from nnstudio.gui.plots.axes import Range, add_plot, follow, new_view, padded, paint_plot, set_label
from nnstudio.gui.plots.curve_lines import Line, Role
from nnstudio.gui.plots.curve_marks import CurveMarks
from nnstudio.gui.plots.legend import LegendRow
from nnstudio.gui.theme import theme

Float = NDArray[np.float64]

#: Pixels that each point of a curve must have for itself, on average, to get a dot.
_DOT_ROOM: dict[Role, int] = {"batch": 9, "epoch": 12, "validation": 12}
#: How much of its colour a curve keeps that is only compared with.
_FAINT = 0.45
#: Opacity of the horizontal lines, of 255.
_GRID = 90


def line_colour(role: Role, is_faint: bool = False) -> str:
    """Name of a curve's colour; opaque, since a see-through pen is slow on long curves."""
    colours = theme().colours
    match role:
        case "validation":
            return colours.validation
        case "learning_rate":
            return colours.muted
        case "batch" if is_faint:
            return mixed(colours.surface, colours.training, 0.38).name()
        case _:
            return colours.training


class CurveView:
    """One plot with a legend above it and, where wanted, a second y axis at the right.

    Attributes:
        widget: The view.
        legend: The row above the plot.
        marks: What was changed on the way, and the moment that is looked at.
        x_moved: Called when the user looks at another part of the x axis.
        hovered: Called with the place of the mouse on the x axis, or ``None``.
    """

    def __init__(self) -> None:
        self.widget = new_view()
        self.legend = LegendRow()
        self.widget.addItem(self.legend, row=0, col=0)
        self.plot = add_plot(self.widget, 1, 0)
        self.box = self.plot.getViewBox()
        self.x_moved: Callable[[], None] = lambda: None
        self.hovered: Callable[[float | None], None] = lambda _place: None
        self._follows = True
        self._ranges: tuple[Range, Range] | None = None
        self._lines: dict[Role, tuple[Any, Any]] = {}
        self._origin: dict[Role, Any] = {}
        self.marks = CurveMarks(self.plot)
        self._broken = pg.ScatterPlotItem(symbol="x", size=9, pxMode=True)
        self._broken.setZValue(20)
        self.plot.addItem(self._broken, ignoreBounds=True)
        self._best = pg.ScatterPlotItem(
            symbol="star", size=14, pxMode=True, hoverable=True, tip=_words_of
        )
        self._best.setZValue(21)
        self.plot.addItem(self._best, ignoreBounds=True)
        self._crosshair = pg.InfiniteLine(angle=90, movable=False)
        self._crosshair.setZValue(15)
        self._crosshair.hide()
        self.plot.addItem(self._crosshair, ignoreBounds=True)
        self._right = self._make_right_box()
        self.box.sigRangeChangedManually.connect(self._moved_by_hand)
        self.box.sigXRangeChanged.connect(lambda *_: self._x_changed())
        self.widget.scene().sigMouseMoved.connect(self._mouse_moved)
        self.plot.getAxis("left").setGrid(_GRID)
        self.paint_theme()

    # ----------------------------------------------------------------------------- public
    @property
    def width(self) -> int:
        """Pixels of the plot's ground across."""
        return max(int(self.box.width()), 50)

    @property
    def x_range(self) -> Range:
        """What the x axis shows."""
        low, high = self.box.viewRange()[0]
        return float(low), float(high)

    @property
    def y_range(self) -> Range:
        """What the y axis shows: values, or their log₁₀ where the axis is logarithmic."""
        low, high = self.box.viewRange()[1]
        return float(low), float(high)

    @property
    def follows(self) -> bool:
        """Whether the ranges follow the data; not once the user has zoomed."""
        return self._follows

    def follow_again(self) -> None:
        """Shows everything again, from the next drawing on."""
        self._follows = True
        self._ranges = None

    def data(self, role: Role) -> tuple[Float, Float] | None:
        """The points that are drawn for a curve; y is log₁₀ on a logarithmic axis."""
        if role not in self._lines or not self._lines[role][0].isVisible():
            return None
        x, y = self._lines[role][0].getData()
        return x, y

    def show_axes(self, x_label: str, y_label: str, is_log: bool) -> None:
        """Labels the axes."""
        set_label(self.plot, "bottom", x_label)
        set_label(self.plot, "left", y_label)
        self.plot.getAxis("left").setLogMode(None, is_log)

    def x_to_draw(self, end: float) -> Range:
        """The part of the x axis that the next drawing will show.

        Args:
            end: The newest data's place; the oldest is at 0.
        """
        if not self._follows:
            return self.x_range
        if self._ranges is None:
            return 0.0, end or 1.0
        return follow(self._ranges[0], (0.0, end), growing=0.15)

    def show_lines(self, lines: list[Line], x_range: Range, is_log: bool, has_faint: bool) -> None:
        """Replaces the curves and moves the ranges where they have to.

        Args:
            lines: What is to be seen.
            x_range: From ``x_to_draw``.
            is_log: Whether y is drawn as log₁₀.
            has_faint: Whether the batch curve is only the ground of the smoothed one.
        """
        heights = []
        for role in list(self._lines):
            if role not in {line.role for line in lines}:
                self._hide(role)
        for line in lines:
            y = _log10(line.y) if is_log and line.role != "learning_rate" else line.y
            self._show(line.role, line.x, y, has_faint)
            if line.role == "learning_rate":
                self._fit_right(y)
            else:
                heights.append(y[np.isfinite(y) & (line.x >= x_range[0])])
        self._move_ranges(x_range, heights)

    def show_marks(self, marks: list[tuple[float, str]]) -> None:
        """Draws a vertical line with its text for each; (place, text), in order."""
        self.marks.show(marks)
        self._arrange_marks()

    def show_origin(self, lines: list[Line], is_log: bool) -> None:
        """Draws the curves of the run that this one branched from, faint and behind."""
        for role, curve in self._origin.items():
            curve.setVisible(role in {line.role for line in lines})
        for line in lines:
            if line.role not in self._origin:
                self._origin[line.role] = curve = pg.PlotCurveItem(antialias=False)
                curve.setZValue(-1)
                self.plot.addItem(curve, ignoreBounds=True)
            colours = theme().colours
            colour = mixed(colours.surface, line_colour(line.role), _FAINT)
            curve = self._origin[line.role]
            curve.setPen(pg.mkPen(colour, width=1, style=Qt.PenStyle.DashLine))
            curve.setData(line.x, _log10(line.y) if is_log else line.y, connect="finite")

    def origin_data(self, role: Role) -> tuple[Float, Float] | None:
        """The points that are drawn of the run that this one branched from."""
        if role not in self._origin or not self._origin[role].isVisible():
            return None
        x, y = self._origin[role].getData()
        return x, y

    def show_best(self, place: float | None, value: float, words: str, is_log: bool) -> None:
        """Puts a star on a curve where the best epoch ended; ``None``: there is none.

        Args:
            place: On the x axis.
            value: On the y axis.
            words: What it says to the mouse.
            is_log: Whether y is drawn as log₁₀.
        """
        y = _log10(np.array([value])) if is_log else np.array([value])
        is_shown = place is not None and bool(np.isfinite(y).all())
        self._best.setVisible(is_shown)
        if place is not None and is_shown:
            self._best.setData(x=[place], y=y, data=[words])

    @property
    def best_place(self) -> tuple[float, float] | None:
        """Where the star stands."""
        if not self._best.isVisible():
            return None
        x, y = self._best.getData()
        return float(x[0]), float(y[0])

    def show_broken(self, places: Float) -> None:
        """Puts a cross at the top of the plot for each place where values are not finite."""
        top = self.box.viewRange()[1]
        height = top[1] - 0.04 * (top[1] - top[0])
        self._broken.setData(x=places, y=np.full(len(places), height))
        self._broken.setVisible(len(places) > 0)

    def broken_places(self) -> Float:
        """Where the crosses stand."""
        x: Float = self._broken.getData()[0]
        return x

    def mark_texts(self) -> list[str]:
        """The texts of all marks."""
        return self.marks.texts

    def mark_places(self) -> list[float]:
        """Where the marks stand on the x axis."""
        return self.marks.places

    def has_right_axis(self) -> bool:
        """Whether the learning rate's axis is shown."""
        return bool(self.plot.getAxis("right").isVisible())

    def paint_theme(self) -> None:
        """Puts the colours in force on everything."""
        colours = theme().colours
        paint_plot(self.plot)
        self._crosshair.setPen(pg.mkPen(QColor(colours.muted), style=Qt.PenStyle.DashLine))
        self._broken.setPen(pg.mkPen(QColor(colours.error), width=2))
        self._best.setBrush(pg.mkBrush(QColor(colours.warning)))
        self._best.setPen(pg.mkPen(QColor(colours.surface), width=1))
        self.marks.paint_theme()
        self._arrange_marks()
        self.legend.update()

    # -------------------------------------------------------------------------- internals
    def _make_right_box(self) -> Any:
        """A second view over the first, for the learning rate's own scale."""
        right = pg.ViewBox(enableMenu=False, defaultPadding=0.0)
        right.setMouseEnabled(x=False, y=False)
        right.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.plot.scene().addItem(right)
        self.plot.getAxis("right").linkToView(right)
        right.setXLink(self.box)
        self.box.sigResized.connect(lambda: right.setGeometry(self.box.sceneBoundingRect()))
        return right

    def _show(self, role: Role, x: Float, y: Float, has_faint: bool) -> None:
        if role not in self._lines:
            self._lines[role] = self._make_line(role)
        curve, dots = self._lines[role]
        colour = QColor(line_colour(role, is_faint=has_faint))
        style = Qt.PenStyle.DashLine if role == "learning_rate" else Qt.PenStyle.SolidLine
        curve.setPen(pg.mkPen(colour, width=1, style=style))
        # A learning rate held through its epoch; the other curves have no values in between.
        steps = "left" if role == "learning_rate" else None
        curve.setData(x, y, connect="all" if steps else "finite", stepMode=steps)
        curve.show()
        room = _DOT_ROOM.get(role)
        has_dots = room is not None and len(x) * room <= self.width
        dots.setVisible(has_dots)
        if has_dots:
            finite = np.isfinite(y)
            dots.setData(x=x[finite], y=y[finite], brush=pg.mkBrush(colour))
        if role == "learning_rate":
            self.plot.showAxis("right")
            set_label(self.plot, "right", QCoreApplication.translate("Curves", "learning rate"))

    def _make_line(self, role: Role) -> tuple[Any, Any]:
        curve = pg.PlotCurveItem(antialias=False)
        dots = pg.ScatterPlotItem(
            size=4 if role == "batch" else 6, pen=None, pxMode=True, antialias=True
        )
        order = ("batch", "learning_rate", "smoothed", "epoch", "validation").index(role)
        target = self._right if role == "learning_rate" else self.plot
        for item in (curve, dots):
            item.setZValue(order)
            target.addItem(item, ignoreBounds=True)
        return curve, dots

    def _hide(self, role: Role) -> None:
        for item in self._lines[role]:
            item.hide()
        if role == "learning_rate":
            self.plot.hideAxis("right")

    def _fit_right(self, y: Float) -> None:
        finite = y[np.isfinite(y)]
        if len(finite):
            self._right.setYRange(0.0, 1.15 * float(finite.max()) or 1.0, padding=0)

    def _move_ranges(self, x_range: Range, heights: list[Float]) -> None:
        if not self._follows:
            return
        values = np.concatenate(heights) if heights else np.empty(0)
        y_range = padded(float(values.min()), float(values.max())) if len(values) else (0.0, 1.0)
        if self._ranges is not None and len(values):
            y_range = follow(self._ranges[1], y_range)
        if self._ranges != (x_range, y_range):
            self._ranges = (x_range, y_range)
            self.box.setRange(xRange=x_range, yRange=y_range, padding=0)

    def _moved_by_hand(self, *_args: object) -> None:
        self._follows = False

    def _x_changed(self) -> None:
        self._arrange_marks()
        if not self._follows:
            self.x_moved()

    def _arrange_marks(self) -> None:
        self.marks.arrange(self.x_range, self.width, float(self.box.height()))

    def _mouse_moved(self, place: QPointF) -> None:
        if not self.box.sceneBoundingRect().contains(place):
            self.leave()
            return
        x = float(self.box.mapSceneToView(place).x())
        self._crosshair.setValue(x)
        self._crosshair.show()
        self.marks.point_at(x, self.x_range, self.width, self.y_range[1])
        self.hovered(x)

    def leave(self) -> None:
        """Takes the crosshair away."""
        self._crosshair.hide()
        self.marks.point_at(None, self.x_range, self.width, self.y_range[1])
        self.hovered(None)


def _words_of(x: float, y: float, data: str) -> str:
    return data


def _log10(values: Float) -> Float:
    """log₁₀; what has none (0, negative, NaN) becomes a gap."""
    positive = values > 0
    return np.where(
        positive, np.log10(values, where=positive, out=np.full(len(values), np.nan)), np.nan
    )
