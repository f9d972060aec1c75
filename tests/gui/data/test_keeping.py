"""Data in the project's file: put there by a tick, and brought back where it is missing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from nnstudio.document import edits
from nnstudio.document.data import CsvFile, DataPlan
from nnstudio.document.description import Problem
from nnstudio.document.project import Project
from nnstudio.document.sources import copies as kept
from nnstudio.document.sources.copies import place_of
from nnstudio.document.store import attachments
from nnstudio.gui.application import destroy
from nnstudio.gui.data.keep_box import KeepBox
from nnstudio.gui.data.keeping import DataKeeping
from tests.gui.tasks.by_hand import Desk, copied, desk

TEXT = "petal,kind\n" + "1.5,a\n2.5,b\n" * 100


@pytest.fixture
def made(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A project on a table of its own."""
    monkeypatch.setattr(kept, "cache_folder", lambda: tmp_path / "cache")
    (tmp_path / "flowers.csv").write_text(TEXT)
    with desk(qtbot, tmp_path / "working") as opened:
        opened.open(Project(data=DataPlan(CsvFile(str(tmp_path / "flowers.csv")))))
        yield opened


@pytest.fixture
def keeping(made: Desk) -> Iterator[DataKeeping]:
    follower = DataKeeping(made.session.model, made.working)
    yield follower
    destroy(follower)


@pytest.fixture
def box(qtbot: QtBot, keeping: DataKeeping) -> KeepBox:
    shown = KeepBox(keeping)
    qtbot.addWidget(shown)
    return shown


def kept_now(qtbot: QtBot, box: KeepBox, keeping: DataKeeping) -> None:
    box.click()
    qtbot.waitUntil(lambda: keeping.share is None)


def test_a_tick_puts_the_data_into_the_file_as_one_undo_step(
    made: Desk, keeping: DataKeeping, box: KeepBox, qtbot: QtBot
) -> None:
    model = made.session.model
    assert box.text() == "Keep in the project (1.2\N{NO-BREAK SPACE}kB)"
    assert not box.isChecked()
    kept_now(qtbot, box, keeping)
    assert box.isChecked()
    (copy,) = model.project.data.copies
    assert made.working.ask(lambda store: store.attachments.has(copy.content))
    assert model.history.undo_name == "Keep the data in the project"
    model.undo()
    assert not box.isChecked()
    model.redo()
    assert box.isChecked()
    box.click()
    assert model.project.data.copies == ()
    model.undo()
    place = made.working.ask(lambda store: store.attachments.unpack(copy))
    assert place.read_text() == TEXT


def test_where_the_data_is_missing_it_is_brought_back_and_asked_for_again(
    made: Desk, keeping: DataKeeping, box: KeepBox, qtbot: QtBot, tmp_path: Path
) -> None:
    kept_now(qtbot, box, keeping)
    (copy,) = made.session.model.project.data.copies
    path = copied(made, tmp_path / "given.nnstudio")
    (tmp_path / "flowers.csv").unlink()
    texts: set[str] = set()
    keeping.changed.connect(lambda: texts.add(box.text()))
    with qtbot.waitSignal(keeping.brought):
        made.open_file(path)
    assert place_of(copy).read_text() == TEXT
    assert box.isChecked()
    assert "Unpacking… 100 %" in texts
    assert box.text().startswith("Keep in the project")


def test_what_changes_meanwhile_is_unpacked_when_the_engine_misses_it(
    made: Desk, keeping: DataKeeping, box: KeepBox, qtbot: QtBot, tmp_path: Path
) -> None:
    kept_now(qtbot, box, keeping)
    (copy,) = made.session.model.project.data.copies
    (tmp_path / "flowers.csv").write_text(TEXT.replace("1.5", "9.5"))
    with qtbot.waitSignal(keeping.brought):
        keeping.bring_again(Problem(kept.NOT_UNPACKED, ""))
    assert place_of(copy).read_text() == TEXT


def test_a_copy_that_is_damaged_is_told_of(
    made: Desk, keeping: DataKeeping, box: KeepBox, qtbot: QtBot, tmp_path: Path
) -> None:
    kept_now(qtbot, box, keeping)
    (copy,) = made.session.model.project.data.copies
    made.working.ask(lambda store: store.attachments.put(f"{copy.content}/0", b"no"))
    (tmp_path / "flowers.csv").unlink()
    with qtbot.waitSignal(keeping.refused) as refused:
        keeping.bring_again(Problem(kept.NOT_UNPACKED, ""))
    assert "damaged data" in str(refused.args)
    assert keeping.share is None


def test_data_that_is_too_large_is_refused_in_words(
    made: Desk,
    keeping: DataKeeping,
    box: KeepBox,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(attachments, "MAX_BYTES", 1000)
    with qtbot.waitSignal(keeping.refused) as refused:
        box.click()
    assert "expected at most" in str(refused.args)
    assert not box.isChecked()
    assert made.session.model.project.data.copies == ()


def test_a_file_that_is_gone_before_it_is_copied_is_told_of(
    keeping: DataKeeping, box: KeepBox, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "flowers.csv").unlink()
    with qtbot.waitSignal(keeping.refused) as refused:
        box.click()
    assert "flowers.csv: No such file or directory." in str(refused.args)
    assert not box.isChecked()


def test_copying_is_given_up_by_a_second_click(
    made: Desk,
    keeping: DataKeeping,
    box: KeepBox,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(attachments, "PIECE", 10)
    box.click()
    assert box.text().startswith("Copying…")
    box.click()
    qtbot.waitUntil(lambda: keeping.share is None)
    assert not box.isChecked()
    assert made.session.model.project.data.copies == ()


def test_other_data_that_is_chosen_meanwhile_is_not_said_to_be_kept(
    made: Desk, keeping: DataKeeping, box: KeepBox, qtbot: QtBot
) -> None:
    box.click()
    other = DataPlan(CsvFile("/elsewhere.csv"))
    made.session.model.do("Choose", lambda p: edits.set_data(p, other))
    qtbot.waitUntil(lambda: keeping.share is None)
    assert made.session.model.project.data.copies == ()
    assert not box.isChecked()


def test_data_that_comes_with_the_program_needs_no_copy(made: Desk, box: KeepBox) -> None:
    assert not box.isHidden()
    made.session.model.do("Choose", lambda p: edits.set_data(p, DataPlan()))
    assert box.isHidden()
