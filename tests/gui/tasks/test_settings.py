"""The form of the task plan."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nnstudio.document.data import (
    Bundled,
    CsvFile,
    Curve,
    DataSummary,
    Points,
    Source,
    Target,
)
from nnstudio.document.description import Description
from nnstudio.document.examples import load_example
from nnstudio.document.strategies import STRATEGIES, Strategy
from nnstudio.document.tasks import (
    MovedPoints,
    PermutedInputs,
    RotatedInputs,
    SeveralSources,
    Split,
    SplitByClass,
    TaskPlan,
)
from nnstudio.document.values import Config
from nnstudio.gui.forms.params_form import ParamsForm
from nnstudio.gui.forms.simple import ChoiceEditor, NumberEditor
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.tasks.settings import TasksForm
from nnstudio.gui.tasks.split_params import first_plan, ways_for

Show = Callable[[str], tuple[ProjectModel, TasksForm]]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def show_it(name: str) -> tuple[ProjectModel, TasksForm]:
        model = ProjectModel(load_example(name))
        form = TasksForm(model)
        qtbot.addWidget(form)
        form.resize(300, 700)
        form.show()
        return model, form

    return show_it


def choose(form: ParamsForm, name: str, value: str) -> None:
    editor = form.rows[name].editor
    assert isinstance(editor, ChoiceEditor)
    assert editor.box.choose(value)
    editor.box.activated.emit(editor.box.currentIndex())


def type_number(form: ParamsForm, name: str, text: str) -> None:
    editor = form.rows[name].editor
    assert isinstance(editor, NumberEditor)
    line = editor.field()
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def plan_of(model: ProjectModel) -> TaskPlan:
    plan = model.project.tasks
    assert plan is not None
    return plan


def test_one_tick_makes_tasks_of_any_project_and_one_undo_takes_them_back(show: Show) -> None:
    model, form = show("iris")
    assert not form.body.isVisible()
    form.box.click()
    assert plan_of(model) == TaskPlan()  # how many classes there are is not known yet
    assert form.body.isVisible()
    assert model.history.undo_name == "Teach several tasks"
    model.undo()
    assert not form.box.isChecked()


def test_what_was_switched_off_comes_back_as_it_was(show: Show) -> None:
    model, form = show("forgetting-digits")
    before = plan_of(model)
    form.box.click()
    assert not form.body.isVisible()
    form.box.click()
    assert plan_of(model) == before


def test_another_way_to_cut_has_settings_of_its_own(show: Show) -> None:
    model, form = show("forgetting-digits")
    choose(form.split.way, "way", "permuted")
    assert plan_of(model).split == PermutedInputs()
    assert form.split.settings is not None
    type_number(form.split.settings, "num_tasks", "3")
    assert plan_of(model).split == PermutedInputs(3)
    choose(form.split.way, "way", "classes")
    assert plan_of(model).split == SplitByClass()


def test_each_scenario_is_told_in_words(show: Show) -> None:
    model, form = show("forgetting-digits")
    assert form.active.isVisible()
    choose(form.scenario, "scenario", "domain")
    assert plan_of(model).scenario == "domain"
    assert not form.active.isVisible()
    assert "share the same outputs" in form._scenario_words.text()


@pytest.mark.parametrize("strategy", STRATEGIES, ids=lambda strategy: strategy.name)
def test_each_strategy_can_be_chosen_with_its_settings(show: Show, strategy: Strategy) -> None:
    model, form = show("forgetting-digits")
    choose(form.strategy.choice, "strategy", strategy.name)
    assert plan_of(model).strategy.kind == strategy.name
    knobs = form.strategy.knobs
    assert (list(knobs.rows) if knobs else []) == [knob.name for knob in strategy.knobs]


def test_a_setting_of_a_strategy_is_an_edit_that_can_be_undone(show: Show) -> None:
    model, form = show("forgetting-digits")
    choose(form.strategy.choice, "strategy", "er")
    knobs = form.strategy.knobs
    assert knobs is not None
    type_number(knobs, "memory", "7")
    assert plan_of(model).strategy == Config("er", {"memory": 7.0})
    model.undo()
    assert plan_of(model).strategy == Config("er")


def test_a_wrong_number_is_refused_where_it_was_typed(show: Show) -> None:
    model, form = show("forgetting-digits")
    before = plan_of(model)
    type_number(form.course, "iterations", "0")
    assert plan_of(model) == before
    row = form.course.rows["iterations"]
    assert row.complaint.isVisible()


def described(model: ProjectModel) -> None:
    target = Target("digit", "class", classes=tuple("0123456789"))
    model.set_description(Description(data=DataSummary("Digits", (), (target,), 1000, 100)))


def test_the_tasks_are_named_in_the_order_in_which_they_are_taught(show: Show) -> None:
    model, form = show("forgetting-digits")
    described(model)
    names = [form.split.list.list.item(row).text() for row in range(5)]
    assert names == ["0, 1", "2, 3", "4, 5", "6, 7", "8, 9"]


def test_a_task_can_be_moved_taught_again_and_taken_out(show: Show) -> None:
    model, form = show("forgetting-digits")
    described(model)
    form.split.list.list.setCurrentRow(1)
    QTest.keyClick(form.split.list.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert plan_of(model).order == (1, 0, 2, 3, 4)
    assert not form.split.list.remove.isEnabled()
    form.split.list.again.click()
    assert plan_of(model).order == (1, 0, 2, 3, 4, 1)
    form.split.list.list.setCurrentRow(0)
    form.split.list.remove.click()
    assert plan_of(model).order == (0, 2, 3, 4, 1)
    for _ in range(3):
        model.undo()
    assert plan_of(model).order == ()


def test_a_task_can_be_given_other_classes(show: Show) -> None:
    model, form = show("forgetting-digits")
    described(model)
    form.split.list.list.item(0).setText("0, 9")
    assert plan_of(model).split == SplitByClass(5, ((0, 9), (2, 3), (4, 5), (6, 7), (8,)))
    form.split.list.list.item(0).setText("zero")
    assert plan_of(model).split == SplitByClass(5, ((0, 9), (2, 3), (4, 5), (6, 7), (8,)))
    assert "some of 0, 1, 2" in form.split.way.rows["way"].complaint.text()
    assert form.split.list.list.item(0).text() == "0, 9"


def test_moves_of_points_are_typed_as_pairs(show: Show) -> None:
    model, form = show("forgetting-2d")
    choose(form.split.way, "way", "moved")
    assert form.split.settings is not None
    form.split.settings.edited.emit("offsets", "0, 0; 2, 0.5", "")
    assert plan_of(model).split == MovedPoints(((0.0, 0.0), (2.0, 0.5)))
    form.split.settings.edited.emit("offsets", "0, 0; 2", "")
    assert plan_of(model).split == MovedPoints(((0.0, 0.0), (2.0, 0.5)))
    assert "two numbers" in form.split.settings.rows["offsets"].complaint.text()


def test_a_table_can_be_cut_by_a_column_and_points_cannot(show: Show) -> None:
    assert "column" in ways_for(CsvFile("a.csv"))
    _, form = show("forgetting-2d")
    editor = form.split.way.rows["way"].editor
    assert isinstance(editor, ChoiceEditor)
    offered = [editor.box.itemData(index) for index in range(editor.box.count())]
    assert offered == ["classes", "permuted", "rotated", "moved", "sources"]


def test_several_data_sets_follow_one_another(show: Show) -> None:
    model, form = show("forgetting-2d")
    choose(form.split.way, "way", "sources")
    assert form.split.add.isVisible()
    form.split.add_source(Points("circles"))
    form.split.add_source(Points("moons"))
    split = plan_of(model).split
    assert split == SeveralSources((Points("circles"), Points("moons")))
    names = [form.split.list.list.item(row).text() for row in range(3)]
    assert names == ["Moons (1)", "Circles", "Moons (3)"]
    form.split.list.list.setCurrentRow(1)
    form.split.list.remove.click()
    assert plan_of(model).split == SeveralSources((Points("moons"),))
    form.split.list.list.setCurrentRow(0)
    assert not form.split.list.remove.isEnabled()  # the project's own data is the first task


@pytest.mark.parametrize(
    ("source", "num_classes", "split", "scenario"),
    [
        (Points("moons"), 2, RotatedInputs(), "domain"),
        (Curve("sine"), 0, PermutedInputs(3), "domain"),
        (Bundled("digits"), 10, SplitByClass(5), "class"),
        (Bundled("iris"), 3, SplitByClass(2), "class"),
        (CsvFile("a.csv"), 0, SplitByClass(5), "class"),
    ],
)
def test_the_first_tasks_suit_the_data(
    source: Source, num_classes: int, split: Split, scenario: str
) -> None:
    plan = first_plan(source, num_classes)
    assert (plan.split, plan.scenario) == (split, scenario)
