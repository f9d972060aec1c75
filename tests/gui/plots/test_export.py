import csv
import math
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.document.writing import FileProblem
from nnstudio.gui.plots.curves import CurvesPanel
from nnstudio.gui.plots.export import Table, csv_text
from tests.gui.plots.screen import Screen


@given(st.lists(st.floats(), max_size=20))
def test_every_number_comes_back_as_it_was(numbers: list[float]) -> None:
    text = csv_text(Table(("value",), [[number] for number in numbers]))
    rows = list(csv.DictReader(StringIO(text)))
    for row, number in zip(rows, numbers, strict=True):
        assert float(row["value"]) == number or math.isnan(number)


@pytest.mark.parametrize("text", ["=1+1", "+cmd", "-2", "@sum", "\t=1"])
def test_no_text_becomes_a_formula(text: str) -> None:
    assert csv_text(Table(("name",), [[text]])).splitlines()[1].strip('"') == "'" + text


def test_negative_numbers_stay_numbers() -> None:
    assert csv_text(Table(("value",), [[-1.5], [None], ["a,b"]])) == 'value\n-1.5\n""\n"a,b"\n'


def test_a_file_that_cannot_be_written_is_told_in_words(screen: Screen, tmp_path: Path) -> None:
    panel = screen.show(CurvesPanel(screen.model, screen.run, screen.redrawer))
    with pytest.raises(FileProblem, match="folder that exists"):
        panel.export_to(tmp_path / "nowhere" / "curves.csv")
