from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from nnstudio.document.layout import ROW
from nnstudio.document.network import Layer, Link, Network
from tests.gui.canvas.stage import Stage, chain, scattered

Open = Callable[[Network], Stage]
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def positions(on: Stage) -> dict[str, tuple[float, float]]:
    return {layer.id: layer.position for layer in on.network.layers}


def test_a_click_selects_a_block_and_a_click_on_nothing_selects_none(stage: Open) -> None:
    on = stage(scattered("Dense", "Dense"))
    on.click("b")
    assert on.selected() == ["b"]
    assert on.block("b").is_selected
    on.click(QPointF(130, 200))
    assert on.selected() == []
    assert not on.block("b").is_selected


def test_shift_and_ctrl_add_to_the_selection_and_take_from_it(stage: Open) -> None:
    on = stage(scattered("Dense", "Dense", "Dense"))
    on.click("a")
    on.click("b", SHIFT)
    on.click("c", CONTROL)
    assert on.selected() == ["a", "b", "c"]
    on.click("b", CONTROL)
    assert on.selected() == ["a", "c"]


def test_a_rubber_band_selects_what_it_touches(stage: Open) -> None:
    on = stage(scattered("Dense", "Dense", "Dense"))
    on.drag(QPointF(-150, -100), QPointF(270, 100))
    assert on.selected() == ["a", "b"]
    on.drag(QPointF(700, -100), QPointF(500, 100), SHIFT)
    assert on.selected() == ["a", "b", "c"]


def test_escape_takes_a_rubber_band_back(stage: Open) -> None:
    on = stage(scattered("Dense", "Dense"))
    on.click("b")
    on.press(QPointF(-150, -100))
    on.move(QPointF(-100, 0))
    on.move(QPointF(0, 100))
    on.key(Qt.Key.Key_Escape)
    on.release(QPointF(0, 100))
    assert on.selected() == ["b"]


def test_dragging_a_block_moves_it_in_one_undo_step_at_the_release(stage: Open) -> None:
    on = stage(scattered("Dense"))
    on.press("a")
    on.move(QPointF(30, 60))
    on.move(QPointF(70, 90))
    assert on.block("a").centre == QPointF(70, 90)
    assert positions(on) == {"a": (0.0, 0.0)}
    on.release(QPointF(70, 90))
    assert positions(on) == {"a": (70.0, 90.0)}
    on.model.undo()
    assert on.block("a").centre == QPointF(0, 0)
    assert on.model.history.undo_name is None


def test_selected_blocks_move_together(stage: Open) -> None:
    on = stage(scattered("Dense", "Dense", "Dense"))
    on.canvas.select_all()
    on.click("c", CONTROL)
    on.drag("a", QPointF(20, 200))
    assert positions(on) == {"a": (20.0, 200.0), "b": (280.0, 200.0), "c": (520.0, 0.0)}


def test_escape_puts_a_dragged_block_back(stage: Open) -> None:
    on = stage(scattered("Dense"))
    on.press("a")
    on.move(QPointF(50, 50))
    on.move(QPointF(90, 90))
    on.key(Qt.Key.Key_Escape)
    on.release(QPointF(90, 90))
    assert on.block("a").centre == QPointF(0, 0)
    assert on.model.history.undo_name is None


def test_a_dragged_block_catches_hold_of_a_column_near_by(stage: Open) -> None:
    on = stage(scattered("Dense", "Dense"))
    on.drag("b", QPointF(4, 200))
    assert positions(on)["b"] == (0.0, 200.0)


def test_a_loose_block_let_go_on_a_wire_is_inserted_in_one_undo_step(stage: Open) -> None:
    network = chain("Dense", "Dense")
    loose = Layer("loose", "Dropout", {"rate": 0.5}, position=(300.0, 0.0))
    on = stage(replace(network, layers=(*network.layers, loose)))
    on.press("loose")
    on.move(QPointF(150, 40))
    on.move(on.wire("a", "b").middle)
    assert on.wire("a", "b").is_target
    on.release(on.wire("a", "b").middle)
    assert on.links == {("a", "loose", 0), ("loose", "b", 0)}
    assert positions(on) == {"a": (0, 0), "b": (0, 2 * ROW), "loose": (0, ROW)}
    on.model.undo()
    assert on.links == {("a", "b", 0)}
    assert positions(on)["loose"] == (300.0, 0.0)


def test_a_wired_block_dragged_over_a_wire_is_only_moved(stage: Open) -> None:
    on = stage(chain("Dense", "Dense", "Dense"))
    links = on.links
    on.drag("c", on.wire("a", "b").middle)
    assert on.links == links


def test_a_click_on_a_wire_selects_it_alone(stage: Open) -> None:
    on = stage(chain("Dense", "Dense"))
    on.click("a")
    on.click(on.wire("a", "b").middle)
    assert on.selected() == []
    assert on.scene.selected_wires == {Link("a", "b")}
    on.click("b")
    assert on.scene.selected_wires == frozenset()


def test_a_double_click_on_a_block_asks_for_the_inspector(stage: Open) -> None:
    on = stage(scattered("Dense"))
    asked: list[str] = []
    on.canvas.activated.connect(asked.append)
    on.click("a")
    pixel = on.pixel("a")
    QTest.mouseDClick(on.view.viewport(), Qt.MouseButton.LeftButton, pos=pixel)
    assert asked == ["a"]


def test_undo_in_the_middle_of_a_drag_ends_the_drag(stage: Open) -> None:
    on = stage(scattered("Dense"))
    on.drag("a", QPointF(50, 50))
    on.press("a")
    on.move(QPointF(80, 80))
    on.move(QPointF(120, 120))
    on.model.undo()
    on.release(QPointF(120, 120))
    assert positions(on) == {"a": (0.0, 0.0)}
    assert on.block("a").centre == QPointF(0, 0)
