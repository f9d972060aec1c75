import numpy as np
import pytest

from nnstudio.document.project import Project
from nnstudio.document.run import RunRecord
from nnstudio.document.series import Series
from nnstudio.gui.plots.axes import follow
from nnstudio.gui.plots.curve_lines import (
    Choice,
    CurveLines,
    Extent,
    TimeAxis,
    envelope,
    quantities,
)
from nnstudio.gui.plots.gaps import Gaps
from nnstudio.gui.plots.numbers import short, tick


def record_of(losses: np.ndarray[tuple[int], np.dtype[np.float32]]) -> RunRecord:
    record = RunRecord(1, Project())
    record.steps_ended(1, {"loss": losses}, seconds=10.0)
    return record


def test_a_thinned_curve_still_shows_every_peak() -> None:
    losses = np.ones(1_000_000, np.float32)
    losses[123_456], losses[777_777] = 9.0, -5.0
    record = record_of(losses)
    extent = Extent(record, 1000.0, record.step, 0)
    axis = TimeAxis("steps", 1000.0, record.clock)
    (line,) = CurveLines(record).lines(Choice(epoch=False), extent, axis, (0, 1_000_000), 800)
    assert len(line.x) <= 4 * 800
    assert line.y.max() == 9.0
    assert line.y.min() == -5.0
    assert abs(line.x[line.y.argmax()] - 123_456) < 3_000


def test_what_fits_the_pixels_is_not_thinned() -> None:
    losses = np.arange(100, dtype=np.float32)
    record = record_of(losses)
    extent, axis = Extent(record, 10.0, 100, 0), TimeAxis("steps", 10.0, record.clock)
    (line,) = CurveLines(record).lines(Choice(), extent, axis, (0, 100), 800)
    np.testing.assert_array_equal(line.y, losses)
    np.testing.assert_array_equal(line.x, np.arange(1, 101))


def test_a_pixel_without_any_number_stays_a_gap_when_thinned() -> None:
    y = np.ones(10_000)
    y[4_000:6_000] = np.nan
    x, thinned = envelope(np.arange(10_000.0), y, 100)
    assert np.isnan(thinned[(x >= 4_000) & (x < 5_900)]).all()
    assert np.isfinite(thinned[(x < 3_900) | (x > 6_000)]).all()


def test_seconds_pass_evenly_within_a_chunk() -> None:
    clock = Series()
    clock.append(np.array([0.0, 100.0, 200.0]), np.array([0.0, 1.0, 5.0]))
    axis = TimeAxis("seconds", 50.0, clock)
    np.testing.assert_allclose(axis.place(np.array([50.0, 150.0])), [0.5, 3.0])
    np.testing.assert_allclose(axis.steps(np.array([0.5, 3.0])), [50.0, 150.0])


@pytest.mark.parametrize(("places", "steps"), [([1.0, 2.5], [50.0, 125.0])])
def test_epochs_are_steps_over_the_steps_of_one(places: list[float], steps: list[float]) -> None:
    axis = TimeAxis("epochs", 50.0, Series())
    np.testing.assert_allclose(axis.steps(np.array(places)), steps)
    np.testing.assert_allclose(axis.place(np.array(steps)), places)


def test_each_stretch_of_broken_values_is_found_once() -> None:
    series, gaps = Series(), Gaps()
    for chunk in ([1.0, np.nan], [np.nan, 2.0, np.inf], [3.0]):
        start = len(series) + 1
        series.append(np.arange(start, start + len(chunk), dtype=float), np.array(chunk))
        gaps.follow(series)
    np.testing.assert_array_equal(gaps.follow(series), [2.0, 5.0])


def test_the_learning_rate_is_no_quantity_to_choose() -> None:
    record = record_of(np.ones(3, np.float32))
    record.epochs_ended(
        1, np.array([3]), {name: np.ones(1) for name in ("loss", "val_auc", "learning_rate")}
    )
    assert quantities(record, ("loss", "accuracy")) == ("loss", "accuracy", "auc")


def test_a_range_stands_still_while_the_data_fill_it() -> None:
    assert follow((0.0, 100.0), (0.0, 80.0)) == (0.0, 100.0)
    assert follow((0.0, 100.0), (0.0, 104.0), growing=0.25) == (0.0, 130.0)
    assert follow((0.0, 100.0), (0.0, 10.0)) == (0.0, 10.0)


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.12345, "0.1235"), (-2.0, "−2"), (float("nan"), "not a number"), (float("inf"), "∞")],
)
def test_numbers_are_written_as_people_write_them(value: float, text: str) -> None:
    assert short(value) == text


@pytest.mark.parametrize(
    ("value", "spacing", "text"),
    [
        (200.0, 200.0, "200"),
        (1200.0, 200.0, "1200"),
        (20_000.0, 10_000.0, "20k"),
        (2000.0, 1000.0, "2k"),
        (1_500_000.0, 500_000.0, "1500k"),
        (12_500_000.0, 500_000.0, "12.5M"),
        (-0.5, 0.5, "−0.5"),
        (0.0, 0.5, "0.0"),
        (0.0002, 0.0001, "0.0002"),
    ],
)
def test_ticks_have_the_decimals_that_their_spacing_needs(
    value: float, spacing: float, text: str
) -> None:
    assert tick(value, spacing) == text
