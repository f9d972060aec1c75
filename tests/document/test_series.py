import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst
from numpy.typing import NDArray

from nnstudio.document.series import Series

Float = NDArray[np.float64]


def filled(values: Float, sizes: list[int] | None = None) -> Series:
    """A series of the values at 1, 2, …, appended in parts of the given sizes."""
    series, start = Series(), 0
    steps = np.arange(1, len(values) + 1, dtype=np.float64)
    for size in sizes or []:
        series.append(steps[start : start + size], values[start : start + size])
        start += size
    series.append(steps[start:], values[start:])
    return series


@given(
    npst.arrays(np.float64, st.integers(0, 700), elements=st.floats(-1e9, 1e9)),
    st.lists(st.integers(0, 100), max_size=5),
)
def test_what_was_appended_in_any_parts_is_kept(values: Float, sizes: list[int]) -> None:
    series = filled(values, sizes)
    assert len(series) == len(values)
    np.testing.assert_array_equal(series.y, values)
    np.testing.assert_array_equal(series.x, np.arange(1, len(values) + 1))


@given(
    npst.arrays(np.float64, st.integers(1, 5000), elements=st.floats(-1e9, 1e9)),
    st.lists(st.integers(0, 999), max_size=5),
    st.integers(1, 50),
)
def test_the_envelope_of_the_whole_is_exact(
    values: Float, sizes: list[int], max_points: int
) -> None:
    x, y = filled(values, sizes).view(1, len(values), max_points)
    assert y.min() == values.min()
    assert y.max() == values.max()
    assert x[0] == 1
    assert np.all(np.diff(x) >= 0)
    assert set(y) <= set(values)


@given(st.data())
def test_each_drawn_block_is_the_minimum_and_maximum_of_its_values(data: st.DataObject) -> None:
    values = np.random.default_rng(0).normal(size=data.draw(st.integers(1, 20_000)))
    first = data.draw(st.integers(1, len(values)))
    last = data.draw(st.integers(first, len(values)))
    x, y = filled(values).view(first, last, data.draw(st.integers(1, 200)))
    starts, counts = np.unique(x.astype(int), return_counts=True)
    assert starts[0] <= first
    for start, stop, count in zip(starts, [*starts[1:], None], counts, strict=True):
        drawn = y[x == start]
        if count == 1:
            assert drawn == values[start - 1]
        elif stop is not None:
            block = values[start - 1 : stop - 1]
            assert tuple(drawn) == (block.min(), block.max())
        else:  # the last block may lead out of the interval
            block = values[start - 1 : max(start, last)]
            assert drawn[0] <= block.min() <= block.max() <= drawn[1]


@pytest.mark.parametrize("num_points", [100, 10_000, 65_535, 1_000_000, 1_048_575])
def test_no_more_points_than_can_be_seen_are_drawn(num_points: int) -> None:
    series = filled(np.sin(np.arange(num_points) / 1000))
    x, y = series.view(1, num_points, 600)
    assert len(x) == len(y) <= 2 * 4 * 600 + 200
    assert len(x) >= min(num_points, 100)


def test_a_short_part_of_a_long_curve_is_drawn_as_it_is() -> None:
    values = np.random.default_rng(1).normal(size=100_000)
    x, y = filled(values).view(50_000, 50_010, 600)
    np.testing.assert_array_equal(x, np.arange(49_999, 50_012))
    np.testing.assert_array_equal(y, values[49_998:50_011])


def test_gaps_stay_out_of_the_envelope() -> None:
    values = np.linspace(0.0, 1.0, 4096)
    values[::2] = np.nan
    _, y = filled(values).view(1, 4096, 10)
    assert np.nanmin(y) == values[1]
    assert np.nanmax(y) == values[-1]
    _, y = filled(np.full(4096, np.nan)).view(1, 4096, 10)
    assert np.isnan(y).all()


def test_an_empty_series_draws_nothing() -> None:
    x, y = Series().view(0, 10, 100)
    assert len(x) == len(y) == 0
