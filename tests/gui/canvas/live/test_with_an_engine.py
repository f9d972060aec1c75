"""The canvas and a real engine."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from nnstudio.document.project import Project
from nnstudio.gui.canvas.canvas import Canvas
from nnstudio.gui.canvas.live.stage import LiveCanvas
from nnstudio.gui.session import Session


def test_blocks_get_their_pictures_and_a_unit_its_numbers_while_a_network_learns(
    session: Session, open_example: Callable[[str], Project], qtbot: QtBot
) -> None:
    open_example("xor")
    canvas = Canvas(session.model)
    qtbot.addWidget(canvas)
    live = LiveCanvas(canvas, session.run, session.watching, session.redrawer, session.drawn)
    canvas.resize(900, 700)
    canvas.show()
    session.run.train()
    names = {layer.id for layer in session.model.project.network.layers}
    qtbot.waitUntil(lambda: set(live.pictures.items) == names, timeout=60_000)
    assert all(wire.flow is not None for wire in canvas.view.network_scene.wires.values())
    live.unit.point("dense_1", 0)
    qtbot.waitUntil(lambda: len(live.unit.card.lines()) == 6, timeout=60_000)
    session.run.discard()
    assert live.pictures.items == {}
