"""Each task has all samples, and sees them in a way of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.invalid import Invalid
from nnstudio.document.tasks import MovedPoints, PermutedInputs, RotatedInputs, TaskPlan
from nnstudio.engine.data.dataset import Dataset
from nnstudio.engine.tasks.pool import Sequence
from nnstudio.engine.tasks.splits.parts import Task, arrays, joined, test_part

Array = NDArray[Any]
#: From (n, …) float32 inputs to what one task sees of them, of the same shape.
View = Callable[[Array], Array]
#: Inputs that are two numbers.
_PLANE = (2,)


def by_view(
    dataset: Dataset, split: PermutedInputs | RotatedInputs | MovedPoints, plan: TaskPlan, seed: int
) -> Sequence:
    """Changes the inputs from task to task.

    Raises:
        Invalid: The inputs cannot be changed like this.
    """
    shape = dataset.summary.features[0].shape
    views: list[tuple[str, View]]
    match split:
        case PermutedInputs(num_tasks=num):
            views = [(f"order {task + 1}", _permuted(shape, task, seed)) for task in range(num)]
        case RotatedInputs():
            views = [(f"{angle:g}°", _rotated(shape, angle)) for angle in split.angles]
        case MovedPoints():
            scale = next(iter(dataset.scalers.values())).scale
            views = [
                (f"{x:+g}, {y:+g}", _moved(shape, np.array([x, y]) / scale))
                for x, y in split.offsets
            ]
    classes = dataset.summary.targets[0].classes
    (x, y), (test_x, test_y) = arrays(dataset.train), arrays(test_part(dataset))
    tasks = [Task(name, classes, (view(x), y), (view(test_x), test_y)) for name, view in views]
    return joined(tasks, plan)


def _permuted(shape: tuple[int, ...], task: int, seed: int) -> View:
    if task == 0:
        return lambda x: x
    order = np.random.default_rng([seed, 2, task]).permutation(int(np.prod(shape)))
    return lambda x: np.ascontiguousarray(x.reshape(len(x), -1)[:, order]).reshape(x.shape)


def _rotated(shape: tuple[int, ...], angle: float) -> View:
    if shape == _PLANE:
        turn = np.deg2rad(angle)
        matrix = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
        return lambda x: np.asarray(x @ matrix, np.float32)
    if len(shape) < 2 or min(shape[:2]) == 1 or len(shape) > 3:
        raise Invalid(
            "Rotated inputs",
            "images, or points in the plane",
            f"inputs of shape {_words(shape)}",
            "Permute the inputs instead, or split by class.",
        )
    from scipy.ndimage import rotate

    return lambda x: np.asarray(
        rotate(x, angle, axes=(2, 1), reshape=False, order=1, mode="constant"), np.float32
    )


def _words(shape: tuple[int, ...]) -> str:
    return " × ".join(map(str, shape))


def _moved(shape: tuple[int, ...], offset: Array) -> View:
    if shape != _PLANE:
        raise Invalid(
            "Moved points",
            "points in the plane, which are two numbers each",
            f"inputs of shape {_words(shape)}",
            "Choose points, or permute the inputs instead.",
        )
    return lambda x: np.asarray(x + offset, np.float32)
