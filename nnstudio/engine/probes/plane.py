"""The range of one or two inputs, with the points of a grid over it."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.data.dataset import Dataset

Array = NDArray[Any]

#: How far the grid reaches past the data, as a part of its range.
_MARGIN = 0.1


class Plane:
    """Grids over the one or two inputs of a network.

    Args:
        dataset: One whose inputs ``are_plane``.
    """

    def __init__(self, dataset: Dataset) -> None:
        self._dataset = dataset
        self._feature = dataset.summary.features[0].name
        values = dataset.inverse_features(dataset.train.features)[self._feature]
        low, high = values.min(axis=0), values.max(axis=0)
        reach = _MARGIN * np.where(high > low, high - low, 1.0)
        self._low, self._high = low - reach, high + reach

    def axes(self, resolution: int) -> list[Array]:
        """One or two axes (resolution,), x before y, in units of the source."""
        ends = zip(self._low, self._high, strict=True)
        return [np.linspace(low, high, resolution) for low, high in ends]

    def inputs(self, axes: list[Array]) -> Array:
        """(resolution, 1) or (resolution [y] · resolution [x], 2): as the network is given it."""
        mesh = np.meshgrid(*axes, indexing="xy")
        points = np.stack([values.reshape(-1) for values in mesh], axis=1)
        return self._dataset.transform_features({self._feature: points})[self._feature]


def are_plane(dataset: Dataset) -> bool:
    """Whether the network is a function of one input of one or two numbers."""
    features = dataset.summary.features
    return len(features) == 1 and features[0].shape in ((1,), (2,))
