"""The pinned sample on its way through the layers, from left to right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView

from nnstudio.gui.plots.legend import Entry, LegendRow
from nnstudio.gui.theme import theme
from nnstudio.gui.views.activations.column import ActivationColumn
from nnstudio.gui.views.activations.pictures import Bars, Content, Picture, Sequence

_MARGIN = 8.0
_GAP = 8.0
_ZOOM_STEP = 1.15
_MOST_ZOOM = 8.0
#: Widths of columns: strips, maps and sequences, bars; and of the layer that is enlarged.
_STRIP, _MAPS, _BARS = 64.0, 124.0, 190.0
_LARGE_BARS, _LARGE_MAPS = 210.0, 300.0
#: How far columns are narrowed before they have to be scrolled, or widened to fill the room.
_LEAST_SHRUNK, _MOST_GROWN = 0.66, 1.5


@dataclass(frozen=True)
class Shown:
    """One column to be drawn.

    Attributes:
        layer: Id; ``None`` is the sample.
        title: Words above it.
        content: What it computed.
        is_selected: Whether it is enlarged.
    """

    layer: str | None
    title: str
    content: Content
    is_selected: bool


class ActivationsView(QGraphicsView):
    """Columns under a legend; the wheel moves sideways, with Ctrl it zooms.

    Signals:
        clicked: A layer's column was clicked (its id).
        resized: There is more or less room.
    """

    clicked = Signal(str)
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setMouseTracking(True)
        self.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self.setMinimumSize(160, 120)
        self.legend = LegendRow()
        self.scene().addItem(self.legend)
        self.horizontalScrollBar().valueChanged.connect(self._keep_legend)
        self._columns: list[ActivationColumn] = []
        self._note = ""
        self._mouse: QPoint | None = None
        self._selected: str | None = None

    @property
    def columns(self) -> tuple[ActivationColumn, ...]:
        """The columns, from the sample to the output."""
        return tuple(self._columns)

    def column_aspect(self, is_large: bool) -> float:
        """Width over height of the place that maps get."""
        return (_LARGE_MAPS if is_large else _MAPS) / max(self._column_height() - 36, 20)

    def show_columns(self, shown: list[Shown], note: str) -> None:
        """Replaces what is drawn."""
        if [column.layer for column in self._columns] != [each.layer for each in shown]:
            for column in self._columns:
                self.scene().removeItem(column)
            self._columns = [ActivationColumn(each.layer) for each in shown]
            for column in self._columns:
                self.scene().addItem(column)
        for column, each in zip(self._columns, shown, strict=True):
            column.show_content(each.title, each.content, each.is_selected)
        self._note = note
        self._lay_out(shown)
        selected = next((each.layer for each in shown if each.is_selected), None)
        if selected != self._selected:
            self._selected = selected
            for column in self._columns:
                if selected is not None and column.layer == selected:
                    self.ensureVisible(column, 8, 0)
        self._tell()

    def reset_zoom(self) -> None:
        """Back to the size that fits the height."""
        self.resetTransform()
        for column in self._columns:
            self.ensureVisible(column, 0, 0)
        self.horizontalScrollBar().setValue(0)

    def hover_text(self, place: QPoint) -> str:
        """What is drawn at a point of the viewport, in words."""
        at = self.mapToScene(place)
        for column in self._columns:
            if column.sceneBoundingRect().contains(at):
                return column.describe(column.mapFromScene(at))
        return ""

    def leave(self) -> None:
        """The mouse is elsewhere."""
        self._mouse = None
        self._tell()

    # -------------------------------------------------------------------------- internals
    def _column_height(self) -> float:
        bar = self.horizontalScrollBar()
        room = self.height() - (bar.height() if bar.isVisible() else 0)
        return max(room - self.legend.size().height() - 2 * _MARGIN, 80.0)

    def _lay_out(self, shown: list[Shown]) -> None:
        height = self._column_height()
        top = self.legend.size().height() + _MARGIN
        room = self.width() - 2 * _MARGIN - _GAP * (len(shown) - 1)
        widths = _fitted([_width(each, height) for each in shown], room)
        x = _MARGIN
        for column, width in zip(self._columns, widths, strict=True):
            column.setPos(x, top)
            column.set_size(width, height)
            x += width + _GAP
        whole = max(x - _GAP + _MARGIN, float(self.width()))
        self.scene().setSceneRect(QRectF(0, 0, whole, top + height))
        self.legend.setGeometry(QRectF(4, 0, self.width() - 12, self.legend.size().height()))
        self._keep_legend()

    def _tell(self) -> None:
        colours = theme().colours
        entries = (
            Entry("square", colours.negative, self.tr("negative")),
            Entry("square", colours.zero, "0"),
            Entry("square", colours.positive, self.tr("positive")),
        )
        hovered = self.hover_text(self._mouse) if self._mouse is not None else ""
        self.legend.show_entries(entries, hovered or self._note, bool(hovered))

    def _keep_legend(self) -> None:
        """The legend stays in sight when the columns are moved sideways."""
        self.legend.setX(self.mapToScene(QPoint(4, 0)).x())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._mouse = event.position().toPoint()
        self._tell()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = self.mapToScene(event.position().toPoint())
        for column in self._columns:
            if column.layer is not None and column.sceneBoundingRect().contains(at):
                self.clicked.emit(column.layer)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_ZOOM_STEP if turned > 0 else 1 / _ZOOM_STEP, event.position())
        else:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - turned)
        event.accept()

    def zoom(self, factor: float, around: QPointF) -> None:
        """Makes everything larger or smaller around a point of the viewport."""
        scale = min(max(self.transform().m11() * factor, 1.0), _MOST_ZOOM)
        before = self.mapToScene(around.toPoint())
        self.resetTransform()
        self.scale(scale, scale)
        moved = self.mapFromScene(before) - around.toPoint()
        for bar, distance in (
            (self.horizontalScrollBar(), moved.x()),
            (self.verticalScrollBar(), moved.y()),
        ):
            bar.setValue(bar.value() + distance)

    def paint_theme(self) -> None:
        """Puts the colours in force on everything."""
        self.setBackgroundBrush(QColor(theme().colours.surface))
        self._tell()
        self.scene().update()


def _fitted(widths: list[float], room: float) -> list[float]:
    """Makes the columns share the room where that takes little; strips stay as they are.

    Args:
        widths: As they would be at best.
        room: For all of them; what does not fit is reached by scrolling.
    """
    flexible = sum(width for width in widths if width > _STRIP)
    if not flexible:
        return widths
    factor = (room - sum(widths) + flexible) / flexible
    factor = min(max(factor, _LEAST_SHRUNK), _MOST_GROWN)
    return [width * factor if width > _STRIP else width for width in widths]


def _width(shown: Shown, height: float) -> float:
    content = shown.content
    match content:
        case Bars():
            return _LARGE_BARS if shown.is_selected else _BARS
        case Sequence():
            return _LARGE_MAPS if shown.is_selected else _MAPS
        case Picture():
            if not content.is_square and content.rgba.shape[1] == 1:
                return _STRIP
            if content.limit is None:
                rows, columns = content.rgba.shape[:2]
                fitting = max(height - 36, 40) * float(columns / rows)
                return min(fitting, 1.5 * _LARGE_MAPS) + 8
            return _LARGE_MAPS if shown.is_selected else _MAPS
