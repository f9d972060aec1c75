"""The canvas follows the run: it asks for what can be seen of it, and shows the answer."""

from __future__ import annotations

from time import perf_counter
from typing import Any, Literal

from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from nnstudio.document.network import Layer
from nnstudio.document.run import RunRecord
from nnstudio.gui.canvas.canvas import Canvas
from nnstudio.gui.canvas.live.fading import Fading
from nnstudio.gui.canvas.live.flows import flows_of
from nnstudio.gui.canvas.live.picture_item import PictureItem
from nnstudio.gui.canvas.live.reading import caption, picture_of, pictures_by_layer
from nnstudio.gui.canvas.live.rooms import rooms_of
from nnstudio.gui.canvas.live.source import LearningSource
from nnstudio.gui.plots.sources import ProbeWatcher
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.theme import theme
from nnstudio.gui.views.drawn import Drawn
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes.pictures import PicturesProbe, Wires

Array = NDArray[Any]

#: Milliseconds without a move of the view after which the engine is asked for what is seen now.
_REST = 120
#: Seconds of one turn of the event loop that pictures may take.
_TURN = 0.003
#: Milliseconds between two places of the dashes, and how far they crawl in between.
_CRAWL, _STEP = 90, 1.5
#: Zooms from which on more is told, with the tiles of a picture and the entries of their sides.
_DETAILS = ((2.2, 48, 32), (1.4, 27, 24), (0.65, 12, 20), (0.3, 3, 16))


class LivePictures(QObject):
    """Keeps the pictures on the blocks and the flow in the wires up to date.

    Signals:
        shown: Blocks have other pictures, or none any more.
        unit_pointed: The mouse is on a unit: layer id and number; ``""`` and -1 on none.

    Args:
        canvas: Where they are shown.
        run: What is looked at.
        watching: Told what can be seen.
        redrawer: Says when to draw.
        drawn: The sample that was drawn, if one was.
    """

    shown = Signal()
    unit_pointed = Signal(str, int)

    def __init__(
        self,
        canvas: Canvas,
        run: LearningSource,
        watching: ProbeWatcher,
        redrawer: Redrawer,
        drawn: Drawn,
    ) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._view, self._model = canvas.view, canvas.model
        self._scene = canvas.view.network_scene
        self._run = run
        self._watching = watching
        self._redrawer = redrawer
        self._is_on = True
        self._convolutions: Literal["kernels", "features"] = "features"
        self._wires: Wires = "signal"
        self._record: RunRecord | None = None
        self._trained: dict[str, Layer] = {}
        self._drawn = drawn
        self._probe: PicturesProbe | None = None
        self._answer: ProbeSampled | None = None
        self._waiting: list[str] = []
        self._rooms: dict[str, tuple[float, bool]] = {}
        self._have_moved = True
        self._phase = 0.0
        self.items: dict[str, PictureItem] = {}
        self._fading = Fading(lambda: tuple(self.items.values()), self)
        self._rest = self._timer(_REST, self._look, is_single=True)
        self._crawl = self._timer(_CRAWL, self._crawl_on)
        redrawer.add(self, self._draw, self._can_be_seen)
        run.sampled.connect(self._take)
        run.state_changed.connect(self._follow_run)
        run.moment_changed.connect(self._follow_state)
        self._model.changed.connect(self._follow_edits)
        self._scene.arranged.connect(self._follow_blocks)
        self._view.camera.moved.connect(self._rest.start)
        self._view.installEventFilter(self)
        drawn.changed.connect(self._look)
        theme().changed.connect(self._draw_anew)
        self._follow_run()

    # ------------------------------------------------------------------------- the user's wishes
    @property
    def is_on(self) -> bool:
        """Whether pictures are wanted at all."""
        return self._is_on

    @property
    def is_shown(self) -> bool:
        """Whether there are pictures."""
        return bool(self.items)

    @property
    def wires(self) -> Wires:
        """What the wires tell."""
        return self._wires

    @property
    def probe(self) -> PicturesProbe | None:
        """What is asked of the engine now."""
        return self._probe

    @property
    def is_crawling(self) -> bool:
        """Whether the dashes of the wires move."""
        return self._crawl.isActive()

    def set_on(self, is_on: bool) -> None:
        """Shows the pictures, or takes them away; then nothing is asked."""
        if is_on != self._is_on:
            self._is_on = is_on
            if not is_on:
                self._clear()
            self._look()

    def set_kernels(self, are_wanted: bool) -> None:
        """Convolutions show their filters, or what they make of the pinned sample."""
        self._convolutions = "kernels" if are_wanted else "features"
        self._look()

    def set_weights(self, are_wanted: bool) -> None:
        """Wires tell of the weights they lead into, or of the signal in them."""
        self._wires = "weight" if are_wanted else "signal"
        self._look()

    def set_unit(self, layer: str, unit: int) -> None:
        """Frames one unit in its picture."""
        for name, item in self.items.items():
            item.set_unit(unit if name == layer else None)

    # --------------------------------------------------------------------------------- the view
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._rest.start()
            self._follow_state()
        return super().eventFilter(watched, event)

    def _can_be_seen(self) -> bool:
        return self._is_on and self._view.isVisible()

    def _look(self) -> None:
        """Asks for what can be seen now."""
        self._rest.stop()
        probe = self._wanted()
        self._arrange()
        if probe != self._probe:
            self._probe = probe
            if probe is None:
                self._watching.unwant(self)
            else:
                self._watching.want(self, (probe,))
        self._follow_state()

    def _wanted(self) -> PicturesProbe | None:
        zoom = self._view.camera.zoom
        detail = next(((tiles, size) for least, tiles, size in _DETAILS if zoom >= least), None)
        if self._run.record is None or not self._can_be_seen() or detail is None:
            return None
        layers = self._visible()
        if not layers:
            return None
        return PicturesProbe(
            self._model.project.pinned_sample,
            layers,
            *detail,
            convolutions=self._convolutions,
            wires=self._wires,
            drawn=self._drawn.bytes,
        )

    def _visible(self) -> tuple[str, ...]:
        """Ids of the blocks in sight that are trained, in the order of the network."""
        window = self._view.camera.window
        seen = []
        for layer in self._scene.network.layers:
            block, item = self._scene.blocks[layer.id], self.items.get(layer.id)
            rect = block.sceneBoundingRect()
            if item is not None:
                rect = rect.united(item.sceneBoundingRect())
            if rect.intersects(window) and self._is_as_trained(layer.id):
                seen.append(layer.id)
        return tuple(seen)

    def _follow_blocks(self) -> None:
        """A picture goes with its block, also where another of the same id comes back."""
        blocks = self._scene.blocks
        self.items = {
            name: item for name, item in self.items.items() if blocks.get(name) is item.block
        }
        self._have_moved = True
        self._rest.start()

    def _follow_edits(self) -> None:
        """What a block would compute after an edit, nobody has told yet."""
        for name in [name for name in self.items if not self._is_as_trained(name)]:
            item = self.items.pop(name)
            item.forget()
            self._scene.remove(item)
        self._rest.start()

    def _is_as_trained(self, name: str) -> bool:
        """Whether a block is as it is in the run, but for its place and title."""
        block, trained = self._scene.blocks.get(name), self._trained.get(name)
        if block is None or trained is None:
            return False
        return (block.layer.kind, block.layer.params) == (trained.kind, trained.params)

    def _arrange(self) -> None:
        """Gives every picture the room beside its block."""
        if self._run.record is None:
            return
        if self._have_moved:
            self._have_moved = False
            blocks = self._scene.blocks.items()
            centres = {name: (item.centre.x(), item.centre.y()) for name, item in blocks}
            self._rooms = rooms_of(centres, [wire.path for wire in self._scene.wires.values()])
        for name, item in self.items.items():
            room, on_left = self._rooms[name]
            item.set_zoom(self._view.camera.zoom)
            item.place(room, on_left=on_left)

    # ---------------------------------------------------------------------------------- the run
    def _follow_run(self) -> None:
        if self._run.record is not self._record:
            self._record = record = self._run.record
            layers = record.project.network.layers if record is not None else ()
            self._trained = {layer.id: layer for layer in layers}
            self._clear()
        self._look()

    def _follow_state(self) -> None:
        """Dashes crawl only while it learns and somebody can see it."""
        is_learning = self._run.state == "running" and self._run.moment is None
        if is_learning and self._can_be_seen() and self._probe is not None:
            if not self._crawl.isActive():
                self._crawl.start()
        else:
            self._crawl.stop()
        if self._run.state not in ("running", "paused"):
            for wire in self._scene.wires.values():
                wire.set_phase(None)

    def _take(self, event: ProbeSampled) -> None:
        is_mine = isinstance(event.probe, PicturesProbe) and event.probe == self._probe
        if is_mine and event.arrays:
            self._answer = event
            self._draw_anew()

    def _draw_anew(self) -> None:
        if self._answer is not None and isinstance(self._answer.probe, PicturesProbe):
            # Those that had no turn yet come first, lest the last ones never have one.
            layers = self._answer.probe.layers
            late = [name for name in self._waiting if name in layers]
            self._waiting = [*late, *(name for name in layers if name not in late)]
            self._redrawer.request(self)

    def _clear(self) -> None:
        for item in self.items.values():
            item.forget()
            self._scene.remove(item)
        self.items = {}
        self._answer = None
        self._waiting = []
        for wire in self._scene.wires.values():
            wire.set_flow(None)
        self.unit_pointed.emit("", -1)
        self.shown.emit()

    # ------------------------------------------------------------------------------ the drawing
    def _draw(self) -> None:
        """Draws as many blocks as a turn has time for; the others follow in the next."""
        if self._answer is None or self._run.record is None:
            return
        until = perf_counter() + _TURN
        arrays = self._answer.arrays
        told = pictures_by_layer(arrays)
        targets = {
            name.partition(":")[2]: values
            for name, values in arrays.items()
            if name.startswith("target:")
        }
        flows = flows_of(self._scene.wires, told, self._wires)
        for link, wire in self._scene.wires.items():
            wire.set_flow(flows.get(link))
        while self._waiting and perf_counter() < until:
            name = self._waiting.pop(0)
            if name in told and self._is_as_trained(name):
                self._show(name, told[name], targets)
        if self._waiting:
            self._redrawer.request(self)

    def _show(self, name: str, told: dict[str, Array], targets: dict[str, Array]) -> None:
        record, started = self._run.record, self._run.started
        if record is None:
            return
        data = started.data if started is not None else None
        picture = picture_of(told, targets, data, record.project)
        if picture is None:
            return
        item = self.items.get(name)
        is_new = item is None
        if item is None:
            item = PictureItem(self._scene.blocks[name], self._point)
            room, on_left = self._rooms.get(name, (0.0, False))
            item.place(room, on_left=on_left)
            self.items[name] = item
            self._fading.begin(item)
        zoom = self._view.camera.zoom
        item.show_picture(picture, zoom)
        item.caption = caption(told)
        item.prepare(zoom * self._view.devicePixelRatioF())
        if is_new:
            self.shown.emit()

    def _point(self, item: PictureItem, unit: int | None) -> None:
        if unit is None:
            self.unit_pointed.emit("", -1)
        else:
            self.unit_pointed.emit(item.block.layer.id, unit)

    def _crawl_on(self) -> None:
        self._phase = (self._phase + _STEP) % 1000.0
        window = self._view.camera.window
        for wire in self._scene.wires.values():
            if wire.sceneBoundingRect().intersects(window):
                wire.set_phase(self._phase)

    def _timer(self, milliseconds: int, slot: Any, is_single: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.setSingleShot(is_single)
        timer.timeout.connect(slot)
        return timer
