"""Numbers that a network cannot learn from are refused before it sees them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.data.problem import DataProblem, counted
from nnstudio.engine.data.raw import Labels, RawData, Samples

#: Larger ones overflow float32 as soon as they are squared, as in a loss or a variance.
MAX_NUMBER = 1e18


def checked(raw: RawData) -> RawData:
    """Returns the data if all of its numbers are finite and not absurdly large.

    A NaN in an input of a table is a gap that will be filled in.

    Raises:
        DataProblem: They are not.
    """
    may_have_gaps = raw.table is not None
    for feature in raw.features:
        _check(raw.title, feature.name, feature.values, may_have_gaps)
    for target in raw.targets:
        _check(raw.title, target.name, target.values, may_have_gaps=False)
    for name, values in (*raw.test_features.items(), *raw.test_targets.items()):
        _check(raw.title, f"{name} of the test part", values, may_have_gaps=False)
    return raw


def _check(
    title: str, name: str, values: Samples | Labels | NDArray[np.float64], may_have_gaps: bool
) -> None:
    if values.dtype.kind != "f" or values.size == 0:
        return
    low, high = np.fmin.reduce(values, axis=None), np.fmax.reduce(values, axis=None)
    is_finite = np.isfinite(low + high) and (may_have_gaps or not np.isnan(values.sum()))
    if not is_finite:
        bad = ~np.isfinite(values)
        rows = bad.reshape(len(values), -1).any(axis=1)
        raise DataProblem(
            "not-finite",
            f"'{name}' of {title} holds NaN or infinity in "
            f"{counted(int(rows.sum()), 'sample')}, the first is sample {int(rows.argmax()) + 1:,}."
            " Remove those samples from the file, or replace these values.",
            expected="finite numbers",
            received="NaN or infinity",
        )
    if max(-low, high) > MAX_NUMBER:
        raise DataProblem(
            "too-large-numbers",
            f"'{name}' of {title} holds numbers as large as {max(-low, high):.3g}, beyond what "
            f"can be calculated with. Use another unit, or leave such samples out.",
            expected=f"numbers up to {MAX_NUMBER:.0g}",
            received=f"{max(-low, high):.3g}",
        )
