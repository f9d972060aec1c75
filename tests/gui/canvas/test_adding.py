from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF

from nnstudio.document.layout import ROW
from nnstudio.document.network import Network
from tests.gui.canvas.stage import Stage, chain, scattered

Open = Callable[[Network], Stage]


def test_an_empty_canvas_says_how_to_begin(stage: Open) -> None:
    on = stage(Network())
    assert on.canvas.invitation.isVisible()
    on.drop("InputLayer", QPointF(0, 0))
    assert not on.canvas.invitation.isVisible()
    on.model.undo()
    assert on.canvas.invitation.isVisible()


def test_a_dropped_layer_stands_where_it_was_dropped_wired_behind_the_last(stage: Open) -> None:
    on = stage(chain("InputLayer", "Dense"))
    on.drop("Dropout", QPointF(40, 260))
    assert on.links == {("a", "b", 0), ("b", "dropout_1", 0)}
    assert on.network.layer("dropout_1").position == (40.0, 260.0)
    assert on.selected() == ["dropout_1"]
    on.model.undo()
    assert on.ids == ["a", "b"]


def test_a_dropped_layer_is_wired_behind_the_selected_block(stage: Open) -> None:
    on = stage(chain("InputLayer", "Dense"))
    on.click("a")
    on.drop("Dense", QPointF(300, 110))
    assert ("a", "dense_1", 0) in on.links


def test_a_layer_dropped_above_the_selected_block_stays_unwired(stage: Open) -> None:
    on = stage(chain("Dense", "Dense"))
    on.click("b")
    on.drop("Dense", QPointF(300, -50))
    assert on.links == {("a", "b", 0)}


def test_a_dropped_layer_brings_the_parameters_a_beginner_needs(stage: Open) -> None:
    on = stage(Network())
    on.drop("Dense", QPointF(0, 0))
    assert "units" in on.network.layer("dense_1").params


def test_a_dropped_input_is_wired_to_nothing(stage: Open) -> None:
    on = stage(chain("InputLayer", "Dense"))
    on.drop("InputLayer", QPointF(300, 200))
    assert on.links == {("a", "b", 0)}


def test_a_layer_over_a_wire_lights_it_up_and_is_inserted_there(stage: Open) -> None:
    on = stage(chain("InputLayer", "Dense", "Dense"))
    middle = on.wire("a", "b").middle
    assert on.drag_in("Dropout", middle)
    assert on.wire("a", "b").is_target
    on.drag_out()
    assert not on.wire("a", "b").is_target
    on.drop("Dropout", middle)
    assert on.links == {("a", "dropout_1", 0), ("dropout_1", "b", 0), ("b", "c", 0)}
    assert [on.network.layer(name).position[1] for name in ("dropout_1", "b", "c")] == [
        ROW,
        2 * ROW,
        3 * ROW,
    ]
    on.model.undo()
    assert on.links == {("a", "b", 0), ("b", "c", 0)}


@pytest.mark.parametrize("kind", ["NoSuchLayer", "", "\N{SNOWMAN}"])
def test_a_layer_that_the_catalogue_does_not_know_is_not_welcome(stage: Open, kind: str) -> None:
    on = stage(scattered("Dense"))
    assert not on.drag_in(kind, QPointF(0, 200))


def test_dragging_out_again_leaves_nothing_behind(stage: Open) -> None:
    on = stage(scattered("Dense"))
    num_items = len(on.scene.items())
    on.drag_in("Dropout", QPointF(0, 200))
    on.drag_out()
    assert len(on.scene.items()) == num_items
    assert on.model.history.undo_name is None


def test_a_new_block_out_of_sight_is_scrolled_into_sight(stage: Open) -> None:
    on = stage(chain("Dense", "Dense"))
    on.view.commands.add("Dense", QPointF(0, 3000), "b")
    window = on.view.camera.window
    assert window.contains(on.block("dense_1").sceneBoundingRect())


def test_a_new_block_in_sight_leaves_the_view_where_it_is(stage: Open) -> None:
    on = stage(chain("Dense", "Dense"))
    before = on.view.camera.window
    on.view.commands.add("Dense", QPointF(0, 220), "b")
    assert on.view.camera.window == before
