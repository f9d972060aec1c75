"""The list of problems."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nnstudio.document.description import Description, Problem, SetField, SetParam
from nnstudio.document.network import Layer, Network
from nnstudio.document.project import Project
from nnstudio.gui.problems.problem_list import ProblemList
from nnstudio.gui.project_model import ProjectModel

WARNING = Problem("w", "The output has no name.", severity="warning")
ERROR = Problem(
    "e",
    "“dense_1” has three units, but there are ten classes.",
    "dense_1",
    remedies=(
        SetParam("Use 10 units", "dense_1", "units", 10),
        SetField(
            "Train for one epoch instead, whatever that may be good for here", "plan.epochs", 1
        ),
    ),
)


@pytest.fixture
def model() -> ProjectModel:
    return ProjectModel(Project(network=Network((Layer("dense_1", "Dense", {"units": 3}),))))


@pytest.fixture
def problems(qtbot: QtBot, model: ProjectModel) -> ProblemList:
    made = ProblemList(model)
    qtbot.addWidget(made)
    made.resize(280, 100)
    return made


def test_without_problems_there_is_no_list(problems: ProblemList, model: ProjectModel) -> None:
    assert problems.isHidden()
    model.set_description(Description(problems=(WARNING,)))
    assert problems.isVisible()
    model.set_description(Description())
    assert problems.isHidden()


def test_errors_stand_above_warnings(problems: ProblemList, model: ProjectModel) -> None:
    model.set_description(Description(problems=(WARNING, ERROR)))
    assert [card.problem for card in problems.cards.cards] == [ERROR, WARNING]


def test_a_remedy_is_one_undo_step_with_the_name_of_its_button(
    problems: ProblemList, model: ProjectModel
) -> None:
    model.set_description(Description(problems=(ERROR,)))
    [card] = problems.cards.cards
    QTest.mouseClick(card.buttons[0], Qt.MouseButton.LeftButton)
    assert model.project.network.layer("dense_1").params["units"] == 10
    assert model.history.undo_name == "Use 10 units"


def test_a_click_on_a_problem_selects_its_block(problems: ProblemList, model: ProjectModel) -> None:
    model.set_description(Description(problems=(ERROR,)))
    QTest.mouseClick(problems.cards.cards[0], Qt.MouseButton.LeftButton)
    assert model.selection == ("dense_1",)


def test_nothing_is_wider_than_a_narrow_dock(problems: ProblemList, model: ProjectModel) -> None:
    model.set_description(Description(problems=(ERROR, WARNING)))
    problems.show()
    [error, _] = problems.cards.cards
    assert error.width() <= 280
    button = error.buttons[1]
    assert button.geometry().right() <= error.width()
    assert button.text() != button.words
    assert button.toolTip() == button.words
    assert error.sentence.height() >= error.sentence.heightForWidth(error.sentence.width())


def test_the_same_problems_again_keep_their_cards(
    problems: ProblemList, model: ProjectModel
) -> None:
    model.set_description(Description(problems=(ERROR,)))
    [card] = problems.cards.cards
    model.set_description(Description(problems=(ERROR,)))
    assert problems.cards.cards == [card]
