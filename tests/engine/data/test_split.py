"""Which samples are held out."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.engine.data.split import num_held_out, split_at_random, split_in_order

labellings = st.lists(st.integers(0, 4), min_size=1, max_size=80).map(
    lambda values: np.array(values, np.int32)
)
fractions = st.floats(0.0, 0.9)
seeds = st.integers(0, 2**31 - 1)


@given(labellings, fractions, seeds)
def test_each_sample_is_in_one_part(labels: np.ndarray, fraction: float, seed: int) -> None:
    split = split_at_random(len(labels), fraction, seed, labels)
    both = np.concatenate([split.train, split.validation])
    assert sorted(both.tolist()) == list(range(len(labels)))
    assert len(split.validation) == num_held_out(len(labels), fraction)
    assert len(split.train) >= 1


@given(labellings, fractions, seeds)
def test_classes_are_held_out_in_proportion(labels: np.ndarray, fraction: float, seed: int) -> None:
    split = split_at_random(len(labels), fraction, seed, labels)
    counts = np.bincount(labels, minlength=5)
    if len(split.validation) > len(labels) - np.count_nonzero(counts):
        return  # too few for each class to keep one
    held_out = np.bincount(labels[split.validation], minlength=5)
    assert (held_out <= np.maximum(counts - 1, 0)).all()
    exact = counts * len(split.validation) / len(labels)
    # A class of which one must stay gives its share to others.
    if (np.ceil(exact) <= np.maximum(counts - 1, 0)).all():
        assert (np.abs(held_out - exact) < 1.0 + 1e-9).all()


@given(labellings, fractions, seeds)
def test_the_same_seed_gives_the_same_parts(labels: np.ndarray, fraction: float, seed: int) -> None:
    first = split_at_random(len(labels), fraction, seed, labels)
    second = split_at_random(len(labels), fraction, seed, labels)
    np.testing.assert_array_equal(first.train, second.train)
    np.testing.assert_array_equal(first.validation, second.validation)


def test_another_seed_gives_other_parts() -> None:
    first, second = (split_at_random(100, 0.3, seed) for seed in (0, 1))
    assert set(first.validation.tolist()) != set(second.validation.tolist())


@pytest.mark.parametrize(
    ("count", "fraction", "held_out"),
    [(500, 0.2, 100), (10, 0.3, 3), (150, 0.2, 30), (7, 0.5, 4), (1, 0.9, 0), (100, 0.0, 0)],
)
def test_as_many_are_held_out_as_keras_would(count: int, fraction: float, held_out: int) -> None:
    assert num_held_out(count, fraction) == held_out


def test_the_end_is_held_out_where_order_matters() -> None:
    split = split_in_order(10, 0.3)
    assert split.train.tolist() == list(range(7))
    assert split.validation.tolist() == [7, 8, 9]
