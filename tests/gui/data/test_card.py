"""The data card."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from nnstudio.document.data import (
    Bundled,
    CsvFile,
    Curve,
    DataSummary,
    Feature,
    NpzFile,
    Points,
    Series,
    Target,
)
from nnstudio.document.description import Description, Problem, SetField
from nnstudio.document.network import Layer, Network
from nnstudio.document.preview import ColumnPreview, DataPreview
from nnstudio.document.project import Project
from nnstudio.gui.data.card import DataCard
from nnstudio.gui.data.columns_dialog import ColumnsDialog
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.forms.slider import SliderEditor
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.theme import theme
from nnstudio.protocol.messages import Command, DataPreviewed, DataRefused, PreviewData
from tests.gui.forms.hands import enter, pick

CLASSES = Target("class", "class", (), ("a", "b"))
NUMBER = Target("y", "number", (1,))
RANDOM = np.random.default_rng(0)


class Wire(QObject):
    """The engine's end of the link: a test reads what was asked and says what is answered."""

    ready = Signal(object)
    event_came = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[PreviewData] = []

    def new_request(self) -> int:
        return len(self.sent) + 1

    def send(self, command: Command) -> None:
        assert isinstance(command, PreviewData)
        self.sent.append(command)

    def show(self, preview: DataPreview) -> None:
        self.event_came.emit(DataPreviewed(self.sent[-1].request, preview))

    def refuse(self, problem: Problem, table: DataPreview | None = None) -> None:
        self.event_came.emit(DataRefused(self.sent[-1].request, problem, table))


def summary(shape: tuple[int, ...], target: Target, is_image: bool = False) -> DataSummary:
    return DataSummary("Data", (Feature("x", shape),), (target,), 400, 100, 0, is_image)


POINTS = DataPreview(
    summary((2,), CLASSES),
    points=RANDOM.normal(size=(50, 2)).astype(np.float32),
    labels=(np.arange(50) % 2).astype(np.int32),
    is_validation=np.arange(50) % 5 == 0,
    class_counts=(25, 25),
)
PICTURES = {
    "points": POINTS,
    "curve": DataPreview(
        summary((1,), NUMBER), points=RANDOM.normal(size=(50, 2)).astype(np.float32)
    ),
    "images": DataPreview(
        summary((8, 8, 1), CLASSES, True),
        images=RANDOM.integers(0, 255, (20, 8, 8, 1)).astype(np.uint8),
        class_counts=(10, 10),
    ),
    "colour images": DataPreview(
        summary((8, 6, 3), CLASSES, True),
        images=RANDOM.integers(0, 255, (2, 8, 6, 3)).astype(np.uint8),
    ),
    "series": DataPreview(
        summary((20, 1), NUMBER), series=RANDOM.normal(size=(5, 21)).astype(np.float32)
    ),
    "table": DataPreview(
        summary((12,), CLASSES),
        rows=tuple(tuple(f"{i}.{j}" for j in range(13)) for i in range(8)),
        columns=(
            *(ColumnPreview(f"column {j}", "number", "input", 0, 1, 0.5) for j in range(12)),
            ColumnPreview("kind", "category", "target", num_distinct=2),
        ),
    ),
    "nothing to draw": DataPreview(summary((3, 3, 3, 3), CLASSES)),
    "one constant point": DataPreview(
        summary((2,), CLASSES),
        points=np.zeros((1, 2), np.float32),
        labels=np.zeros(1, np.int32),
    ),
}


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture
def model() -> ProjectModel:
    return ProjectModel(Project())


@pytest.fixture
def card(qtbot: QtBot, model: ProjectModel, wire: Wire) -> DataCard:
    made = DataCard(model, wire)
    qtbot.addWidget(made)
    made.resize(280, 420)
    made.show()
    return made


@pytest.fixture(params=["light", "dark"])
def _scheme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    theme().apply(request.param)
    yield
    theme().apply("system")


def test_the_data_is_asked_for_at_once_and_after_each_change(
    card: DataCard, model: ProjectModel, wire: Wire
) -> None:
    assert [command.data for command in wire.sent] == [model.project.data]
    wire.show(POINTS)
    card.choose(Bundled("iris"))
    assert wire.sent[-1].data.source == Bundled("iris")
    assert model.history.undo_name == "Choose data “Iris flowers”"
    model.undo()
    assert model.project.data.source == Points()


def test_only_one_question_is_out_at_a_time_and_the_last_one_counts(
    card: DataCard, wire: Wire
) -> None:
    for name in ("iris", "wine", "digits"):
        card.choose(Bundled(name))
    assert len(wire.sent) == 1
    wire.show(POINTS)
    assert [command.data.source for command in wire.sent[1:]] == [Bundled("digits")]


def test_an_answer_to_an_old_question_is_passed_over(card: DataCard, wire: Wire) -> None:
    wire.event_came.emit(DataPreviewed(99, POINTS))


@pytest.mark.usefixtures("_scheme")
@pytest.mark.parametrize("name", PICTURES)
def test_each_kind_of_data_has_a_picture(card: DataCard, wire: Wire, name: str) -> None:
    empty = card.picture.grab().toImage()
    wire.show(PICTURES[name])
    assert card.picture.grab().toImage() != empty
    assert "400 to train" in card.facts.text()
    assert "400 to train" in card.picture.accessibleName()
    assert card.picture.width() <= 264


def test_counts_and_shapes_are_told_in_words(card: DataCard, wire: Wire) -> None:
    wire.show(PICTURES["images"])
    assert card.facts.text() == "400 to train · 100 to validate\nIn: 8×8×1 · Out: 2 classes"


def test_a_refusal_is_a_sentence_with_remedies_and_the_last_picture_stays(
    card: DataCard, model: ProjectModel, wire: Wire
) -> None:
    wire.show(POINTS)
    card.choose(CsvFile("table.csv"))
    remedy = SetField("Drop those rows", "data.source.missing", "drop")
    wire.refuse(Problem("missing", "Values are missing in 'a'.", remedies=(remedy,)))
    [problem] = card.problems.cards
    assert problem.sentence.text() == "Values are missing in 'a'."
    assert card.picture.preview is POINTS
    assert not card.facts.isVisible()
    problem.buttons[0].click()
    assert model.project.data.source == CsvFile("table.csv", missing="drop")
    assert wire.sent[-1].data.source == CsvFile("table.csv", missing="drop")
    wire.show(PICTURES["table"])
    assert not card.problems.cards


def test_the_columns_of_a_refused_table_can_be_chosen(
    qtbot: QtBot, card: DataCard, model: ProjectModel, wire: Wire
) -> None:
    wire.show(POINTS)
    card.choose(CsvFile("table.csv"))
    wire.refuse(Problem("target", "'column 0' cannot be learned."), PICTURES["table"])
    assert card.columns.isEnabled()
    card.columns.click()
    dialog = card.findChild(ColumnsDialog)
    assert isinstance(dialog, ColumnsDialog)
    pick(dialog.roles[0], "Ignore")
    dialog.accept()
    source = model.project.data.source
    assert isinstance(source, CsvFile)
    assert source.columns[0].role == "ignore"
    assert model.history.undo_name == "Change columns"


def test_dragging_the_noise_is_one_undo_step(card: DataCard, model: ProjectModel) -> None:
    assert card.settings.form is not None
    editor = card.settings.form.rows["noise"].editor
    assert isinstance(editor, SliderEditor)
    editor.slider.setSliderDown(True)
    for place in range(10, 80, 10):
        editor.slider.setSliderPosition(place)
    editor.slider.setSliderDown(False)
    QTest.mouseRelease(editor.slider, Qt.MouseButton.LeftButton)
    source = model.project.data.source
    assert isinstance(source, Points)
    assert source.noise == pytest.approx(0.175, abs=0.01)
    assert model.history.undo_name == "Change noise of the data"
    model.undo()
    assert model.project.data.source == Points()
    assert model.history.undo_name is None


def test_another_point_set_keeps_noise_and_number(card: DataCard, model: ProjectModel) -> None:
    assert card.settings.form is not None
    enter(card.settings.form.rows["num_points"].editor.field(), "200")
    points = card.menu.actions()[0].menu()
    assert isinstance(points, QMenu)
    next(action for action in points.actions() if action.text() == "Moons").trigger()
    assert model.project.data.source == Points("moons", num_points=200)


def test_the_menu_reaches_every_source(card: DataCard, model: ProjectModel) -> None:
    chosen = set()
    for entry in card.menu.actions()[:4]:
        menu = entry.menu()
        assert isinstance(menu, QMenu)
        for action in menu.actions():
            action.trigger()
            chosen.add(type(model.project.data.source))
            assert card.choice.text() == action.text()
    assert chosen == {Points, Curve, Series, Bundled}


def test_scaling_is_chosen_in_words(card: DataCard, model: ProjectModel) -> None:
    card.settings.fold.click()
    pick(card.settings.preparation.rows["scaling"].editor.field(), "From 0 to 1")
    assert model.project.data.scaling == "minmax"
    assert model.history.undo_name == "Change scaling of the data"


def test_a_fitting_network_is_offered_where_there_is_none_that_can_train(
    card: DataCard, model: ProjectModel, wire: Wire
) -> None:
    assert not card.suggest.isVisible()
    wire.show(PICTURES["images"])
    card.suggest.click()
    assert "Conv2D" in [layer.kind for layer in model.project.network.layers]
    assert model.history.undo_name == "Start with a fitting network"
    assert not card.suggest.isVisible()
    model.set_description(Description(problems=(Problem("e", "It does not fit."),)))
    assert card.suggest.isVisible()


def test_data_that_does_not_fit_leaves_the_network_alone(
    card: DataCard, model: ProjectModel
) -> None:
    network = Network((Layer("input_1", "InputLayer"),))
    model.open(Project(network=network))
    card.choose(Bundled("digits"))
    assert model.project.network == network


def test_a_slow_answer_is_waited_for_in_words(qtbot: QtBot, card: DataCard, wire: Wire) -> None:
    qtbot.waitUntil(lambda: card.state.text() == "Loading the data…")
    wire.show(POINTS)
    assert not card.state.isVisible()


def test_an_engine_that_took_over_is_asked_again(card: DataCard, wire: Wire) -> None:
    wire.ready.emit(None)
    assert len(wire.sent) == 2
    wire.show(POINTS)
    assert card.preview is POINTS
    wire.ready.emit(None)
    assert len(wire.sent) == 2


def test_a_dropped_file_becomes_the_data(
    card: DataCard, model: ProjectModel, wire: Wire, tmp_path: Path
) -> None:
    path = tmp_path / "arrays.npz"
    np.savez(path, x=np.zeros((20, 2)), y=np.zeros(20))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    card.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, left, none))
    assert model.project.data.source == NpzFile(str(path))
    assert card.arrays.isVisible()
    assert not card.columns.isVisible()


def test_the_same_file_opened_again_is_read_again(
    card: DataCard, wire: Wire, tmp_path: Path
) -> None:
    wire.show(POINTS)
    path = tmp_path / "table.csv"
    card.open_file(path)
    wire.show(PICTURES["table"])
    number = len(wire.sent)
    card.open_file(path)
    assert len(wire.sent) == number + 1


def test_the_real_engine_draws_a_table_and_names_what_is_missing(
    qtbot: QtBot, link: EngineLink, model: ProjectModel, tmp_path: Path
) -> None:
    card = DataCard(model, link)
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.previewing.shown, timeout=60_000):
        card.show()
    assert card.picture.preview is not None
    assert card.picture.preview.points is not None
    path = tmp_path / "flowers.csv"
    rows = [f"{i % 7},{i % 5},{'red' if i % 2 else 'blue'}" for i in range(40)]
    path.write_text("\n".join(["length,width,colour", *rows, ",3,red"]) + "\n")
    with qtbot.waitSignal(card.previewing.refused, timeout=60_000):
        card.open_file(path)
    [problem] = card.problems.cards
    assert "length" in problem.sentence.text()
    # The gaps can be seen, and columns that have some left out, before anything is loaded.
    assert card.columns.isEnabled()
    assert card.picture.preview is not None
    assert [column.num_missing for column in card.picture.preview.columns] == [1, 0, 0]
    with qtbot.waitSignal(card.previewing.shown, timeout=60_000):
        problem.buttons[0].click()
    assert card.columns.isEnabled()
    assert card.preview is not None
    assert [column.name for column in card.preview.columns] == ["length", "width", "colour"]
