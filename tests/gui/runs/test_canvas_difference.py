"""What is other than in a run is marked on the canvas, in words too, and goes with Esc."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nnstudio.document import edits
from nnstudio.document.examples import load_example
from nnstudio.document.network import Network
from nnstudio.document.project import Project
from nnstudio.gui.canvas.canvas import Canvas
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.runs.book import Compared, RunBook
from nnstudio.gui.runs.canvas_difference import CanvasDifference

XOR = load_example("xor")


class Desk:
    """A canvas, and a book of runs that compares what a test says."""

    def __init__(self, qtbot: QtBot, canvas: Canvas, book: RunBook) -> None:
        self.qtbot, self.canvas, self.book = qtbot, canvas, book
        self.difference = CanvasDifference(canvas, book)

    def compare(self, before: Project, after: Project | None = None) -> None:
        self.book._set_difference(Compared(before, "Run 1", after, "Run 2" if after else ""))

    def marks(self, change: str) -> list[str]:
        return [mark.toolTip() for mark in self.difference.marks if mark.change == change]


@pytest.fixture
def desk(qtbot: QtBot, book: RunBook) -> Desk:
    model = ProjectModel(XOR)
    canvas = Canvas(model)
    qtbot.addWidget(canvas)
    return Desk(qtbot, canvas, book)


def without(project: Project, name: str) -> Project:
    network = project.network
    layers = tuple(layer for layer in network.layers if layer.id != name)
    links = tuple(link for link in network.links if name not in (link.source, link.target))
    return replace(project, network=Network(layers, links))


def test_a_changed_block_says_what_changed(desk: Desk) -> None:
    desk.compare(XOR)
    assert desk.difference.marks == []
    assert "Nothing that is trained differs" in desk.difference.legend.others.text()
    desk.canvas.model.do("Units", lambda p: edits.set_param(p, "dense_1", "units", 9))
    desk.qtbot.waitUntil(lambda: bool(desk.difference.marks))
    (words,) = desk.marks("changed")
    assert "units" in words
    assert "→ 9" in words
    assert desk.difference.legend.title.text() == "The project, compared with Run 1"
    (mark,) = desk.difference.marks
    assert mark.pos() == desk.canvas.view.network_scene.blocks["dense_1"].centre


def test_what_came_and_what_went_is_marked_with_its_wires(desk: Desk) -> None:
    desk.compare(without(XOR, "dense_1"))
    assert len(desk.marks("added")) == 3  # the block and the two wires at it
    assert any("Run 1 has none" in words for words in desk.marks("added"))
    assert desk.difference.legend.counts["added"].text() == "added: 1 · wires: 2"
    desk.canvas.model.do("Delete", lambda p: without(p, "dense_1"))
    desk.compare(XOR)
    (words,) = desk.marks("removed")
    assert "is in Run 1, and no longer here" in words
    assert desk.difference.legend.counts["removed"].text() == "removed: 1"


def test_two_runs_are_compared_with_each_other_and_other_settings_are_told(desk: Desk) -> None:
    later = edits.set_field(XOR, "plan.batch_size", 7)
    desk.compare(XOR, later)
    legend = desk.difference.legend
    assert legend.title.text() == "Run 2, compared with Run 1"
    assert f"plan: batch size {XOR.plan.batch_size} → 7" in legend.others.text()


def test_esc_and_the_button_take_the_marks_away(desk: Desk) -> None:
    desk.compare(without(XOR, "dense_1"))
    assert not desk.difference.legend.isHidden()
    QTest.keyClick(desk.canvas.view, Qt.Key.Key_Escape)
    assert desk.difference.marks == []
    assert desk.difference.legend.isHidden()
    desk.compare(without(XOR, "dense_1"))
    desk.difference.legend.close_button.click()
    assert desk.difference.marks == []
