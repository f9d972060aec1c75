"""Places that fail: each is told in words, and nothing is lost."""

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.document import edits, project_file
from nnstudio.document.examples import load_example
from nnstudio.document.project import Project
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.gui.application import destroy
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.project.files import Files
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.session import Session
from nnstudio.gui.settings import Settings
from nnstudio.gui.window import MainWindow
from tests.gui.project.questions import press_soon


class Desk:
    """One window's files, in a folder that several windows may share."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        window = QWidget()
        qtbot.addWidget(window)
        self.model = ProjectModel()
        self.settings = Settings(folder / "window.ini")
        self.files = Files(self.model, self.settings, window)
        self.told: list[str] = []
        self.files.failed.connect(self.told.append)

    def note(self, text: str) -> None:
        self.model.do("Note", lambda project: edits.set_field(project, "notes", text))

    def add_run(self) -> None:
        self.files.working.ask(lambda store: store.runs.add(Project(), 0.0))
        self.files.working.note_change()

    def num_runs(self) -> int:
        return len(self.files.working.ask(lambda store: store.runs.rows()))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def save_as(desk: Desk, path: Path, monkeypatch: pytest.MonkeyPatch) -> bool:
    with monkeypatch.context() as patch:
        patch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
        return desk.files.ask_save()


# ----------------------------------------------------------------------- the folder of its own
def test_where_the_data_folder_cannot_be_written_the_spare_one_is_taken(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.settings.working_folder.write_bytes(b"in the way")
    assert desk.files.open_example("xor")
    assert "a folder for the open project, but received a file in its place" in desk.told[0]
    assert f"is kept in {desk.settings.spare_folder}" in desk.told[0]
    desk.add_run()
    assert save_as(desk, tmp_path / "p.nnstudio", monkeypatch)
    with ProjectStore(tmp_path / "p.nnstudio") as store:
        assert len(store.runs.rows()) == 1


def test_what_a_killed_program_left_in_the_spare_folder_is_found(desk: Desk) -> None:
    with ProjectStore(desk.files.left_behind.new_place(spare=True)) as store:
        store.set_document(load_example("iris"))
    (left,) = desk.files.what_was_left()
    assert left.project == load_example("iris")


def test_a_spare_folder_of_somebody_else_s_is_not_taken(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    desk.settings.spare_folder.symlink_to(tmp_path / "elsewhere")
    desk.settings.working_folder.write_bytes(b"in the way")
    assert desk.files.open_example("xor")
    assert "cannot bring back" in desk.told[0]
    assert list((tmp_path / "elsewhere").iterdir()) == []
    # Nor is anything in it opened.
    with ProjectStore(tmp_path / "elsewhere" / "theirs.nnstudio") as store:
        store.set_document(Project(name="theirs"))
    assert desk.files.what_was_left() == []


def test_work_goes_on_where_no_working_file_can_be_made_at_all(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.settings.working_folder.write_bytes(b"in the way")
    desk.settings.spare_folder.write_bytes(b"in the way too")
    assert desk.files.open_example("xor")
    assert "cannot bring back" in desk.told[0]
    desk.note("mine")
    assert save_as(desk, tmp_path / "p.nnstudio", monkeypatch)
    assert project_file.load(tmp_path / "p.nnstudio").notes == "mine"


def test_the_window_starts_where_nothing_can_be_written_and_says_so(
    qtbot: QtBot, tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "nothing" / "window.ini")
    for folder in (settings.working_folder, settings.spare_folder, settings.log_folder):
        folder.parent.mkdir(exist_ok=True)
        folder.write_bytes(b"in the way")
    session = Session(EngineLink(standby=False))
    window = MainWindow(session, settings)
    assert window.log.open() == ""
    window.offer_recovery()
    window.files.open_example("xor")
    # Also after the project is shown, which clears what was said before.
    assert "cannot bring back" in window.strip.text
    assert session.model.project == load_example("xor")
    window.files.close()
    window.log.close()
    session.link.close()
    destroy(window, session, session.link)


def test_a_damaged_file_is_brought_back_as_far_as_it_can_be_read(
    desk: Desk, tmp_path: Path
) -> None:
    place = desk.files.left_behind.new_place()
    with ProjectStore(place) as store:
        store.set_document(load_example("iris"))
        run = store.runs.add(load_example("iris"), 0.0)
        for number in range(200):
            store.set_about(f"note {number}", "x" * 500)
        store.runs.annotate(run, "kept", "")
    data = bytearray(place.read_bytes())
    middle = data.index(b"note 100xxx")
    data[middle - middle % 4096 : middle - middle % 4096 + 4096] = bytes(4096)
    place.write_bytes(data)
    (left,) = desk.files.what_was_left()
    assert desk.files.recover(left)
    assert desk.told == ["The file was damaged. What could be read of it was brought back."]
    assert desk.model.project == load_example("iris")
    (row,) = desk.files.working.ask(lambda store: store.runs.rows())
    assert row.tags == "kept"
    notes = desk.files.working.ask(
        lambda store: [number for number in range(200) if store.about(f"note {number}")]
    )
    assert notes[0] == 0
    assert notes[-1] == 199
    assert 150 < len(notes) < 200
    # The damaged file stays for a person to look at, and is not offered again.
    assert [kept.suffix for kept in desk.settings.working_folder.iterdir()].count(".damaged") == 1


def test_a_file_that_cannot_be_read_any_more_is_told_once(desk: Desk) -> None:
    place = desk.files.left_behind.new_place()
    place.write_bytes(b"SQLite format 3\x00" + bytes(5000))
    assert desk.files.what_was_left() == []
    assert "cannot be read any more" in desk.told[0]
    assert f"{place}.damaged" in desk.told[0]
    assert desk.files.what_was_left() == []
    assert len(desk.told) == 1


# ---------------------------------------------------------------------------- the user's file
def test_two_windows_on_one_file_do_not_overwrite_each_other_unasked(
    qtbot: QtBot, tmp_path: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "p.nnstudio"
    desk.files.open_example("xor")
    assert save_as(desk, path, monkeypatch)
    other = Desk(qtbot, tmp_path)
    assert other.files.open_path(path)
    # Neither window offers the other's file as left behind.
    assert desk.files.what_was_left() == other.files.what_was_left() == []
    desk.note("the first")
    other.note("the second")
    assert desk.files.save()
    said = press_soon(QMessageBox.StandardButton.Cancel)
    assert not other.files.save()
    assert "changed by another program or window" in said[0]
    assert project_file.load(path).notes == "the first"
    assert save_as(other, tmp_path / "q.nnstudio", monkeypatch)
    assert project_file.load(tmp_path / "q.nnstudio").notes == "the second"
    assert desk.told == other.told == []


def test_revert_to_a_file_that_was_deleted_is_refused_and_changes_nothing(
    tmp_path: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "p.nnstudio"
    desk.files.open_example("xor")
    assert save_as(desk, path, monkeypatch)
    desk.note("mine")
    path.unlink()
    assert not desk.files.revert()
    assert "a name without a file" in desk.told[0]
    assert desk.model.project.notes == "mine"
    assert desk.files.save()
    assert project_file.load(path).notes == "mine"


def test_a_folder_that_was_deleted_is_told_and_nothing_counts_as_saved(
    tmp_path: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "stick" / "p.nnstudio"
    path.parent.mkdir()
    desk.files.open_example("xor")
    assert save_as(desk, path, monkeypatch)
    desk.note("mine")
    shutil.rmtree(path.parent)
    assert not desk.files.save()
    assert "a folder that exists" in desk.told[0]
    assert not desk.files.is_saved
    assert save_as(desk, tmp_path / "elsewhere.nnstudio", monkeypatch)
    assert project_file.load(tmp_path / "elsewhere.nnstudio").notes == "mine"


def test_an_older_file_put_in_place_of_ours_counts_as_changed(
    tmp_path: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "p.nnstudio"
    desk.files.open_example("xor")
    assert save_as(desk, path, monkeypatch)
    desk.note("mine")
    os.utime(path, (1.0, 1.0))  # a clock that went backwards, or a copy from a backup
    said = press_soon(QMessageBox.StandardButton.Cancel)
    assert not desk.files.save()
    assert "changed by another program" in said[0]


# ---------------------------------------------------------------------------------- the clock
def test_a_clock_that_goes_backwards_confuses_neither_runs_nor_recovery(
    desk: Desk, tmp_path: Path
) -> None:
    place = desk.files.left_behind.new_place()
    with ProjectStore(place) as store:
        store.set_document(Project(name="mine"))
        for begun in (3000.0, 2000.0, 1000.0):
            store.runs.add(Project(), begun)
        assert [row.id for row in store.runs.rows()] == [1, 2, 3]
    for when in (1.0, 4e9):  # long ago, and in the future
        os.utime(place, (when, when))
        (left,) = desk.files.what_was_left()
        assert (left.project.name, left.num_runs) == ("mine", 3)
