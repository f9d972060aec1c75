"""What the canvas does to the project; each method is one undo step and selects its result."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from msgspec.structs import replace
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from nnstudio.document import edits
from nnstudio.document.adding import new_layer
from nnstudio.document.arrange import arranged
from nnstudio.document.description import Remedy
from nnstudio.document.invalid import Invalid
from nnstudio.document.layout import Edge, aligned, make_room
from nnstudio.document.network import Link, Network
from nnstudio.document.project import Project
from nnstudio.gui.canvas import clipboard
from nnstudio.gui.canvas.geometry import BLOCK_WIDTH
from nnstudio.gui.canvas.labels import translate
from nnstudio.gui.project_model import ProjectModel

#: How far a pasted copy stands from what was copied, again for each further copy.
_PASTE_STEP = 32.0
_DUPLICATE_STEP = BLOCK_WIDTH + 24.0
#: Arrow presses with the same key are one undo step.
_NUDGE = "canvas-nudge"


class Commands:
    """Edits the model on behalf of gestures, keys and menus."""

    def __init__(self, model: ProjectModel) -> None:
        self._model = model
        self._num_pasted = 0

    @property
    def _network(self) -> Network:
        return self._model.project.network

    def add(
        self,
        kind: str,
        place: QPointF,
        source: str | None = None,
        reader: tuple[str, int] | None = None,
    ) -> None:
        """Adds a layer at a place, fed by ``source`` or feeding input ``reader``, if given."""
        layer = new_layer(self._network, kind, (round(place.x()), round(place.y())))

        def edit(project: Project) -> Project:
            project = edits.add_layer(project, layer, source)
            return edits.connect(project, layer.id, *reader) if reader is not None else project

        if self._model.do(_add_text(kind), edit):
            self._model.select([layer.id])

    def insert(self, kind: str, link: Link, place: QPointF) -> None:
        """Adds a layer in the middle of a wire."""
        layer = new_layer(self._network, kind, (round(place.x()), round(place.y())))
        if self._model.do(_add_text(kind), lambda p: edits.insert_layer(p, layer, link)):
            self._model.select([layer.id])

    def insert_existing(self, name: str, link: Link, place: QPointF) -> None:
        """Puts a block that no wire joins into the middle of a wire."""

        def edit(project: Project) -> Project:
            project = edits.move_layers(project, {name: (place.x(), place.y())})
            project = edits.connect(project, link.source, name, 0)
            project = edits.connect(project, name, link.target, link.port)
            return replace(project, network=make_room(project.network, name))

        self._model.do(translate("Canvas", "Insert into wire"), edit)

    def connect(self, source: str, target: str, port: int, moved: Link | None = None) -> None:
        """Draws a wire; ``moved`` is the one that was taken up for it."""

        def edit(project: Project) -> Project:
            if moved is not None:
                project = edits.disconnect(project, moved)
            same_block = moved is not None and moved.target == target and port > moved.port
            return edits.connect(project, source, target, port - 1 if same_block else port)

        self._model.do(
            translate("Canvas", "Move wire") if moved else translate("Canvas", "Connect"), edit
        )

    def disconnect(self, link: Link) -> None:
        """Takes a wire away."""
        self._model.do(translate("Canvas", "Delete wire"), lambda p: edits.disconnect(p, link))

    def delete(self, names: Collection[str], links: Iterable[Link]) -> None:
        """Takes layers and wires away; a chain through a layer is joined up again."""
        links = sorted(links, key=lambda link: -link.port)
        if not names and not links:
            return

        def edit(project: Project) -> Project:
            # From the last port down: a removed wire moves only those behind it up.
            for link in links:
                project = edits.disconnect(project, link)
            return edits.remove_layers(project, names)

        if not names:
            text = translate("Canvas", "Delete wire")
        elif len(names) == 1:
            text = translate("Canvas", "Delete {layer}").format(layer=next(iter(names)))
        else:
            many = translate("Canvas", "Delete {number} layers", "", len(names))
            text = many.format(number=len(names))
        self._model.do(text, edit)

    def copy(self, names: Collection[str]) -> bool:
        """Puts layers and the wires among them on the clipboard."""
        if not names:
            return False
        self._num_pasted = 0
        copied = edits.fragment(self._network, names)
        QApplication.clipboard().setMimeData(clipboard.to_mime(copied))
        return True

    def paste(self) -> None:
        """Adds what is on the clipboard, if layers are."""
        try:
            copied = clipboard.from_mime(QApplication.clipboard().mimeData())
        except Invalid as invalid:
            self._model.refused.emit(str(invalid))
            return
        self._num_pasted += 1
        offset = self._num_pasted * _PASTE_STEP
        self._add_fragment(translate("Canvas", "Paste"), copied, (offset, offset))

    def duplicate(self, names: Collection[str]) -> None:
        """Adds copies of layers beside them."""
        if names:
            copied = edits.fragment(self._network, names)
            self._add_fragment(translate("Canvas", "Duplicate"), copied, (_DUPLICATE_STEP, 0.0))

    def move(self, positions: Mapping[str, tuple[float, float]]) -> None:
        """Places blocks."""
        self._model.do(translate("Canvas", "Move"), lambda p: edits.move_layers(p, positions))

    def nudge(self, names: Collection[str], dx: float, dy: float) -> None:
        """Moves blocks a little; nudges one after another are one undo step."""
        positions = {
            layer.id: (layer.position[0] + dx, layer.position[1] + dy)
            for layer in self._network.layers
            if layer.id in names
        }
        self._model.do(
            translate("Canvas", "Move"), lambda p: edits.move_layers(p, positions), _NUDGE
        )

    def align(self, names: Collection[str], edge: Edge) -> None:
        """Lines blocks up."""
        positions = aligned(self._network, names, edge)
        self._model.do(translate("Canvas", "Align"), lambda p: edits.move_layers(p, positions))

    def arrange(self) -> None:
        """Places all blocks in rows, so that wires lead downwards."""
        self._model.do(
            translate("Canvas", "Arrange"), lambda p: edits.move_layers(p, arranged(p.network))
        )

    def mend(self, remedy: Remedy) -> None:
        """Does what the button of a problem promises."""
        self._model.do(remedy.label, lambda p: edits.apply_remedy(p, remedy))

    def _add_fragment(self, name: str, copied: Network, offset: tuple[float, float]) -> None:
        ids: tuple[str, ...] = ()

        def edit(project: Project) -> Project:
            nonlocal ids
            pasted = edits.paste(project, copied, offset)
            ids = pasted.layer_ids
            return pasted.project

        if self._model.do(name, edit):
            self._model.select(ids)


def _add_text(kind: str) -> str:
    return translate("Canvas", "Add {layer}").format(layer=kind)
