"""The palette of layers."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.document.catalogue import catalogue
from nnstudio.document.network import Layer, Link, Network
from nnstudio.document.project import Project
from nnstudio.gui.canvas.gestures.drop import dropped_kind
from nnstudio.gui.palette.matching import found
from nnstudio.gui.palette.palette import Palette
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.theme import theme

NETWORK = Network(
    (Layer("input_1", "InputLayer"), Layer("dense_1", "Dense", {"units": 4}, "", (0, 110))),
    (Link("input_1", "dense_1"),),
)


@pytest.fixture
def model() -> ProjectModel:
    return ProjectModel(Project(network=NETWORK))


@pytest.fixture
def palette(qtbot: QtBot, model: ProjectModel) -> Palette:
    made = Palette(model)
    qtbot.addWidget(made)
    made.resize(260, 400)
    made.show()
    return made


def names(palette: Palette) -> list[str]:
    items = [palette.tree.topLevelItem(i) for i in range(palette.tree.topLevelItemCount())]
    return [item.text(0) for item in items if item is not None]


def layers_shown(palette: Palette) -> set[str]:
    found_items = palette.tree.findItems(
        "*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive
    )
    return {kind for item in found_items if (kind := palette.tree.kind_of(item)) is not None}


def test_common_layers_come_first_and_all_on_request(palette: Palette) -> None:
    common = {entry.name for entry in catalogue().families["layers"] if entry.common}
    assert layers_shown(palette) == common
    palette.everything.click()
    assert layers_shown(palette) == {entry.name for entry in catalogue().families["layers"]}


@pytest.mark.parametrize(
    ("text", "best"),
    [("conv", "Conv2D"), ("dense", "Dense"), ("fully conn", "Dense"), ("lstm", "LSTM")],
)
def test_the_search_puts_the_best_match_first(text: str, best: str) -> None:
    assert found(catalogue().families["layers"], text)[0].name == best


def test_searching_conv_and_enter_adds_the_best_match_behind_the_last_layer(
    palette: Palette, model: ProjectModel
) -> None:
    palette.search.setFocus()
    QTest.keyClicks(palette.search, "conv")
    assert names(palette)[:2] == ["Conv2D", "Conv1D"]
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    network = model.project.network
    assert network.layers[-1].kind == "Conv2D"
    assert network.layers[-1].params == {"filters": 8, "kernel_size": 3}
    assert network.sources("conv2d_1") == ("dense_1",)
    assert model.selection == ("conv2d_1",)
    assert model.history.undo_name == "Add Conv2D"


def test_down_chooses_the_next_match(palette: Palette, model: ProjectModel) -> None:
    palette.search.setFocus()
    QTest.keyClicks(palette.search, "conv")
    QTest.keyClick(palette.search, Qt.Key.Key_Down)
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert model.project.network.layers[-1].kind == "Conv1D"


def test_a_layer_is_added_behind_the_selected_one(palette: Palette, model: ProjectModel) -> None:
    model.select(["input_1"])
    palette.add("Dense")
    assert model.project.network.sources("dense_2") == ("input_1",)
    model.undo()
    assert model.project.network == NETWORK


def test_the_first_layer_of_an_empty_project_comes_with_an_input(qtbot: QtBot) -> None:
    model = ProjectModel()
    palette = Palette(model)
    qtbot.addWidget(palette)
    palette.add("Dense")
    assert [layer.kind for layer in model.project.network.layers] == ["InputLayer", "Dense"]
    assert model.project.network.links == (Link("input_1", "dense_1"),)
    assert model.selection == ("dense_1",)
    model.undo()
    assert model.project == Project()


def test_a_double_click_adds_the_layer(palette: Palette, model: ProjectModel) -> None:
    [item] = palette.tree.findItems(
        "Dropout", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    )
    palette.tree.scrollToItem(item)
    place = palette.tree.visualItemRect(item).center()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(palette.tree.viewport(), left, none, place)
    QTest.mouseDClick(palette.tree.viewport(), left, none, place)
    assert model.project.network.layers[-1].kind == "Dropout"
    assert len(model.project.network.layers) == 3


def test_what_is_dragged_is_what_the_canvas_takes(palette: Palette) -> None:
    [item] = palette.tree.findItems(
        "Dense", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    )
    assert dropped_kind(palette.tree.mimeData([item])) == "Dense"


def test_slash_and_control_f_lead_to_the_search_but_not_out_of_a_text_field(
    qtbot: QtBot, model: ProjectModel
) -> None:
    window = QWidget()
    palette, other = Palette(model), QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(palette)
    layout.addWidget(other)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus()
    QTest.keyClicks(other, "a/b")
    assert other.text() == "a/b"
    assert other.hasFocus()
    QTest.keyClick(other, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert palette.search.hasFocus()
    palette.tree.setFocus()
    QTest.keyClick(palette.tree, Qt.Key.Key_Slash)
    assert palette.search.hasFocus()


def test_a_search_without_result_says_so_and_escape_ends_it(palette: Palette) -> None:
    palette.search.setFocus()
    QTest.keyClicks(palette.search, "xyzzy")
    assert layers_shown(palette) == set()
    QTest.keyClick(palette.search, Qt.Key.Key_Escape)
    assert palette.search.text() == ""
    assert "Dense" in layers_shown(palette)


def test_every_layer_explains_itself(palette: Palette) -> None:
    palette.everything.click()
    for entry in catalogue().families["layers"]:
        found_items = palette.tree.findItems(
            entry.name, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
        )
        [item] = [item for item in found_items if palette.tree.kind_of(item) is not None]
        assert entry.help in item.toolTip(0)


def test_folded_categories_stay_folded_and_colours_follow_the_theme(
    palette: Palette, tmp_path: Path
) -> None:
    item = palette.tree.topLevelItem(0)
    assert item is not None
    item.setExpanded(False)
    palette.search.setText("conv")
    palette.search.clear()
    item = palette.tree.topLevelItem(0)
    assert item is not None
    assert not item.isExpanded()
    try:
        theme().apply("dark")
        assert palette.grab().save(str(tmp_path / "dark.png"))
    finally:
        theme().apply("system")
