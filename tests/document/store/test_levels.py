"""Levels that are stored are those that would be worked out."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from nnstudio.document.project import Project
from nnstudio.document.series import Series
from nnstudio.document.store import levels as stored_levels
from nnstudio.document.store import opening
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


def test_of_pieces_that_do_not_follow_each_other_no_levels_are_kept(store: ProjectStore) -> None:
    store.runs.add(Project(), 0.0)
    for first in (1, CHUNK // 2 + 10):
        store.runs.add_curve(2, "step", "loss", first, np.zeros(CHUNK, np.float32))
    found = store.runs.series(2, "step", "loss")
    assert len(found) == 2 * CHUNK
    assert found.x[CHUNK] == CHUNK // 2 + 10
    x, y = found.view(1, found.x[-1], 10)
    assert x[0] == 1
    assert not y.any()


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
        assert stored_levels.read(mended._connection, LOSS, NUM) == []
        check_same(mended.runs.series(1, "step", "loss"), worked_out(values))


def test_levels_go_with_their_run(store: ProjectStore) -> None:
    assert len(stored_levels.read(store._connection, LOSS, NUM)) == 4
    store.runs.delete([1])
    assert stored_levels.read(store._connection, LOSS, NUM) == []
