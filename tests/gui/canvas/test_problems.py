from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from nnstudio.document.description import (
    Description,
    InsertLayer,
    LayerDescription,
    Problem,
    SetParam,
)
from nnstudio.document.network import Network
from tests.gui.canvas.stage import Stage, chain, scattered

Open = Callable[[Network], Stage]

FLATTEN = Problem(
    "needs-flatten",
    "This Dense layer expects one row of numbers, but pictures of 26×26×8 come.",
    layer="c",
    remedies=(
        InsertLayer("Insert Flatten before it", "c", "Flatten"),
        SetParam("Use one unit", "c", "units", 1),
    ),
)
DULL = Problem("dull", "This layer changes nothing.", layer="b", severity="warning")


def broken(stage: Open, *problems: Problem) -> Stage:
    on = stage(chain("InputLayer", "Conv2D", "Dense"))
    shapes = (
        LayerDescription("a", ((None, 28, 28, 1),)),
        LayerDescription("b", ((None, 26, 26, 8),), 80, 80, 48_672),
    )
    on.describe(Description(shapes, problems))
    return on


def middle_of_button(on: Stage, name: str, number: int) -> QPointF:
    button = on.scene.notes.items[name].buttons[number]
    return button.sceneBoundingRect().center()


def test_the_button_beside_a_broken_block_mends_it_in_one_undo_step(stage: Open) -> None:
    on = broken(stage, FLATTEN)
    on.click(middle_of_button(on, "c", 0))
    assert on.links == {("a", "b", 0), ("b", "flatten_1", 0), ("flatten_1", "c", 0)}
    assert on.model.history.undo_name == "Insert Flatten before it"
    on.model.undo()
    assert on.links == {("a", "b", 0), ("b", "c", 0)}


def test_every_remedy_has_a_button(stage: Open) -> None:
    on = broken(stage, FLATTEN)
    on.click(middle_of_button(on, "c", 1))
    assert on.network.layer("c").params["units"] == 1


def test_a_button_pressed_but_left_does_nothing(stage: Open) -> None:
    on = broken(stage, FLATTEN)
    on.drag(middle_of_button(on, "c", 0), QPointF(-300, 0))
    assert on.model.history.undo_name is None


def test_remedies_are_in_the_context_menu_too(stage: Open) -> None:
    on = broken(stage, FLATTEN)
    on.click("c")
    on.view.menu_asked.emit(on.view.mapToGlobal(on.pixel("c")))
    menu = on.open_menu()
    menu.actions()[0].trigger()
    menu.close()
    assert "flatten_1" in on.ids


def test_a_note_goes_with_its_problem(stage: Open) -> None:
    on = broken(stage, FLATTEN)
    on.describe(Description())
    assert on.scene.notes.items == {}
    assert on.block("c").facts.severity == ""


def test_a_note_goes_with_its_block(stage: Open) -> None:
    on = broken(stage, FLATTEN)
    on.view.commands.delete(["c"], ())
    assert on.scene.notes.items == {}


def test_a_warning_is_told_in_full_while_its_block_is_selected(stage: Open) -> None:
    on = broken(stage, DULL)
    assert on.block("b").facts.severity == "warning"
    assert on.scene.notes.items == {}
    on.click("b")
    assert set(on.scene.notes.items) == {"b"}


def test_an_error_is_shown_before_a_warning_at_the_same_block(stage: Open) -> None:
    warning = Problem("other", "Something milder.", layer="c", severity="warning")
    on = broken(stage, warning, FLATTEN)
    assert on.scene.notes.items["c"].problem == FLATTEN
    assert "Something milder." in on.block("c").toolTip()


def test_notes_do_not_cover_blocks_where_there_is_room_on_the_other_side(stage: Open) -> None:
    on = stage(scattered("Dense", "Dense"))
    problem = Problem("x", "Something is wrong here.", layer="a")
    on.describe(Description((), (problem,)))
    note = on.scene.notes.items["a"].sceneBoundingRect()
    assert note.right() < on.block("a").centre.x()


def test_shapes_stand_on_wires_and_below_the_last_block(stage: Open) -> None:
    on = stage(chain("InputLayer", "Conv2D"))
    on.describe(
        Description(
            (
                LayerDescription("a", ((None, 28, 28, 1),)),
                LayerDescription("b", ((None, None, 26, 8),), 80, 80, 48_672),
            )
        )
    )
    assert on.wire("a", "b").label == "28×28×1"
    assert on.block("b").facts.output == "?×26×8"


def test_bars_show_each_layers_share_of_the_cost(stage: Open) -> None:
    on = stage(chain("InputLayer", "Dense", "Dense"))
    on.describe(
        Description(
            (
                LayerDescription("a", ((None, 2),)),
                LayerDescription("b", ((None, 4),), 30, 30, 10),
                LayerDescription("c", ((None, 1),), 10, 10, None),
            )
        )
    )
    shares = [on.block(name).facts.share_params for name in "abc"]
    assert shares == pytest.approx([0, 0.75, 0.25])
    assert [on.block(name).facts.share_work for name in "bc"] == [1.0, None]


def test_an_unreachable_layer_shows_no_numbers(stage: Open) -> None:
    on = broken(stage, FLATTEN)
    assert on.block("c").facts.num_params is None
    QApplication.processEvents()
    assert on.wire("b", "c").label == "26×26×8"
