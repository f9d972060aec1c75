from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAction

from nnstudio.document.description import Description, LayerDescription
from nnstudio.document.network import Link, Network
from nnstudio.gui.canvas.fit_menu import FitMenu
from nnstudio.gui.canvas.gestures.connect import ConnectPorts
from tests.gui.canvas.stage import Stage, chain, scattered

Open = Callable[[Network], Stage]


def hint(stage: Stage) -> str:
    assert isinstance(stage.view.gesture, ConnectPorts)
    return stage.view.gesture.hint


def actions(menu: FitMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions()}


def test_dragging_from_an_output_to_an_input_connects_in_one_undo_step(stage: Open) -> None:
    on = stage(scattered("Dense", "Dense"))
    on.drag(on.output("a"), on.input("b"))
    assert on.links == {("a", "b", 0)}
    on.model.undo()
    assert on.links == set()


def test_letting_go_anywhere_on_a_block_connects(stage: Open) -> None:
    on = stage(scattered("Dense", "Dense"))
    on.drag(on.output("a"), "b")
    assert on.links == {("a", "b", 0)}


def test_dragging_from_a_free_input_back_to_an_output_connects(stage: Open) -> None:
    on = stage(scattered("Dense", "Dense"))
    on.drag(on.input("b"), on.output("a"))
    assert on.links == {("a", "b", 0)}


def test_a_loop_is_refused_in_words_before_the_wire_is_let_go(stage: Open) -> None:
    on = stage(chain("Dense", "Dense", "Dense"))
    on.press(on.output("c"))
    on.move(QPointF(200, 150))
    assert on.block("a").opacity() < 1
    assert on.block("a").inputs[0].look == "refused"
    on.move("a")
    assert "loop" in hint(on)
    on.release("a")
    assert on.links == {("a", "b", 0), ("b", "c", 0)}
    assert len(on.refusals) == 1
    assert on.block("a").opacity() == 1


def test_what_fits_is_shown_while_a_wire_is_drawn(stage: Open) -> None:
    on = stage(scattered("InputLayer", "Dense", "Dense"))
    on.press(on.output("b"))
    on.move(QPointF(100, 100))
    assert on.block("c").inputs[0].look == "fits"
    assert on.block("a").opacity() < 1
    on.move("c")
    assert on.block("c").inputs[0].look == "target"
    on.key(Qt.Key.Key_Escape)
    assert on.block("c").inputs[0].look == "plain"
    assert on.links == set()


def test_an_input_block_cannot_be_fed(stage: Open) -> None:
    on = stage(scattered("InputLayer", "Dense"))
    on.press(on.output("b"))
    on.move(QPointF(100, 100))
    on.move("a")
    assert "data alone" in hint(on)
    on.release("a")
    assert on.links == set()


def test_a_layer_with_one_input_trades_its_wire_and_says_so(stage: Open) -> None:
    on = stage(replace(scattered("Dense", "Dense", "Dense"), links=(Link("a", "b"),)))
    on.press(on.output("c"))
    on.move(QPointF(300, 100))
    on.move("b")
    assert hint(on) == "Replaces the wire from Dense."
    on.release("b")
    assert on.links == {("c", "b", 0)}


def test_a_merging_layer_takes_one_wire_after_the_other(stage: Open) -> None:
    on = stage(scattered("Dense", "Dense", "Dense", "Add"))
    for name in "abc":
        on.drag(on.output(name), "d")
    assert on.links == {("a", "d", 0), ("b", "d", 1), ("c", "d", 2)}


def test_a_fed_input_gives_its_wire_to_another_block(stage: Open) -> None:
    on = stage(replace(scattered("Dense", "Dense", "Dense"), links=(Link("a", "b"),)))
    on.drag(on.input("b"), on.input("c"))
    assert on.links == {("a", "c", 0)}
    on.model.undo()
    assert on.links == {("a", "b", 0)}


def test_a_wire_that_is_pulled_off_into_nothing_is_gone(stage: Open) -> None:
    on = stage(chain("Dense", "Dense"))
    on.drag(on.input("b"), QPointF(250, 60))
    assert on.links == set()


def test_a_wire_that_is_put_back_changes_nothing(stage: Open) -> None:
    on = stage(chain("Dense", "Dense"))
    on.press(on.input("b"))
    on.move(QPointF(250, 60))
    on.move(on.input("b"))
    on.release(on.input("b"))
    assert on.links == {("a", "b", 0)}
    assert on.model.history.undo_name is None


def test_a_wire_let_go_on_nothing_offers_layers_and_adds_the_chosen_one_wired(
    stage: Open,
) -> None:
    on = stage(scattered("Dense"))
    on.drag(on.output("a"), QPointF(40, 200))
    menu = on.open_menu()
    assert isinstance(menu, FitMenu)
    actions(menu)["Dropout"].trigger()
    menu.close()
    assert on.links == {("a", "dropout_1", 0)}
    assert on.selected() == ["dropout_1"]
    assert on.input("dropout_1").y() == pytest.approx(200, abs=2)
    on.model.undo()
    assert on.ids == ["a"]


def test_only_layers_that_fit_the_shape_are_offered(stage: Open) -> None:
    on = stage(scattered("Dense"))
    on.describe(Description((LayerDescription("a", ((None, 32),)),)))
    on.drag(on.output("a"), QPointF(40, 200))
    menu = on.open_menu()
    assert isinstance(menu, FitMenu)
    offered = set(actions(menu))
    menu.close()
    assert "Dense" in offered
    assert not {"Conv2D", "MaxPooling2D", "Flatten", "LSTM"} & offered


def test_a_wire_from_a_free_input_offers_layers_that_feed_it(stage: Open) -> None:
    on = stage(scattered("Dense"))
    on.drag(on.input("a"), QPointF(40, -160))
    menu = on.open_menu()
    assert isinstance(menu, FitMenu)
    actions(menu)["InputLayer"].trigger()
    menu.close()
    assert on.links == {("input_1", "a", 0)}


def test_a_click_on_a_port_does_nothing(stage: Open) -> None:
    on = stage(chain("Dense", "Dense"))
    on.click(on.output("a"))
    assert on.model.history.undo_name is None
