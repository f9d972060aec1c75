"""A wire with the shape of what flows through it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneHoverEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from nnstudio.document.network import Link
from nnstudio.gui.canvas.colours import mixed, text_font
from nnstudio.gui.canvas.geometry import wire_path
from nnstudio.gui.canvas.labels import translate
from nnstudio.gui.theme import theme

#: How far from the curve a press still takes hold of it.
_REACH = 7.0
#: Thickness of a wire that carries nothing, and what the strongest signal adds to it.
_THIN, _THICK = 1.4, 4.6
#: Lengths of a dash and of the gap behind it, in scene units.
_DASH, _GAP = 9.0, 6.0


@dataclass(frozen=True)
class Flow:
    """What a wire tells of a network that learns.

    Attributes:
        strength: In [0, 1]: how thick it is.
        balance: In [-1, 1]: its colour, from all negative to all positive.
        size: Mean size of the numbers.
        mean: Their mean.
        kind: ``"signal"`` or ``"weight"``.
    """

    strength: float
    balance: float
    size: float
    mean: float
    kind: str


class WireItem(QGraphicsItem):
    """Draws one link; knows nothing of gestures."""

    def __init__(self, link: Link) -> None:
        super().__init__()
        self.link = link
        self._path = QPainterPath()
        self._shape_path: QPainterPath | None = None
        self._way: tuple[QPointF, QPointF, float | None] | None = None
        self._label = ""
        self._flow: Flow | None = None
        self._phase: float | None = None
        self._label_rect = QRectF()
        self._is_hovered = self._is_selected = self._is_target = self._is_faint = False
        self.setAcceptHoverEvents(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setZValue(0)

    @property
    def label(self) -> str:
        """The shape that is printed on it."""
        return self._label

    @property
    def is_target(self) -> bool:
        """Whether a gesture would insert a block here."""
        return self._is_target

    @property
    def path(self) -> QPainterPath:
        """Its way."""
        return self._path

    @property
    def flow(self) -> Flow | None:
        """What it tells of a network that learns."""
        return self._flow

    @property
    def phase(self) -> float | None:
        """How far its dashes have crawled; ``None`` where it has none."""
        return self._phase

    @property
    def middle(self) -> QPointF:
        """The point in the middle of the curve."""
        return self._path.pointAtPercent(0.5)

    def route(self, start: QPointF, end: QPointF, lane: float | None) -> None:
        """Leads the wire from an output to an input."""
        if self._way == (start, end, lane):
            return
        self.prepareGeometryChange()
        self._way = (start, end, lane)
        self._path = wire_path(start, end, lane)
        self._shape_path = None
        self._place_label()

    def set_label(self, label: str) -> None:
        """Prints a shape on the wire."""
        if label != self._label:
            self.prepareGeometryChange()
            self._label = label
            self._update_tool_tip()
            self._place_label()

    def set_flow(self, flow: Flow | None) -> None:
        """Draws it as strong as what it carries; without a flow it is a plain line again."""
        if flow is None:
            self._phase = None
        if flow != self._flow:
            self._flow = flow
            self._update_tool_tip()
            self.update()

    def set_phase(self, phase: float | None) -> None:
        """Draws it dashed, the dashes so far along the way; ``None`` draws it in one piece."""
        if self._flow is not None and phase != self._phase:
            self._phase = phase
            self.update()

    def _update_tool_tip(self) -> None:
        lines = []
        if self._label:
            text = translate("Canvas", "Output of {source}: {shape}")
            lines.append(text.format(source=self.link.source, shape=self._label))
        if self._flow is not None:
            texts = {
                "signal": translate("Canvas", "Signal: mean size {size:.3g}, mean {mean:.3g}"),
                "weight": translate("Canvas", "Weights: mean size {size:.3g}, mean {mean:.3g}"),
            }
            text = texts[self._flow.kind]
            lines.append(text.format(size=self._flow.size, mean=self._flow.mean))
        self.setToolTip("\n".join(lines))

    def set_selected(self, is_selected: bool) -> None:
        """Draws it as selected."""
        self._is_selected = is_selected
        self.update()

    def set_target(self, is_target: bool) -> None:
        """Draws it as the wire into which a block would be inserted."""
        if is_target != self._is_target:
            self._is_target = is_target
            self.update()

    def set_faint(self, is_faint: bool) -> None:
        """Draws it as one that a gesture is about to take away."""
        self._is_faint = is_faint
        self.setOpacity(0.25 if is_faint else 1.0)

    def _place_label(self) -> None:
        metrics = QFontMetricsF(text_font(11))
        size = metrics.boundingRect(self._label).size()
        rect = QRectF(0, 0, size.width() + 12, 17)
        rect.moveCenter(self.middle)
        self._label_rect = rect
        self.update()

    def boundingRect(self) -> QRectF:
        rect = self._path.boundingRect().adjusted(-_REACH, -_REACH, _REACH, _REACH)
        return rect.united(self._label_rect.adjusted(-2, -2, 2, 2)) if self._label else rect

    def shape(self) -> QPainterPath:
        if self._shape_path is None:
            stroker = QPainterPathStroker()
            stroker.setWidth(2 * _REACH)
            self._shape_path = stroker.createStroke(self._path)
        return self._shape_path

    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._is_hovered = True
        self.update()

    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._is_hovered = False
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        colours = theme().colours
        colour, width = mixed(colours.border, colours.muted, 0.6), 1.6
        if self._flow is not None:
            end = colours.positive if self._flow.balance >= 0 else colours.negative
            colour = mixed(colour, end, min(1.0, abs(self._flow.balance)))
            width = _THIN + _THICK * self._flow.strength
        if self._is_hovered:
            colour, width = mixed(colours.muted, colours.accent, 0.6), max(2.4, width)
        if self._is_selected:
            colour, width = QColor(colours.accent), max(2.6, width)
        if self._is_target:
            colour, width = QColor(colours.accent), 4.0
        pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        if self._phase is not None:
            # Qt measures dashes in widths of the pen.
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([_DASH / width, _GAP / width])
            pen.setDashOffset(-self._phase / width)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)
        if self._label and option.levelOfDetailFromTransform(painter.worldTransform()) > 0.4:
            self._draw_label(painter)

    def _draw_label(self, painter: QPainter) -> None:
        colours = theme().colours
        strong = self._is_selected or self._is_target
        edge = QColor(colours.accent) if strong else mixed(colours.window, colours.border, 0.8)
        painter.setPen(QPen(edge, 1.0))
        painter.setBrush(QColor(colours.window))
        painter.drawRoundedRect(self._label_rect, 8, 8)
        painter.setFont(text_font(11))
        painter.setPen(QColor(colours.text if strong or self._is_hovered else colours.muted))
        painter.drawText(self._label_rect, Qt.AlignmentFlag.AlignCenter, self._label)
