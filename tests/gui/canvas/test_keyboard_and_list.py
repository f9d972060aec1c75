from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from nnstudio.document.description import Description, LayerDescription
from nnstudio.document.network import Layer, Link, Network
from tests.gui.canvas.stage import Stage, chain, scattered

Open = Callable[[Network], Stage]
SHIFT = Qt.KeyboardModifier.ShiftModifier


def diamond() -> Network:
    places = {"top": (0.0, 0.0), "left": (-110.0, 110.0), "right": (110.0, 110.0)}
    layers = [Layer(name, "Dense", {"units": 2}, position=place) for name, place in places.items()]
    layers.append(Layer("end", "Add", position=(0.0, 220.0)))
    links = (
        Link("left", "end"),
        Link("right", "end", 1),
        Link("top", "left"),
        Link("top", "right"),
    )
    return Network(tuple(layers), links)


def test_down_and_up_walk_along_the_wires(stage: Open) -> None:
    on = stage(chain("InputLayer", "Dense", "Dense"))
    walked = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        on.key(key)
        walked += on.selected()
    assert walked == ["a", "b", "c", "b"]


def test_left_and_right_go_to_the_neighbours(stage: Open) -> None:
    on = stage(diamond())
    on.click("left")
    on.key(Qt.Key.Key_Right)
    assert on.selected() == ["right"]
    on.key(Qt.Key.Key_Left)
    assert on.selected() == ["left"]


def test_blocks_that_no_wire_joins_can_be_reached(stage: Open) -> None:
    on = stage(scattered("Dense", "Dense"))
    on.click("a")
    on.key(Qt.Key.Key_Right)
    assert on.selected() == ["b"]


def test_shift_and_arrows_select_more(stage: Open) -> None:
    on = stage(chain("InputLayer", "Dense", "Dense"))
    on.click("a")
    on.key(Qt.Key.Key_Down, SHIFT)
    on.key(Qt.Key.Key_Down, SHIFT)
    assert on.selected() == ["a", "b", "c"]


def test_home_and_end_go_to_the_ends_of_the_network(stage: Open) -> None:
    on = stage(chain("InputLayer", "Dense", "Dense"))
    on.key(Qt.Key.Key_End)
    assert on.selected() == ["c"]
    on.key(Qt.Key.Key_Home)
    assert on.selected() == ["a"]


def test_enter_asks_for_the_inspector_and_escape_selects_nothing(stage: Open) -> None:
    on = stage(chain("InputLayer", "Dense"))
    asked: list[str] = []
    on.canvas.activated.connect(asked.append)
    on.click("b")
    on.key(Qt.Key.Key_Return)
    assert asked == ["b"]
    on.key(Qt.Key.Key_Escape)
    assert on.selected() == []


def test_screen_readers_hear_the_current_block(stage: Open) -> None:
    on = stage(chain("InputLayer", "Dense"))
    on.describe(Description((LayerDescription("b", ((None, 32),), 1056, 1056, 1024),)))
    on.click("b")
    said = on.view.accessibleDescription()
    assert said == "Dense b, 32 units, relu, output 32, 1,056 parameters"


def test_the_list_names_blocks_in_the_order_of_the_data(stage: Open) -> None:
    network = chain("InputLayer", "Dense", "Dropout")
    on = stage(replace(network, layers=network.layers[::-1]))
    on.canvas.canvas_actions.outline.setChecked(True)
    rows = [on.canvas.outline.item(row).text() for row in range(on.canvas.outline.count())]
    assert rows == [
        "InputLayer a, shape of the data",
        "Dense b, 32 units, relu",
        "Dropout c, rate 0.5",
    ]
    on.view.commands.delete(["b"], ())
    assert on.canvas.outline.count() == 2


def test_the_list_and_the_canvas_have_one_selection(stage: Open) -> None:
    on = stage(chain("InputLayer", "Dense", "Dense"))
    on.canvas.canvas_actions.outline.setChecked(True)
    on.click("b")
    assert [item.text()[:7] for item in on.canvas.outline.selectedItems()] == ["Dense b"]
    QTest.keyClick(on.canvas.outline, Qt.Key.Key_Down)
    assert on.selected() == ["c"]
    QTest.keyClick(on.canvas.outline, Qt.Key.Key_Up, SHIFT)
    assert sorted(on.selected()) == ["b", "c"]
    assert on.selected()[-1] == "b"


def test_the_list_can_delete_and_activate(stage: Open) -> None:
    on = stage(chain("InputLayer", "Dense", "Dense"))
    asked: list[str] = []
    on.canvas.activated.connect(asked.append)
    on.canvas.canvas_actions.outline.setChecked(True)
    on.canvas.outline.setCurrentRow(1)
    QTest.keyClick(on.canvas.outline, Qt.Key.Key_Return)
    assert asked == ["b"]
    QTest.keyClick(on.canvas.outline, Qt.Key.Key_Delete)
    assert on.ids == ["a", "c"]


def test_every_control_has_an_accessible_name(stage: Open) -> None:
    on = stage(scattered("Dense"))
    buttons = on.canvas.zoom_bar.findChildren(QAbstractButton)
    assert all(button.accessibleName() for button in buttons)
    assert on.view.accessibleName()
    assert on.canvas.outline.accessibleName()
    assert on.canvas.minimap.accessibleName()


def test_shortcuts_of_the_canvas_do_not_clash(stage: Open) -> None:
    on = stage(scattered("Dense"))
    keys = [key.toString() for action in on.canvas.actions() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
