"""Levels that are stored are those that would be worked out."""

from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from nnstudio.document.project import Project
from nnstudio.document.series import Series
from nnstudio.document.store import arrays as packing
from nnstudio.document.store import curves, opening
from nnstudio.document.store import levels as stored_levels
from nnstudio.document.store.levels import CHUNK
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.reading import reading_runs
from nnstudio.document.store.records import record_of
from nnstudio.document.store.salvage import salvage

Float = NDArray[np.float64]
LOSS = (1, "step", "loss")
NUM = 2 * CHUNK + 5000


@pytest.fixture
def values() -> NDArray[np.float32]:
    found: NDArray[np.float32] = np.random.default_rng(0).normal(size=NUM).astype(np.float32)
    found[100:140] = np.nan
    return found


@pytest.fixture
def store(tmp_path: Path, values: NDArray[np.float32]) -> Iterator[ProjectStore]:
    """A run whose curve came in pieces of many sizes."""
    with ProjectStore(tmp_path / "p.nnstudio") as made:
        made.set_document(Project())
        made.runs.add(Project(), 0.0)
        cuts = np.sort(np.random.default_rng(1).choice(np.arange(1, NUM), 60, replace=False))
        with made.change():
            first = 1
            for piece in np.split(values, cuts):
                made.runs.add_curve(1, "step", "loss", first, piece)
                first += len(piece)
        yield made


def forbid(monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    """Lets no more than some values be reduced to blocks of a level."""
    from nnstudio.document import series

    plain = series._reduce

    def reduce(pick: np.ufunc, values: Float) -> Float:
        assert len(values) <= most
        return plain(pick, values)

    monkeypatch.setattr(series, "_reduce", reduce)


def worked_out(values: NDArray[np.float32]) -> Series:
    return Series.of(np.arange(1.0, len(values) + 1), values.astype(np.float64))


def check_same(found: Series, wanted: Series) -> None:
    np.testing.assert_array_equal(found.x, wanted.x)
    np.testing.assert_array_equal(found.y, wanted.y)
    assert len(found.levels) == len(wanted.levels)
    for one, other in zip(found.levels, wanted.levels, strict=True):
        for side, wanted_side in zip(one, other, strict=True):
            np.testing.assert_array_equal(side, wanted_side)


def test_levels_are_read_and_not_worked_out(
    store: ProjectStore, values: NDArray[np.float32], monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = worked_out(values)
    forbid(monkeypatch, most=NUM - 2 * CHUNK)
    check_same(store.runs.series(1, "step", "loss"), wanted)
    check_same(record_of(store.runs, 1).batch["loss"], wanted)


def test_a_curve_that_was_read_goes_on(store: ProjectStore, values: NDArray[np.float32]) -> None:
    series = store.runs.series(1, "step", "loss")
    more = np.random.default_rng(2).normal(size=CHUNK).astype(np.float32)
    series.append(np.arange(NUM + 1.0, NUM + CHUNK + 1), more.astype(np.float64))
    check_same(series, worked_out(np.concatenate([values, more])))


def test_a_branch_has_the_levels_of_its_parent_and_its_own(
    store: ProjectStore, values: NDArray[np.float32]
) -> None:
    at = CHUNK + 1234
    store.runs.add(Project(), 0.0, parent=(1, at))
    more = np.random.default_rng(2).normal(size=CHUNK).astype(np.float32)
    store.runs.add_curve(2, "step", "loss", at + 1, more)
    found = record_of(store.runs, 2).batch["loss"]
    check_same(found, worked_out(np.concatenate([values[:at], more])))


def test_what_was_never_written_between_two_pieces_is_a_gap(store: ProjectStore) -> None:
    store.runs.add(Project(), 0.0)
    store.runs.add_curve(2, "step", "loss", 1, np.zeros(CHUNK, np.float32))
    store.runs.add_curve(2, "step", "loss", CHUNK + 100, np.ones(50, np.float32))
    x, y = store.runs.curve(2, "step", "loss")
    np.testing.assert_array_equal(x, np.arange(1.0, CHUNK + 150))
    np.testing.assert_array_equal(y[:CHUNK], 0)
    assert np.isnan(y[CHUNK:-50]).all()
    np.testing.assert_array_equal(y[-50:], 1)


def test_of_a_chunk_with_a_hole_no_levels_are_kept(store: ProjectStore) -> None:
    store.runs.add(Project(), 0.0)
    for first in (1, CHUNK // 2 + 10, CHUNK + 10):
        store.runs.add_curve(2, "step", "loss", first, np.zeros(CHUNK // 2, np.float32))
    found = store.runs.series(2, "step", "loss")
    assert len(found) == 3 * CHUNK // 2
    assert found.x[CHUNK // 2] == CHUNK // 2 + 10
    assert stored_levels.read(store._connection, (2, "step", "loss"), CHUNK).num_points == 0


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE levels SET arrays = x'00'",
        "UPDATE levels SET part = part + 5",
        "UPDATE levels SET arrays = (SELECT y FROM curves LIMIT 1)",
        "DELETE FROM levels WHERE part = 1",
    ],
)
def test_levels_that_cannot_be_are_worked_out_instead(
    store: ProjectStore, values: NDArray[np.float32], sql: str
) -> None:
    store._connection.execute(sql)
    check_same(store.runs.series(1, "step", "loss"), worked_out(values))


def test_a_file_of_version_1_is_read_without_levels(
    store: ProjectStore, values: NDArray[np.float32], tmp_path: Path
) -> None:
    store.write_copy(tmp_path / "copy.nnstudio", Project())
    with closing(opening.connect(tmp_path / "copy.nnstudio", "rw")) as connection:
        connection.execute("DROP TABLE levels")
        connection.execute("PRAGMA user_version = 1")
    with reading_runs(tmp_path / "copy.nnstudio") as runs:
        check_same(runs.series(1, "step", "loss"), worked_out(values))


def test_what_is_saved_of_a_damaged_file_works_its_levels_out(
    store: ProjectStore, values: NDArray[np.float32], tmp_path: Path
) -> None:
    salvage(store._connection, tmp_path / "mended")
    with ProjectStore(tmp_path / "mended") as mended:
        assert stored_levels.read(mended._connection, LOSS, NUM).num_points == 0
        check_same(mended.runs.series(1, "step", "loss"), worked_out(values))


def test_levels_go_with_their_run(store: ProjectStore) -> None:
    assert stored_levels.read(store._connection, LOSS, NUM).num_points == 2 * CHUNK
    store.runs.delete([1])
    assert stored_levels.read(store._connection, LOSS, NUM).num_points == 0


def test_points_are_unpacked_only_where_they_are_wanted(
    store: ProjectStore, values: NDArray[np.float32], monkeypatch: pytest.MonkeyPatch
) -> None:
    unpacked: list[int] = []
    plain = curves._unpacked

    def count(packed: bytes) -> Float:
        unpacked.append(len(packed))
        return plain(packed)

    monkeypatch.setattr(curves, "_unpacked", count)
    series = store.runs.series(1, "step", "loss")
    num_tail = len(unpacked)
    assert num_tail < 10  # of 61 pieces: those behind the last whole chunk
    x, y = series.view(1, NUM, 500)
    assert len(x) > 500
    assert np.nanmax(y) == np.nanmax(values)
    assert len(unpacked) == num_tail
    x, y = series.view(50_001, 50_100, 500)
    np.testing.assert_array_equal(y[1:-1], values[50_000:50_100])
    np.testing.assert_array_equal(x[1:-1], np.arange(50_001, 50_101))
    assert len(unpacked) <= num_tail + 2
    assert series.point(70_000) == (70_001.0, values[70_000])
    np.testing.assert_array_equal(series.y, values)


@given(st.data())
def test_a_stored_curve_is_drawn_as_one_in_memory(data: st.DataObject) -> None:
    num = data.draw(st.integers(1, 9000))
    values = np.random.default_rng(0).normal(size=num)
    cuts = sorted(data.draw(st.sets(st.integers(1, num - 1), max_size=8))) if num > 1 else []
    starts = [0, *cuts, num]
    packed = [packing.pack({"y": values[one:two]}) for one, two in pairwise(starts)]
    begin = data.draw(st.integers(0, 50))
    found = Series.stored(float(begin), curves.Pieces(starts, packed))
    wanted = Series.of(begin + np.arange(num, dtype=np.float64), values)
    edges = st.floats(-10, num + 60)
    first, last, width = data.draw(edges), data.draw(edges), data.draw(st.integers(1, 100))
    for one, other in zip(
        found.view(first, last, width), wanted.view(first, last, width), strict=True
    ):
        np.testing.assert_array_equal(one, other)
    assert found.num_until(last) == wanted.num_until(last)
    place = data.draw(st.integers(-num, num - 1))
    assert found.point(place) == wanted.point(place)


def test_a_damaged_piece_of_a_long_curve_is_a_gap(
    store: ProjectStore, values: NDArray[np.float32]
) -> None:
    store._connection.execute("UPDATE curves SET y = zeroblob(length(y)) WHERE part = 3")
    series = store.runs.series(1, "step", "loss")
    is_gap = np.isnan(series.y) & ~np.isnan(values)
    assert 0 < is_gap.sum() < NUM / 4
    np.testing.assert_array_equal(series.y[~is_gap], values[~is_gap])


@pytest.mark.parametrize("first", ["first + 1e12", "9e999", "-9e999", "0.5", "1e308 * (part % 2)"])
def test_pieces_that_claim_more_points_than_they_can_hold_are_not_believed(
    store: ProjectStore, first: str
) -> None:
    store._connection.execute(f"UPDATE curves SET first = {first} WHERE part > 30")
    found = store.runs.series(1, "step", "loss")
    assert len(found.y) == NUM
    assert found.levels[0][0].size == NUM // 16


def test_gaps_are_found_without_unpacking_what_is_known_to_be_finite(
    store: ProjectStore, values: NDArray[np.float32]
) -> None:
    assert store.runs.series(1, "step", "loss").num_finite == 0  # there are some in the first
    store.runs.add(Project(), 0.0)
    store.runs.add_curve(2, "step", "loss", 1, values[CHUNK:])
    assert store.runs.series(2, "step", "loss").num_finite == CHUNK
