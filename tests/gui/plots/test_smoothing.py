import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.document.series import Series
from nnstudio.gui.plots.smoothing import Smoothed


def moving_average(values: list[float], alpha: float) -> list[float]:
    """The definition, one value after the other."""
    state, count, result = 0.0, 0, []
    for value in values:
        if not np.isfinite(value):
            result.append(np.nan)
            continue
        state = alpha * state + (1 - alpha) * value
        count += 1
        result.append(state / (1 - alpha**count))
    return result


def grown(chunks: list[list[float]]) -> Series:
    series = Series()
    for chunk in chunks:
        start = len(series) + 1
        series.append(np.arange(start, start + len(chunk), dtype=float), np.array(chunk))
    return series


@given(
    st.lists(st.lists(st.floats(-100, 100) | st.just(np.nan), min_size=1, max_size=200)),
    st.sampled_from([0.1, 0.5, 0.9, 0.99, 0.999]),
)
def test_smoothing_is_the_moving_average_without_start_up_bias(
    chunks: list[list[float]], alpha: float
) -> None:
    raw, smoothed = Series(), Smoothed(alpha)
    for chunk in chunks:
        start = len(raw) + 1
        raw.append(np.arange(start, start + len(chunk), dtype=float), np.array(chunk))
        smoothed.follow(raw)
    expected = moving_average([value for chunk in chunks for value in chunk], alpha)
    np.testing.assert_allclose(smoothed.series.y, expected, rtol=1e-9, atol=1e-9)
    np.testing.assert_array_equal(smoothed.series.x, raw.x)


def test_a_constant_stays_what_it_is_from_the_first_point() -> None:
    smoothed = Smoothed(0.99).follow(grown([[3.0] * 500]))
    np.testing.assert_allclose(smoothed.y, 3.0)


def test_infinite_values_are_gaps_and_do_not_spoil_what_follows() -> None:
    smoothed = Smoothed(0.5).follow(grown([[1.0, np.inf, 1.0, np.nan, 1.0]]))
    np.testing.assert_array_equal(smoothed.y, [1.0, np.nan, 1.0, np.nan, 1.0])
