"""MNIST and Fashion-MNIST in the data menu."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from nnstudio.document.data import IdxFiles
from nnstudio.document.project import Project
from nnstudio.document.sources import known_sets
from nnstudio.gui.data.card import DataCard
from nnstudio.gui.project_model import ProjectModel
from tests.document.sources.test_known_sets import put_files
from tests.gui.data.test_card import Wire


def test_a_known_set_is_taken_from_where_it_is(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_files(tmp_path / "data" / "fashion-mnist")
    monkeypatch.setattr(known_sets, "roots", lambda beside=None: (tmp_path,))
    model = ProjectModel(Project())
    card = DataCard(model, Wire())
    qtbot.addWidget(card)
    action = next(
        action
        for menu in card.menu.findChildren(QMenu)
        for action in menu.actions()
        if action.text() == "Fashion-MNIST"
    )
    assert "ten classes" in action.toolTip()
    action.trigger()
    source = model.project.data.source
    assert isinstance(source, IdxFiles)
    assert Path(source.images).parent == tmp_path / "data" / "fashion-mnist"
    assert model.history.undo_name is not None
