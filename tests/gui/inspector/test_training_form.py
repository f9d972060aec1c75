"""The form of the training plan."""

from typing import TypeVar

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nnstudio.document.data import DataSummary, Feature, Target
from nnstudio.document.description import Description
from nnstudio.document.network import Layer, Link, Network
from nnstudio.document.plan import EarlyStopping, OutputPlan, TrainingPlan
from nnstudio.document.project import Project
from nnstudio.document.values import Config
from nnstudio.gui.forms.config_editor import ConfigEditor, LearningRateEditor
from nnstudio.gui.forms.editor import Editor
from nnstudio.gui.forms.seed import SeedEditor
from nnstudio.gui.forms.simple import ChoiceEditor, NumberEditor
from nnstudio.gui.forms.slider import SliderEditor
from nnstudio.gui.inspector.class_weights_editor import ClassWeightsEditor
from nnstudio.gui.inspector.metrics_editor import MetricsEditor
from nnstudio.gui.inspector.optional_editor import OptionalEditor
from nnstudio.gui.inspector.training_form import TrainingForm
from nnstudio.gui.project_model import ProjectModel
from nnstudio.protocol.messages import Device
from tests.gui.forms.hands import enter, pick

E = TypeVar("E", bound=Editor)


class Bench:
    """A training form on a project, and how a user handles it."""

    def __init__(self, qtbot: QtBot, project: Project) -> None:
        self.model = ProjectModel(project)
        self.form = TrainingForm(self.model)
        qtbot.addWidget(self.form)
        self.form.resize(284, 1200)
        self.form.show()

    @property
    def plan(self) -> TrainingPlan:
        return self.model.project.plan

    def editor(self, name: str, kind: type[E]) -> E:
        editor = self.form.editor(name)
        assert isinstance(editor, kind)
        return editor

    def learning_rate(self) -> LearningRateEditor:
        form = self.editor("optimizer", ConfigEditor).form
        assert form is not None
        editor = form.rows["learning_rate"].editor
        assert isinstance(editor, LearningRateEditor)
        return editor

    def undo_names(self) -> list[str]:
        names = []
        while self.model.history.undo_name is not None:
            names.append(self.model.history.undo_name)
            self.model.undo()
        return names


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot, Project())


def test_the_form_fits_into_a_narrow_dock(bench: Bench) -> None:
    assert bench.form.minimumSizeHint().width() <= 264


def test_typing_the_epochs_is_one_undo_step_with_a_name(bench: Bench) -> None:
    enter(bench.editor("epochs", NumberEditor).box, "150")
    assert bench.plan.epochs == 150
    assert bench.undo_names() == ["Change epochs"]


def test_zero_epochs_are_refused_with_a_sentence(bench: Bench) -> None:
    box = bench.editor("epochs", NumberEditor).box
    enter(box, "0")
    assert bench.plan.epochs == TrainingPlan().epochs
    assert box.property("role") == "error"


def test_the_learning_rate_slider_is_logarithmic_and_one_undo_step(bench: Bench) -> None:
    editor = bench.learning_rate().number
    assert isinstance(editor, SliderEditor)
    slider = editor.slider
    assert slider.value() == slider.maximum() * 2 // 5  # 1e-3 between 1e-5 and 1
    slider.setSliderDown(True)
    for place in range(slider.value(), slider.maximum() * 3 // 5 + 1):
        slider.setSliderPosition(place)
    slider.setSliderDown(False)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton)
    assert bench.plan.optimizer == Config("Adam", {"learning_rate": 0.01})
    assert editor.number.box.text() == "0.01"
    assert bench.undo_names() == ["Change learning rate"]


def test_small_numbers_are_typed_and_shown_with_powers_of_ten(bench: Bench) -> None:
    editor = bench.learning_rate().number
    assert isinstance(editor, SliderEditor)
    enter(editor.number.box, "0.00003")
    assert bench.plan.optimizer.params["learning_rate"] == 3e-5
    assert editor.number.box.text() == "3e-5"


def test_a_schedule_takes_over_the_learning_rate_and_gives_it_back(bench: Bench) -> None:
    editor = bench.learning_rate()
    enter(editor.number.field(), "0.02")
    pick(editor.box, "CosineDecay")
    schedule = bench.plan.optimizer.params["learning_rate"]
    assert isinstance(schedule, Config)
    assert schedule.kind == "CosineDecay"
    assert schedule.params["initial_learning_rate"] == 0.02
    assert editor.form is not None
    decay = editor.form.rows["decay_steps"].editor
    enter(decay.field(), "500")
    schedule = bench.plan.optimizer.params["learning_rate"]
    assert isinstance(schedule, Config)
    assert schedule.params["decay_steps"] == 500
    pick(editor.box, "Constant")
    assert bench.plan.optimizer.params["learning_rate"] == 0.02


def test_another_optimizer_keeps_what_both_have(bench: Bench) -> None:
    enter(bench.learning_rate().number.field(), "0.02")
    pick(bench.editor("optimizer", ConfigEditor).box, "SGD")
    assert bench.plan.optimizer == Config("SGD", {"learning_rate": 0.02})


def test_the_loss_is_chosen_from_the_catalogue(bench: Bench) -> None:
    pick(bench.editor("loss", ConfigEditor).box, "MeanSquaredError")
    assert bench.plan.loss == Config("MeanSquaredError")
    assert bench.undo_names()[-1] == "Change loss"


def test_the_validation_part_is_shown_in_percent(bench: Bench) -> None:
    editor = bench.editor("validation_split", SliderEditor)
    assert editor.number.box.text() == "20"
    enter(editor.number.box, "35")
    assert bench.plan.validation_split == 0.35


def test_the_dice_draws_another_seed(bench: Bench) -> None:
    bench.editor("seed", SeedEditor).dice.click()
    assert bench.plan.seed > 0
    assert bench.undo_names() == ["Change seed"]


def test_metrics_are_added_set_and_removed(bench: Bench) -> None:
    editor = bench.editor("metrics", MetricsEditor)
    editor.menu.aboutToShow.emit()
    names = [action.text() for action in editor.menu.actions()]
    assert "accuracy" not in names
    next(action for action in editor.menu.actions() if action.text() == "AUC").trigger()
    assert [metric.kind for metric in bench.plan.metrics] == ["accuracy", "AUC"]
    row = editor.rows[1]
    row.unfold.click()
    assert row.form is not None
    row.form.more.click()
    enter(row.form.rows["num_thresholds"].editor.field(), "50")
    assert bench.plan.metrics[1] == Config("AUC", {"num_thresholds": 50})
    editor.rows[0].remove.click()
    assert [metric.kind for metric in bench.plan.metrics] == ["AUC"]
    assert bench.undo_names() == ["Change metrics"] * 3


def test_early_stopping_is_switched_on_with_its_settings_and_off_again(bench: Bench) -> None:
    editor = bench.editor("early_stopping", OptionalEditor)
    assert not editor.form.isVisible()
    editor.box.click()
    assert bench.plan.early_stopping == EarlyStopping()
    assert editor.form.isVisible()
    enter(editor.form.rows["patience"].editor.field(), "9")
    stopping = bench.plan.early_stopping
    assert stopping == EarlyStopping(patience=9)
    editor.box.click()
    assert bench.plan == TrainingPlan()
    editor.box.click()
    assert bench.plan.early_stopping == EarlyStopping(patience=9)


def test_what_can_be_watched_follows_from_the_metrics(bench: Bench) -> None:
    plan = replace(bench.plan, metrics=(Config("MeanAbsoluteError"), Config("AUC")))
    bench.model.do("x", lambda project: replace(project, plan=plan))
    form = bench.editor("early_stopping", OptionalEditor).form
    monitor = form.rows["monitor"].editor
    assert isinstance(monitor, ChoiceEditor)
    words = [monitor.box.itemText(index) for index in range(monitor.box.count())]
    assert words == ["val_loss", "val_mean_absolute_error", "val_auc", "loss", "mean_absolute_error", "auc"]  # fmt: skip  # noqa: E501


def test_class_weights_have_a_field_for_each_class(bench: Bench) -> None:
    data = DataSummary(
        "Iris",
        (Feature("inputs", (4,)),),
        (Target("class", "class", (), ("a", "b", "c")),),
        120,
        30,
    )
    bench.model.set_description(Description(data=data))
    editor = bench.editor("class_weights", ClassWeightsEditor)
    pick(editor.box, "By hand")
    assert bench.plan.class_weights == (1.0, 1.0, 1.0)
    assert editor.form is not None
    assert [row.label.text() for row in editor.form.rows.values()] == ["a", "b", "c"]
    enter(editor.form.rows["1"].editor.field(), "2.5")
    assert bench.plan.class_weights == (1.0, 2.5, 1.0)
    pick(editor.box, "Balanced")
    assert bench.model.project.plan == replace(bench.plan, class_weights="balanced")


def test_the_engines_devices_are_offered(bench: Bench) -> None:
    devices = (Device("cpu", "CPU, 8 threads"), Device("gpu:0", "A card"))
    bench.form.set_devices(devices, "No reason.")
    box = bench.editor("device", ChoiceEditor).box
    words = [box.itemText(index) for index in range(box.count())]
    assert words == ["Automatic", "CPU, 8 threads", "A card"]
    pick(box, "A card")
    assert bench.plan.device == "gpu:0"


def test_a_network_with_several_outputs_gets_a_plan_for_each(qtbot: QtBot) -> None:
    layers = [Layer("input_1", "InputLayer")]
    layers += [Layer(f"dense_{i}", "Dense", {"units": i}) for i in (1, 2)]
    links = tuple(Link("input_1", layer.id) for layer in layers[1:])
    bench = Bench(qtbot, Project(network=Network(tuple(layers), links)))
    forms = bench.form.outputs.forms
    assert list(forms) == ["dense_1", "dense_2"]
    enter(forms["dense_2"].rows["weight"].editor.field(), "0.5")
    assert bench.plan.outputs == (OutputPlan("dense_1"), OutputPlan("dense_2", weight=0.5))
    loss = forms["dense_1"].rows["loss"].editor
    pick(loss.field(), "Huber")
    assert bench.plan.outputs[0].loss == Config("Huber")
    assert bench.undo_names() == ["Change loss of dense_1", "Change weight of dense_2"]


def test_undo_brings_the_old_values_back_into_the_widgets(bench: Bench) -> None:
    box = bench.editor("batch_size", NumberEditor).box
    enter(box, "64")
    bench.model.undo()
    assert box.text() == "32"
    bench.model.redo()
    assert box.text() == "64"
