"""Points in the plane, two classes, in about [-1, 1]².

The geometry is that of TensorFlow Playground (``dataset.ts``; its plane of ±5 is ours of ±1)
and, for the moons, of scikit-learn's ``make_moons``, fitted into the same square.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.data import Points
from nnstudio.engine.data.raw import RawData, RawFeature, RawTarget

Plane = NDArray[np.float64]
Maker = Callable[[int, int, np.random.Generator], Plane]


def _circles(label: int, num: int, rng: np.random.Generator) -> Plane:
    radius = rng.uniform(0.7, 1.0, num) if label == 0 else rng.uniform(0.0, 0.5, num)
    angle = rng.uniform(0.0, 2.0 * np.pi, num)
    return np.stack([radius * np.sin(angle), radius * np.cos(angle)], axis=1)


def _xor(label: int, num: int, rng: np.random.Generator) -> Plane:
    # A gap along the axes, so that without noise no point lies on the border.
    size = rng.uniform(0.06, 1.0, (num, 2))
    right = rng.choice((-1.0, 1.0), num)
    points: NDArray[np.float64] = size * np.stack([right, right if label == 1 else -right], axis=1)
    return points


def _gaussians(label: int, num: int, rng: np.random.Generator) -> Plane:
    centre = 0.4 if label == 1 else -0.4
    return rng.normal(centre, np.sqrt(0.5) / 5.0, (num, 2))


def _spiral(label: int, num: int, rng: np.random.Generator) -> Plane:
    radius = np.arange(num) / num
    angle = 1.75 * radius * 2.0 * np.pi + (0.0 if label == 1 else np.pi)
    return np.stack([radius * np.sin(angle), radius * np.cos(angle)], axis=1)


def _moons(label: int, num: int, rng: np.random.Generator) -> Plane:
    angle = np.linspace(0.0, np.pi, num)
    x, y = np.cos(angle), np.sin(angle)
    if label == 1:
        x, y = 1.0 - x, 0.5 - y
    return (np.stack([x, y], axis=1) - (0.5, 0.25)) / 1.5


_MAKERS: dict[str, tuple[Maker, tuple[str, str]]] = {
    "circles": (_circles, ("outer ring", "inner disc")),
    "xor": (_xor, ("different signs", "same sign")),
    "gaussians": (_gaussians, ("lower left", "upper right")),
    "spiral": (_spiral, ("arm A", "arm B")),
    "moons": (_moons, ("upper moon", "lower moon")),
}
_TITLES = {"xor": "XOR", "gaussians": "Two Gaussians"}


def read_points(source: Points) -> RawData:
    """Makes the points.

    ``source.noise`` is the standard deviation of a normal displacement that is added to
    both coordinates after the labels are given, so a noisy point may lie among the other
    class. Half of the points belong to each class.

    Returns:
        Feature ``"points"`` (num_points, 2), target ``"class"``.
    """
    maker, classes = _MAKERS[source.shape]
    rng = np.random.default_rng(source.seed)
    num_first = (source.num_points + 1) // 2
    parts = [maker(0, num_first, rng), maker(1, source.num_points - num_first, rng)]
    plane = np.concatenate(parts)
    plane += rng.normal(0.0, 1.0, plane.shape) * source.noise
    labels = np.repeat(np.arange(2, dtype=np.int32), [len(part) for part in parts])
    return RawData(
        title=_TITLES.get(source.shape, source.shape.capitalize()),
        features=(RawFeature("points", plane, columns=("x", "y")),),
        targets=(RawTarget("class", labels, classes),),
    )
