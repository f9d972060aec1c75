import pytest

from nnstudio.document.task_names import divided, task_names
from nnstudio.document.tasks import (
    MovedPoints,
    PermutedInputs,
    RotatedInputs,
    Split,
    SplitByClass,
    SplitByColumn,
)


@pytest.mark.parametrize(
    ("split", "names"),
    [
        (SplitByClass(2), ("a, b", "c")),
        (SplitByClass(2, ((2,), (0, 1))), ("c", "a, b")),
        (PermutedInputs(2), ("order 1", "order 2")),
        (RotatedInputs((0.0, 22.5)), ("0°", "22.5°")),
        (MovedPoints(((0.0, 0.0), (1.5, -1.0))), ("+0, +0", "+1.5, -1")),
        (SplitByColumn("year"), ()),  # only the table knows
    ],
)
def test_tasks_are_named_by_what_makes_them_differ(split: Split, names: tuple[str, ...]) -> None:
    assert task_names(split, ("a", "b", "c"), seed=0) == names


def test_mixed_classes_follow_from_the_seed() -> None:
    mixed = SplitByClass(5, shuffle=True)
    first, again, other = (divided(mixed, 10, seed) for seed in (1, 1, 2))
    assert first == again != other
    assert sorted(label for part in first for label in part) == list(range(10))
