"""A folder of pictures as data: chosen, dropped, and brought to a size."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from nnstudio.document.data import ImageFolder
from nnstudio.document.project import Project
from nnstudio.gui.data.card import DataCard
from nnstudio.gui.data.files import dropped_file
from nnstudio.gui.data.source_params import params_of
from nnstudio.gui.project_model import ProjectModel
from nnstudio.protocol.messages import Command
from tests.gui.forms.hands import enter, pick


class Silent(QObject):
    """An engine that never answers."""

    ready = Signal(object)
    event_came = Signal(object)

    def new_request(self) -> int:
        return 1

    def send(self, command: Command) -> None:
        pass


@pytest.fixture
def model() -> ProjectModel:
    return ProjectModel(Project())


@pytest.fixture
def card(qtbot: QtBot, model: ProjectModel) -> DataCard:
    made = DataCard(model, Silent())
    qtbot.addWidget(made)
    made.resize(280, 620)
    made.show()
    return made


def test_a_folder_is_chosen_from_the_menu(
    card: DataCard, model: ProjectModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    card.menu.folder_wanted.emit()
    assert model.project.data.source == ImageFolder(str(tmp_path))
    assert model.history.undo_name == f"Choose data “{tmp_path.name}”"


def test_a_closed_dialog_changes_nothing(
    card: DataCard, model: ProjectModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = model.project
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    card.choose_folder()
    assert model.project is before


def test_a_dragged_folder_is_data(tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    assert dropped_file(data) == tmp_path


def test_size_and_colour_are_settings_of_the_card(
    card: DataCard, model: ProjectModel, tmp_path: Path
) -> None:
    card.open_file(tmp_path)
    form = card.settings.form
    assert form is not None
    enter(form.rows["height"].editor.field(), "28")
    pick(form.rows["colour"].editor.field(), "Grey")
    pick(form.rows["fit"].editor.field(), "Stretch")
    pick(form.rows["broken"].editor.field(), "Leave out")
    assert model.project.data.source == ImageFolder(
        str(tmp_path), 28, 64, "grey", "stretch", "skip"
    )
    model.undo()
    assert model.project.data.source == ImageFolder(str(tmp_path), 28, 64, "grey", "stretch")


def test_every_setting_has_a_sentence() -> None:
    params = params_of(ImageFolder(""))
    assert {param.name for param in params} == {"height", "width", "colour", "fit", "broken"}
    assert all(param.help.endswith(".") for param in params)
