"""Which samples are trained on, and which are held out for validation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.data.raw import Labels

Rows = NDArray[np.int64]


@dataclass(frozen=True)
class Split:
    """Row numbers of the two parts; together each row once."""

    train: Rows
    validation: Rows


def pins_of(samples: Sequence[int], split: Split) -> tuple[int, ...]:
    """By which number samples are pinned: their place in the part that samples are pinned in.

    Args:
        samples: Row numbers; −1 is no sample.
        split: What is held out; if nothing is, samples are pinned in the training part.

    Returns:
        −1 where a sample is not in that part.
    """
    part = split.validation if len(split.validation) else split.train
    places = np.full(len(split.train) + len(split.validation) + 1, -1)
    places[part] = np.arange(len(part))
    return tuple(int(places[sample]) for sample in samples)  # the last place stands for −1


def num_held_out(num_samples: int, fraction: float) -> int:
    """Samples that ``model.fit(validation_split=fraction)`` would hold out.

    The fraction kept is rounded down, as Keras does; one sample at least is kept.
    """
    kept = max(int(np.floor(num_samples * (1.0 - fraction) + 1e-9)), min(num_samples, 1))
    return num_samples - kept


def split_in_order(num_samples: int, fraction: float) -> Split:
    """Holds out the last samples, for data that follows the time."""
    rows = np.arange(num_samples, dtype=np.int64)
    num_train = num_samples - num_held_out(num_samples, fraction)
    return Split(rows[:num_train], rows[num_train:])


def split_at_random(
    num_samples: int, fraction: float, seed: int, labels: Labels | None = None
) -> Split:
    """Holds out samples by a seeded permutation; both parts come in its random order.

    Args:
        num_samples: How many there are.
        fraction: Fraction that is held out, in [0, 1).
        seed: The same seed gives the same parts.
        labels: (num_samples,). Each class is held out in proportion (to within one
            sample), and keeps one member at least for training where there are enough.
    """
    order = np.random.default_rng(seed).permutation(num_samples)
    num_validation = num_held_out(num_samples, fraction)
    if labels is not None and num_validation:
        counts = np.bincount(labels)
        present = counts[counts > 0]
        if num_validation <= num_samples - len(present):
            held_out = np.zeros(num_samples, np.bool_)
            shares = _shares(counts, num_validation)
            for label, share in enumerate(shares):
                members = order[labels[order] == label]
                held_out[members[:share]] = True
            picked = held_out[order]
            return Split(order[~picked], order[picked])
    return Split(order[num_validation:], order[:num_validation])


def _shares(counts: Rows, total: int) -> Rows:
    """Divides ``total`` among the classes by the method of the largest remainder."""
    exact = counts * (total / counts.sum())
    shares: Rows = np.floor(exact).astype(np.int64)
    ceiling = np.maximum(counts - 1, 0)
    shares = np.minimum(shares, ceiling)
    while (rest := total - int(shares.sum())) > 0:
        remainder = np.where(shares < ceiling, exact - shares, -np.inf)
        largest = np.argsort(-remainder, kind="stable")[:rest]
        shares[largest[remainder[largest] > -np.inf]] += 1
    result: Rows = shares
    return result
