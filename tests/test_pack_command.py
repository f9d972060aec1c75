"""``nnstudio pack``: one file carries the project, its runs and its data."""

import json
from pathlib import Path

import pytest

from nnstudio.__main__ import main
from nnstudio.commands.parsers.settings import with_data
from nnstudio.document import file, project_file
from nnstudio.document.data import CsvFile, DataPlan
from nnstudio.document.examples import load_example
from nnstudio.document.project import Project
from nnstudio.document.sources import copies as kept
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
