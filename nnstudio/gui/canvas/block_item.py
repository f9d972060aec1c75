"""A layer as a card."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneHoverEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from nnstudio.document.network import INPUT, Layer
from nnstudio.gui.canvas.block_parts import (
    draw_badge,
    draw_change,
    draw_costs,
    draw_lock,
    draw_rings,
    draw_shape,
)
from nnstudio.gui.canvas.colours import block_ground, mixed, text_font
from nnstudio.gui.canvas.entries import category_of, entry_of
from nnstudio.gui.canvas.geometry import BLOCK_WIDTH, block_rect, input_place, output_place
from nnstudio.gui.canvas.labels import block_title, short_parameters_text, summary, translate
from nnstudio.gui.canvas.port_item import PortItem
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.theme import category_colour, theme

RADIUS = 7.0
_STRIPE = 5.0
_PADDING = 14.0
_LINE = 18.0
#: Below this zoom only the title can be read, so only the title is drawn.
_SMALL = 0.5


@dataclass(frozen=True)
class Facts:
    """What is known of a layer beyond its parameters.

    Attributes:
        num_params: Its parameters; ``None`` until Keras has answered.
        share_params: Its share of the network's parameters, in [0, 1].
        share_work: Its share of the network's multiply-adds, in [0, 1].
        output: Its output shape, printed below a block that nothing reads.
        severity: ``"error"``, ``"warning"`` or empty.
        problem: The sentences of its problems.
    """

    num_params: int | None = None
    share_params: float = 0.0
    share_work: float | None = None
    output: str = ""
    severity: str = ""
    problem: str = ""


class BlockItem(QGraphicsItem):
    """Draws one layer; knows nothing of gestures."""

    def __init__(self, layer: Layer) -> None:
        super().__init__()
        self._layer = layer
        self._facts = Facts()
        self._change: float | None = None
        self._held = 0.0
        self._picture_room = 0.0
        self._is_selected = self._is_current = self._is_hovered = self._is_target = False
        self.output = PortItem(self, layer.id, None)
        self.output.setPos(output_place())
        self.inputs: list[PortItem] = []
        self.setAcceptHoverEvents(True)
        self.setZValue(10)
        self.set_layer(layer)

    @property
    def layer(self) -> Layer:
        """The layer as it is drawn."""
        return self._layer

    @property
    def facts(self) -> Facts:
        """What is known of it."""
        return self._facts

    @property
    def is_selected(self) -> bool:
        """Whether it is drawn as selected."""
        return self._is_selected

    @property
    def centre(self) -> QPointF:
        """Its centre in the scene."""
        return self.pos()

    def set_layer(self, layer: Layer) -> None:
        """Takes in a changed layer of the same id."""
        self._layer = layer
        self.setPos(*layer.position)
        self._fit_words()
        self._update_tool_tip()
        self.update()

    def set_picture_room(self, room: float) -> None:
        """Leaves the right end of the card to a picture; 0 takes it back."""
        if room != self._picture_room:
            self._picture_room = room
            self._fit_words()
            self.update()

    def _fit_words(self) -> None:
        room = BLOCK_WIDTH - 2 * _PADDING - self._picture_room
        self._title_font, self._title = _fitted(block_title(self._layer), room)
        self._summary = _elided(summary(self._layer), text_font(11), room)

    def set_facts(self, facts: Facts) -> None:
        """Takes in what Keras answered."""
        if facts != self._facts:
            self.prepareGeometryChange()
            self._facts = facts
            self._update_tool_tip()
            self.update()

    def set_change(self, change: float | None) -> None:
        """Shows how far its weights have moved, relative to their size; ``None`` shows nothing."""
        if change != self._change:
            self._change = change
            self._update_tool_tip()
            self.update()

    @property
    def held(self) -> float:
        """The share of its weights that is frozen, in [0, 1]; all of a layer that is not trained.

        Where Keras has not told yet that there are weights, none is.
        """
        is_off = self._layer.params.get("trainable") is False and bool(self._facts.num_params)
        return 1.0 if is_off else self._held

    def set_held(self, share: float) -> None:
        """Shows which share of its weights operations have frozen."""
        if share != self._held:
            self._held = share
            self._update_tool_tip()
            self.update()

    def set_inputs(self, num: int, has_spare: bool) -> bool:
        """Has that many inputs, the last of them perhaps a spare one that shows on demand.

        Returns:
            Whether this changed anything.
        """
        if (num, has_spare) == (len(self.inputs), any(port.is_spare for port in self.inputs)):
            return False
        while len(self.inputs) > num:
            port = self.inputs.pop()
            if port.scene() is not None:
                port.scene().removeItem(port)
        while len(self.inputs) < num:
            self.inputs.append(PortItem(self, self._layer.id, len(self.inputs)))
        for port in self.inputs:
            port.setPos(input_place(port.port or 0, num - has_spare))
            port.set_spare(has_spare and port is self.inputs[-1])
        return True

    def set_state(self, *, selected: bool, current: bool) -> None:
        """Draws it as selected, and as the one that the keyboard speaks to."""
        if (selected, current) != (self._is_selected, self._is_current):
            self._is_selected, self._is_current = selected, current
            self.update()

    def set_target(self, is_target: bool) -> None:
        """Draws it as the one where a gesture would end."""
        self._is_target = is_target
        self.update()

    def boundingRect(self) -> QRectF:
        below = 24.0 if self._facts.output else 6.0
        return block_rect().adjusted(-6, -10, 10, below)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRoundedRect(block_rect(), RADIUS, RADIUS)
        return path

    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._is_hovered = True
        for port in self.inputs:
            port.set_block_hovered(True)
        self.update()

    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._is_hovered = False
        for port in self.inputs:
            port.set_block_hovered(False)
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        draw_rings(
            painter,
            RADIUS,
            is_current=self._is_current and widget is not None and _has_focus(widget),
            is_target=self._is_target,
        )
        self._draw_card(painter)
        self._draw_words(painter, zoom)
        if self._facts.severity:
            draw_badge(painter, self._facts.severity)
        if self._facts.output:
            draw_shape(painter, self._facts.output)
        if self.held:
            draw_lock(painter, is_whole=self.held >= 1.0)
        if self._change is not None and zoom >= _SMALL:
            draw_change(painter, self._change)

    def _draw_card(self, painter: QPainter) -> None:
        colours = theme().colours
        rect = block_rect()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 60 if colours.is_dark else 18))
        painter.drawRoundedRect(rect.translated(0, 1.5), RADIUS, RADIUS)
        ground = block_ground()
        if self._is_selected:
            ground = mixed(ground, colours.accent, 0.10)
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        painter.save()
        painter.setClipRect(QRectF(rect.left(), rect.top(), _STRIPE, rect.height()))
        painter.setBrush(category_colour(colours, category_of(self._layer.kind)))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        painter.restore()
        painter.setPen(self._outline())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)

    def _outline(self) -> QPen:
        colours = theme().colours
        if self._facts.severity == "error":
            return QPen(QColor(colours.error), 2.0 if self._is_selected else 1.5)
        if self._is_selected or self._is_target:
            return QPen(QColor(colours.accent), 2.0)
        if self._facts.severity == "warning":
            return QPen(QColor(colours.warning), 1.5)
        if self._is_hovered:
            return QPen(mixed(colours.border, colours.text, 0.45), 1.2)
        return QPen(mixed(colours.border, colours.text, 0.12), 1.0)

    def _draw_words(self, painter: QPainter, zoom: float) -> None:
        colours = theme().colours
        rect = block_rect().adjusted(_PADDING, 0, -_PADDING - self._picture_room, 0)
        left_centre = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        small = zoom < _SMALL
        painter.setPen(QColor(colours.text))
        if small:
            painter.setFont(text_font(17, bold=True))
            painter.drawText(rect, left_centre, self._title)
            return
        num_params = None if self._layer.kind == INPUT else self._facts.num_params
        params = "" if num_params is None else short_parameters_text(num_params)
        num_lines = 1 + bool(self._summary) + bool(params)
        line = QRectF(rect.left(), 0, rect.width(), _LINE)
        line.moveTop(-num_lines * _LINE / 2 - 1)
        painter.setFont(self._title_font)
        painter.drawText(line, left_centre, self._title)
        painter.setFont(text_font(11))
        if self._summary:
            line.translate(0, _LINE)
            painter.setPen(mixed(colours.text, colours.muted, 0.55))
            painter.drawText(line, left_centre, self._summary)
        if params:
            line.translate(0, _LINE)
            painter.setPen(QColor(colours.muted))
            painter.drawText(line, left_centre, params)
            if not self._picture_room:
                colour = category_colour(colours, category_of(self._layer.kind))
                draw_costs(painter, line, colour, self._facts.share_params, self._facts.share_work)

    def _update_tool_tip(self) -> None:
        entry = entry_of(self._layer.kind)
        help_text = spoken(entry.help) if entry is not None else ""
        told = (self._facts.problem, help_text, self._costs(), self._frozen(), self._moved())
        lines = [*told, self._layer.id]
        self.setToolTip("\n".join(line for line in lines if line))

    def _frozen(self) -> str:
        if not self.held:
            return ""
        if self.held >= 1.0:
            return translate("Canvas", "frozen: training leaves its weights as they are")
        return translate("Canvas", "{0} of its weights are frozen").format(f"{self.held:.1%}")

    def _moved(self) -> str:
        if self._change is None:
            return ""
        text = translate("Canvas", "weights moved by {0} of their size since an earlier task")
        return text.format(f"{self._change:.0%}")

    def _costs(self) -> str:
        if not self._facts.num_params and not self._facts.share_work:
            return ""
        text = translate("Canvas", "{params} of the parameters")
        if self._facts.share_work is not None:
            text = translate("Canvas", "{params} of the parameters, {work} of the multiply-adds")
        work = self._facts.share_work or 0.0
        return text.format(params=f"{self._facts.share_params:.1%}", work=f"{work:.1%}")


def _fitted(text: str, room: float) -> tuple[QFont, str]:
    """The largest bold font in which a title fits, or the smallest and a shortened title."""
    for size in (13, 12, 11):
        font = text_font(size, bold=True)
        if QFontMetricsF(font).horizontalAdvance(text) <= room:
            return font, text
    return font, _elided(text, font, room)


def _elided(text: str, font: QFont, room: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)


def _has_focus(viewport: QWidget) -> bool:
    view = viewport.parentWidget()
    return view is not None and view.hasFocus()
