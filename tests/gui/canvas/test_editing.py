from collections.abc import Callable

import msgspec
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.document.layout import ROW
from nnstudio.document.network import Layer, Link, Network
from nnstudio.gui.canvas.clipboard import MIME_TYPE
from tests.gui.canvas.stage import Stage, chain, scattered

Open = Callable[[Network], Stage]
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def columns(on: Stage) -> list[float]:
    return [layer.position[0] for layer in on.network.layers]


def test_delete_joins_the_chain_up_again_in_one_undo_step(stage: Open) -> None:
    on = stage(chain("InputLayer", "Dense", "Dropout", "Dense"))
    on.click("b")
    on.click("c", SHIFT)
    on.key(Qt.Key.Key_Delete)
    assert on.links == {("a", "d", 0)}
    on.model.undo()
    assert on.links == {("a", "b", 0), ("b", "c", 0), ("c", "d", 0)}


def test_delete_removes_a_selected_wire(stage: Open) -> None:
    on = stage(chain("Dense", "Dense", "Dense"))
    on.click(on.wire("a", "b").middle)
    on.key(Qt.Key.Key_Delete)
    assert on.links == {("b", "c", 0)}
    assert on.ids == ["a", "b", "c"]


def test_several_wires_into_one_block_are_deleted_together(stage: Open) -> None:
    network = scattered("Dense", "Dense", "Dense", "Add")
    links = (Link("a", "d", 0), Link("b", "d", 1), Link("c", "d", 2))
    on = stage(replace(network, links=links))
    on.view.select((), links[:2])
    on.canvas.delete_selection()
    assert on.links == {("c", "d", 0)}


def test_delete_with_nothing_selected_does_nothing(stage: Open) -> None:
    on = stage(chain("Dense", "Dense"))
    assert not on.canvas.canvas_actions.delete.isEnabled()
    on.canvas.delete_selection()
    assert on.model.history.undo_name is None


def test_a_pasted_copy_has_new_ids_and_its_own_wires(stage: Open) -> None:
    on = stage(chain("InputLayer", "Dense", "Dense"))
    on.click("b")
    on.click("c", SHIFT)
    on.key(Qt.Key.Key_C, CONTROL)
    on.key(Qt.Key.Key_V, CONTROL)
    assert on.ids == ["a", "b", "c", "dense_1", "dense_2"]
    assert on.links == {("a", "b", 0), ("b", "c", 0), ("dense_1", "dense_2", 0)}
    assert on.selected() == ["dense_1", "dense_2"]
    on.model.undo()
    assert on.ids == ["a", "b", "c"]


def test_copies_pasted_one_after_another_do_not_cover_each_other(stage: Open) -> None:
    on = stage(scattered("Dense"))
    on.click("a")
    on.canvas.copy()
    on.canvas.paste()
    on.canvas.paste()
    assert len(set(columns(on))) == 3


def test_cut_takes_blocks_away_and_paste_brings_them_back(stage: Open) -> None:
    on = stage(chain("InputLayer", "Dense", "Dense"))
    on.click("b")
    on.key(Qt.Key.Key_X, CONTROL)
    assert on.links == {("a", "c", 0)}
    on.key(Qt.Key.Key_V, CONTROL)
    assert on.network.layer("dense_1").params == {"units": 32, "activation": "relu"}


def test_a_copy_is_readable_text(stage: Open) -> None:
    on = stage(chain("InputLayer", "Dense"))
    on.canvas.select_all()
    on.canvas.copy()
    text = QApplication.clipboard().text()
    assert msgspec.json.decode(text, type=Network) == on.network


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a sentence",
        "{",
        "{}",
        '{"layers": [{"id": 3, "kind": "Dense"}]}',
        '{"layers": [{"id": "a", "kind": "os.system"}]}',
        '{"layers": [{"id": "a", "kind": "Dense"}, {"id": "a", "kind": "Dense"}]}',
        '{"layers": [{"id": "a", "kind": "Dense"}], "links": [{"source": "a", "target": "a"}]}',
        '{"layers": [{"id": "a", "kind": "Dense", "position": [1e300, 0]}]}',
        '{"a":' * 5000,
    ],
)
def test_a_clipboard_that_holds_no_layers_is_refused_in_words(stage: Open, text: str) -> None:
    on = stage(scattered("Dense"))
    mime = QMimeData()
    mime.setText(text)
    mime.setData(MIME_TYPE, text.encode())
    QApplication.clipboard().setMimeData(mime)
    on.canvas.paste()
    assert on.ids == ["a"]
    assert len(on.refusals) == 1
    assert "expected" in on.refusals[0]


def test_plain_text_of_a_network_can_be_pasted(stage: Open) -> None:
    on = stage(Network())
    QApplication.clipboard().setText('{"layers": [{"id": "x", "kind": "Flatten"}]}')
    on.canvas.paste()
    assert on.ids == ["flatten_1"]


def test_duplicate_stands_beside_the_original(stage: Open) -> None:
    on = stage(chain("Dense", "Dense"))
    on.click("b")
    on.key(Qt.Key.Key_D, CONTROL)
    x, y = on.network.layer("dense_1").position
    assert x > on.block("b").boundingRect().right()
    assert y == ROW


def test_select_all_selects_every_block(stage: Open) -> None:
    on = stage(scattered("Dense", "Dense", "Dense"))
    on.key(Qt.Key.Key_A, CONTROL)
    assert on.selected() == ["a", "b", "c"]


def test_align_brings_selected_blocks_into_one_column_in_one_step(stage: Open) -> None:
    on = stage(scattered("Dense", "Dense", "Dense"))
    on.click("a")
    on.click("b", SHIFT)
    on.canvas.align("left")
    assert columns(on) == [0, 0, 520]
    on.model.undo()
    assert columns(on) == [0, 260, 520]


def test_align_refuses_an_unknown_edge(stage: Open) -> None:
    on = stage(scattered("Dense"))
    with pytest.raises(ValueError, match="expected one of left, centre"):
        on.canvas.align("diagonal")


def test_align_is_offered_for_two_blocks_and_distribute_for_three(stage: Open) -> None:
    on = stage(scattered("Dense", "Dense", "Dense"))
    left, columns_ = on.canvas.canvas_actions.align[0], on.canvas.canvas_actions.align[-2]
    on.click("a")
    assert not left.isEnabled()
    on.click("b", SHIFT)
    assert (left.isEnabled(), columns_.isEnabled()) == (True, False)
    on.click("c", SHIFT)
    assert columns_.isEnabled()


def test_arrange_puts_a_scattered_chain_into_one_column_in_one_step(stage: Open) -> None:
    network = scattered("InputLayer", "Dense", "Dense")
    on = stage(replace(network, links=(Link("a", "b"), Link("b", "c"))))
    on.canvas.arrange()
    assert columns(on) == [0, 0, 0]
    on.model.undo()
    assert columns(on) == [0, 260, 520]


def test_arrows_nudge_while_alt_is_held_in_one_undo_step(stage: Open) -> None:
    on = stage(scattered("Dense"))
    on.click("a")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.sendKeyEvent(QTest.KeyAction.Press, on.view, key, "", ALT)
    assert on.network.layer("a").position == (16.0, 8.0)
    on.model.undo()
    assert on.network.layer("a").position == (0.0, 0.0)


def test_the_scene_keeps_the_items_that_an_edit_does_not_touch(stage: Open) -> None:
    on = stage(chain("Dense", "Dense", "Dense"))
    kept = {name: on.block(name) for name in "ac"}
    on.click("b")
    on.key(Qt.Key.Key_Delete)
    on.model.undo()
    assert {name: on.block(name) for name in "ac"} == kept


def test_nothing_is_left_in_the_scene_of_what_was_deleted(stage: Open) -> None:
    on = stage(Network())
    empty = len(on.scene.items())
    on.model.do("x", lambda p: replace(p, network=chain("Dense", "Dense", "Dense")))
    on.canvas.select_all()
    on.canvas.delete_selection()
    assert len(on.scene.items()) == empty


def test_layers_without_wires_may_share_a_canvas(stage: Open) -> None:
    on = stage(Network((Layer("a", "Dense"), Layer("b", "Dense", position=(300.0, 0.0)))))
    on.canvas.arrange()
    assert len(set(columns(on))) == 2
