"""The writer keeps order, loses nothing, and goes on when the disk does."""

import os
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from nnstudio.document.project import Project
from nnstudio.document.store.problems import DiskProblem
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.runs import Progress
from nnstudio.document.store.working import WorkingFolder, discard, mark_saved
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
            raise DiskProblem("Disk", "room", "none", "Free some.")

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


def test_changes_are_written_between_two_questions_that_take_long(tmp_path: Path) -> None:
    writer = Writer(lambda: ProjectStore(tmp_path / "p"), lambda _text: None)
    begun, go_on = threading.Event(), threading.Event()

    def slow(_store: ProjectStore) -> None:
        begun.set()
        go_on.wait(20.0)

    writer.ask(slow)
    later = writer.ask(lambda store: store.about("note"))
    assert begun.wait(20.0)
    put_note(writer, "a")
    go_on.set()
    assert later.result() == "a"
    unanswered = [writer.ask(lambda store: store.about("note")) for _ in range(3)]
    writer.close()
    assert [one.result() for one in unanswered] == ["a"] * 3


def committed(place: Path, name: str = "note") -> str | None:
    """What somebody would find who came now, after a kill."""
    copied = place.with_name("copied")
    copied.write_bytes(place.read_bytes())
    with ProjectStore(copied) as store:
        return store.about(name)


class Slow:
    """Work that goes on when it is told to."""

    def __init__(self) -> None:
        self.begun, self.go_on = threading.Event(), threading.Event()

    def __call__(self, store: ProjectStore) -> None:
        self.begun.set()
        assert self.go_on.wait(20.0)
        store.meanwhile()


def test_an_edit_waits_for_none_of_the_work_that_was_put_before_it(tmp_path: Path) -> None:
    place = tmp_path / "p"
    writer = Writer(lambda: ProjectStore(place), lambda _text: None)
    works = [Slow() for _ in range(3)]
    for work in works:
        writer.put(lambda store, work=work: work(store))  # type: ignore[misc]
    assert works[0].begun.wait(20.0)
    writer.put_first("document", lambda store: store.set_about("note", "edit"))
    works[0].go_on.set()
    assert works[1].begun.wait(20.0)
    assert committed(place) == "edit"
    for work in works[1:]:
        work.go_on.set()
    writer.close()


def test_an_edit_is_written_while_a_question_takes_long(tmp_path: Path) -> None:
    place = tmp_path / "p"
    writer = Writer(lambda: ProjectStore(place), lambda _text: None)
    pieces, written = [Slow(), Slow()], threading.Event()

    def question(store: ProjectStore) -> str:
        for piece in pieces:
            while not written.is_set() and piece is pieces[1]:
                store.meanwhile()  # until it is time to write again
            piece(store)
        return "answer"

    future = writer.ask(question)
    assert pieces[0].begun.wait(20.0)

    def edit(store: ProjectStore) -> None:
        store.set_about("note", "edit")
        written.set()

    writer.put_first("document", edit)
    pieces[0].go_on.set()
    assert pieces[1].begun.wait(20.0)
    assert committed(place) == "edit"
    pieces[1].go_on.set()
    assert future.result() == "answer"
    writer.close()


_KILLED_AT_WORK = """
import os, signal, sys, threading
from pathlib import Path
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.writer import Writer

begun, put = threading.Event(), threading.Event()
writer = Writer(lambda: ProjectStore(Path(sys.argv[1])), print)

def work(_store):
    if put.is_set():
        os.kill(os.getpid(), signal.SIGKILL)
    begun.set()
    put.wait(20.0)

for _ in range(1000):
    writer.put(work)
begun.wait(20.0)
writer.put_first("document", lambda store: store.set_about("note", "edit"))
put.set()
threading.Event().wait(60.0)
"""


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_an_edit_outlives_a_program_that_is_killed_at_long_work(tmp_path: Path) -> None:
    place = tmp_path / "p"
    command = [sys.executable, "-c", _KILLED_AT_WORK, str(place)]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    with ProjectStore(place) as store:
        assert store.about("note") == "edit"


def test_edits_that_could_not_be_written_are_written_later_in_their_order(tmp_path: Path) -> None:
    writer = Writer(lambda: ProjectStore(tmp_path / "p"), lambda _text: None)
    is_full = True
    written: list[str] = []

    def note(text: str) -> Change:
        def change(_store: ProjectStore) -> None:
            if is_full:
                raise DiskProblem("Disk", "room", "none", "Free some.")
            written.append(text)

        return change

    writer.put(note("curve"))
    for text in ("a", "b"):
        writer.put_first("document", note(text))
        writer.put_first("other", note(f"other {text}"))
        writer.ask(lambda _store: None).result()
    is_full = False
    writer.close()
    assert written == ["b", "other b", "curve"]


def test_a_change_that_cannot_be_written_holds_nothing_else_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    unexpected: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: unexpected.append(kind))
    writer = Writer(lambda: ProjectStore(tmp_path / "p"), told.append)
    put_note(writer, "a")
    writer.put(lambda store: store.set_document(Project(name="\ud800")))
    writer.put(lambda _store: 1 // 0)  # type: ignore[arg-type]
    put_note(writer, "b")
    assert writer.ask(lambda store: store.about("note")).result() == "ab"
    put_note(writer, "c")
    writer.close()
    with ProjectStore(tmp_path / "p") as store:
        assert store.about("note") == "abc"
    assert unexpected == [ZeroDivisionError]
    assert len(told) == 1
    assert "whole characters" in told[0]


def test_curves_of_a_run_that_was_deleted_are_left_out_in_silence(tmp_path: Path) -> None:
    told: list[str] = []
    writer = Writer(lambda: ProjectStore(tmp_path / "p"), told.append)
    run = writer.ask(lambda store: store.runs.add(Project(), 0.0)).result()
    writer.put(lambda store: store.runs.delete([run]))
    writer.put(lambda store: store.runs.add_curve(run, "step", "loss", 1, np.zeros(3)))
    put_note(writer, "a")
    writer.close()
    assert told == []
    with ProjectStore(tmp_path / "p") as store:
        assert store.about("note") == "a"
        assert store.runs.curve_names(run, "step") == []


@pytest.mark.skipif(os.name != "posix", reason="elsewhere an open file cannot be deleted")
def test_a_file_that_is_deleted_while_it_is_worked_on_is_made_anew(tmp_path: Path) -> None:
    told: list[str] = []
    place = tmp_path / "folder" / "p"
    place.parent.mkdir()
    writer = Writer(lambda: ProjectStore(place), told.append)
    put_note(writer, "a")
    assert writer.ask(lambda store: store.about("note")).result() == "a"
    shutil.rmtree(place.parent)
    put_note(writer, "b")
    assert writer.ask(lambda store: store.about("note")).result() == "ab"
    place.unlink()
    place.write_text("something else")
    put_note(writer, "c")
    assert writer.ask(lambda store: store.about("note")).result() == "abc"
    # It is locked again, and a program that is killed leaves it.
    assert WorkingFolder(place.parent).left_behind() == []
    copied = tmp_path / "copied"
    copied.write_bytes(place.read_bytes())
    with ProjectStore(copied) as store:
        assert store.about("note") == "abc"
    writer.close()
    assert told == []


def test_while_the_disk_is_full_only_the_newest_of_a_name_is_kept(tmp_path: Path) -> None:
    writer = Writer(lambda: ProjectStore(tmp_path / "p"), lambda _text: None)
    is_full = True
    written: list[int] = []

    def write(number: int) -> Change:
        def change(_store: ProjectStore) -> None:
            if is_full:
                raise DiskProblem("Disk", "room", "none", "Free some.")
            written.append(number)

        return change

    for number in range(3):
        writer.put_newest("state", write(number))
        writer.ask(lambda _store: None).result()
    is_full = False
    writer.close()
    assert written == [2]


def left_in(folder: WorkingFolder, now: Project, saved: Project | None, num_runs: int = 0) -> Path:
    with ProjectStore(folder.new_place()) as store:
        store.set_document(now)
        if saved is not None:
            mark_saved(store, saved, Path("/somewhere/p.nnstudio"))
            store.set_document(now)
        for _ in range(num_runs):
            store.runs.add(now, 0.0)
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


def test_a_run_that_went_on_after_it_was_saved_counts_as_something_left(tmp_path: Path) -> None:
    folder = WorkingFolder(tmp_path)
    with ProjectStore(folder.new_place()) as store:
        run = store.runs.add(Project(), 0.0)
        mark_saved(store, Project(), None)
        store.runs.set_progress(run, Progress("running", 100, 1, 0.5, {}))
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


def test_a_file_of_which_nothing_can_be_read_is_told_and_kept(tmp_path: Path) -> None:
    folder = WorkingFolder(tmp_path)
    place = folder.new_place()
    place.write_bytes(b"SQLite format 3\x00" + bytes(5000))
    assert folder.left_behind() == []
    (kept,) = folder.lost
    assert kept.read_bytes().startswith(b"SQLite")
    assert folder.left_behind() == []
    assert folder.lost == ()
