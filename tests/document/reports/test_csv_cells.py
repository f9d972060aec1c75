"""No text of a stranger's becomes a formula in a spreadsheet."""

import csv

import numpy as np
import pytest

from nnstudio.document.examples import load_example
from nnstudio.document.reports.csv_cells import safe_text
from nnstudio.document.reports.run_csv import to_csv
from nnstudio.document.run import RunRecord


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_text_that_begins_like_a_formula_gets_an_apostrophe(text: str) -> None:
    assert safe_text(text) == "'" + text
    assert safe_text("a" + text) == "a" + text


def test_names_of_metrics_are_texts_and_numbers_stay_numbers() -> None:
    record = RunRecord(1, load_example("xor"))
    record.steps_ended(1, {"=loss": np.array([-0.5], np.float32)}, 0.1)
    record.epochs_ended(1, np.array([1]), {"=loss": np.array([-0.25])})
    head, row = csv.reader(to_csv(record).splitlines())
    assert head == ["step", "seconds", "batch_=loss", "epoch", "'=loss"]
    assert row[2:] == ["-0.5", "1", "-0.25"]
