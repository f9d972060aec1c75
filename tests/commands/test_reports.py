import json
import math

import numpy as np
import pytest

from nnstudio.commands.reports import BarReport, JsonReport, LinesReport, Report, report_for
from nnstudio.document.data import DataSummary
from nnstudio.document.description import Problem
from nnstudio.protocol.messages import EpochsEnded, RunEnded, RunStarted, StepsEnded

SUMMARY = DataSummary("Iris flowers", (), (), num_train=120, num_validation=30)
STARTED = RunStarted(1, SUMMARY, 131, 8, 200, "CPU, 2 threads", ("loss", "accuracy"))


def ended(reason: str = "finished", **values: float) -> RunEnded:
    return RunEnded(1, reason, 80, 10, 1.23456, values, "Stopped early")


def epochs(first: int, count: int) -> EpochsEnded:
    values = np.linspace(1.0, 0.5, count)
    return EpochsEnded(
        1,
        first,
        np.arange(first, first + count) * 8,
        {"loss": values, "accuracy": values / 2, "learning_rate": np.full(count, 0.01)},
    )


def json_lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_the_last_json_line_has_just_the_promised_keys(capsys: pytest.CaptureFixture[str]) -> None:
    JsonReport().ended(ended(loss=0.5, accuracy=0.9, val_loss=0.6, val_accuracy=0.8))
    assert json_lines(capsys) == [
        {
            "event": "finished",
            "epochs": 10,
            "loss": 0.5,
            "metrics": {"accuracy": 0.9},
            "val_loss": 0.6,
            "val_metrics": {"accuracy": 0.8},
            "seconds": 1.235,
        }
    ]


def test_a_part_that_was_not_measured_is_null(capsys: pytest.CaptureFixture[str]) -> None:
    JsonReport().ended(ended(loss=0.5, learning_rate=0.1))
    (line,) = json_lines(capsys)
    assert line["metrics"] == {}
    assert line["val_loss"] is None
    assert line["val_metrics"] is None
    assert "test_loss" not in line


def test_the_test_part_is_told_where_there_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    JsonReport().ended(ended(loss=0.5, val_loss=0.6, test_loss=0.7, test_accuracy=0.75))
    (line,) = json_lines(capsys)
    assert line["val_metrics"] == {}
    assert line["test_loss"] == 0.7
    assert line["test_metrics"] == {"accuracy": 0.75}


def test_what_json_cannot_say_is_null(capsys: pytest.CaptureFixture[str]) -> None:
    JsonReport().ended(ended(loss=math.nan, val_loss=math.inf))
    (line,) = json_lines(capsys)
    assert line["loss"] is None


def test_each_epoch_is_a_json_line(capsys: pytest.CaptureFixture[str]) -> None:
    JsonReport().epochs_ended(epochs(3, 2))
    first, second = json_lines(capsys)
    assert (first["epoch"], second["epoch"]) == (3, 4)
    assert second == {
        "event": "epoch",
        "epoch": 4,
        "step": 32,
        "loss": 0.5,
        "metrics": {"accuracy": 0.25},
        "val_loss": None,
        "val_metrics": None,
        "learning_rate": 0.01,
    }


def test_early_stopping_is_told_before_the_end(capsys: pytest.CaptureFixture[str]) -> None:
    JsonReport().ended(ended("early stopping", loss=0.5))
    assert [line["event"] for line in json_lines(capsys)] == ["stopped_early", "finished"]


def test_a_run_that_was_stopped_did_not_finish(capsys: pytest.CaptureFixture[str]) -> None:
    JsonReport().ended(ended("stopped", loss=0.5))
    assert [line["event"] for line in json_lines(capsys)] == ["stopped"]


def test_failures_are_json_lines_too(capsys: pytest.CaptureFixture[str]) -> None:
    JsonReport().failed(Problem("not-finite", "The loss is NaN.", "dense_1"))
    assert json_lines(capsys) == [
        {
            "event": "failed",
            "kind": "not-finite",
            "layer": "dense_1",
            "message": "The loss is NaN.",
        }
    ]


def test_a_log_gets_some_lines_of_very_many_epochs(capsys: pytest.CaptureFixture[str]) -> None:
    report = LinesReport("Iris")
    report.started(STARTED)
    report.epochs_ended(epochs(1, 150))
    report.epochs_ended(epochs(151, 50))
    head, *lines = capsys.readouterr().out.splitlines()
    assert head == (
        "Iris: 120 training samples, 30 validation samples, 131 parameters; CPU, 2 threads"
    )
    assert len(lines) == 51
    assert lines[0].startswith("epoch   1/200  loss 1.0000  accuracy 0.5000")
    assert lines[-1].startswith("epoch 200/200  loss 0.5000")


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("finished", "Finished after 10 epochs in 1.2 s: loss 2.0e-05, val_loss 0.6000"),
        ("stopped", "Stopped by you after 10 epochs"),
        ("early stopping", "Stopped early after 10 epochs"),
    ],
)
def test_the_last_line_says_how_it_ended(
    capsys: pytest.CaptureFixture[str], reason: str, words: str
) -> None:
    LinesReport("Iris").ended(ended(reason, loss=2e-5, val_loss=0.6))
    assert capsys.readouterr().out.startswith(words)


def test_the_bar_gives_the_terminal_back(capsys: pytest.CaptureFixture[str]) -> None:
    report = BarReport("[bold]Iris[/bold]")
    report.preparing("Starting TensorFlow …")
    report.started(STARTED)
    report.steps_ended(
        StepsEnded(1, 1, {"loss": np.array([0.7], np.float32)}, 0.1, 1234.0, compiled=False)
    )
    report.epochs_ended(epochs(1, 1))
    report.ended(ended(loss=0.5))
    report.close()
    out = capsys.readouterr().out
    assert "[bold]Iris[/bold]: 120 training samples" in out  # names are no markup
    assert "Finished after 10 epochs" in out


def test_a_pipe_gets_lines_and_who_asks_for_json_gets_json() -> None:
    kinds: dict[bool, type[Report]] = {True: JsonReport, False: LinesReport}
    for as_json, kind in kinds.items():
        assert type(report_for("Iris", as_json)) is kind
