"""Each task has the rows of a table that hold one value in a column."""

from __future__ import annotations

from nnstudio.document.invalid import Invalid
from nnstudio.document.tasks import SplitByColumn, TaskPlan
from nnstudio.engine.data.dataset import Dataset, Marks
from nnstudio.engine.tasks.pool import Sequence
from nnstudio.engine.tasks.splits.parts import Task, arrays, joined

#: Different numbers, and different words, that may be tasks.
_MAX_NUMBERS, _MAX_WORDS = 20, 100
_WHAT = "Split by column"


def by_column(dataset: Dataset, split: SplitByColumn, plan: TaskPlan) -> Sequence:
    """Cuts by the column that the data set was loaded with.

    Raises:
        Invalid: There is no such column, or its values make no tasks.
    """
    marks = _checked(dataset.marks, split)
    classes = dataset.summary.targets[0].classes
    (x, y), (test_x, test_y) = arrays(dataset.train), arrays(dataset.validation)
    tasks = []
    for code, value in enumerate(marks.values):
        here, there = marks.train == code, marks.validation == code
        name = f"{marks.column} {value}" if marks.are_numbers else value
        tasks.append(Task(name, classes, (x[here], y[here]), (test_x[there], test_y[there])))
    return joined(tasks, plan)


def _checked(marks: Marks | None, split: SplitByColumn) -> Marks:
    if not split.column:
        raise Invalid(_WHAT, "the name of a column", "none", "Name the one that says a row's task.")
    if marks is None:
        raise Invalid(
            _WHAT,
            "a table in a text file (CSV)",
            "data of another kind",
            "Choose a table, or cut the data in another way.",
        )
    num = len(marks.values)
    if num < 2:
        raise Invalid(
            _WHAT,
            "a column with at least two different values",
            f"'{marks.column}', which is the same in all rows",
            "Choose another column.",
        )
    most = _MAX_NUMBERS if marks.are_numbers else _MAX_WORDS
    if num > most:
        raise Invalid(
            _WHAT,
            f"a column with at most {most} different {'numbers' if marks.are_numbers else 'words'}",
            f"'{marks.column}' with {num:,} of them",
            "Choose another column, or put its values into a few groups first.",
        )
    return marks
