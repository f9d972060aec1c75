"""``nnstudio pack``: one file carries the project, its runs and its data."""

import json
import re
import sys
from pathlib import Path

import pytest

from nnstudio.__main__ import main
from nnstudio.commands.pack import _packed
from nnstudio.commands.parsers.settings import with_data
from nnstudio.document import file, project_file
from nnstudio.document.data import CsvFile, DataPlan
from nnstudio.document.examples import load_example
from nnstudio.document.project import Project
from nnstudio.document.sources import copies as kept
from nnstudio.document.sources.copies import with_files_named
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.engine.data.load import load_data

FLOWERS = "petal,kind\n" + "".join(f"{i % 7}.5,{'ab'[i % 2]}\n" for i in range(40))


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "cache_folder", lambda: tmp_path / "cache")


@pytest.fixture
def exercise(tmp_path: Path) -> Path:
    """A project on a table beside it, with a run."""
    folder = tmp_path / "teacher"
    folder.mkdir()
    (folder / "flowers.csv").write_text(FLOWERS)
    project = Project(data=DataPlan(CsvFile(str(folder / "flowers.csv"))))
    with ProjectStore(tmp_path / "working") as store:
        store.runs.add(project, 0.0)
        store.write_copy(folder / "exercise.nnstudio", project)
    return folder / "exercise.nnstudio"


def test_a_packed_file_is_all_that_another_computer_needs(
    exercise: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["pack", str(exercise)]) == 0
    assert "It holds flowers.csv" in capsys.readouterr().out
    elsewhere = tmp_path / "student"
    elsewhere.mkdir()
    given = exercise.rename(elsewhere / "exercise.nnstudio")
    project = project_file.load_with_data(given)
    found = load_data(project.data, 0.2, 0)
    assert found.summary.title == "flowers"
    assert found.summary.num_train == 32
    assert "no longer there" in found.summary.notes[0]
    assert with_data(given) == project
    assert "flowers.csv is no longer there" in capsys.readouterr().err
    with ProjectStore(given) as store:
        assert len(store.runs.rows()) == 1
    assert main(["show", str(given)]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["data"]["copies"][0]["size"] == len(FLOWERS)


def test_data_is_taken_out_again(exercise: Path) -> None:
    out = exercise.with_name("packed.nnstudio")
    assert main(["pack", str(exercise), "--out", str(out)]) == 0
    assert project_file.load(exercise).data.copies == ()
    (copy,) = project_file.load(out).data.copies
    assert main(["pack", str(out), "--remove"]) == 0
    assert project_file.load(out).data.copies == ()
    with ProjectStore(out) as store:
        assert not store.attachments.has(copy.content)


def test_packed_again_without_its_files_it_keeps_what_it_has(exercise: Path) -> None:
    assert main(["pack", str(exercise)]) == 0
    (exercise.parent / "flowers.csv").unlink()
    assert main(["pack", str(exercise)]) == 0
    assert load_data(project_file.load_with_data(exercise).data, 0.2, 0).summary.num_train == 32


def test_a_project_as_a_text_becomes_a_file_with_its_data(tmp_path: Path) -> None:
    (tmp_path / "flowers.csv").write_text(FLOWERS)
    path = tmp_path / "p.nnstudio"
    file.save(Project(data=DataPlan(CsvFile(str(tmp_path / "flowers.csv")))), path)
    assert main(["pack", str(path)]) == 0
    (tmp_path / "flowers.csv").unlink()
    assert load_data(project_file.load_with_data(path).data, 0.2, 0).summary.num_train == 32


@pytest.fixture
def large(exercise: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The exercise, with data for which packing tells how far it is."""
    monkeypatch.setattr("nnstudio.commands.pack._LARGE", 1)
    monkeypatch.setattr("nnstudio.document.store.attachments.PIECE", 100)
    return exercise


def shown(capsys: pytest.CaptureFixture[str]) -> str:
    """What a person would have seen on the error stream."""
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", capsys.readouterr().err)


def test_on_a_terminal_packing_much_data_shows_how_far_it_is(
    large: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["pack", str(large)]) == 0
    assert shown(capsys) == ""  # in a pipe
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    assert main(["pack", str(large)]) == 0
    assert "Writing exercise.nnstudio" in shown(capsys)


def test_the_bar_of_packing_is_full_when_all_is_read(large: Path) -> None:
    read: list[tuple[int, str]] = []
    project = with_files_named(project_file.load(large))
    with ProjectStore(large.with_name("working")) as store:
        _packed(store, project, large, lambda num, what: read.append((num, what)))
    assert sum(num for num, _ in read) == 2 * len(FLOWERS)
    assert {what for _, what in read} == {"Reading flowers.csv", "Copying flowers.csv"}


@pytest.mark.parametrize("place", ["its own", "another", "a new one"])
def test_packing_that_is_interrupted_leaves_all_as_it_was(
    large: Path, place: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out = large if place == "its own" else large.with_name("out.nnstudio")
    if place == "another":
        out.write_text("something else")
    before = {path.name: path.read_bytes() for path in large.parent.iterdir()}

    def press_ctrl_c(store: ProjectStore, copy: Path) -> None:
        Path(copy).write_text("half a file")
        raise KeyboardInterrupt

    monkeypatch.setattr(ProjectStore, "_copy_to", press_ctrl_c)
    assert main(["pack", str(large), "--out", str(out), "--force"]) == 130
    assert {path.name: path.read_bytes() for path in large.parent.iterdir()} == before
    what = "was not written" if place == "a new one" else "is as it was"
    assert f"Interrupted; {out} {what}." in capsys.readouterr().err


def test_what_cannot_be_packed_is_said(
    exercise: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = exercise.read_bytes()
    (exercise.parent / "flowers.csv").unlink()
    assert main(["pack", str(exercise)]) == 2
    assert "Could not read" in capsys.readouterr().err
    assert exercise.read_bytes() == before
    assert main(["pack", str(exercise), "--out", str(exercise)]) == 2
    assert "--force" in capsys.readouterr().err
    path = tmp_path / "xor.nnstudio"
    file.save(load_example("xor"), path)
    assert main(["pack", str(path)]) == 2
    assert "whose data comes with nnstudio" in capsys.readouterr().err
