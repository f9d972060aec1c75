"""The writer keeps order, loses nothing, and goes on when the disk does."""

import threading
from pathlib import Path

import pytest

from nnstudio.document.project import Project
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.working import ORIGIN, WorkingFolder, discard
from nnstudio.document.store.writer import Change, Writer
from nnstudio.document.writing import FileProblem


def put_note(writer: Writer, text: str) -> None:
    writer.put(lambda store: store.set_about("note", (store.about("note") or "") + text))


def test_changes_are_written_in_their_order(tmp_path: Path) -> None:
    place = tmp_path / "p"
    writer = Writer(lambda: ProjectStore(place), lambda _text: None)
    for letter in "abc":
        put_note(writer, letter)
    assert writer.ask(lambda store: store.about("note")).result() == "abc"
    put_note(writer, "d")
    writer.close()
    with ProjectStore(place) as store:
        assert store.about("note") == "abcd"


def test_of_changes_of_one_name_only_the_newest_is_written(tmp_path: Path) -> None:
    place = tmp_path / "p"
    written: list[str] = []
    writer = Writer(lambda: ProjectStore(place), lambda _text: None)
    writer.ask(lambda _store: None).result()

    def note(letter: str) -> Change:
        return lambda _store: written.append(letter)

    for letter in "abc":
        writer.put_newest("x", note(letter))
    writer.close()
    assert written[-1] == "c"
    assert len(written) <= 2


def test_what_could_not_be_written_is_written_later(tmp_path: Path) -> None:
    told: list[str] = []
    writer = Writer(lambda: ProjectStore(tmp_path / "p"), told.append)
    is_full = True

    def write(store: ProjectStore) -> None:
        store.set_about("note", "kept")
        if is_full:
            raise FileProblem("Disk", "room", "none", "Free some.")

    writer.put(write)
    assert writer.ask(lambda store: store.about("note")).result() is None
    is_full = False
    writer.close()
    assert told == ["Disk: expected room, but received none. Free some.", ""]
    with ProjectStore(tmp_path / "p") as store:
        assert store.about("note") == "kept"


def test_a_file_that_cannot_be_opened_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="folder"):
        Writer(lambda: ProjectStore(tmp_path / "missing" / "p"), lambda _text: None)
    assert "nnstudio writer" not in {thread.name for thread in threading.enumerate()}


def test_a_question_that_fails_harms_nobody_else(tmp_path: Path) -> None:
    writer = Writer(lambda: ProjectStore(tmp_path / "p"), lambda _text: None)
    asked = writer.ask(lambda _store: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        asked.result()
    assert writer.ask(lambda _store: 2).result() == 2
    writer.close()
    writer.close()


def left_in(folder: WorkingFolder, now: Project, saved: Project | None, num_runs: int = 0) -> Path:
    with ProjectStore(folder.new_place()) as store:
        store.set_document(now)
        if saved is not None:
            store.set_document(saved, "saved")
        for _ in range(num_runs):
            store.runs.add(now, 0.0)
        store.set_about(ORIGIN, "/somewhere/p.nnstudio")
        return store.place


def test_what_a_killed_program_left_unsaved_is_found(tmp_path: Path) -> None:
    folder = WorkingFolder(tmp_path / "working")
    assert folder.left_behind() == []
    place = left_in(folder, Project(name="changed"), Project(name="saved"), num_runs=2)
    (left,) = folder.left_behind()
    assert (left.place, left.project.name, left.num_runs) == (place, "changed", 2)
    assert left.origin == Path("/somewhere/p.nnstudio")
    discard(place)
    assert folder.left_behind() == []


def test_runs_that_are_not_saved_count_as_something_left(tmp_path: Path) -> None:
    folder = WorkingFolder(tmp_path)
    left_in(folder, Project(), Project(), num_runs=1)
    assert len(folder.left_behind()) == 1


def test_what_was_saved_is_not_offered_and_goes(tmp_path: Path) -> None:
    folder = WorkingFolder(tmp_path)
    place = left_in(folder, Project(name="same"), Project(name="same"))
    assert folder.left_behind() == []
    assert not place.exists()


def test_the_file_of_a_living_window_is_left_alone(tmp_path: Path) -> None:
    folder = WorkingFolder(tmp_path)
    with ProjectStore(folder.new_place()) as store:
        store.set_document(Project(name="open"))
        assert folder.left_behind() == []
        assert store.place.exists()


def test_a_damaged_file_is_neither_offered_nor_deleted(tmp_path: Path) -> None:
    folder = WorkingFolder(tmp_path)
    place = folder.new_place()
    place.write_bytes(b"SQLite format 3\x00" + bytes(5000))
    assert folder.left_behind() == []
    assert place.exists()
