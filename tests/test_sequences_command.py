"""``nnstudio runs`` and ``nnstudio export`` on a file with a task sequence."""

import csv
import json
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

from nnstudio.__main__ import main
from nnstudio.document.examples import load_example
from nnstudio.document.store import sequences
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.runs import Progress
from nnstudio.document.task_record import TaskRecord

DIGITS = load_example("forgetting-digits")
ROWS = [[0.9, 0.5], [0.1, 0.8]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Two tasks of two steps; a name that is no harmless text."""
    chance, before = np.full(2, 0.5), np.array([0.4, 0.6])
    names, stages = ("=1+1", "<b>b</b>"), ((0,), (1,))
    record = TaskRecord(1, DIGITS, names, stages, (2, 2), chance, before, "CPU")
    for stage, row in enumerate(ROWS):
        losses = np.array([0.7, 0.1], np.float32)
        record.measured(2 * stage + 2, losses, np.array(row) / 2, 1.0, np.array([1.0, 0.75]))
        record.stage_ended(np.array(row), np.array([1.0, 0.9]))
    path = tmp_path / "p.nnstudio"
    with ProjectStore(tmp_path / "working") as store:
        run = sequences.begin(store.runs, record, 0.0)
        sequences.add_pieces(
            store.runs, run, sequences.pieces_since(record, sequences.Written())[0]
        )
        joint = np.array([0.95, 0.9])
        result = sequences.results(record.measures())
        store.runs.set_progress(run, Progress("finished", 4, 0, 2.0, result, "CPU"))
        sequences.set_joint(store.runs, run, joint, record.measures(joint))
        store.write_copy(path, DIGITS)
    return path


def test_programs_are_told_the_matrix_and_the_measures(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["runs", str(project), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["kind"] == "tasks"
    assert found["R"] == ROWS
    assert (found["before"], found["joint"]) == ([0.4, 0.6], [0.95, 0.9])
    assert found["tasks"] == ["=1+1", "<b>b</b>"]
    assert found["result"]["forgetting"] == pytest.approx(0.8)
    assert found["result"]["intransigence"] == pytest.approx((0.05 + 0.1) / 2)


def test_people_are_told_how_much_was_forgotten(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    assert main(["runs", str(project)]) == 0
    words = " ".join(capsys.readouterr().out.split())
    assert "Average accuracy Forgetting" in words
    assert "Fine-tuning finished 4 2.0 0.45 0.8" in words


def test_a_table_holds_what_was_measured_on_the_way_and_the_matrix(project: Path) -> None:
    assert main(["export", str(project), "--to", "csv"]) == 0
    text = (project.parent / "p-run-1.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    assert [row["step"] for row in rows] == ["0", "1", "2", "3", "4"]
    assert [row["loss"] for row in rows] == ["", "0.7", "0.1", "0.7", "0.1"]
    assert [row["learning"] for row in rows] == ["", "'=1+1", "'=1+1", "<b>b</b>", "<b>b</b>"]
    assert [row["accuracy '=1+1"] for row in rows] == ["", "", "0.45", "", "0.05"]
    assert [row["accuracy among own outputs <b>b</b>"] for row in rows][2] == "0.75"
    matrix = [[row["test accuracy '=1+1"], row["test accuracy <b>b</b>"]] for row in rows]
    assert matrix[::2] == [["0.4", "0.6"], ["0.9", "0.5"], ["0.1", "0.8"]]
    assert matrix[1] == ["", ""]


def test_a_report_tells_all_of_it_and_no_name_can_do_anything(project: Path) -> None:
    assert main(["export", str(project), "--to", "html"]) == 0
    text = (project.parent / "p-run-1.html").read_text(encoding="utf-8")
    assert "&lt;b&gt;b&lt;/b&gt;" in text
    assert "<b>b" not in text
    assert "<script" not in text
    assert "http" not in text
    svg = text[text.index("<svg") : text.index("</svg>") + 6]
    lines = ElementTree.fromstring(svg).findall("polyline")
    assert [len(line.attrib["points"].split()) for line in lines] == [2, 2]
    assert "<tr><th>after =1+1</th><td>90.0</td><td>50.0</td></tr>" in text
    assert "<tr><th>all tasks at once</th><td>95.0</td><td>90.0</td></tr>" in text
    assert "<th>Forgetting</th><td>80.0 %</td>" in text


def test_a_sequence_has_no_log_and_no_network_to_be_written(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(project), "--to", "tensorboard"]) == 2
    assert "Write it as CSV or HTML" in capsys.readouterr().err
    assert main(["export", str(project), "--to", "keras"]) == 2
