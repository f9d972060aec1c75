"""What a source holds before it is split and scaled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.preview import ColumnPreview

Floats = NDArray[np.float32]
Labels = NDArray[np.int32]
#: Samples as they were read: bytes of images stay bytes, numbers of tables keep their digits.
Samples = NDArray[np.uint8] | NDArray[np.float32] | NDArray[np.float64]
#: Rows of a table that are shown at most.
SHOWN_ROWS = 50
AutoScaling = Literal["none", "standard", "largest"]


@dataclass(frozen=True)
class RawFeature:
    """One input array.

    Attributes:
        name: Name of the input.
        values: (num_samples, …); NaN where a value is missing and is to be filled in.
        columns: Names of the last axis' entries, for tables.
        auto: What ``DataPlan.scaling == "auto"`` means for it.
        largest: The largest value it could hold, for ``auto == "largest"``.
        one_hot: Ranges ``(start, stop)`` of the last axis that encode one category each.
    """

    name: str
    values: Samples
    columns: tuple[str, ...] = ()
    auto: AutoScaling = "none"
    largest: float = 1.0
    one_hot: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class RawTarget:
    """One target array: labels (num_samples,) int32 with ``classes``, or numbers."""

    name: str
    values: Labels | NDArray[np.float64]
    classes: tuple[str, ...] = ()

    @property
    def is_class(self) -> bool:
        """Whether the values are labels."""
        return bool(self.classes)


@dataclass(frozen=True)
class RawMarks:
    """What one column of a table says of each sample, beside inputs and targets.

    Attributes:
        column: Its name.
        values: The different values, sorted, as words.
        codes: (num_samples,) int32 indices into ``values``.
        are_numbers: Whether the values are numbers.
    """

    column: str
    values: tuple[str, ...]
    codes: Labels
    are_numbers: bool


@dataclass(frozen=True)
class Table:
    """What is shown of a table: its first rows as text, and its columns' statistics.

    Attributes:
        rows: As they stand in the file.
        columns: Their statistics.
        samples: Which sample each of the rows became; −1 where it was left out. Once the samples
            are split, by which number it is pinned; −1 where it cannot be.
    """

    rows: tuple[tuple[str, ...], ...]
    columns: tuple[ColumnPreview, ...]
    samples: tuple[int, ...] = ()


@dataclass(frozen=True)
class RawData:
    """All arrays of a source.

    Attributes:
        title: What the source is called.
        features: At least one.
        targets: At least one.
        test_features: By feature name, the arrays of a test part that comes with the source.
        test_targets: Likewise, by target name.
        is_image: Whether the samples are pictures (height, width, channels).
        in_order: Whether samples follow each other in time, so that the last ones, not
            random ones, are held out.
        notes: Sentences about what was guessed or changed.
        table: For tables that were read from text.
        marks: For tables, the column that was asked for beside.
    """

    title: str
    features: tuple[RawFeature, ...]
    targets: tuple[RawTarget, ...]
    test_features: Mapping[str, Samples] = field(default_factory=dict)
    test_targets: Mapping[str, Labels | NDArray[np.float64]] = field(default_factory=dict)
    is_image: bool = False
    in_order: bool = False
    notes: tuple[str, ...] = ()
    table: Table | None = None
    marks: RawMarks | None = None

    @property
    def num_samples(self) -> int:
        """Samples without the test part."""
        return len(self.features[0].values)

    @property
    def num_test(self) -> int:
        """Samples of the test part."""
        return len(next(iter(self.test_targets.values()), ()))
