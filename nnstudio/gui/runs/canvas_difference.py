"""Marks on the canvas what is other in a run, or between two runs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainterPath

from nnstudio.document.differences import Difference, differences
from nnstudio.document.network import Layer, Link, Network
from nnstudio.gui.canvas.canvas import Canvas
from nnstudio.gui.canvas.geometry import (
    BLOCK_HEIGHT,
    BLOCK_WIDTH,
    input_place,
    output_place,
    wire_path,
)
from nnstudio.gui.canvas.labels import block_title
from nnstudio.gui.runs.book import Compared, RunBook
from nnstudio.gui.runs.difference_legend import DifferenceLegend
from nnstudio.gui.runs.difference_marks import BlockMark, Change, WireMark
from nnstudio.gui.theme import theme


class CanvasDifference(QObject):
    """Follows what the table of runs compares; Esc takes the marks away.

    Blocks that are only in one of two runs and not on the canvas stand there as ghosts.

    Args:
        canvas: Where it is drawn.
        book: Says what is compared.
    """

    def __init__(self, canvas: Canvas, book: RunBook) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._book = book
        self.marks: list[BlockMark | WireMark] = []
        self.legend = DifferenceLegend(canvas.view)
        self.legend.closed.connect(book.hide_difference)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.draw)
        book.difference_changed.connect(self._begin)
        canvas.view.network_scene.arranged.connect(self._request)
        canvas.model.changed.connect(self._request)
        theme().changed.connect(self._request)
        canvas.view.installEventFilter(self)

    def draw(self) -> None:
        """Draws the marks anew."""
        scene = self._canvas.view.network_scene
        for mark in self.marks:
            scene.remove(mark)
        self.marks = []
        compared = self._book.difference
        if compared is None:
            self.legend.hide()
            return
        after = compared.after or self._canvas.model.project
        found = differences(compared.before, after)
        self.marks = list(self._marks(compared, found, after.network))
        for mark in self.marks:
            scene.addItem(mark)
        blocks = Counter(mark.change for mark in self.marks if isinstance(mark, BlockMark))
        wires = Counter(mark.change for mark in self.marks if isinstance(mark, WireMark))
        others = [self._sentence(one) for one in found if one.where != "network"]
        self.legend.tell(self._title(compared), blocks, wires, others)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if self._book.difference is None or event.type() not in kinds:
            return False
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        if self._canvas.view.gesture is not None:
            return False  # it is the gesture that Esc ends
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self._book.hide_difference()
        return True

    # -------------------------------------------------------------------------- internals
    def _begin(self) -> None:
        """Draws, and shows a mark where none can be seen."""
        self.draw()
        view = self._canvas.view
        shown = view.mapToScene(view.viewport().rect()).boundingRect()
        places = [mark.sceneBoundingRect() for mark in self.marks]
        if places and not any(shown.contains(place) for place in places):
            view.camera.ensure_visible(places[0])

    def _request(self) -> None:
        if self._book.difference is not None:
            self._timer.start()

    def _title(self, compared: Compared) -> str:
        if compared.after is None:
            return self.tr("The project, compared with {0}").format(compared.before_title)
        text = self.tr("{0}, compared with {1}")
        return text.format(compared.after_title, compared.before_title)

    @staticmethod
    def _sentence(one: Difference) -> str:
        return f"{one.where}: {one.text}"

    def _marks(
        self, compared: Compared, found: tuple[Difference, ...], after: Network
    ) -> Iterator[BlockMark | WireMark]:
        before = compared.before.network
        told: dict[str, list[str]] = defaultdict(list)
        for one in found:
            if one.layer is not None:
                told[one.layer].append(one.text)
        for name, texts in told.items():
            if not after.has(name):
                text = self.tr("{0} is in {1}, and no longer here.")
                yield self._block("removed", before.layer(name), text, compared)
            elif not before.has(name):
                yield self._block(
                    "added", after.layer(name), self.tr("{0} is new: {1} has none."), compared
                )
            else:
                lines = [*texts, self.tr("(compared with {0})").format(compared.before_title)]
                yield self._block("changed", after.layer(name), "\n".join(lines), compared)
        yield from self._wires(before, after)

    def _block(self, change: Change, layer: Layer, text: str, compared: Compared) -> BlockMark:
        title = block_title(layer)
        sentence = text.format(title, compared.before_title) if change != "changed" else text
        item = self._canvas.view.network_scene.blocks.get(layer.id)
        if item is not None and change != "removed":
            return BlockMark(change, sentence, item.centre)
        return BlockMark(change, sentence, self._free_place(layer), title)

    def _free_place(self, layer: Layer) -> QPointF:
        """Where a block that is not on the canvas stood, or beside what stands there now."""
        place = QPointF(*layer.position)
        taken = [item.centre for item in self._canvas.view.network_scene.blocks.values()]
        while any(
            abs(place.x() - centre.x()) < BLOCK_WIDTH and abs(place.y() - centre.y()) < BLOCK_HEIGHT
            for centre in taken
        ):
            place += QPointF(BLOCK_WIDTH + 24, 0)
        return place

    def _wires(self, before: Network, after: Network) -> Iterator[WireMark]:
        scene = self._canvas.view.network_scene
        for link in after.links:
            if link not in before.links and link in scene.wires:
                yield WireMark("added", self.tr("This wire is new."), scene.wires[link].path)
        for link in before.links:
            if link not in after.links and {link.source, link.target} <= scene.blocks.keys():
                yield WireMark("removed", self.tr("This wire is gone."), self._way(link))

    def _way(self, link: Link) -> QPainterPath:
        blocks = self._canvas.view.network_scene.blocks
        start = blocks[link.source].centre + output_place()
        return wire_path(start, blocks[link.target].centre + input_place(0, 1))
