"""The form of a layer."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.document.catalogue import catalogue
from nnstudio.document.description import Description, LayerDescription, Problem, SetParam
from nnstudio.document.edits import set_param
from nnstudio.document.network import Layer, Link, Network
from nnstudio.document.project import Project
from nnstudio.document.values import Config
from nnstudio.gui.application import destroy
from nnstudio.gui.forms.activation import ActivationEditor
from nnstudio.gui.forms.config_editor import ConfigEditor
from nnstudio.gui.forms.editor import Editor
from nnstudio.gui.forms.row import Row
from nnstudio.gui.forms.simple import BoolEditor, ChoiceEditor, NumberEditor, TextEditor
from nnstudio.gui.forms.slider import SliderEditor
from nnstudio.gui.forms.tuples import ListEditor, NumbersEditor, PairsEditor
from nnstudio.gui.inspector import Inspector
from nnstudio.gui.project_model import ProjectModel
from tests.gui.forms.hands import pick, retype

E = TypeVar("E", bound=Editor)

NETWORK = Network(
    (
        Layer("input_1", "InputLayer"),
        Layer("conv2d_1", "Conv2D", {"filters": 8, "kernel_size": 3}),
        Layer("dropout_1", "Dropout", {"rate": 0.25}),
        Layer("dense_1", "Dense", {"units": 16}),
        Layer("lstm_1", "LSTM", {"units": 16}),
        Layer("zeropadding2d_1", "ZeroPadding2D", {}),
        Layer("bidirectional_1", "Bidirectional", {"layer": Config("LSTM", {"units": 8})}),
    ),
    (Link("input_1", "conv2d_1"),),
)


class Bench:
    """An inspector on a project, and how a user handles it."""

    def __init__(self) -> None:
        self.model = ProjectModel()
        self.inspector = Inspector(self.model)
        self.inspector.show()

    def open(self, network: Network, width: int = 300) -> None:
        self.model.open(Project(network=network))
        self.inspector.resize(width, 700)

    def select(self, *names: str) -> None:
        self.model.select(names)

    def row(self, name: str) -> Row:
        assert self.inspector.form is not None
        if name not in self.inspector.form.form.rows:
            self.inspector.form.form.more.click()
        return self.inspector.form.form.rows[name]

    def editor(self, name: str, kind: type[E]) -> E:
        editor = self.row(name).editor
        assert isinstance(editor, kind)
        return editor

    def param(self, layer: str, name: str) -> object:
        return self.model.project.network.layer(layer).params.get(name)

    def undo_names(self) -> list[str]:
        names = []
        while self.model.history.undo_name is not None:
            names.append(self.model.history.undo_name)
            self.model.undo()
        return names


@pytest.fixture(scope="module")
def shared_bench(qapp: QApplication) -> Iterator[Bench]:
    """One inspector for all; the forms of the layers, which the tests are about, come and go."""
    made = Bench()
    yield made
    destroy(made.inspector, made.model)


@pytest.fixture
def bench(shared_bench: Bench) -> Iterator[Bench]:
    shared_bench.open(NETWORK)
    yield shared_bench
    shared_bench.open(Network())


def test_every_layer_of_the_catalogue_has_a_form_that_shows_its_values(bench: Bench) -> None:
    entries = catalogue().families["layers"]
    blocks = tuple(Layer(f"{entry.name}_1", entry.name, dict(entry.starter)) for entry in entries)
    bench.open(Network(blocks), width=280)
    for entry in entries:
        bench.select(f"{entry.name}_1")
        form = bench.inspector.form
        assert form is not None, entry.name
        form.form.more.click()
        is_advanced = {param.name: param.advanced for param in entry.params}
        assert set(form.form.rows) == set(is_advanced), entry.name
        assert list(form.form.rows) == sorted(form.form.rows, key=is_advanced.__getitem__)
        for name, row in form.form.rows.items():
            assert row.editor.field().accessibleName(), (entry.name, name)
            assert "In Keras" in row.toolTip(), (entry.name, name)
        assert bench.undo_names() == [], entry.name
        assert form.minimumSizeHint().width() <= 264, entry.name


def test_typing_a_value_is_one_undo_step_with_a_name(bench: Bench) -> None:
    bench.select("dense_1")
    box = bench.editor("units", NumberEditor).box
    retype(box, "128")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert bench.param("dense_1", "units") == 128
    assert bench.undo_names() == ["Change units of dense_1"]
    assert bench.param("dense_1", "units") == 16


def test_two_visits_to_a_field_are_two_undo_steps(bench: Bench) -> None:
    bench.select("dense_1")
    box = bench.editor("units", NumberEditor).box
    for text in ("128", "64"):
        retype(box, text)
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert bench.undo_names() == ["Change units of dense_1"] * 2


def test_dragging_a_slider_is_one_undo_step(bench: Bench) -> None:
    bench.select("dropout_1")
    slider = bench.editor("rate", SliderEditor).slider
    left = Qt.MouseButton.LeftButton
    slider.setSliderDown(True)
    for place in range(60, 120, 5):
        slider.setSliderPosition(place)
    slider.setSliderDown(False)
    QTest.mouseRelease(slider, left, pos=QPoint(20, 5))
    rate = bench.param("dropout_1", "rate")
    assert isinstance(rate, float)
    assert rate > 0.5
    assert bench.undo_names() == ["Change rate of dropout_1"]
    assert bench.param("dropout_1", "rate") == 0.25


@pytest.mark.parametrize("text", ["many", "0", "-3", "2.5", ""])
def test_a_wrong_number_stays_in_red_with_a_sentence_and_is_not_applied(
    bench: Bench, text: str
) -> None:
    bench.select("dense_1")
    row = bench.row("units")
    box = bench.editor("units", NumberEditor).box
    retype(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == text
    assert box.property("role") == "error"
    assert row.complaint.isVisible()
    assert row.complaint.text() == "Enter a whole number of at least 1."
    assert bench.param("dense_1", "units") == 16
    assert bench.model.history.undo_name is None
    retype(box, "7")
    assert not row.complaint.isVisible()
    assert bench.param("dense_1", "units") == 7


def test_undo_updates_the_widgets_without_building_them_anew(bench: Bench) -> None:
    bench.select("dense_1")
    box = bench.editor("units", NumberEditor).box
    retype(box, "32")
    QTest.keyClick(box, Qt.Key.Key_Return)
    bench.model.undo()
    assert bench.editor("units", NumberEditor).box is box
    assert box.text() == "16"


def test_a_description_does_not_disturb_what_is_being_typed(bench: Bench) -> None:
    bench.select("dense_1")
    box = bench.editor("units", NumberEditor).box
    retype(box, "3x")
    bench.model.set_description(Description())
    bench.model.do("Elsewhere", lambda p: set_param(p, "dropout_1", "rate", 0.5))
    assert box.text() == "3x"
    assert bench.row("units").complaint.isVisible()


def test_the_default_is_muted_and_reset_takes_back_a_change(bench: Bench) -> None:
    bench.select("dense_1")
    editor = bench.editor("use_bias", BoolEditor)
    assert editor.box.property("role") == "muted"
    assert not bench.row("use_bias").reset.isVisible()
    editor.box.click()
    assert bench.param("dense_1", "use_bias") is False
    assert bench.row("use_bias").reset.isVisible()
    bench.row("use_bias").reset.click()
    assert "use_bias" not in bench.model.project.network.layer("dense_1").params
    assert editor.box.isChecked()


def test_a_choice_back_to_the_default_leaves_nothing_behind(bench: Bench) -> None:
    bench.select("conv2d_1")
    box = bench.editor("padding", ChoiceEditor).box
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert bench.param("conv2d_1", "padding") == "same"
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert "padding" not in bench.model.project.network.layer("conv2d_1").params


def test_a_kernel_size_has_a_field_for_each_axis(bench: Bench) -> None:
    bench.select("conv2d_1")
    boxes = bench.editor("kernel_size", NumbersEditor).boxes
    assert [box.text() for box in boxes] == ["3", "3"]
    retype(boxes[1], "5")
    assert bench.param("conv2d_1", "kernel_size") == (3, 5)
    retype(boxes[0], "x")
    assert bench.row("kernel_size").complaint.isVisible()
    assert bench.param("conv2d_1", "kernel_size") == (3, 5)


def test_paddings_are_edited_side_by_side(bench: Bench) -> None:
    bench.select("zeropadding2d_1")
    editor = bench.editor("padding", PairsEditor)
    assert [box.text() for box in editor.boxes] == ["1", "1", "1", "1"]
    retype(editor.boxes[3], "4")
    assert bench.param("zeropadding2d_1", "padding") == ((1, 1), (1, 4))


def test_a_shape_is_typed_as_text_and_may_be_open(bench: Bench) -> None:
    bench.select("input_1")
    box = bench.editor("shape", ListEditor).box
    retype(box, "28, 28 x ?")
    assert bench.param("input_1", "shape") == (28, 28, None)
    retype(box, "28 by 28")
    assert "whole numbers" in bench.row("shape").complaint.text()
    retype(box, "")
    assert "shape" not in bench.model.project.network.layer("input_1").params


def test_activations_are_drawn_and_explained(bench: Bench) -> None:
    bench.select("dense_1")
    box = bench.editor("activation", ActivationEditor).box
    index = box.findText("tanh")
    assert not box.itemIcon(index).isNull()
    assert "−1" in box.itemData(index, Qt.ItemDataRole.ToolTipRole)
    pick(box, "tanh")
    assert bench.param("dense_1", "activation") == "tanh"


def test_a_regularizer_opens_a_form_of_its_own(bench: Bench) -> None:
    bench.select("dense_1")
    editor = bench.editor("kernel_regularizer", ConfigEditor)
    assert not editor.below.isVisible()
    pick(editor.box, "L2")
    assert bench.param("dense_1", "kernel_regularizer") == Config("L2")
    assert editor.form is not None
    nested = editor.form.rows["l2"].editor
    assert isinstance(nested, NumberEditor)
    retype(nested.box, "0.5")
    QTest.keyClick(nested.box, Qt.Key.Key_Return)
    assert bench.param("dense_1", "kernel_regularizer") == Config("L2", {"l2": 0.5})
    assert bench.undo_names() == ["Change kernel regularizer of dense_1"] * 2


def test_a_wrapped_layer_is_edited_within_its_wrapper(bench: Bench) -> None:
    bench.select("bidirectional_1")
    editor = bench.editor("layer", ConfigEditor)
    assert editor.form is not None
    nested = editor.form.rows["units"].editor
    assert isinstance(nested, NumberEditor)
    retype(nested.box, "12")
    assert bench.param("bidirectional_1", "layer") == Config("LSTM", {"units": 12})
    pick(editor.box, "GRU")
    assert bench.param("bidirectional_1", "layer") == Config("GRU", {"units": 12})


def test_several_layers_are_edited_together(bench: Bench) -> None:
    bench.select("dense_1", "lstm_1")
    units = bench.editor("units", NumberEditor).box
    assert units.text() == "16"
    retype(units, "24")
    QTest.keyClick(units, Qt.Key.Key_Return)
    assert bench.param("dense_1", "units") == 24
    assert bench.param("lstm_1", "units") == 24
    assert bench.undo_names() == ["Change units of 2 layers"]


def test_values_that_differ_are_told_to_be_several(bench: Bench) -> None:
    bench.model.do("x", lambda p: set_param(p, "dense_1", "units", 99))
    bench.select("dense_1", "lstm_1")
    units = bench.editor("units", NumberEditor).box
    assert units.text() == ""
    assert units.lineEdit().placeholderText() == "several"


def test_the_title_of_a_block_is_one_undo_step(bench: Bench) -> None:
    bench.select("dense_1")
    assert bench.inspector.form is not None
    editor = bench.inspector.form.title.editor
    assert isinstance(editor, TextEditor)
    retype(editor.box, "Answer")
    assert bench.model.project.network.layer("dense_1").title == "Answer"
    assert bench.undo_names() == ["Rename dense_1"]


def test_the_header_tells_what_keras_says_and_problems_can_be_mended(bench: Bench) -> None:
    bench.select("dense_1")
    problem = Problem(
        "units", "Too few units.", "dense_1", remedies=(SetParam("Use 3", "dense_1", "units", 3),)
    )
    known = LayerDescription("dense_1", ((None, 8, 16),), 1056, 1056, 2048)
    bench.model.set_description(Description((known,), (problem,)))
    form = bench.inspector.form
    assert form is not None
    assert form.header.facts.text() == "Output 8×16 · 1,056 parameters · 2,048 multiply-adds"
    [card] = form.problems.cards
    assert card.sentence.text() == "Too few units."
    card.buttons[0].click()
    assert bench.param("dense_1", "units") == 3
    assert bench.undo_names() == ["Use 3"]


def test_layers_without_settings_in_common_say_so(bench: Bench) -> None:
    bench.select("input_1", "dense_1")
    form = bench.inspector.form
    assert form is not None
    assert not form.form.rows
    assert bench.inspector.tabs.currentIndex() == 0


def test_the_selection_decides_which_page_is_shown(bench: Bench) -> None:
    assert bench.inspector.tabs.currentIndex() == 1
    bench.select("dense_1")
    assert bench.inspector.tabs.currentIndex() == 0
    bench.select()
    assert bench.inspector.tabs.currentIndex() == 1
    assert bench.inspector.form is None
