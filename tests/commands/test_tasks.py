"""``nnstudio tasks`` as a user runs it, with a real engine."""

import csv
import json
from pathlib import Path

import pytest

from nnstudio import cli

pytestmark = pytest.mark.usefixtures("borrowed_engines")


@pytest.fixture
def project(tmp_path: Path) -> str:
    place = tmp_path / "d.nnstudio"
    assert cli.main(["new", "digits", str(place)]) == 0
    return str(place)


def test_a_table_of_measures_for_each_strategy(
    project: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.csv"
    code = cli.main(
        [
            *("tasks", project, "--strategy", "naive", "--strategy", "er", "--iterations", "10"),
            *("--scenario", "task", "--seeds", "2", "--jobs", "1", "--json", "--csv", str(out)),
        ]
    )
    assert code == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    last = next(line for line in reversed(lines) if line["event"] == "finished")
    results = last["results"]
    told = [(result["strategy"], result["seed"]) for result in results]
    assert told == [("naive", 0), ("naive", 1), ("er", 0), ("er", 1)]
    assert all(result["scenario"] == "task" for result in results)
    assert len(results[0]["R"]) == len(results[0]["R"][0]) == 5
    mean = sum(results[0]["R"][-1]) / 5
    assert results[0]["average_accuracy"] == pytest.approx(mean)
    with out.open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["strategy"] for row in rows] == ["naive", "naive", "er", "er"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--strategy", "ewx"], "Did you mean ewc?"),
        (["--seeds", "0"], "at least 1"),
        (["--jobs", "0"], "at least 1"),
        (["--iterations", "0"], "1 to 10,000,000"),
        (["--csv", "/nowhere/at/all.csv"], "a folder that exists"),
        (["--set", 'tasks.strategy={"kind":"ewc","params":{"weight":-1}}'], "at least 0"),
    ],
)
def test_bad_input_is_one_clear_line(
    project: str, arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["tasks", project, *arguments]) == 2
    told = capsys.readouterr().err
    assert sentence in told
    assert "Traceback" not in told


def test_a_revisited_task_counts_as_it_was_last_taught(
    project: str, capsys: pytest.CaptureFixture[str]
) -> None:
    split = '{"type":"classes","num_tasks":2}'
    code = cli.main(
        [
            *("tasks", project, "--set", f"tasks.split={split}", "--set", "tasks.order=[0,1,0]"),
            *("--strategy", "naive", "--strategy", "joint", "--iterations", "20", "--json"),
        ]
    )
    assert code == 0
    naive, joint = json.loads(capsys.readouterr().out.splitlines()[-1])["results"]
    table = naive["R"]
    assert len(table) == len(joint["R"]) == 3
    assert naive["learning_accuracy"] == pytest.approx((table[1][1] + table[2][0]) / 2)
    assert naive["forgetting"] == pytest.approx(table[1][1] - table[2][1])
    assert joint["forgetting"] is None


def test_sequences_run_side_by_side_and_each_step_is_measured_on_request(
    project: str, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--strategy", "naive", "--strategy", "joint", "--iterations", "10"]
    assert cli.main(["tasks", project, *arguments, "--measure", "--jobs", "2", "--json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert any(line["event"] == "measured" for line in lines)
    naive, joint = lines[-1]["results"]
    assert naive["min_acc"] is not None
    assert naive["joint"] == joint["R"][-1]
    assert naive["intransigence"] is not None
    assert joint["forgetting"] is None
    assert naive["chance"] == pytest.approx([0.1] * 5)


def test_the_table_names_what_guessing_gives(
    project: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["tasks", project, "--iterations", "10"]) == 0
    told = capsys.readouterr()
    assert "Fine-tuning, seed 0, after task 5:" in told.out
    assert "guessing" in told.out
    assert "0.100" in told.out


def test_what_one_strategy_cannot_do_does_not_stop_the_others(
    project: str, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--strategy", "separate", "--strategy", "naive", "--iterations", "10", "--json"]
    assert cli.main(["tasks", project, *arguments, "--jobs", "1"]) == 1
    told = capsys.readouterr()
    assert "task-incremental" in told.err
    last = json.loads(told.out.splitlines()[-1])
    assert [result["strategy"] for result in last["results"]] == ["naive"]
