"""Task sequences as a part of the document."""

from pathlib import Path
from typing import get_args

import pytest

from nnstudio.document import file
from nnstudio.document.data import Bundled, Points
from nnstudio.document.edits import set_field
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.tasks import (
    MovedPoints,
    PermutedInputs,
    RotatedInputs,
    SeveralSources,
    Split,
    SplitByClass,
    SplitByColumn,
    TaskPlan,
)

SPLITS: tuple[Split, ...] = (
    SplitByClass(classes=((3, 1), (2,))),
    PermutedInputs(3),
    RotatedInputs((10.0, 20.0)),
    MovedPoints(((0.5, -1.0),)),
    SeveralSources((Points("moons"), Bundled("wine"))),
    SplitByColumn("year"),
)


def test_each_way_to_cut_data_is_tried_here() -> None:
    assert {type(split) for split in SPLITS} == set(get_args(Split))


@pytest.mark.parametrize("split", SPLITS)
def test_a_task_sequence_is_opened_as_it_was_saved(split: Split, tmp_path: Path) -> None:
    project = Project(tasks=TaskPlan(split, "domain", order=(0, 1, 0)))
    file.save(project, tmp_path / "p.nnstudio")
    assert file.load(tmp_path / "p.nnstudio") == project


@pytest.mark.parametrize("order", [[-1], [100], [0, 0.5], [0] * 1001])
def test_an_order_that_is_no_list_of_tasks_is_refused(order: list[float]) -> None:
    with pytest.raises(Invalid):
        set_field(Project(tasks=TaskPlan()), "tasks.order", order)
