"""What the tests of data sources share."""

from pathlib import Path

import pytest

from nnstudio.document.data import CsvFile, DataPlan, Source
from nnstudio.engine.data.dataset import Dataset
from nnstudio.engine.data.load import load_data
from nnstudio.engine.data.problem import DataProblem


def load(source: Source, split: float = 0.25) -> Dataset:
    return load_data(DataPlan(source), split, 0)


def counts(data: Dataset) -> tuple[int, int, int]:
    return (data.summary.num_train, data.summary.num_validation, data.summary.num_test)


def refusal(source: Source) -> DataProblem:
    """The refusal of a source, which must be whole sentences with what was expected."""
    with pytest.raises(DataProblem) as caught:
        load(source)
    problem = caught.value.problem
    assert problem.message.endswith(".")
    assert problem.expected
    assert problem.received
    return caught.value


def write(folder: Path, text: str, name: str = "t.csv", encoding: str = "utf-8") -> CsvFile:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return CsvFile(str(path))
