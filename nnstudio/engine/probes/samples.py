"""Which samples a look looks at: the pinned one, a drawn one, or many that are spread evenly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.engine.data.dataset import Dataset, Part
from nnstudio.engine.probes.subject import Subject

Array = NDArray[Any]


@dataclass(frozen=True)
class One:
    """One sample.

    Attributes:
        features: By name, as the network gets them, without the batch axis.
        targets: By name; empty of a drawn sample.
    """

    features: dict[str, Array]
    targets: dict[str, Array]

    def inputs(self, names: Sequence[str]) -> Any:
        """What the model is called with: one tensor (1, …), or a list of them."""
        tensors = [tf.constant(self.features[name][None]) for name in names]
        return tensors[0] if len(tensors) == 1 else tensors


@dataclass(frozen=True)
class Many:
    """Samples spread evenly over a part.

    Attributes:
        part: Where they are from.
        rows: (n,) int64: their numbers there.
    """

    part: Part
    rows: Array

    def inputs(self, names: Sequence[str]) -> Any:
        """What the model is called with: one array (n, …) float32, or a list of them."""
        arrays = [self.part.features[name][self.rows] for name in names]
        return arrays[0] if len(arrays) == 1 else arrays

    def labels(self, dataset: Dataset) -> Array:
        """(n,) int64 classes of the first target, or float32 numbers."""
        target = dataset.summary.targets[0]
        values = self.part.targets[target.name][self.rows]
        if target.kind == "class":
            return values.reshape(len(values), -1)[:, 0].astype(np.int64)
        numbers = dataset.inverse_target(target.name, values)
        return numbers.reshape(len(values), -1)[:, 0].astype(np.float32)


def pinned_part(dataset: Dataset) -> Part:
    """The part that samples are pinned in: what is held out, if anything is."""
    return dataset.validation if len(dataset.validation) else dataset.train


def pinned(dataset: Dataset, index: int) -> tuple[Part, int]:
    """The part that samples are pinned in, and the index kept within it."""
    part = pinned_part(dataset)
    return part, max(0, min(index, len(part) - 1))


def one(subject: Subject, sample: int, drawn: bytes = b"") -> One:
    """The pinned sample, or the drawn one if there is one.

    Raises:
        ValueError: The drawn sample does not fit the network's input.
    """
    if drawn:
        return _drawn(subject.dataset, drawn)
    part, index = pinned(subject.dataset, sample)
    return One(
        {name: values[index] for name, values in part.features.items()},
        {name: np.asarray(values[index]) for name, values in part.targets.items()},
    )


def many(dataset: Dataset, at_most: int) -> Many:
    """At most so many samples, evenly spread over the part that samples are pinned in."""
    part = pinned_part(dataset)
    rows = np.linspace(0, len(part) - 1, min(len(part), at_most)).astype(np.int64)
    return Many(part, np.unique(rows))


def _drawn(dataset: Dataset, drawn: bytes) -> One:
    features = dataset.summary.features
    values = np.frombuffer(drawn, "<f4")
    shape = features[0].shape
    if len(features) != 1 or values.size != int(np.prod(shape)):
        raise ValueError(
            f"A sample of {values.size} numbers was drawn, and the network takes "
            f"{' × '.join(str(n) for n in shape)}. Clear the drawing, or draw anew."
        )
    name, values = features[0].name, values.reshape(shape)
    if dataset.summary.is_image:
        known = dataset.train.features[name]
        low, high = float(known.min()), float(known.max())
        return One({name: (low + values * (high - low)).astype(np.float32)}, {})
    return One({name: dataset.transform_features({name: values[None]})[name][0]}, {})
