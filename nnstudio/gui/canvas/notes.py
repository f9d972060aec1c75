"""Which problems have a note on the canvas, and where it stands."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from nnstudio.document.description import Description
from nnstudio.gui.canvas.block_item import BlockItem
from nnstudio.gui.canvas.facts import worst_problem
from nnstudio.gui.canvas.geometry import BLOCK_WIDTH, block_rect
from nnstudio.gui.canvas.note_item import NoteItem

if TYPE_CHECKING:
    from nnstudio.gui.canvas.scene import NetworkScene


class Notes:
    """Errors always have a note; a warning has one while its block is selected.

    Attributes:
        items: The notes by the ids of their blocks.
    """

    def __init__(self, scene: NetworkScene) -> None:
        self._scene = scene
        self.items: dict[str, NoteItem] = {}

    def show(
        self,
        description: Description,
        blocks: Mapping[str, BlockItem],
        selected: Collection[str],
    ) -> None:
        """Makes the notes fit the description and the selection."""
        wanted = {}
        for name in {problem.layer for problem in description.problems if problem.layer}:
            problem = worst_problem(description, name) if name in blocks else None
            if problem and (problem.severity == "error" or name in selected):
                wanted[name] = problem
        for name, item in list(self.items.items()):
            if wanted.get(name) != item.problem:
                self._scene.remove(self.items.pop(name))
        for name, problem in wanted.items():
            if name not in self.items:
                item = NoteItem(problem)
                self.items[name] = item
                self._scene.addItem(item)
        self.place(blocks)

    def place(self, blocks: Mapping[str, BlockItem]) -> None:
        """Puts each note on the side of its block where it covers least."""
        taken = [block_rect(item.centre) for item in blocks.values()]
        for name, item in sorted(self.items.items(), key=lambda pair: blocks[pair[0]].centre.y()):
            centre = blocks[name].centre
            stand_beside(item, centre, taken)
            taken.append(item.rect.translated(item.pos()))


def stand_beside(item: NoteItem, centre: QPointF, taken: Collection[QRectF]) -> None:
    """Puts a note on the side of a block where it covers least.

    Args:
        item: The note.
        centre: Of the block, in the scene.
        taken: What it should not cover.
    """
    sides: list[tuple[float, bool]] = []
    for on_left in (False, True):
        item.point_at(_edge(centre, on_left), on_left)
        rect = item.rect.translated(item.pos()).adjusted(0, -8, 0, 8)
        sides.append((sum(_shared(rect, other) for other in taken), on_left))
    _, on_left = min(sides)
    item.point_at(_edge(centre, on_left), on_left)


def _edge(centre: QPointF, on_left: bool) -> QPointF:
    return centre + QPointF(-BLOCK_WIDTH / 2 if on_left else BLOCK_WIDTH / 2, 0)


def _shared(first: QRectF, second: QRectF) -> float:
    both = first.intersected(second)
    return both.width() * both.height()
