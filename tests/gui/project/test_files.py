"""Opening, saving, and what happens to unsaved changes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.document import edits, file, project_file
from nnstudio.document.examples import load_example
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.working import WorkingFolder
from nnstudio.gui.project.files import Files
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.settings import Settings
from tests.gui.project.questions import press_soon

Buttons = QMessageBox.StandardButton


class Desk:
    """Files with what they need."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.model = ProjectModel()
        self.settings = Settings(folder / "window.ini")
        self.files = Files(self.model, self.settings, self.window)
        self.failures: list[str] = []
        self.files.failed.connect(self.failures.append)

    def is_saved(self) -> bool:
        return self.files.is_saved

    def edit(self) -> None:
        self.model.do("Rename", lambda project: edits.set_field(project, "name", "Mine"))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def answer_dialog(
    monkeypatch: pytest.MonkeyPatch, name: str, path: Path | str
) -> Callable[[], None]:
    monkeypatch.setattr(QFileDialog, name, lambda *_args: (str(path), ""))
    return monkeypatch.undo


def test_what_was_saved_is_opened_again(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "spiral.nnstudio"
    file.save(load_example("spiral"), path)
    assert desk.files.open_path(path)
    assert desk.model.project == load_example("spiral")
    assert desk.files.path == path
    assert desk.is_saved()
    assert desk.settings.recent == (path,)


def test_file_that_is_none_of_ours_is_refused_with_a_sentence(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "notes.nnstudio"
    path.write_text("milk, eggs", encoding="utf-8")
    before = desk.model.project
    assert not desk.files.open_path(path)
    assert desk.model.project is before
    assert len(desk.failures) == 1
    assert "notes.nnstudio" in desk.failures[0]


def test_example_has_no_file_and_nothing_to_lose(desk: Desk) -> None:
    assert desk.files.open_example("iris")
    assert desk.files.path is None
    assert desk.files.may_leave()


def test_first_save_asks_for_a_place_and_later_ones_do_not(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.files.open_example("xor")
    desk.edit()
    undo = answer_dialog(monkeypatch, "getSaveFileName", tmp_path / "mine")
    assert desk.files.save()
    undo()
    path = tmp_path / "mine.nnstudio"
    assert project_file.load(path).name == "Mine"
    assert desk.is_saved()
    desk.model.undo()
    assert not desk.is_saved()
    assert desk.files.save()
    assert project_file.load(path).name == load_example("xor").name


def test_dialog_that_is_cancelled_saves_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.edit()
    answer_dialog(monkeypatch, "getSaveFileName", "")
    assert not desk.files.save()
    assert not desk.is_saved()


def test_cancel_keeps_unsaved_changes(desk: Desk) -> None:
    desk.edit()
    said = press_soon(Buttons.Cancel)
    assert not desk.files.open_example("iris")
    assert "Mine" in said[0]
    assert desk.model.project.name == "Mine"


def test_discard_gives_unsaved_changes_up(desk: Desk) -> None:
    desk.edit()
    press_soon(Buttons.Discard)
    assert desk.files.open_example("iris")
    assert desk.model.project == load_example("iris")


def test_save_writes_before_it_leaves(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.edit()
    answer_dialog(monkeypatch, "getSaveFileName", tmp_path / "kept.nnstudio")
    press_soon(Buttons.Save)
    assert desk.files.open_empty()
    assert project_file.load(tmp_path / "kept.nnstudio").name == "Mine"


def test_full_folder_is_told_and_nothing_counts_as_saved(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.edit()
    answer_dialog(monkeypatch, "getSaveFileName", tmp_path / "missing" / "a.nnstudio")
    assert not desk.files.save()
    assert "folder" in desk.failures[0]
    assert not desk.is_saved()


def test_a_copy_leaves_the_project_the_file_it_is(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.files.open_example("xor")
    desk.edit()
    answer_dialog(monkeypatch, "getSaveFileName", tmp_path / "copy")
    assert desk.files.save_copy()
    assert project_file.load(tmp_path / "copy.nnstudio").name == "Mine"
    assert desk.files.path is None
    assert not desk.is_saved()


def saved_at(desk: Desk, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    undo = answer_dialog(monkeypatch, "getSaveFileName", path)
    assert desk.files.ask_save()
    undo()


def test_revert_goes_back_to_the_file_and_can_be_undone(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.files.open_example("xor")
    before = desk.model.project
    saved_at(desk, tmp_path / "p.nnstudio", monkeypatch)
    desk.edit()
    assert desk.files.revert()
    assert desk.model.project == before
    assert desk.is_saved()
    desk.model.undo()
    assert desk.model.project.name == "Mine"
    assert not desk.is_saved()


def test_a_file_that_another_program_changed_is_not_overwritten_unasked(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "p.nnstudio"
    desk.files.open_example("xor")
    saved_at(desk, path, monkeypatch)
    desk.edit()
    file.save(load_example("iris"), path)
    said = press_soon(Buttons.Cancel)
    assert not desk.files.save()
    assert "changed by another program" in said[0]
    assert project_file.load(path) == load_example("iris")
    press_soon(Buttons.Save)
    assert desk.files.save()
    assert project_file.load(path).name == "Mine"


def test_a_file_that_was_deleted_is_written_again(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "p.nnstudio"
    desk.files.open_example("xor")
    saved_at(desk, path, monkeypatch)
    path.unlink()
    desk.edit()
    assert desk.files.save()
    assert project_file.load(path).name == "Mine"


def test_every_edit_is_in_the_working_file(desk: Desk) -> None:
    desk.files.open_example("xor")
    desk.edit()
    document = desk.files.working.ask(lambda store: store.document())
    assert document is not None
    assert document.name == "Mine"


def test_a_killed_program_s_edits_come_back(desk: Desk, tmp_path: Path) -> None:
    folder = desk.settings.working_folder
    # What a program leaves that had no time to clear up.
    with ProjectStore(WorkingFolder(folder).new_place()) as store:
        store.set_document(load_example("iris"))
        store.set_document(load_example("xor"), "saved")
    (left,) = desk.files.left_behind.left_behind()
    assert desk.files.recover(left)
    assert desk.model.project == load_example("iris")
    assert not desk.is_saved()
    assert desk.files.left_behind.left_behind() == []


def test_a_window_that_closes_leaves_no_working_file(desk: Desk) -> None:
    desk.files.open_example("xor")
    place = desk.files.working.place
    assert place is not None
    assert place.exists()
    desk.files.close()
    assert list(desk.settings.working_folder.iterdir()) == []


def test_new_runs_of_a_saved_project_are_asked_about(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.files.open_example("xor")
    desk.files.working.note_change()
    assert desk.is_saved()  # an example that was only tried out
    saved_at(desk, tmp_path / "p.nnstudio", monkeypatch)
    desk.files.working.note_change()
    said = press_soon(Buttons.Discard)
    assert desk.files.may_leave()
    assert "new runs" in said[0]
