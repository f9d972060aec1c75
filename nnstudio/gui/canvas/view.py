"""The view: hands mouse, wheel, keys and drops to the classes that answer them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsItem, QGraphicsView, QWidget

from nnstudio.document.description import Shape
from nnstudio.document.network import Link
from nnstudio.gui.canvas.block_item import BlockItem
from nnstudio.gui.canvas.camera import STEP, Camera
from nnstudio.gui.canvas.commands import Commands
from nnstudio.gui.canvas.gestures.connect import ConnectPorts
from nnstudio.gui.canvas.gestures.drop import DropLayer, dropped_kind
from nnstudio.gui.canvas.gestures.gesture import Gesture, Pointer
from nnstudio.gui.canvas.gestures.move import MoveBlocks
from nnstudio.gui.canvas.gestures.pan import Pan
from nnstudio.gui.canvas.gestures.press_button import PressButton
from nnstudio.gui.canvas.gestures.press_light import PressLight
from nnstudio.gui.canvas.gestures.rubber_band import RubberBand
from nnstudio.gui.canvas.gestures.select_wire import SelectWire
from nnstudio.gui.canvas.keys import Keys
from nnstudio.gui.canvas.live.picture_item import PictureItem
from nnstudio.gui.canvas.port_item import PortItem
from nnstudio.gui.canvas.scene import NetworkScene
from nnstudio.gui.canvas.wire_item import WireItem
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.theme import theme

#: The first that answers a press has it.
_GESTURES: tuple[type[Gesture], ...] = (
    Pan,
    PressButton,
    PressLight,
    ConnectPorts,
    MoveBlocks,
    SelectWire,
    RubberBand,
)

_GRID = 24
#: Pixels from the edge within which a drag scrolls, and how far it does so each time.
_EDGE, _EDGE_STEP = 20, 14
_WHEEL_PIXELS = 60.0

Item = TypeVar("Item", bound=QGraphicsItem)


class CanvasView(QGraphicsView):
    """Shows the scene of one model.

    Signals:
        activated: A block was double-clicked, or Enter was pressed on it; carries its id.
        menu_asked: A context menu is wanted at a point of the screen.
        resized: The viewport has another size.
    """

    activated = Signal(str)
    menu_asked = Signal(QPoint)
    resized = Signal()

    def __init__(self, model: ProjectModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The data flows downwards and time to the right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.model = model
        self.commands = Commands(model)
        self.network_scene = NetworkScene(self)
        self.setScene(self.network_scene)
        self.camera = Camera(self)
        self.is_space_down = False
        self._keys = Keys(self)
        self._gesture: Gesture | None = None
        self._is_answering = False
        self._drop: DropLayer | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        # While pictures and wires change many times a second, the dots behind them do not.
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheBackground)
        theme().changed.connect(self.resetCachedContent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Network canvas"))
        self.camera.moved.connect(self.viewport().update)

    @property
    def gesture(self) -> Gesture | None:
        """The gesture that is going on."""
        return self._gesture

    @property
    def is_under_mouse(self) -> bool:
        """Whether the mouse is doing something; the picture must not move beneath it."""
        return self._is_answering or self._gesture is not None

    def select(self, names: Iterable[str], wires: Collection[Link] = ()) -> None:
        """Selects blocks and wires, and nothing else."""
        self.model.select(names)
        self.network_scene.select(self.model.selection, wires)

    def output_shape(self, name: str) -> Shape | None:
        """The first output shape of a layer, if Keras has told it."""
        known = self.model.description.layer(name)
        return known.output_shapes[0] if known is not None and known.output_shapes else None

    def block_at(self, place: QPointF) -> BlockItem | None:
        """The block at a place of the scene."""
        block = self.item_at(place, BlockItem)
        if block is None and (picture := self.item_at(place, PictureItem)) is not None:
            return picture.block
        return block

    def port_at(self, place: QPointF) -> PortItem | None:
        """The port at a place of the scene."""
        return self.item_at(place, PortItem)

    def wire_at(self, place: QPointF) -> WireItem | None:
        """The wire at a place of the scene."""
        return self.item_at(place, WireItem)

    def item_at(self, place: QPointF, *kinds: type[Item]) -> Item | None:
        """The topmost item of some classes at a place of the scene."""
        for item in self.network_scene.items(place):
            if isinstance(item, kinds):
                return item
        return None

    def scroll_near_edge(self, pixel: QPoint) -> None:
        """Moves the view along when a drag reaches its edge."""
        inner = self.viewport().rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        dx = (pixel.x() > inner.right()) - (pixel.x() < inner.left())
        dy = (pixel.y() > inner.bottom()) - (pixel.y() < inner.top())
        if dx or dy:
            self.camera.pan(dx * _EDGE_STEP, dy * _EDGE_STEP)

    def reset_cursor(self) -> None:
        """Shows the cursor that fits the space bar."""
        if self.is_space_down:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.viewport().unsetCursor()

    def cancel_gesture(self) -> bool:
        """Ends what the mouse is doing without a trace; returns whether it did anything."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.cancel()
        return gesture is not None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        press = Pointer.of(self, event)
        if self._gesture is None:
            self._is_answering = True
            begun = (kind.begin(self, press) for kind in _GESTURES)
            self._gesture = next((gesture for gesture in begun if gesture is not None), None)
            self._is_answering = False
        event.setAccepted(self._gesture is not None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._gesture is None:
            super().mouseMoveEvent(event)
        else:
            self._gesture.move(Pointer.of(self, event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._gesture is None:
            return
        pointer = Pointer.of(self, event)
        if pointer.button == self._gesture.start.button:
            # Gone before it ends: what it does to the model must not cancel it.
            gesture, self._gesture = self._gesture, None
            self._is_answering = True
            gesture.finish(pointer)
            self._is_answering = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self.mapToScene(event.position().toPoint())
        block = self.block_at(place)
        on_port_or_note = self.port_at(place) or block is None
        if event.button() == Qt.MouseButton.LeftButton and block and not on_port_or_note:
            self.activated.emit(block.layer.id)
        else:
            self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self._select_for_menu(self.mapToScene(event.pos()))
            self.menu_asked.emit(event.globalPos())
        else:
            current = self.model.selection[-1:]
            centre = self.camera.window.center()
            if current:
                centre = self.network_scene.blocks[current[0]].centre
            self.menu_asked.emit(self.viewport().mapToGlobal(self.mapFromScene(centre)))

    def _select_for_menu(self, place: QPointF) -> None:
        block, wire = self.block_at(place), self.wire_at(place)
        if block is not None:
            if block.layer.id not in self.model.selection:
                self.select([block.layer.id])
        elif wire is not None:
            if wire.link not in self.network_scene.selected_wires:
                self.select((), [wire.link])
        else:
            self.select(())

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels, degrees = event.pixelDelta(), event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.camera.zoom_by(STEP ** (degrees.y() / 120), event.position().toPoint())
        elif not pixels.isNull():
            self.camera.pan(-pixels.x(), -pixels.y())
        else:
            dx, dy = degrees.x(), degrees.y()
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                dx, dy = dx + dy, 0
            self.camera.pan(-dx / 120 * _WHEEL_PIXELS, -dy / 120 * _WHEEL_PIXELS)
        event.accept()

    def event(self, event: QEvent) -> bool:
        # Keys that mean something here must not set off a shortcut of the window.
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and self._keys.answers(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.setAccepted(self._keys.press(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.setAccepted(self._keys.release(event))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.is_space_down = False
        self.reset_cursor()
        self.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drop_nothing()
        kind = dropped_kind(event.mimeData())
        if kind is None:
            event.ignore()
            return
        self._drop = DropLayer(self, kind)
        self._drop.move(self.mapToScene(event.position().toPoint()))
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._drop is None:
            event.ignore()
            return
        self._drop.move(self.mapToScene(event.position().toPoint()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_nothing()

    def dropEvent(self, event: QDropEvent) -> None:
        drop, self._drop = self._drop, None
        if drop is None:
            event.ignore()
            return
        drop.finish(self.mapToScene(event.position().toPoint()))
        event.acceptProposedAction()
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _drop_nothing(self) -> None:
        drop, self._drop = self._drop, None
        if drop is not None:
            drop.cancel()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
        self.camera.moved.emit()

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        colours = theme().colours
        painter.fillRect(rect, QColor(colours.window))
        if self.camera.zoom < 0.5:
            return
        pen = QPen(QColor(colours.border), 1.6)
        pen.setCosmetic(True)
        painter.setPen(pen)
        left, top = int(rect.left()) // _GRID * _GRID, int(rect.top()) // _GRID * _GRID
        painter.drawPoints(
            [
                QPoint(x, y)
                for x in range(left, int(rect.right()) + _GRID, _GRID)
                for y in range(top, int(rect.bottom()) + _GRID, _GRID)
            ]
        )
