"""``nnstudio runs`` and ``nnstudio export`` on a file with real records."""

import csv
import json
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

from nnstudio.__main__ import main
from nnstudio.document import edits, file
from nnstudio.document.examples import load_example
from nnstudio.document.run import Mark
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.records import CLOCK, EPOCH_STEPS
from nnstudio.document.store.runs import Progress

XOR = load_example("xor")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.nnstudio"
    with ProjectStore(tmp_path / "working") as store:
        runs = store.runs
        runs.add(XOR, 0.0)
        run = runs.add(edits.set_field(XOR, "plan.batch_size", 7), 1.0, name="<b>second</b>")
        runs.add_curve(run, "step", "loss", 1, np.array([0.7, 0.1, np.nan, 0.3], np.float32))
        runs.add_curve(run, "epoch", "loss", 1, np.array([0.4, 0.2]))
        runs.add_curve(run, "epoch", "val_loss", 1, np.array([0.5, 0.25]))
        runs.add_curve(run, "epoch", EPOCH_STEPS, 1, np.array([2.0, 4.0]))
        runs.add_curve(run, "clock", CLOCK, 0, np.array([0.0, 2.0]), np.array([0.0, 4.0]))
        runs.add_mark(run, Mark(3, "learning rate 0.1"))
        runs.set_progress(run, Progress("finished", 4, 2, 2.0, {"val_loss": 0.25}, "CPU"))
        store.write_copy(path, XOR)
    return path


def test_runs_are_listed_for_people_and_for_programs(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["runs", str(project)]) == 0
    words = " ".join(capsys.readouterr().out.split())
    assert "finished" in words
    assert "batch size" in words
    assert main(["runs", str(project), "--json"]) == 0
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (first["id"], first["changed"]) == (1, "")
    assert second["changed"] == f"batch size {XOR.plan.batch_size} → 7"
    assert second["result"] == {"val_loss": 0.25}


def test_the_last_run_is_exported_as_csv(project: Path) -> None:
    assert main(["export", str(project), "--to", "csv"]) == 0
    text = (project.parent / "p-run-2.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    assert [row["batch_loss"] for row in rows] == ["0.7", "0.1", "", "0.3"]
    assert [row["seconds"] for row in rows] == ["0.5", "1", "1.5", "2"]
    assert [row["val_loss"] for row in rows] == ["", "0.5", "", "0.25"]
    assert [row["epoch"] for row in rows] == ["", "1", "", "2"]


def test_a_report_is_one_page_in_which_no_name_can_do_anything(project: Path) -> None:
    out = project.parent / "report.html"
    assert main(["export", str(project), "--run", "2", "--to", "html", "--out", str(out)]) == 0
    text = out.read_text(encoding="utf-8")
    assert "&lt;b&gt;second&lt;/b&gt;" in text
    assert "<b>" not in text
    assert "<script" not in text
    assert "http" not in text
    assert "learning rate 0.1" in text
    svg = text[text.index("<svg") : text.index("</svg>") + 6]
    lines = ElementTree.fromstring(svg).findall("polyline")
    # The batches' curve has a gap, so it is drawn in two pieces.
    assert [len(line.attrib["points"].split()) for line in lines] == [2, 1, 2, 2]


def test_what_exists_is_not_overwritten_unasked(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["export", str(project), "--to", "csv"]
    assert main(arguments) == 0
    assert main(arguments) == 2
    assert "--force" in capsys.readouterr().err
    assert main([*arguments, "--force"]) == 0


@pytest.mark.parametrize("arguments", [["runs"], ["export", "--to", "csv"]])
def test_a_project_without_runs_says_so(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "text.nnstudio"
    file.save(XOR, path)
    assert main([arguments[0], str(path), *arguments[1:]]) == 2
    assert "has no runs" in capsys.readouterr().err


def test_a_run_that_is_not_there_is_refused(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(project), "--run", "9", "--to", "csv"]) == 2
    assert "number of a run" in capsys.readouterr().err
