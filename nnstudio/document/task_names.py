"""What the tasks of a plan are called, before any data is loaded."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from nnstudio.document.tasks import (
    MovedPoints,
    PermutedInputs,
    RotatedInputs,
    Split,
    SplitByClass,
)


def divided(split: SplitByClass, num_classes: int, seed: int) -> tuple[tuple[int, ...], ...]:
    """The classes (counted from 0) of each task; parts as equal as possible.

    Args:
        split: How; its own ``classes`` are returned where it names them.
        num_classes: How many there are; at least as many as tasks.
        seed: That of the training plan.
    """
    if split.classes:
        return split.classes
    order = np.arange(num_classes)
    if split.shuffle:
        order = np.random.default_rng([seed, 1]).permutation(order)
    parts = np.array_split(order, split.num_tasks)
    return tuple(tuple(int(label) for label in part) for part in parts)


def task_names(split: Split, classes: Sequence[str], seed: int) -> tuple[str, ...]:
    """A name for each task; nothing where only the data itself can tell.

    Args:
        split: How the data becomes tasks.
        classes: Names of the classes, as far as they are known.
        seed: That of the training plan.
    """
    match split:
        case SplitByClass():
            named = dict(enumerate(classes))
            parts = divided(split, len(classes), seed)
            return tuple(
                ", ".join(named.get(label, str(label)) for label in part) for part in parts
            )
        case PermutedInputs():
            return tuple(f"order {task + 1}" for task in range(split.num_tasks))
        case RotatedInputs():
            return tuple(f"{angle:g}°" for angle in split.angles)
        case MovedPoints():
            return tuple(f"{x:+g}, {y:+g}" for x, y in split.offsets)
        case _:
            return ()
