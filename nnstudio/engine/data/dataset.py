"""Samples ready for the network: split, scaled, and described."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnstudio.document.data import DataSummary
from nnstudio.engine.data.raw import Floats, Labels, Table
from nnstudio.engine.data.scaling import IDENTITY, Scaler


@dataclass(frozen=True)
class Part:
    """Training, validation or test samples. All arrays are read-only.

    Attributes:
        features: By the name of the input, (num_samples, …) float32.
        targets: By the name of the target, labels (num_samples,) int32, or numbers
            (num_samples, …) float32.
    """

    features: dict[str, Floats]
    targets: dict[str, Labels | Floats]

    def __len__(self) -> int:
        return len(next(iter(self.targets.values())))

    @property
    def num_bytes(self) -> int:
        """Memory of the arrays."""
        arrays = (*self.features.values(), *self.targets.values())
        return sum(array.nbytes for array in arrays)


@dataclass(frozen=True)
class Marks:
    """What a column of a table says of each sample.

    Attributes:
        column: Its name.
        values: The different values, sorted, as words.
        train: (num_train,) int32 indices into ``values``.
        validation: (num_validation,) int32.
        are_numbers: Whether the values are numbers.
    """

    column: str
    values: tuple[str, ...]
    train: Labels
    validation: Labels
    are_numbers: bool


@dataclass(frozen=True)
class Dataset:
    """A loaded source.

    Attributes:
        summary: Shapes, classes and counts.
        train: What the network learns from.
        validation: What was held out; may be empty.
        test: The test part that came with the source, or ``None``.
        scalers: By the name of the input, what was done to it.
        target_scalers: By the name of a numeric target, what was done to it.
        table: First rows and statistics, where the source is a table of text.
        marks: The column of a table that was asked for beside inputs and targets.
    """

    summary: DataSummary
    train: Part
    validation: Part
    test: Part | None = None
    scalers: Mapping[str, Scaler] = field(default_factory=dict)
    target_scalers: Mapping[str, Scaler] = field(default_factory=dict)
    table: Table | None = None
    marks: Marks | None = None

    @property
    def num_bytes(self) -> int:
        """Memory of all parts."""
        parts = (self.train, self.validation, *((self.test,) if self.test else ()))
        return sum(part.num_bytes for part in parts)

    def transform_features(self, features: Mapping[str, ArrayLike]) -> dict[str, Floats]:
        """Turns values in the units of the source into what the network is given.

        Args:
            features: By the name of the input, (num_samples, …).
        """
        return {name: self.scalers[name].transform(values) for name, values in features.items()}

    def inverse_features(self, features: Mapping[str, ArrayLike]) -> dict[str, NDArray[np.float64]]:
        """The way back from the network's inputs to the units of the source."""
        return {name: self.scalers[name].inverse(values) for name, values in features.items()}

    def inverse_target(self, name: str, values: ArrayLike) -> NDArray[np.float64]:
        """Turns predictions of a numeric target into the units of the source."""
        return self.target_scalers.get(name, IDENTITY).inverse(values)


@dataclass(frozen=True)
class Sample:
    """One sample, as the network gets it.

    Attributes:
        index: Its number in the part it was taken from.
        features: By the name of the input, (1, …) float32.
        targets: By the name of the target, (1,) int32 or (1, …) float32.
        description: In words, for instance ``"Validation sample 3: class setosa"``.
    """

    index: int
    features: dict[str, Floats]
    targets: dict[str, Labels | Floats]
    description: str


def sample(dataset: Dataset, index: int) -> Sample:
    """Takes one sample of the validation part, or of the training part where that is empty.

    Args:
        dataset: Where from.
        index: Its number; beyond the end the last one is taken.
    """
    part, word = (
        (dataset.validation, "Validation")
        if len(dataset.validation)
        else (dataset.train, "Training")
    )
    index = min(max(index, 0), len(part) - 1)
    chosen = slice(index, index + 1)
    targets = {name: values[chosen] for name, values in part.targets.items()}
    told = "; ".join(_told(dataset, name, values) for name, values in targets.items())
    return Sample(
        index=index,
        features={name: values[chosen] for name, values in part.features.items()},
        targets=targets,
        description=f"{word} sample {index}: {told}",
    )


def _told(dataset: Dataset, name: str, values: Labels | Floats) -> str:
    target = next(target for target in dataset.summary.targets if target.name == name)
    if target.kind == "class":
        return f"{name} {target.classes[int(values[0])]}"
    numbers = np.ravel(dataset.inverse_target(name, values))
    shown = ", ".join(f"{number:.4g}" for number in numbers[:4])
    return f"{name} {shown}{' …' if len(numbers) > 4 else ''}"
